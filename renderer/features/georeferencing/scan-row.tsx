import { useId } from 'preact/hooks';
import type { Scan } from '../../../geodata/model/workbook/workbook.ts';
import { t } from '../../core/language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { startGeoreferencing } from './georeferencing.ts';
import { ScanFields } from './scan-fields.tsx';
import {
  deleteScan,
  editScan,
  isScanInYears,
  opacityPreview,
  previewOpacity,
  saveOpacity,
  zoomToScan,
} from './scans.ts';

/** One scanned map of the list. */
export function ScanRow({ scan }: { readonly scan: Scan }) {
  const isGeoreferenced = scan.ties.length > 0;
  return (
    <li class="scan-row" data-scan-id={scan.id}>
      <ScanHead scan={scan} isGeoreferenced={isGeoreferenced} />
      <p class="hint">{stateOf(scan)}</p>
      {isGeoreferenced && <OpacityField scan={scan} />}
      <button
        type="button"
        class={isGeoreferenced ? 'button' : 'button is-primary'}
        onClick={() => startGeoreferencing(scan)}
      >
        {t(isGeoreferenced ? 'scans.georeferenceAgain' : 'scans.georeference')}
      </button>
      <ScanFields scan={scan} />
    </li>
  );
}

interface ScanHeadProps {
  readonly scan: Scan;
  readonly isGeoreferenced: boolean;
}

function ScanHead({ scan, isGeoreferenced }: ScanHeadProps) {
  const { title } = scan;
  return (
    <div class="scan-head">
      <label class="map-switch">
        <input
          type="checkbox"
          checked={scan.isVisible}
          aria-label={t('scans.show', { title })}
          onChange={({ currentTarget }) =>
            void editScan(scan, { isVisible: currentTarget.checked })
          }
        />
        <span class="scan-title">{title}</span>
      </label>
      <IconButton
        icon="target"
        label={t('scans.zoomTo', { title })}
        isQuiet
        isDisabled={!isGeoreferenced}
        onClick={() => zoomToScan(scan)}
      />
      <IconButton
        icon="trash"
        label={t('scans.delete', { title })}
        isQuiet
        onClick={() => void deleteScan(scan)}
      />
    </div>
  );
}

function stateOf(scan: Scan): string {
  const count = scan.ties.length;
  if (count === 0) return t('scans.notGeoreferenced');
  const ties =
    scan.mode === 'corners'
      ? t('scans.georeferencedByCorners')
      : t('scans.georeferencedBy', { count });
  return isScanInYears(scan) ? ties : `${ties} · ${t('scans.outside')}`;
}

function OpacityField({ scan }: { readonly scan: Scan }) {
  const id = useId();
  const preview = opacityPreview.value;
  const opacity = preview?.id === scan.id ? preview.opacity : scan.opacity;
  return (
    <div class="scan-opacity">
      <label for={id}>{t('scans.opacity')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={opacity}
        aria-valuetext={t('scans.percent', { percent: Math.round(opacity * 100) })}
        onInput={({ currentTarget }) => previewOpacity(scan, currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => void saveOpacity(scan, currentTarget.valueAsNumber)}
      />
      <output for={id}>{t('scans.percent', { percent: Math.round(opacity * 100) })}</output>
    </div>
  );
}
