import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { Dataset, DatasetRow } from '../../../geodata/model/datasets/dataset.ts';
import { clock } from '../../core/clock.ts';
import { t } from '../../core/language.ts';
import { showRows } from '../../core/open-rows.ts';
import { sight } from '../../core/sight.ts';
import { moveRovingFocus } from '../../ui/roving.ts';
import type { Ready } from './datasets.ts';
import { rowsInSight } from './find-rows.ts';
import { formatCount } from './format-count.ts';
import { rowTitle } from './row-title.ts';
import { readRows } from './rows.ts';

interface Props {
  readonly dataset: Dataset;
  readonly loaded: Ready;
}

/** As many rows are listed; who looks for one comes nearer, or narrows the years. */
const LISTED = 50;

/** What the map shows of a table, as a list: each row opens as its point does. */
export function RowsInSight({ dataset, loaded }: Props) {
  const isOpen = useSignal(false);
  return (
    <details
      class="dataset-about"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{t('datasets.inSight')}</summary>
      {isOpen.value && <List dataset={dataset} loaded={loaded} />}
    </details>
  );
}

function List({ dataset, loaded }: Props) {
  const { facts } = loaded.overview;
  const rows = useSignal<readonly DatasetRow[]>([]);
  const found = useComputed(() =>
    rowsInSight(loaded.points, {
      window: facts.isDated ? clock.value : null,
      bounds: sight.value?.bounds ?? null,
      most: LISTED,
    }),
  );
  useSignalEffect(() => {
    const wanted = found.value;
    void readRows(dataset.id, wanted.rows).then((read) => {
      if (found.peek() === wanted) rows.value = read;
    });
  });
  const { count } = found.value;
  return (
    <>
      <p class="hint" role="status">
        {t(count > LISTED ? 'datasets.inSightFirst' : 'datasets.inSightAll', {
          count: formatCount(count),
          shown: LISTED,
        })}
      </p>
      <ul class="dataset-rows" onKeyDown={moveRovingFocus}>
        {rows.value.map((row, index) => (
          <li key={row.row}>
            <button
              type="button"
              class="row-button"
              data-roving
              tabIndex={index === 0 ? 0 : -1}
              onClick={() => showRows({ datasetId: dataset.id, rows: [row.row] })}
            >
              {rowTitle(facts, row)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
