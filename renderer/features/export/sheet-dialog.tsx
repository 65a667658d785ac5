import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { ORIENTATIONS, PAPERS } from '../../../geodata/model/app/sheet.ts';
import { t } from '../../core/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { closeSheet, isSheetDrawn, saveSheet, sheetChoice, sheetMaps } from './sheet.ts';

/** Title, paper and orientation of a sheet of the maps that are seen. */
export function SheetDialog() {
  const maps = sheetMaps.value;
  if (maps === null) return null;
  return (
    <Dialog title={t('export.title')} onClose={closeSheet}>
      <SheetForm count={maps.length} />
    </Dialog>
  );
}

function SheetForm({ count }: { readonly count: number }) {
  const title = useSignal('');
  const titleId = useId();
  const isDrawn = isSheetDrawn.value;
  return (
    <form
      class="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        void saveSheet(title.peek());
      }}
    >
      <p>{t('export.lead')}</p>
      {count > 1 && <p>{t('export.leadMany', { count })}</p>}
      <label class="field-label" for={titleId}>
        {t('export.sheetTitle')}
      </label>
      <input
        id={titleId}
        class="field"
        type="text"
        maxLength={200}
        value={title.value}
        onInput={(event) => {
          title.value = event.currentTarget.value;
        }}
      />
      <div class="sheet-choices">
        <PaperChoice />
        <OrientationChoice />
      </div>
      <button type="submit" class="button is-primary" disabled={isDrawn}>
        {t('export.save')}
      </button>
      <p role="status" class="hint">
        {isDrawn ? t('export.saving') : ''}
      </p>
    </form>
  );
}

function PaperChoice() {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {t('export.paper')}
      </label>
      <select
        id={id}
        class="field"
        value={sheetChoice.value.paper}
        onChange={({ currentTarget }) => {
          const paper = PAPERS.find((one) => one === currentTarget.value);
          if (paper !== undefined) sheetChoice.value = { ...sheetChoice.peek(), paper };
        }}
      >
        {PAPERS.map((paper) => (
          <option key={paper} value={paper}>
            {paper}
          </option>
        ))}
      </select>
    </div>
  );
}

function OrientationChoice() {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {t('export.orientation')}
      </label>
      <select
        id={id}
        class="field"
        value={sheetChoice.value.orientation}
        onChange={({ currentTarget }) => {
          const orientation = ORIENTATIONS.find((one) => one === currentTarget.value);
          if (orientation !== undefined) sheetChoice.value = { ...sheetChoice.peek(), orientation };
        }}
      >
        {ORIENTATIONS.map((orientation) => (
          <option key={orientation} value={orientation}>
            {t(`export.${orientation}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
