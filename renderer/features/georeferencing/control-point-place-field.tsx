import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { flyToBounds } from '../../core/camera.ts';
import { t } from '../../core/language.ts';
import { setControlPointPlace } from './georeferencing.ts';
import { locate, namedPlaces } from './named-places.ts';

/** Says where the chosen control point lies by the name of a place or by coordinates. */
export function ControlPointPlaceField() {
  const id = useId();
  const { text, isUnknown, set } = useWrittenPlace();
  return (
    <form
      class="control-point-place"
      onSubmit={(event) => {
        event.preventDefault();
        if (set()) focusImage(event.currentTarget);
      }}
    >
      <label class="field-label" for={id}>
        {t('scans.place')}
      </label>
      <div class="date-row">
        <input
          id={id}
          class="field"
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={100}
          list={`${id}-places`}
          placeholder={t('scans.placeExample')}
          aria-invalid={isUnknown.value}
          aria-describedby={`${id}-hint`}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
            isUnknown.value = false;
          }}
        />
        <button type="submit" class="button" disabled={text.value.trim() === ''}>
          {t('scans.setPlace')}
        </button>
      </div>
      <PlaceOptions id={`${id}-places`} />
      <p
        id={`${id}-hint`}
        class={isUnknown.value ? 'field-error' : 'visually-hidden'}
        aria-live="polite"
      >
        {isUnknown.value ? t('scans.noPlace', { text: text.value }) : t('scans.placeHint')}
      </p>
    </form>
  );
}

/** A place that is set leaves the field: the next point is found in the image. */
function focusImage(form: HTMLElement): void {
  form.closest('.georeferencing-panel')?.querySelector<HTMLElement>('[role=application]')?.focus();
}

/** The places that can be named. */
function PlaceOptions({ id }: { readonly id: string }) {
  return (
    <datalist id={id}>
      {namedPlaces.value.map(({ name }) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

/** What is written, whether it names nothing, and how to set it; `set` answers whether it did. */
function useWrittenPlace() {
  const text = useSignal('');
  const isUnknown = useSignal(false);
  const set = () => {
    const place = locate(text.peek());
    isUnknown.value = place === null;
    if (place === null) return false;
    setControlPointPlace(place);
    flyToBounds([...place, ...place]);
    text.value = '';
    return true;
  };
  return { text, isUnknown, set };
}
