import { LAYER_IDS } from '../../geodata/model/layers.ts';
import { type LngLat, signedArea } from '../../geodata/model/lng-lat.ts';
import type { EventSource, FeatureSource } from './content-model.ts';
import type { Problem } from './problems.ts';
import type { ContentFiles, Placed } from './read-content.ts';

/**
 * Everything that is wrong with the content, in order of file: what reading found, ids that
 * stand twice, references to nothing, layers without files, rings wound the wrong way, and
 * events that name neither a place nor "no place".
 */
export function checkContent(content: ContentFiles): readonly Problem[] {
  return [
    ...content.problems,
    ...repeatedIds(content.layers),
    ...missingLayers(content),
    ...repeatedIds(content.sources),
    ...unsorted(content.sources),
    ...repeatedIds(content.features),
    ...repeatedIds(content.events),
    ...content.features.flatMap((feature) => checkFeature(feature, content)),
    ...checkEvents(content),
  ].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
}

type Identified = Placed<{ readonly id: string }>;

function problem({ file, value }: Identified, field: string, reason: string): Problem {
  return { file, record: `"${value.id}"`, field, reason };
}

function repeatedIds(records: readonly Identified[]): Problem[] {
  const fileOf = new Map<string, string>();
  return records.flatMap((record) => {
    const first = fileOf.get(record.value.id);
    if (first !== undefined) return [problem(record, 'id', `stands already in ${first}`)];
    fileOf.set(record.value.id, record.file);
    return [];
  });
}

function missingLayers(content: ContentFiles): Problem[] {
  const ids = knownIds(content.layers, content);
  return LAYER_IDS.filter((id) => !ids.has(id)).map((id) => ({
    file: 'db/content/layers.json',
    record: `"${id}"`,
    field: '',
    reason: 'is missing',
  }));
}

function unsorted(records: readonly Identified[]): Problem[] {
  return records.flatMap((record, index) => {
    const before = records[index - 1]?.value.id ?? '';
    return record.value.id < before ? [problem(record, 'id', `must stand before "${before}"`)] : [];
  });
}

function unknownIds(
  record: Identified,
  field: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
): Problem[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => problem(record, field, `there is no "${id}"`));
}

function checkFeature(feature: Placed<FeatureSource>, content: ContentFiles): Problem[] {
  const { properties, geometry } = feature.value;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : [];
  return [
    ...unknownIds(
      feature,
      'properties.sources',
      properties.sources,
      knownIds(content.sources, content),
    ),
    ...rings.flatMap((ring, index) => {
      const reason = windingFault(ring, index);
      return reason === null ? [] : [problem(feature, `geometry.coordinates.${index}`, reason)];
    }),
  ];
}

/** RFC 7946: the outer ring runs counterclockwise, holes clockwise. */
function windingFault(ring: readonly LngLat[], index: number): string | null {
  const area = signedArea(ring);
  if (area === 0) return 'the ring encloses nothing';
  if (index === 0 && area < 0) return 'the outer ring must run counterclockwise';
  return index > 0 && area > 0 ? 'a hole must run clockwise' : null;
}

function checkEvents(content: ContentFiles): Problem[] {
  const featureIds = knownIds(content.features, content);
  const sourceIds = knownIds(content.sources, content);
  return content.events.flatMap((event) => {
    const { features, sources, figures } = event.value;
    const figureSources = figures.flatMap(({ source }) => (source === null ? [] : [source]));
    return [
      ...unknownIds(event, 'features', features, featureIds),
      ...unknownIds(event, 'sources', sources, sourceIds),
      ...unknownIds(event, 'figures', figureSources, sourceIds),
      ...checkPlace(event),
    ];
  });
}

function checkPlace(event: Placed<EventSource>): Problem[] {
  const { features, noPlace } = event.value;
  if (features.length === 0 && noPlace === undefined) {
    return [problem(event, 'features', 'names no feature and does not say "noPlace": true')];
  }
  if (features.length > 0 && noPlace !== undefined) {
    return [problem(event, 'noPlace', 'is said although features are named')];
  }
  return [];
}

function knownIds(
  records: readonly Identified[],
  { faultyIds }: ContentFiles,
): ReadonlySet<string> {
  return new Set([...records.map(({ value }) => value.id), ...faultyIds]);
}
