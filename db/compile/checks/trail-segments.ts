import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { type DateSpan, parseEdtf } from '../../../geodata/model/time/edtf.ts';
import type { FeatureSource } from '../content-model.ts';
import type { Placed } from '../content-reader.ts';
import type { ContentFiles } from '../read-content.ts';

/** A line of the Trail over land, with its positions. */
export type Segment = Placed<FeatureSource> & { readonly positions: readonly LngLat[] };

/** The lines of the Trail, without its sea routes. */
export function trailSegments({ features }: ContentFiles): readonly Segment[] {
  return features.flatMap((feature): Segment[] => {
    const { geometry, properties } = feature.value;
    if (feature.layerId !== 'ho-chi-minh-trail' || geometry.type !== 'LineString') return [];
    return properties.mode === 'sea' ? [] : [{ ...feature, positions: geometry.coordinates }];
  });
}

/** The days a segment was in use. */
export function daysInUse({ value }: Segment): Pick<DateSpan, 'startDay' | 'endDay'> {
  return parseEdtf(value.properties.date ?? '');
}
