import { useId } from 'preact/hooks';
import type { MessageKey } from '../../geodata/model/messages/messages.ts';
import { changePreferences } from '../core/change-preferences.ts';
import { t } from '../core/language.ts';
import { preferences } from '../core/preferences.ts';

type SwitchSetting = 'isReliefShown' | 'isTerrainRaised' | 'isGraticuleShown' | 'isGridShown';

/** One preference that is on or off. */
export function PreferenceSwitch(props: {
  readonly label: MessageKey;
  readonly setting: SwitchSetting;
  readonly hint?: MessageKey;
}) {
  const hintId = useId();
  return (
    <div>
      <label class="map-switch">
        <input
          type="checkbox"
          checked={preferences.value[props.setting]}
          {...(props.hint && { 'aria-describedby': hintId })}
          onChange={({ currentTarget }) =>
            void changePreferences({ [props.setting]: currentTarget.checked })
          }
        />
        {t(props.label)}
      </label>
      {props.hint && (
        <p id={hintId} class="hint">
          {t(props.hint)}
        </p>
      )}
    </div>
  );
}
