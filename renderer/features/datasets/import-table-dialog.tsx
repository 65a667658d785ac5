import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import {
  DATE_ORDERS,
  type DatasetProgress,
  type DateOrder,
  type TableMapping,
  type TablePeek,
} from '../../../geodata/model/datasets/dataset.ts';
import { explain, language, localized, t } from '../../core/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { addTable, datasetProgress, importError, leaveTable, peekedTable } from './importing.ts';
import { Choice } from './look-choices.tsx';
import { PlaceChoices } from './place-choices.tsx';
import { factsOf } from './table-facts.ts';

/** What the columns of a chosen table mean, before it is read to its end. */
export function ImportTableDialog() {
  const table = peekedTable.value;
  if (table === null) return null;
  return (
    <Dialog title={t('datasets.importTitle', { file: table.fileName })} onClose={leaveTable}>
      <TableForm key={table.token} table={table} />
    </Dialog>
  );
}

function TableForm({ table }: { readonly table: TablePeek }) {
  const known = table.known;
  const title = useSignal(known === null ? table.suggestedTitle : localized(known.title));
  const mapping = useSignal<TableMapping>(table.suggested);
  const change = (changes: Partial<TableMapping>) => {
    mapping.value = { ...mapping.peek(), ...changes };
  };
  const titleId = useId();
  const progress = datasetProgress.value;
  return (
    <form
      class="table-form"
      onSubmit={(event) => {
        event.preventDefault();
        void addTable(title.peek(), mapping.peek());
      }}
    >
      {known !== null && (
        <p class="table-known">{t('datasets.known', { title: localized(known.title) })}</p>
      )}
      <label class="field-label" for={titleId}>
        {t('datasets.name')}
      </label>
      <input
        id={titleId}
        class="field"
        type="text"
        required
        maxLength={300}
        value={title.value}
        onInput={(event) => {
          title.value = event.currentTarget.value;
        }}
      />
      <Samples table={table} />
      <PlaceChoices
        table={table}
        place={mapping.value.place}
        onChange={(place) => change({ place })}
      />
      <DateChoices table={table} date={mapping.value.date} onChange={(date) => change({ date })} />
      <MissingField missing={mapping.value.missing} onChange={(missing) => change({ missing })} />
      <label class="table-check">
        <input
          type="checkbox"
          checked={mapping.value.leavesOutRepeated}
          onChange={({ currentTarget }) => change({ leavesOutRepeated: currentTarget.checked })}
        />
        {t('datasets.leaveOutRepeated')}
      </label>
      {importError.value !== null && (
        <p class="field-error" role="alert">
          {explain(importError.value)}
        </p>
      )}
      {progress === null ? (
        <button type="submit" class="button is-primary" disabled={title.value.trim() === ''}>
          {t('datasets.addThis')}
        </button>
      ) : (
        <UnderWay progress={progress} />
      )}
    </form>
  );
}

/** The columns and what stands in them first. */
function Samples({ table }: { readonly table: TablePeek }) {
  return (
    <details class="table-samples">
      <summary>{t('datasets.columns', { count: table.columns.length })}</summary>
      <dl class="dataset-columns">
        {table.columns.map(({ name, samples }, column) => (
          <div key={column}>
            <dt>{name === '' ? t('datasets.unnamed', { number: column + 1 }) : name}</dt>
            <dd>{samples.length === 0 ? '–' : samples.join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface DateProps {
  readonly table: TablePeek;
  readonly date: TableMapping['date'];
  readonly onChange: (date: TableMapping['date']) => void;
}

function DateChoices({ table, date, onChange }: DateProps) {
  const id = useId();
  const columns = table.columns.map((_, column) => column);
  return (
    <div class="table-pair">
      <Choice
        label={t('datasets.dateColumn')}
        none={t('datasets.noDate')}
        columns={columns}
        facts={factsOf(table)}
        value={date?.column ?? null}
        onChoose={(column) =>
          onChange(column === null ? null : { column, order: date?.order ?? 'ymd' })
        }
      />
      {date !== null && (
        <div>
          <label class="field-label" for={id}>
            {t('datasets.dateOrder')}
          </label>
          <select
            id={id}
            class="field"
            onChange={({ currentTarget }) =>
              onChange({ ...date, order: currentTarget.value as DateOrder })
            }
          >
            {DATE_ORDERS.map((order) => (
              <option key={order} value={order} selected={order === date.order}>
                {t(`datasets.order.${order}`)}
              </option>
            ))}
          </select>
          {table.isDateOrderOpen && <p class="hint">{t('datasets.orderOpen')}</p>}
        </div>
      )}
    </div>
  );
}

interface MissingProps {
  readonly missing: readonly string[];
  readonly onChange: (missing: string[]) => void;
}

/** What stands for "not known" in columns of numbers. */
function MissingField({ missing, onChange }: MissingProps) {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {t('datasets.missing')}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        defaultValue={missing.join(', ')}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) =>
          onChange(
            currentTarget.value
              .split(',')
              .map((sign) => sign.trim().slice(0, 40))
              .filter((sign) => sign !== '')
              .slice(0, 20),
          )
        }
      />
      <p id={`${id}-hint`} class="hint">
        {t('datasets.missingHint')}
      </p>
    </div>
  );
}

function UnderWay({ progress }: { readonly progress: DatasetProgress }) {
  const { step, doneBytes, totalBytes, rowCount, rowsPerSecond, secondsLeft } = progress;
  const number = new Intl.NumberFormat(language.value);
  const words =
    step === 'reading'
      ? t('datasets.reading', {
          rows: number.format(rowCount),
          speed: number.format(rowsPerSecond),
        })
      : t(`datasets.${step}`);
  return (
    <div class="table-progress">
      <progress
        aria-label={words}
        {...(step === 'reading' && { max: Math.max(1, totalBytes), value: doneBytes })}
      />
      <p aria-hidden="true">
        {words}
        {secondsLeft !== null && ` · ${t('datasets.left', { seconds: secondsLeft })}`}
      </p>
      <button type="button" class="button" onClick={leaveTable}>
        {t('datasets.cancel')}
      </button>
    </div>
  );
}
