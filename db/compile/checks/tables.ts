import { parseEdtf } from '../../../geodata/model/time/edtf.ts';
import type { Placed } from '../content-reader.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import type { ColumnSource, PointSource, TableSource } from '../table-model.ts';
import { fault } from './fault.ts';

type Table = Placed<TableSource>;

/**
 * Tables that name a record or a source there is none of, tell of a date twice or of one outside
 * their days, mix numbers with words, begin a sum after its end, or count a part as more than the
 * whole.
 */
export function checkTables(content: ContentFiles): readonly Problem[] {
  const events = new Set([...content.events.map(({ value }) => value.id), ...content.faultyIds]);
  const sources = new Set([...content.sources.map(({ value }) => value.id), ...content.faultyIds]);
  return content.tables.flatMap((table) => [
    ...table.value.events.flatMap((id, index) =>
      events.has(id) ? [] : [fault(table, `events.${index}`, `there is no "${id}"`)],
    ),
    ...table.value.columns.flatMap((column, at) => [
      ...checkColumn(table, column, at),
      ...column.points.flatMap((point, index) =>
        reasonsOf(table.value, point, sources).map((reason) =>
          fault(table, `columns.${at}.points.${index}`, reason),
        ),
      ),
    ]),
  ]);
}

function reasonsOf({ days }: TableSource, point: PointSource, sources: ReadonlySet<string>) {
  const { date, since, source } = point;
  const span = parseEdtf(date);
  const whole = days === undefined ? span : parseEdtf(days);
  const isOutside = span.startDay < whole.startDay || span.endDay > whole.endDay;
  const isBackwards = since !== undefined && parseEdtf(since).startDay >= span.startDay;
  return [
    ...(sources.has(source) ? [] : [`there is no "${source}"`]),
    ...(isOutside ? [`${date} lies outside ${days}`] : []),
    ...(isBackwards ? [`the sum begins on ${since}, not before ${date}`] : []),
  ];
}

function checkColumn(table: Table, column: ColumnSource, at: number): Problem[] {
  const { points, partOf } = column;
  const dates = points.map(({ date }) => date);
  const repeated = dates.filter((date, index) => dates.indexOf(date) !== index);
  const isMixed = new Set(points.map(({ text }) => text === undefined)).size > 1;
  return [
    ...repeated.map((date) => fault(table, `columns.${at}`, `has ${date} twice`)),
    ...(isMixed ? [fault(table, `columns.${at}`, 'mixes numbers with words')] : []),
    ...(partOf === undefined ? [] : checkPart(table, column, at, partOf)),
  ];
}

function checkPart(table: Table, { points }: ColumnSource, at: number, partOf: string): Problem[] {
  const whole = table.value.columns.find(({ id }) => id === partOf);
  if (whole === undefined) {
    return [fault(table, `columns.${at}.partOf`, `there is no column "${partOf}"`)];
  }
  const wholeOn = new Map(whole.points.map(({ date, value = 0 }) => [date, value] as const));
  return points.flatMap(({ date, value = 0 }) => {
    const most = wholeOn.get(date);
    if (most === undefined || value <= most) return [];
    return [fault(table, `columns.${at}`, `has ${value} on ${date}, more than the whole, ${most}`)];
  });
}
