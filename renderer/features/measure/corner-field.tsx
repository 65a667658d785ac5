import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { readCoordinates } from '../../../geodata/model/space/read-coordinates.ts';
import { flyToBounds } from '../../core/camera.ts';
import { t } from '../../core/language.ts';
import { preferences } from '../../core/preferences.ts';
import { addCorner } from './measuring.ts';

/** A corner by its coordinates, in any notation, on the datum that was chosen. */
export function CornerField() {
  const id = useId();
  const errorId = useId();
  const text = useSignal('');
  const isRefused = useSignal(false);
  const add = (event: Event) => {
    event.preventDefault();
    const reading = readCoordinates(text.value.trim(), preferences.peek().datum);
    isRefused.value = reading === null;
    if (reading === null) return;
    const [lng, lat] = reading.lngLat;
    addCorner(reading.lngLat);
    flyToBounds([lng, lat, lng, lat]);
    text.value = '';
  };
  return (
    <form class="measure-field" onSubmit={add}>
      <label class="field-label" for={id}>
        {t('measure.typed')}{' '}
        <span class="hint">({t(`coordinates.datum.${preferences.value.datum}`)})</span>
      </label>
      <div class="measure-field-row">
        <input
          id={id}
          class="field"
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder="48Q XD 8427 4226"
          value={text.value}
          aria-invalid={isRefused.value}
          {...(isRefused.value && { 'aria-describedby': errorId })}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
            isRefused.value = false;
          }}
        />
        <button type="submit" class="button">
          {t('measure.add')}
        </button>
      </div>
      {isRefused.value && (
        <p id={errorId} class="field-error" role="alert">
          {t('measure.notRead')}
        </p>
      )}
    </form>
  );
}
