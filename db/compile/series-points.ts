import type { Localized } from '../../geodata/model/content/records.ts';
import { parseEdtf } from '../../geodata/model/time/edtf.ts';
import type { ContentFiles } from './read-content.ts';
import type { SeriesSource } from './series-model.ts';
import { trailLengthByYear } from './trail-length.ts';

/** A number of a series with the record and the source that give it. */
export interface SeriesPointSource {
  readonly date: string;
  readonly value: number;
  readonly what: Localized | null;
  readonly event: string;
  readonly source: string;
}

/** A place to which a series refers and where there is no number to draw; `field` is below `points`. */
export interface SeriesGap {
  readonly field: string;
  readonly reason: string;
}

interface Resolved {
  readonly points: readonly SeriesPointSource[];
  readonly gaps: readonly SeriesGap[];
}

/** The numbers of a series in order of date, and what of it leads nowhere. */
export function resolveSeries({ points }: SeriesSource, content: ContentFiles): Resolved {
  const { points: found, gaps } = resolvers[points.from](points as never, content);
  const dayOf = ({ date }: SeriesPointSource) => parseEdtf(date).startDay;
  return { points: found.toSorted((one, other) => dayOf(one) - dayOf(other)), gaps };
}

type PointsOf<From> = Extract<SeriesSource['points'], { readonly from: From }>;

const resolvers = { figures: figurePoints, table: tablePoints, trail: trailPoints } as const;

function figurePoints({ figures }: PointsOf<'figures'>, { events }: ContentFiles): Resolved {
  const points: SeriesPointSource[] = [];
  const gaps: SeriesGap[] = [];
  for (const [index, { event: id, what }] of figures.entries()) {
    const event = events.find(({ value }) => value.id === id);
    const figure = event?.value.figures.find((one) => one.what.en === what);
    const { number, asOf, source } = figure ?? {};
    if (number === undefined || asOf === undefined || source == null) {
      const reason = `"${id}" has no dated and sourced number for "${what}"`;
      gaps.push({ field: `figures.${index}`, reason });
    } else {
      points.push({ date: asOf, value: number, what: figure?.what ?? null, event: id, source });
    }
  }
  return { points, gaps };
}

function tablePoints(from: PointsOf<'table'>, { tables }: ContentFiles): Resolved {
  const table = tables.find(({ value }) => value.id === from.table)?.value;
  const column = table?.columns.find(({ id }) => id === from.column);
  const event = table?.events[0];
  // Sums over several days cannot be compared with those of one.
  const points = (column?.points ?? []).flatMap(({ date, value, since, note, source }) =>
    value === undefined || since !== undefined || event === undefined
      ? []
      : [{ date, value, what: note ?? null, event, source }],
  );
  const reason = `"${from.table}" has no numbers in a column "${from.column}"`;
  return { points, gaps: points.length === 0 ? [{ field: 'column', reason }] : [] };
}

function trailPoints({ event, source }: PointsOf<'trail'>, content: ContentFiles): Resolved {
  const trail = content.features.filter(({ layerId }) => layerId === 'ho-chi-minh-trail');
  const points = trailLengthByYear(trail.map(({ value }) => value)).map(({ year, km }) => ({
    date: `${year}-12-31`,
    value: km,
    what: null,
    event,
    source,
  }));
  return { points, gaps: [] };
}
