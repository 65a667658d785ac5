import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Dataset } from '../../../geodata/model/datasets/dataset.ts';
import { explain, t } from '../../core/language.ts';
import { DatasetAbout } from './dataset-about.tsx';
import { changeDataset, loadedById, type Ready, removeDataset } from './datasets.ts';
import { LookChoices } from './look-choices.tsx';
import { saveRows } from './rows.ts';
import { RowsInSight } from './rows-in-sight.tsx';
import { WindowTotals } from './window-totals.tsx';

/** One table: whether it is shown, what it comes to now, how it looks, what is known of it. */
export function DatasetCard({ dataset }: { readonly dataset: Dataset }) {
  const titleId = useId();
  const loaded = loadedById.value.get(dataset.id);
  return (
    <section class="dataset-card" aria-labelledby={titleId}>
      <label class="dataset-head">
        <input
          type="checkbox"
          checked={dataset.isVisible}
          onChange={({ currentTarget }) =>
            changeDataset(dataset, { isVisible: currentTarget.checked })
          }
        />
        <span id={titleId} class="dataset-title">
          {dataset.title}
        </span>
      </label>
      {dataset.isVisible && loaded?.state === 'loading' && (
        <p class="hint" role="status">
          {t('datasets.loading')}
        </p>
      )}
      {loaded?.state === 'failed' && <p class="field-error">{explain(loaded.error)}</p>}
      {dataset.isVisible && loaded?.state === 'ready' && (
        <Shown dataset={dataset} loaded={loaded} />
      )}
      <RemoveButton dataset={dataset} />
    </section>
  );
}

function Shown({ dataset, loaded }: { readonly dataset: Dataset; readonly loaded: Ready }) {
  return (
    <>
      <WindowTotals dataset={dataset} loaded={loaded} />
      <LookChoices dataset={dataset} facts={loaded.overview.facts} />
      <RowsInSight dataset={dataset} loaded={loaded} />
      <DatasetAbout facts={loaded.overview.facts} />
      <button type="button" class="button" onClick={() => void saveRows(dataset, loaded)}>
        {t('datasets.saveRows')}
      </button>
    </>
  );
}

function RemoveButton({ dataset }: { readonly dataset: Dataset }) {
  const isAsking = useSignal(false);
  if (!isAsking.value) {
    return (
      <button
        type="button"
        class="button is-quiet"
        onClick={() => {
          isAsking.value = true;
        }}
      >
        {t('datasets.remove')}
      </button>
    );
  }
  return (
    <div class="dataset-question" role="alert">
      <p>{t('datasets.removeQuestion')}</p>
      <button type="button" class="button is-danger" onClick={() => void removeDataset(dataset)}>
        {t('datasets.removeYes')}
      </button>
      <button
        type="button"
        class="button"
        ref={(button) => button?.focus()}
        onClick={() => {
          isAsking.value = false;
        }}
      >
        {t('datasets.removeNo')}
      </button>
    </div>
  );
}
