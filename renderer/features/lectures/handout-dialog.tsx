import { useId } from 'preact/hooks';
import { HANDOUT_FORMATS, type HandoutFormat } from '../../../geodata/model/app/handout.ts';
import { t } from '../../core/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import {
  closeHandout,
  handoutFormat,
  handoutProgress,
  isHandoutOpen,
  isHandoutUnderWay,
  saveHandout,
} from './handout.ts';

/** What hands the words of the lecturer to others. */
const WITH_NOTES: ReadonlySet<HandoutFormat> = new Set([
  'pages1',
  'pages2',
  'pages3',
  'pagesText',
  'slides',
  'html',
]);

/** As what the lecture is taken along, and how far that is. */
export function HandoutDialog() {
  if (!isHandoutOpen.value) return null;
  return (
    <Dialog title={t('handout.title')} onClose={closeHandout}>
      <form
        class="handout-form"
        onSubmit={(event) => {
          event.preventDefault();
          void saveHandout();
        }}
      >
        <p>{t('handout.lead')}</p>
        <FormatChoice />
        {WITH_NOTES.has(handoutFormat.value) && <p class="hint">{t('handout.private')}</p>}
        <div class="dialog-buttons">
          <button type="submit" class="button is-primary" disabled={isHandoutUnderWay.value}>
            {t('handout.save')}
          </button>
          <button
            type="button"
            class="button"
            disabled={handoutProgress.value?.state === 'writing'}
            onClick={closeHandout}
          >
            {t('handout.cancel')}
          </button>
        </div>
        <Progress />
      </form>
    </Dialog>
  );
}

function FormatChoice() {
  const id = useId();
  return (
    <>
      <label class="field-label" for={id}>
        {t('handout.format')}
      </label>
      <select
        id={id}
        class="field"
        value={handoutFormat.value}
        disabled={isHandoutUnderWay.value}
        onChange={({ currentTarget }) => {
          const format = HANDOUT_FORMATS.find((one) => one === currentTarget.value);
          if (format !== undefined) handoutFormat.value = format;
        }}
      >
        {HANDOUT_FORMATS.map((format) => (
          <option key={format} value={format}>
            {t(`handout.${format}`)}
          </option>
        ))}
      </select>
    </>
  );
}

function Progress() {
  const progress = handoutProgress.value;
  return (
    <div role="status" class="handout-progress">
      {progress?.state === 'drawing' && (
        <>
          <progress max={progress.total} value={progress.number - 1} />
          <p class="hint">{t('handout.drawing', { ...progress })}</p>
        </>
      )}
      {progress?.state === 'writing' && (
        <p class="hint">{t('handout.writing', { file: progress.fileName })}</p>
      )}
    </div>
  );
}
