import { useSignal } from '@preact/signals';
import type { MessageKey } from '../../../../geodata/model/messages/messages.ts';
import type { Note } from '../../../../geodata/model/workbook/workbook.ts';
import { t } from '../../../core/language.ts';
import { mode } from '../../../core/mode.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Choice } from '../choice.tsx';
import { CombineForm } from './combine-form.tsx';
import type { AreaNote } from './outcome.ts';
import { AroundForm, PlaceForm, SimplifyForm, SplitForm } from './shape-forms.tsx';
import type { LineGeometry } from './split.ts';

const OPERATIONS = {
  Point: ['around', 'place'],
  LineString: ['split', 'simplify', 'around', 'place'],
  Polygon: ['merge', 'cut', 'simplify', 'around', 'place'],
} as const;
type Operation = (typeof OPERATIONS)[keyof typeof OPERATIONS][number];

/** What can be done to the shape of a stored note at once; the map shows what it comes to. */
export function ShapeTools({ note }: { readonly note: Note }) {
  const isOpen = useSignal(false);
  if (mode.value !== 'reading') return null;
  return (
    <details
      class="shape-tools"
      open={isOpen.value}
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>
        <Icon name="chevronRight" />
        {t('notes.shape')}
      </summary>
      {isOpen.value && <Operations note={note} />}
    </details>
  );
}

function Operations({ note }: { readonly note: Note }) {
  const available: readonly Operation[] = OPERATIONS[note.geometry.type];
  const chosen = useSignal<Operation>('around');
  const operation = available.includes(chosen.value) ? chosen.value : 'around';
  return (
    <div class="shape-form">
      <Choice<Operation>
        label="notes.shape.what"
        value={operation}
        options={available.map((each) => [each, `notes.shape.${each}` satisfies MessageKey])}
        onChoose={(next) => {
          chosen.value = next;
        }}
      />
      <Form key={operation} operation={operation} note={note} />
    </div>
  );
}

function Form({ operation, note }: { readonly operation: Operation; readonly note: Note }) {
  const { geometry } = note;
  switch (operation) {
    case 'split':
      return <SplitForm note={note} line={geometry as LineGeometry} />;
    case 'simplify':
      return <SimplifyForm note={note} />;
    case 'around':
      return <AroundForm note={note} />;
    case 'place':
      return <PlaceForm note={note} />;
    default:
      return <CombineForm operation={operation} note={note as AreaNote} />;
  }
}
