import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Scene } from '../../geodata/model/workbook.ts';
import { t } from '../state/language.ts';
import { applyChange, change, scenes } from '../state/workbook.ts';

type Words = Pick<Scene, 'title' | 'speakerNotes'>;

const SAVE_AFTER_MS = 800;

/** Title and speaker notes, stored shortly after the last key and whenever the fields go away. */
export function SceneFields({ scene }: { readonly scene: Scene }) {
  const id = useId();
  const typed = useSignal<Words>({ title: scene.title, speakerNotes: scene.speakerNotes });
  const save = useSaving(scene.id, () => typed.peek());
  useEffect(() => {
    typed.value = { title: scene.title, speakerNotes: scene.speakerNotes };
  }, [scene.title, scene.speakerNotes]);
  const write = (patch: Partial<Words>) => {
    typed.value = { ...typed.value, ...patch };
    save.soon();
  };
  const hasTitle = typed.value.title.trim() !== '';
  return (
    <>
      <div>
        <label class="field-label" for={`${id}-title`}>
          {t('lectures.sceneTitle')}
        </label>
        <input
          id={`${id}-title`}
          class="field"
          type="text"
          maxLength={300}
          value={typed.value.title}
          aria-invalid={!hasTitle}
          aria-describedby={hasTitle ? undefined : `${id}-problem`}
          onInput={(event) => write({ title: event.currentTarget.value })}
          onBlur={save.now}
        />
        {!hasTitle && (
          <p id={`${id}-problem`} class="field-error" role="alert">
            {t('lectures.noTitle')}
          </p>
        )}
      </div>
      <div>
        <label class="field-label" for={`${id}-notes`}>
          {t('lectures.speakerNotes')}
        </label>
        <textarea
          id={`${id}-notes`}
          class="field"
          rows={6}
          maxLength={50_000}
          value={typed.value.speakerNotes}
          aria-describedby={`${id}-hint`}
          onInput={(event) => write({ speakerNotes: event.currentTarget.value })}
          onBlur={save.now}
        />
        <p id={`${id}-hint`} class="hint">
          {t('lectures.speakerNotesHint')}
        </p>
      </div>
    </>
  );
}

/** Stores what is typed: `soon` after a pause, `now` at once; also when the page or field goes. */
function useSaving(sceneId: string, read: () => Words) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = () => {
    clearTimeout(timer.current);
    void saveWords(sceneId, read());
  };
  const soon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(now, SAVE_AFTER_MS);
  };
  useEffect(() => {
    addEventListener('pagehide', now);
    return () => {
      removeEventListener('pagehide', now);
      now();
    };
  }, [sceneId]);
  return { now, soon };
}

async function saveWords(sceneId: string, words: Words): Promise<void> {
  const scene = scenes.peek().find(({ id }) => id === sceneId);
  if (scene === undefined) return;
  const title = words.title.trim() || scene.title;
  if (title === scene.title && words.speakerNotes === scene.speakerNotes) return;
  const next = { ...scene, title, speakerNotes: words.speakerNotes };
  await applyChange(change('editScene', { putScenes: [next] }));
}
