import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { DatasetRow } from '../../../geodata/model/datasets/dataset.ts';
import { t } from '../../core/language.ts';
import { closeRows, openRows } from '../../core/open-rows.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { columnMeaning, columnName } from './column-names.ts';
import { datasets, loadedById } from './datasets.ts';
import { rowTitle } from './row-title.ts';
import { readRows } from './rows.ts';

/** A row of a table with all its columns, and the others that lie at the same spot. */
export function RowsPanel() {
  const rows = useSignal<readonly DatasetRow[]>([]);
  const at = useSignal(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useSignalEffect(() => {
    const open = openRows.value;
    at.value = 0;
    if (open === null) return;
    void readRows(open.datasetId, open.rows).then((read) => {
      if (openRows.peek() === open) rows.value = read;
    });
  });
  useEffect(() => heading.current?.focus(), [openRows.value]);
  const open = openRows.value;
  const loaded = loadedById.value.get(open?.datasetId ?? '');
  const dataset = datasets.value.find(({ id }) => id === open?.datasetId);
  const row = rows.value[at.value];
  if (dataset === undefined || loaded?.state !== 'ready') return null;
  const { facts } = loaded.overview;
  return (
    <article class="rows-panel" aria-label={dataset.title}>
      <div class="rows-head">
        <h2 ref={heading} tabIndex={-1}>
          {row === undefined ? dataset.title : rowTitle(facts, row)}
        </h2>
        <IconButton icon="close" label={t('app.close')} isQuiet onClick={closeRows} />
      </div>
      <p class="hint">
        {dataset.title}
        {row !== undefined && ` · ${t('datasets.row', { number: row.row + 1 })}`}
      </p>
      {rows.value.length > 1 && (
        <RowSteps
          count={rows.value.length}
          at={at.value}
          onStep={(next) => {
            at.value = next;
          }}
        />
      )}
      <dl class="row-values">
        {row?.values.map((value, column) => (
          <div key={column} data-empty={value.trim() === ''}>
            <dt title={columnMeaning(facts, column)}>{columnName(facts, column)}</dt>
            <dd>
              {value.trim() === '' ? '–' : value}
              {facts.columns[column]?.missing.includes(value.trim()) && (
                <span class="hint"> {t('datasets.notKnown')}</span>
              )}
              {columnMeaning(facts, column) !== '' && (
                <span class="hint"> {columnMeaning(facts, column)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

interface StepsProps {
  readonly count: number;
  readonly at: number;
  readonly onStep: (at: number) => void;
}

/** The way through the rows that share a spot. */
function RowSteps({ count, at, onStep }: StepsProps) {
  return (
    <div class="row-steps">
      <IconButton
        icon="chevronLeft"
        label={t('datasets.rowBefore')}
        onClick={() => onStep(Math.max(0, at - 1))}
      />
      <p role="status">{t('datasets.rowsHere', { at: at + 1, count })}</p>
      <IconButton
        icon="chevronRight"
        label={t('datasets.rowAfter')}
        onClick={() => onStep(Math.min(count - 1, at + 1))}
      />
    </div>
  );
}
