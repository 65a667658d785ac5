import { useId } from 'preact/hooks';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import { t } from '../../core/language.ts';

interface ChoiceProps<Value extends string> {
  readonly label: MessageKey;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: MessageKey])[];
  readonly onChoose: (value: Value) => void;
}

/** One of several, under its name. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {t(props.label)}
      </label>
      <select
        id={id}
        class="field"
        value={props.value}
        onChange={({ currentTarget }) => {
          const chosen = props.options.find(([value]) => value === currentTarget.value);
          if (chosen !== undefined) props.onChoose(chosen[0]);
        }}
      >
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {t(words)}
          </option>
        ))}
      </select>
    </div>
  );
}
