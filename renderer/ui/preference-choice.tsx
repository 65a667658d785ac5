import { useId } from 'preact/hooks';
import type { Preferences } from '../../geodata/model/app/preferences.ts';
import type { MessageKey } from '../../geodata/model/messages/messages.ts';
import { changePreferences } from '../core/change-preferences.ts';
import { t } from '../core/language.ts';
import { preferences } from '../core/preferences.ts';
import { isManaged } from '../core/setup.ts';

type ChoiceSetting =
  | 'language'
  | 'theme'
  | 'textSize'
  | 'names'
  | 'labels'
  | 'lightDrawing'
  | 'notation'
  | 'datum'
  | 'account'
  | 'coloring'
  | 'knownThen';

/** One preference in a line of its own: its name, and what it may be. */
export function PreferenceChoice<Name extends ChoiceSetting>(props: {
  readonly label: MessageKey;
  readonly setting: Name;
  readonly options: readonly (readonly [value: Preferences[Name], words: MessageKey])[];
  /** The id of what explains it. */
  readonly describedBy?: string;
}) {
  const id = useId();
  const reasonId = useId();
  const described = isManaged(props.setting) ? reasonId : props.describedBy;
  return (
    <div class="map-choice">
      <label class="field-label" for={id}>
        {t(props.label)}
      </label>
      <select
        id={id}
        class="field"
        value={preferences.value[props.setting]}
        disabled={isManaged(props.setting)}
        {...(described && { 'aria-describedby': described })}
        onChange={({ currentTarget }) => {
          const chosen = props.options.find(([value]) => value === currentTarget.value);
          if (chosen !== undefined) void changePreferences({ [props.setting]: chosen[0] });
        }}
      >
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {t(words)}
          </option>
        ))}
      </select>
      {isManaged(props.setting) && (
        <p id={reasonId} class="hint map-choice-reason">
          {t('setup.managed')}
        </p>
      )}
    </div>
  );
}
