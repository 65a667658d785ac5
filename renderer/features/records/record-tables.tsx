import { useId } from 'preact/hooks';
import type {
  DataPoint,
  DataTable,
  EventRecord,
  Source,
} from '../../../geodata/model/content/records.ts';
import { largest, smallest } from '../../../geodata/model/extremes.ts';
import { formatSpan } from '../../../geodata/model/time/format-date.ts';
import { language, localized, t } from '../../core/language.ts';
import { ColumnChart } from './record-chart.tsx';
import { RecordPart } from './record-part.tsx';
import { SourceMarks } from './source-marks.tsx';
import { chartOf, commonCitation, rowsOf, type TableRow } from './table-rows.ts';

/** Values of many days: their course as charts, and all of them as a table to be opened. */
export function Tables({ record }: { readonly record: EventRecord }) {
  return record.tables.map((table) => (
    <RecordPart key={table.id} title={localized(table.title)}>
      {table.note !== null && <p class="hint">{localized(table.note)}</p>}
      <Charts table={table} />
      <WholeTable table={table} sources={record.sources} />
    </RecordPart>
  ));
}

function Charts({ table }: { readonly table: DataTable }) {
  const dates = table.columns.flatMap(({ points }) => points.map(({ date }) => date));
  const span = {
    startDay: smallest(dates.map(({ startDay }) => startDay)),
    endDay: largest(dates.map(({ endDay }) => endDay)),
  };
  return table.columns.map((column) => {
    const chart = chartOf(column, span);
    if (chart === null) return null;
    return <ColumnChart key={column.title.en} column={column} chart={chart} span={span} />;
  });
}

interface TableProps {
  readonly table: DataTable;
  readonly sources: readonly Source[];
}

function WholeTable({ table, sources }: TableProps) {
  const captionId = useId();
  const rows = rowsOf(table);
  return (
    <details class="data-table">
      <summary>{t('records.tableRows', { count: rows.length })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keys */}
      <section class="data-table-scroll" tabIndex={0} aria-labelledby={captionId}>
        <table>
          <caption id={captionId} class="visually-hidden">
            {localized(table.title)}
          </caption>
          <Headings table={table} sources={sources} />
          <tbody>
            {rows.map((row) => (
              <Row key={row.date.edtf} row={row} table={table} sources={sources} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function Headings({ table, sources }: TableProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('records.tableDate')}</th>
        {table.columns.map((column) => {
          const citation = commonCitation(column);
          return (
            <th key={column.title.en} scope="col">
              {localized(column.title)}
              {column.unit !== null && <span class="hint"> ({localized(column.unit)})</span>}
              {citation !== null && <SourceMarks citations={[citation]} sources={sources} />}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Row({ row, table, sources }: TableProps & { readonly row: TableRow }) {
  return (
    <tr>
      <th scope="row">{formatSpan(row.date, language.value)}</th>
      {table.columns.map((column, index) => {
        const point = row.cells[index];
        return (
          <td key={column.title.en}>
            {point !== undefined && <Cell point={point} />}
            {point !== undefined && commonCitation(column) === null && (
              <SourceMarks citations={[point.citation]} sources={sources} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Cell({ point }: { readonly point: DataPoint }) {
  const { value, text, since, note } = point;
  return (
    <>
      {value !== null && new Intl.NumberFormat(language.value).format(value)}
      {text !== null && localized(text)}
      {since !== null && (
        <span class="hint cell-note">
          {t('records.tableSince', { date: formatSpan(since, language.value) })}
        </span>
      )}
      {note !== null && <span class="hint cell-note">{localized(note)}</span>}
    </>
  );
}
