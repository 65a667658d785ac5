import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { resolveSeries } from '../series-points.ts';
import { fault, type Identified } from './fault.ts';

/** Series that refer to a number, a record or a source that is not there. */
export function checkSeries(content: ContentFiles): readonly Problem[] {
  const known = (records: readonly Identified[]): ReadonlySet<string> =>
    new Set([...records.map(({ value }) => value.id), ...content.faultyIds]);
  const events = known(content.events);
  const sources = known(content.sources);
  return content.series.flatMap((series) => {
    const { points, gaps } = resolveSeries(series.value, content);
    const unknown = points.flatMap(({ event, source }) => [
      ...(events.has(event) ? [] : [event]),
      ...(sources.has(source) ? [] : [source]),
    ]);
    return [
      ...gaps.map(({ field, reason }) => fault(series, `points.${field}`, reason)),
      ...[...new Set(unknown)].map((id) => fault(series, 'points', `there is no "${id}"`)),
    ];
  });
}
