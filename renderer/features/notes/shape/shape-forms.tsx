import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { MessageKey } from '../../../../geodata/model/messages/messages.ts';
import type { Note } from '../../../../geodata/model/workbook/workbook.ts';
import { language } from '../../../core/language.ts';
import { NumberField, type Range, rangeInWords, readNumber } from './number-field.tsx';
import {
  aroundOutcome,
  type Outcome,
  placeOutcome,
  refused,
  simplifyOutcome,
  splitOutcome,
} from './outcome.ts';
import { OutcomeForm } from './outcome-form.tsx';
import { type LineGeometry, lengthOfLine } from './split.ts';

interface ShapeFormProps {
  readonly note: Note;
}

/** One number, and what comes of it. */
interface OneNumberProps extends ShapeFormProps {
  readonly label: MessageKey;
  readonly first: string;
  readonly range: Range;
  readonly outcomeOf: (note: Note, value: number) => Outcome;
  readonly apply?: MessageKey;
}

function OneNumberForm({ note, label, first, range, outcomeOf, apply }: OneNumberProps) {
  const text = useSignal(first);
  const value = readNumber(text.value, range);
  const outcome = useMemo(
    () => (value === null ? refused(rangeInWords(range)) : outcomeOf(note, value)),
    [note, value, language.value],
  );
  return (
    <OutcomeForm outcome={outcome} isWrong={value === null} {...(apply && { apply })}>
      <NumberField
        label={label}
        text={text.value}
        range={range}
        onText={(next) => {
          text.value = next;
        }}
      />
    </OutcomeForm>
  );
}

/** Splits a line where it is said; the middle is offered. */
export function SplitForm({ note, line }: ShapeFormProps & { readonly line: LineGeometry }) {
  const lengthKm = lengthOfLine(line) / 1000;
  const half = new Intl.NumberFormat(language.value, {
    maximumSignificantDigits: 4,
    useGrouping: false,
  }).format(lengthKm / 2);
  return (
    <OneNumberForm
      note={note}
      label="notes.shape.splitAt"
      first={half}
      range={{ least: 0, most: Math.ceil(lengthKm) }}
      outcomeOf={(of, atKm) => splitOutcome(of, line, atKm * 1000)}
    />
  );
}

/** Leaves out corners that make no difference. */
export function SimplifyForm({ note }: ShapeFormProps) {
  return (
    <OneNumberForm
      note={note}
      label="notes.shape.tolerance"
      first="100"
      range={{ least: 0, most: 100_000 }}
      outcomeOf={simplifyOutcome}
    />
  );
}

/** Makes an area of what lies within a distance. */
export function AroundForm({ note }: ShapeFormProps) {
  return (
    <OneNumberForm
      note={note}
      label="notes.shape.distance"
      first="5"
      range={{ least: 0.01, most: 1000 }}
      outcomeOf={aroundOutcome}
      apply="notes.shape.make"
    />
  );
}

const PLACES = [
  { name: 'eastM', label: 'notes.shape.east', range: { least: -3000, most: 3000 }, per: 1000 },
  { name: 'northM', label: 'notes.shape.north', range: { least: -3000, most: 3000 }, per: 1000 },
  { name: 'turnDeg', label: 'notes.shape.turn', range: { least: -360, most: 360 }, per: 1 },
  { name: 'factor', label: 'notes.shape.size', range: { least: 1, most: 10_000 }, per: 0.01 },
] as const;
const STILL = { eastM: '0', northM: '0', turnDeg: '0', factor: '100' };

/** Moves, turns and resizes a shape by numbers. A point can only be moved. */
export function PlaceForm({ note }: ShapeFormProps) {
  const texts = useSignal(STILL);
  const places = note.geometry.type === 'Point' ? PLACES.slice(0, 2) : PLACES;
  const values = PLACES.map(({ name, range }) => readNumber(texts.value[name], range));
  const wrong = PLACES.find((_, index) => values[index] === null);
  const outcome = useMemo(() => {
    if (wrong !== undefined) return refused(rangeInWords(wrong.range));
    const [eastM, northM, turnDeg, factor] = PLACES.map(
      ({ per }, index) => (values[index] ?? 0) * per,
    );
    return placeOutcome(note, {
      ...{ eastM: eastM ?? 0, northM: northM ?? 0 },
      ...{ turnDeg: turnDeg ?? 0, factor: factor ?? 1 },
    });
  }, [note, texts.value, language.value]);
  return (
    <OutcomeForm outcome={outcome} isWrong={wrong !== undefined}>
      <div class="shape-numbers">
        {places.map(({ name, label, range }) => (
          <NumberField
            key={name}
            label={label}
            text={texts.value[name]}
            range={range}
            onText={(text) => {
              texts.value = { ...texts.peek(), [name]: text };
            }}
          />
        ))}
      </div>
    </OutcomeForm>
  );
}
