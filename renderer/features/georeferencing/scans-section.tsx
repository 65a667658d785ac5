import { useId } from 'preact/hooks';
import { t } from '../../core/language.ts';
import { scans } from '../../core/workbook.ts';
import { Icon } from '../../ui/icon.tsx';
import { ScanRow } from './scan-row.tsx';
import { addScan, isAddingScan, swipeShare, toggleSwipe } from './scans.ts';

/** The scanned maps of the workbook: add, show, date, georeference, compare and delete them. */
export function ScansSection() {
  const titleId = useId();
  return (
    <section class="map-section scans" aria-labelledby={titleId}>
      <h3 id={titleId} class="map-section-title">
        {t('scans.title')}
      </h3>
      {scans.value.length === 0 ? (
        <p class="hint">{t('scans.empty')}</p>
      ) : (
        <ul class="scan-list">
          {scans.value.map((scan) => (
            <ScanRow key={scan.id} scan={scan} />
          ))}
        </ul>
      )}
      <div class="scan-buttons">
        <button
          type="button"
          class="button"
          disabled={isAddingScan.value}
          onClick={() => void addScan()}
        >
          <Icon name="import" />
          {t(isAddingScan.value ? 'scans.adding' : 'scans.add')}
        </button>
        {scans.value.length > 0 && <CompareButton />}
      </div>
    </section>
  );
}

function CompareButton() {
  return (
    <button
      type="button"
      class="button"
      aria-pressed={swipeShare.value !== null}
      title={t('scans.compareHint')}
      onClick={toggleSwipe}
    >
      <Icon name="contrast" />
      {t('scans.compare')}
    </button>
  );
}
