import { t } from '../../core/language.ts';
import { Icon } from '../../ui/icon.tsx';
import { DatasetCard } from './dataset-card.tsx';
import { datasets } from './datasets.ts';
import { chooseTable } from './importing.ts';

/** The sidebar's tab of tables: what they come to in the window, and how they are drawn. */
export function DatasetsPanel() {
  return (
    <>
      <h2 class="visually-hidden">{t('datasets.title')}</h2>
      <div class="event-list dataset-list">
        {datasets.value.length === 0 ? (
          <div class="empty-state">
            <p>{t('datasets.empty')}</p>
            <p>{t('datasets.emptyNext')}</p>
          </div>
        ) : (
          datasets.value.map((dataset) => <DatasetCard key={dataset.id} dataset={dataset} />)
        )}
      </div>
      <div class="panel-foot">
        <button type="button" class="button" onClick={() => void chooseTable()}>
          <Icon name="import" />
          {t('datasets.add')}
        </button>
      </div>
    </>
  );
}
