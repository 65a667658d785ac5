import { LAYER_IDS, type LayerId } from '../../../geodata/model/content/layers.ts';
import { boundsOf, unionOf } from '../../../geodata/model/space/bounds.ts';
import type { CoordinateReading } from '../../../geodata/model/space/read-coordinates.ts';
import type { SearchHit } from '../../../geodata/model/text/search.ts';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { cameraTarget, flyToBounds } from '../../core/camera.ts';
import { changePreferences } from '../../core/change-preferences.ts';
import { setClock } from '../../core/clock.ts';
import { runCommand } from '../../core/commands.ts';
import { content } from '../../core/content.ts';
import { localized, t } from '../../core/language.ts';
import { showLayers, visibleLayerIds } from '../../core/layers.ts';
import { notify } from '../../core/notices.ts';
import { openAddress } from '../../core/open-address.ts';
import { openPage } from '../../core/page.ts';
import { sidebarTab } from '../../core/panels.ts';
import { preferences } from '../../core/preferences.ts';
import { select } from '../../core/selection.ts';
import type { Hit } from './hit.ts';
import { markedPosition, positionInWords } from './marked-position.ts';

/** Goes where a hit leads, or does what it says. */
export function chooseHit(hit: Hit): void {
  if (hit.kind === 'record') goTo(hit.hit);
  else if (hit.kind === 'address') openAddress(hit.named);
  else if (hit.kind === 'date') setClock(hit.reading.date);
  else if (hit.kind === 'position') goToPosition(hit.reading);
  else if (hit.kind === 'note') select({ kind: 'note', id: hit.note.id }, { fly: true });
  else if (hit.kind === 'scene') lookAt(hit.scene);
  else runCommand(hit.id);
}

function goTo(hit: SearchHit): void {
  if (hit.kind === 'event') select({ kind: 'event', id: hit.id }, { fly: true });
  else if (hit.kind === 'layer') showLayer(hit);
  else {
    openPage({ kind: hit.kind, id: hit.id });
    if (hit.bounds !== null) flyToBounds(hit.bounds);
  }
}

/** Marks typed coordinates, flies there, and remembers on which datum they were. */
function goToPosition(reading: CoordinateReading): void {
  const { lngLat, datum } = reading;
  const [lng, lat] = lngLat;
  markedPosition.value = lngLat;
  flyToBounds([lng, lat, lng, lat]);
  notify('info', t('search.positionMarked', { place: positionInWords(reading) }));
  if (datum !== preferences.peek().datum) void changePreferences({ datum });
}

/** Switches a layer on, and flies to what it draws. */
function showLayer({ id, title }: SearchHit): void {
  const isShown = (layerId: LayerId) => layerId === id || visibleLayerIds.peek().has(layerId);
  showLayers(LAYER_IDS.filter(isShown));
  const layer = content.peek().layers.find((one) => one.id === id);
  const boxes = layer?.features.features.map(({ geometry }) => boundsOf(geometry.coordinates));
  const bounds = unionOf(boxes ?? []);
  if (bounds !== null) flyToBounds(bounds);
  notify('info', t('search.layerShown', { title: localized(title) }));
}

/** Shows what a scene shows, without giving the lecture. */
function lookAt({ camera, clock, layerIds, selection }: Scene): void {
  sidebarTab.value = 'lecture';
  showLayers(layerIds);
  setClock(clock);
  cameraTarget.value = { kind: 'camera', camera, isInstant: false };
  if (selection !== null) select(selection, { fly: false });
}
