import { useId } from 'preact/hooks';
import type { MessageKey } from '../../../../geodata/model/messages/messages.ts';
import { language, t } from '../../../core/language.ts';

/** From which to which number. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A typed number, with a point or a comma; `null` when it is none of the range. */
export function readNumber(text: string, { least, most }: Range): number | null {
  const written = text.trim().replace(',', '.').replace('−', '-');
  const value = Number(written);
  return written !== '' && value >= least && value <= most ? value : null;
}

/** What a number of the range is asked for with. */
export function rangeInWords({ least, most }: Range): string {
  const number = new Intl.NumberFormat(language.value);
  return t('notes.shape.number', { least: number.format(least), most: number.format(most) });
}

interface NumberFieldProps {
  readonly label: MessageKey;
  readonly text: string;
  readonly range: Range;
  readonly onText: (text: string) => void;
}

/** A number as it is typed. */
export function NumberField({ label, text, range, onText }: NumberFieldProps) {
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
        inputMode="decimal"
        autocomplete="off"
        maxLength={20}
        aria-invalid={readNumber(text, range) === null}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}
