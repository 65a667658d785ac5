import { parseEdtf } from '../../../geodata/model/time/edtf.ts';
import type { Placed } from '../content-reader.ts';
import type { EventSource } from '../event-model.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';

/**
 * What an event ends (`ends`: a post taken or given up, an airfield closed) and the map still
 * shows after its last day, or shows no longer before its first.
 */
export function checkEndings({ events, features, faultyIds }: ContentFiles): readonly Problem[] {
  const dates = new Map(features.map(({ value }) => [value.id, value.properties.date] as const));
  return events.flatMap((event) =>
    event.value.ends.flatMap((id, index) => {
      const date = dates.get(id);
      if (date === undefined && faultyIds.has(id)) return [];
      const reason = date === undefined ? `there is no "${id}"` : whyNotEnded(event, id, date);
      return reason === undefined ? [] : [fault(event, `ends.${index}`, reason)];
    }),
  );
}

/** Why a feature of this date does not end with the event; nothing when it does. */
function whyNotEnded(
  { value: { date } }: Placed<EventSource>,
  id: string,
  featureDate: string | null,
): string | undefined {
  if (date === null) return 'an event without a date ends nothing';
  if (featureDate === null) return `"${id}" has no date, so it never ends`;
  const { startDay, endDay } = parseEdtf(date);
  const last = parseEdtf(featureDate).endDay;
  if (last > endDay) return `"${id}" (${featureDate}) is still there the day after ${date}`;
  if (last < startDay) return `"${id}" (${featureDate}) was gone before ${date}`;
  return undefined;
}

/** Posts that the map shows held and lost at the same spot on more than the day they fell. */
export function checkHeldAndLost({ features }: ContentFiles): readonly Problem[] {
  const points = features.flatMap((feature) => {
    const { geometry, properties } = feature.value;
    if (geometry.type !== 'Point' || properties.date === null) return [];
    return [{ feature, kind: properties.kind, at: String(geometry.coordinates) }];
  });
  const lost = points.filter(({ kind }) => kind === 'town-taken');
  return points
    .filter(({ kind }) => kind === 'strongpoint')
    .flatMap((post) =>
      lost
        .filter(({ at, feature }) => at === post.at && sharedDays(post.feature, feature) > 1)
        .map(({ feature }) =>
          fault(post.feature, 'properties.date', `is held while "${feature.value.id}" is shown`),
        ),
    );
}

type PlacedFeature = ContentFiles['features'][number];

function sharedDays(a: PlacedFeature, b: PlacedFeature): number {
  const [one, other] = [a, b].map(({ value }) => parseEdtf(value.properties.date ?? ''));
  if (one === undefined || other === undefined) return 0;
  return Math.min(one.endDay, other.endDay) - Math.max(one.startDay, other.startDay) + 1;
}
