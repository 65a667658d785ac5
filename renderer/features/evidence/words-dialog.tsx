import { useComputed } from '@preact/signals';
import { useId } from 'preact/hooks';
import {
  DETAILS,
  type Detail,
  describeMap,
  type Told,
} from '../../../geodata/model/words/describe-map.ts';
import { copyText } from '../../core/copy-text.ts';
import { t } from '../../core/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import {
  areWordsOpen,
  closeWords,
  detail,
  fromPlace,
  mapInView,
  readOut,
  startingPoints,
} from './words.ts';

/** What is in view, told in words; and the sentence read out when the map comes to rest. */
export function Words() {
  return (
    <>
      <p class="visually-hidden" aria-live="polite">
        {readOut.value}
      </p>
      {areWordsOpen.value && <WordsDialog />}
    </>
  );
}

function WordsDialog() {
  const told = useComputed(() => (mapInView.value === null ? [] : describeMap(mapInView.value)));
  return (
    <Dialog title={t('words.title')} onClose={closeWords}>
      <div class="words-choices">
        <DetailField />
        <FromField />
        <button
          type="button"
          class="button"
          onClick={() => void copyText(asText(told.peek()), t('words.copied'))}
        >
          {t('words.copy')}
        </button>
      </div>
      <div class="words" aria-live="polite">
        {told.value.map(({ heading, sentences }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function DetailField() {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {t('words.detail')}
      </label>
      <select
        id={id}
        class="field"
        value={detail.value}
        onChange={({ currentTarget }) => {
          detail.value = currentTarget.value as Detail;
        }}
      >
        {DETAILS.map((one) => (
          <option key={one} value={one}>
            {t(`words.detail.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function FromField() {
  const id = useId();
  const view = mapInView.value;
  const places = view === null ? [] : startingPoints(view.places, view.marks);
  return (
    <div>
      <label class="field-label" for={id}>
        {t('words.fromField')}
      </label>
      <select
        id={id}
        class="field"
        value={fromPlace.value ?? ''}
        onChange={({ currentTarget }) => {
          fromPlace.value = currentTarget.value === '' ? null : currentTarget.value;
        }}
      >
        <option value="">{t('words.fromMiddle')}</option>
        {places.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function asText(told: readonly Told[]): string {
  return told.map(({ heading, sentences }) => [heading, ...sentences].join('\n')).join('\n\n');
}
