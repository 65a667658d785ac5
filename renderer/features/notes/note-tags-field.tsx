import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { readTags } from '../../../geodata/model/workbook/note-style.ts';
import type { NoteDraft } from '../../../geodata/model/workbook/workbook.ts';
import { t } from '../../core/language.ts';
import { Icon } from '../../ui/icon.tsx';
import { reviseDraft } from './draft.ts';
import { tagCounts } from './notes.ts';

/** Tags of other notes that are offered. */
const MOST_OFFERED = 6;

/** The tags of the note being written, as one line of words; those in use are a click away. */
export function NoteTagsField({ tags = [] }: Pick<NoteDraft, 'tags'>) {
  const id = useId();
  // As it is typed: what is read of it would take away the comma just written.
  const typed = useSignal<string | null>(null);
  const isTyped = typed.value !== null && readTags(typed.value).join() === tags.join();
  const revise = (text: string) => {
    typed.value = text;
    reviseDraft({ tags: [...readTags(text)] });
  };
  return (
    <div>
      <label class="field-label" for={id}>
        {t('notes.tags')}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        maxLength={1000}
        aria-describedby={`${id}-hint`}
        value={isTyped ? (typed.value ?? '') : tags.join(', ')}
        onInput={({ currentTarget }) => revise(currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint">
        {t('notes.tagsHint')}
      </p>
      <OfferedTags tags={tags} onTake={(tag) => revise([...tags, tag].join(', '))} />
    </div>
  );
}

interface OfferedTagsProps {
  readonly tags: readonly string[];
  readonly onTake: (tag: string) => void;
}

/** The tags that most other notes have. */
function OfferedTags({ tags, onTake }: OfferedTagsProps) {
  const offered = [...tagCounts.value]
    .filter(([tag]) => !tags.includes(tag))
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_OFFERED);
  if (offered.length === 0) return null;
  return (
    <div class="note-tags">
      {offered.map(([tag]) => (
        <button
          key={tag}
          type="button"
          class="note-tag"
          aria-label={t('notes.addTag', { tag })}
          onClick={() => onTake(tag)}
        >
          <Icon name="plus" />
          {tag}
        </button>
      ))}
    </div>
  );
}

/** Who writes the note. */
export function NoteAuthorField({ author = '' }: Pick<NoteDraft, 'author'>) {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {t('notes.author')}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="name"
        maxLength={120}
        value={author}
        onInput={({ currentTarget }) => reviseDraft({ author: currentTarget.value })}
      />
    </div>
  );
}
