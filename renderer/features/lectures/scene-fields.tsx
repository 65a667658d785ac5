import { useEffect, useId, useRef } from 'preact/hooks';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { t } from '../../core/language.ts';
import { WritingField } from '../../ui/writing/writing-field.tsx';
import { leaveWords, type SceneWords, storeWords, typeWords, wordsOf } from './scene-words.ts';

const SAVE_AFTER_MS = 800;

/** Title, the line under it, section and speaker notes, stored shortly after the last key and whenever the fields go away. */
export function SceneFields({ scene }: { readonly scene: Scene }) {
  const save = useSaving(scene.id);
  const write = (patch: Partial<SceneWords>) => {
    typeWords(scene, patch);
    save.soon();
  };
  const { title, caption, speakerNotes, section } = wordsOf(scene);
  return (
    <>
      <TitleField text={title} onType={(text) => write({ title: text })} onLeave={save.now} />
      <LineField
        label="lectures.caption"
        mostLetters={500}
        text={caption}
        onType={(text) => write({ caption: text })}
        onLeave={save.now}
      />
      <LineField
        label="lectures.section"
        mostLetters={300}
        text={section}
        onType={(text) => write({ section: text })}
        onLeave={save.now}
      />
      <NotesField
        text={speakerNotes}
        onType={(text) => write({ speakerNotes: text })}
        onLeave={save.now}
      />
    </>
  );
}

interface FieldProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

function TitleField({ text, onType, onLeave }: FieldProps) {
  const id = useId();
  const isMissing = text.trim() === '';
  return (
    <div>
      <label class="field-label" for={id}>
        {t('lectures.sceneTitle')}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        maxLength={300}
        value={text}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-problem` : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {isMissing && (
        <p id={`${id}-problem`} class="field-error" role="alert">
          {t('lectures.noTitle')}
        </p>
      )}
    </div>
  );
}

interface LineProps extends FieldProps {
  readonly label: MessageKey;
  readonly mostLetters: number;
}

/** A line that may be empty. */
function LineField({ label, mostLetters, text, onType, onLeave }: LineProps) {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {t(label)}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        maxLength={mostLetters}
        value={text}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  );
}

function NotesField({ text, onType, onLeave }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {t('lectures.speakerNotes')}
      </label>
      <WritingField
        id={id}
        rows={6}
        mostLetters={50_000}
        describedBy={`${id}-hint`}
        text={text}
        onType={onType}
        onLeave={onLeave}
      />
      <p id={`${id}-hint`} class="hint">
        {t('lectures.speakerNotesHint')}
      </p>
    </div>
  );
}

/** Stores what is typed: `soon` after a pause, `now` at once; also when the fields go. */
function useSaving(sceneId: string) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = () => {
    clearTimeout(timer.current);
    void storeWords(sceneId);
  };
  const soon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(now, SAVE_AFTER_MS);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      void leaveWords(sceneId);
    },
    [sceneId],
  );
  return { now, soon };
}
