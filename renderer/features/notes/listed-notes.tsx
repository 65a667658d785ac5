import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { NOTE_INKS, type NoteInk } from '../../../geodata/model/workbook/note-style.ts';
import { t } from '../../core/language.ts';
import { mode } from '../../core/mode.ts';
import { Icon } from '../../ui/icon.tsx';
import { deleteNotes, inkNotes, tagNotes } from './edit-listed.ts';
import { shownNotes } from './notes.ts';

/** Fewer are edited one by one. */
const FEWEST = 2;

/** What can be done at once to all notes that the list shows: those of the years and of the tag. */
export function ListedNotes() {
  const count = shownNotes.value.length;
  if (count < FEWEST || mode.value !== 'reading') return null;
  return (
    <details class="listed-notes">
      <summary>
        <Icon name="chevronRight" />
        {t('notes.editListed', { count })}
      </summary>
      <div class="listed-edits">
        <InkOfListed />
        <TagsOfListed />
        <button
          type="button"
          class="button is-danger"
          onClick={() => void deleteNotes(shownNotes.peek())}
        >
          <Icon name="trash" />
          {t('notes.deleteListed', { count })}
        </button>
      </div>
    </details>
  );
}

function InkOfListed() {
  const id = useId();
  const ink = useSignal<NoteInk>('ochre');
  return (
    <div>
      <label class="field-label" for={id}>
        {t('notes.ink')}
      </label>
      <div class="date-row">
        <select
          id={id}
          class="field"
          value={ink.value}
          onChange={({ currentTarget }) => {
            ink.value = NOTE_INKS.find((each) => each === currentTarget.value) ?? 'ochre';
          }}
        >
          {NOTE_INKS.map((each) => (
            <option key={each} value={each}>
              {t(`notes.ink.${each}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          onClick={() => void inkNotes(shownNotes.peek(), ink.peek())}
        >
          {t('notes.applyInk')}
        </button>
      </div>
    </div>
  );
}

function TagsOfListed() {
  const id = useId();
  const line = useSignal('');
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await tagNotes(shownNotes.peek(), line.peek())) line.value = '';
  };
  return (
    <form onSubmit={(event) => void add(event)}>
      <label class="field-label" for={id}>
        {t('notes.tags')}
      </label>
      <div class="date-row">
        <input
          id={id}
          class="field"
          type="text"
          autocomplete="off"
          maxLength={1000}
          value={line.value}
          onInput={({ currentTarget }) => {
            line.value = currentTarget.value;
          }}
        />
        <button type="submit" class="button">
          {t('notes.applyTags')}
        </button>
      </div>
    </form>
  );
}
