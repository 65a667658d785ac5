import { t } from '../../core/language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { chosenPace, isLooping, PACES, type Pace, pace, stopsAtEvents } from './pace.ts';

/** How fast the clock runs, and whether it begins again or stops at each event. */
export function PlayChoices() {
  const now = pace.value;
  return (
    <>
      <select
        class="field speed"
        aria-label={t('time.speed')}
        title={t('time.speed')}
        value={now}
        onChange={(event) => {
          chosenPace.value = event.currentTarget.value as Pace;
        }}
      >
        {PACES.map((one) => (
          <option key={one} value={one} selected={one === now}>
            {t(`time.pace.${one}`)}
          </option>
        ))}
      </select>
      <IconButton
        icon="loop"
        label={t('time.loop')}
        isPressed={isLooping.value}
        isQuiet
        onClick={() => {
          isLooping.value = !isLooping.value;
        }}
      />
      <IconButton
        icon="stopAtEvents"
        label={t('time.stopAtEvents')}
        isPressed={stopsAtEvents.value}
        isQuiet
        onClick={() => {
          stopsAtEvents.value = !stopsAtEvents.value;
        }}
      />
    </>
  );
}
