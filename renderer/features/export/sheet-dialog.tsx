import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { ORIENTATIONS, PAPERS } from '../../../geodata/model/app/sheet.ts';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import { t } from '../../core/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { isPictureTaken, pictureSizes, pictureTimes, printMap, savePicture } from './picture.ts';
import {
  closeSheet,
  isSheetDrawn,
  MAP_KINDS,
  type MapKind,
  mapKind,
  saveSheet,
  sheetChoice,
  sheetMaps,
} from './sheet.ts';

/** As what the maps that are seen are taken along, and under which title. */
export function SheetDialog() {
  const maps = sheetMaps.value;
  if (maps === null) return null;
  return (
    <Dialog title={t('export.title')} onClose={closeSheet}>
      <SheetForm count={maps.length} />
    </Dialog>
  );
}

const MAKE: Readonly<Record<MapKind, (title: string) => Promise<void>>> = {
  sheet: saveSheet,
  picture: savePicture,
  print: printMap,
};

const DO_IT = {
  sheet: 'export.save',
  picture: 'export.savePicture',
  print: 'export.print',
} as const satisfies Record<MapKind, MessageKey>;

function SheetForm({ count }: { readonly count: number }) {
  const title = useSignal('');
  const titleId = useId();
  const kind = mapKind.value;
  const isBusy = isSheetDrawn.value || isPictureTaken.value;
  const isRefused = kind !== 'sheet' && count > 1;
  return (
    <form
      class="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        void MAKE[kind](title.peek());
      }}
    >
      <KindChoice />
      <p>{t(kind === 'sheet' ? 'export.lead' : 'export.leadPicture')}</p>
      {kind === 'sheet' && count > 1 && <p>{t('export.leadMany', { count })}</p>}
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
      {kind === 'sheet' && (
        <div class="sheet-choices">
          <PaperChoice />
          <OrientationChoice />
        </div>
      )}
      {kind === 'picture' && <TimesChoice />}
      {isRefused && <p class="hint">{t('export.oneMap')}</p>}
      <button type="submit" class="button is-primary" disabled={isBusy || isRefused}>
        {t(DO_IT[kind])}
      </button>
      <p role="status" class="hint">
        {isBusy ? t(kind === 'sheet' ? 'export.saving' : 'export.taking') : ''}
      </p>
    </form>
  );
}

function KindChoice() {
  return (
    <fieldset class="sheet-kinds">
      <legend class="field-label">{t('export.kind')}</legend>
      {MAP_KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="map-kind"
            checked={mapKind.value === kind}
            onChange={() => {
              mapKind.value = kind;
            }}
          />
          {t(`export.kind.${kind}`)}
        </label>
      ))}
    </fieldset>
  );
}

function TimesChoice() {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {t('export.times')}
      </label>
      <select
        id={id}
        class="field"
        value={pictureTimes.value}
        onChange={({ currentTarget }) => {
          pictureTimes.value = Number(currentTarget.value);
        }}
      >
        {pictureSizes().map(({ times, sizePx }) => (
          <option key={times} value={times}>
            {sizePx}
          </option>
        ))}
      </select>
    </div>
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
