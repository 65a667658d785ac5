import type { Feature, FeatureCollection } from 'geojson';
import { addressOf } from '../../../../geodata/model/app/atlas-address.ts';
import type { SheetMap } from '../../../../geodata/model/app/sheet.ts';
import type { Bounds } from '../../../../geodata/model/space/lng-lat.ts';
import type { Camera, Note } from '../../../../geodata/model/workbook/workbook.ts';
import { SOURCE } from '../../../../geodata/style/layer-ids.ts';
import { noteFeature } from '../../../../geodata/style/note-feature.ts';
import { version } from '../../../../package.json';
import { camera } from '../../../core/camera.ts';
import { isWithinClock } from '../../../core/clock.ts';
import { comparedMaps, isComparing } from '../../../core/comparison.ts';
import { content } from '../../../core/content.ts';
import { type MapSubject, mapSubjectAt } from '../../../core/map-subject.ts';
import { isNoteOnMap } from '../../../core/notes-on-map.ts';
import { underNameOfTheDay } from '../../../core/period-names.ts';
import { sight } from '../../../core/sight.ts';
import { tables } from '../../../core/workbook.ts';
import { styleOf } from '../../../map/style.ts';

/** The maps that are seen now, the first at 0: what each shows, with its features in its style. */
export function shownMaps(): readonly SheetMap[] {
  const [place, bounds] = [camera.peek(), sight.peek()?.bounds];
  if (place === null || bounds === undefined) return [];
  const count = isComparing.peek() ? comparedMaps.peek().length : 1;
  return Array.from({ length: count }, (_, index) => mapOf(mapSubjectAt(index), place, bounds));
}

function mapOf(subject: MapSubject, place: Camera, bounds: Bounds): SheetMap {
  const [west, south, east, north] = bounds;
  const clock = subject.clock.peek();
  const visibleLayerIds = [...subject.visibleLayerIds.peek()];
  return {
    southWest: [west, south],
    northEast: [east, north],
    clock,
    styleJson: JSON.stringify(styleOf(subject).peek()),
    featuresJson: JSON.stringify(featuresOf(subject)),
    address: addressOf({ kind: 'view', camera: place, clock, visibleLayerIds, edition: version }),
  };
}

/** What fills the sources of history and notes, as the map is given it. */
function featuresOf(subject: MapSubject): Readonly<Record<string, FeatureCollection>> {
  const [clock, isOn] = [subject.clock.peek(), subject.isFeatureOn.peek()];
  const features = content
    .peek()
    .layers.flatMap((layer) => layer.features.features)
    .filter((feature) => isWithinClock(feature.properties, clock) && isOn(feature))
    .map((feature) => underNameOfTheDay(feature, subject.names.peek()));
  const isOnMap = isNoteOnMap.peek();
  const notes = tables.notes.all
    .peek()
    .filter((note) => isWithinClock(note, clock) && isOnMap(note))
    .map(toSheetFeature);
  return { [SOURCE.dated]: collect(features), [SOURCE.notes]: collect(notes) };
}

/** A sheet has the signs of the map's own drawings: a unit stands there as a note with its name. */
function toSheetFeature(note: Note): Feature {
  const feature = noteFeature(note);
  const { unit: _, ...properties } = feature.properties ?? {};
  return { ...feature, properties };
}

function collect(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
