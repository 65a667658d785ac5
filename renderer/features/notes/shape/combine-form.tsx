import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { boundsOf } from '../../../../geodata/model/space/bounds.ts';
import type { Note } from '../../../../geodata/model/workbook/workbook.ts';
import { language, t } from '../../../core/language.ts';
import { notes } from '../../../core/workbook.ts';
import { type AreaNote, cutOutcome, mergeOutcome, refused } from './outcome.ts';
import { OutcomeForm } from './outcome-form.tsx';

/** So many are offered; who has more areas over each other cuts them one after the other. */
const MOST_OFFERED = 100;

interface CombineFormProps {
  readonly operation: 'merge' | 'cut';
  readonly note: AreaNote;
}

/** Joins an area with another, or cuts another out of it. */
export function CombineForm({ operation, note }: CombineFormProps) {
  const id = useId();
  const chosenId = useSignal('');
  const others = useMemo(() => areasAt(note, notes.value), [note, notes.value]);
  const other = others.find((each) => each.id === chosenId.value) ?? others[0];
  const outcome = useMemo(() => {
    if (other === undefined) return refused(t('notes.shape.noOther'));
    return (operation === 'merge' ? mergeOutcome : cutOutcome)(note, other);
  }, [operation, note, other, language.value]);
  return (
    <OutcomeForm outcome={outcome}>
      {other !== undefined && (
        <div>
          <label class="field-label" for={id}>
            {t('notes.shape.other')}
          </label>
          <select
            id={id}
            class="field"
            value={other.id}
            onChange={({ currentTarget }) => {
              chosenId.value = currentTarget.value;
            }}
          >
            {others.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </div>
      )}
    </OutcomeForm>
  );
}

/** The other areas whose boxes meet that of a note, by title. */
function areasAt(note: AreaNote, all: readonly Note[]): readonly AreaNote[] {
  const [west, south, east, north] = boundsOf(note.geometry.coordinates);
  return all
    .filter((other): other is AreaNote => {
      if (other.id === note.id || other.geometry.type !== 'Polygon') return false;
      const box = boundsOf(other.geometry.coordinates);
      return box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south;
    })
    .slice(0, MOST_OFFERED)
    .toSorted((one, other) => one.title.localeCompare(other.title));
}
