import type { AtlasAddress, NoteRef } from '../../geodata/model/app/atlas-address.ts';
import { cameraTarget } from './camera.ts';
import { bringIntoClock, setClock } from './clock.ts';
import { eventsById } from './content.ts';
import { noteRows } from './dated-tables.ts';
import { explain, t } from './language.ts';
import { showLayers } from './layers.ts';
import { mode } from './mode.ts';
import { notify } from './notices.ts';
import { openPage } from './page.ts';
import { select } from './selection.ts';

/**
 * Opens what an address names and flies there, or says why it cannot: no record has that id, or
 * something else is under way.
 */
export function openAddress(ref: AtlasAddress): void {
  if (mode.peek() !== 'reading') {
    notify('info', t('address.busy'));
    return;
  }
  if (ref.kind === 'view') {
    setClock(ref.clock);
    if (ref.visibleLayerIds !== undefined) showLayers(ref.visibleLayerIds);
    cameraTarget.value = { kind: 'camera', camera: ref.camera, isInstant: false };
  } else if (ref.kind === 'note') {
    openNote(ref);
  } else if (ref.kind !== 'event') {
    openPage(ref, { fly: true });
  } else if (eventsById.peek().has(ref.id)) {
    select(ref, { fly: true });
  } else {
    notify('error', explain({ code: 'notFound', params: { id: ref.id } }));
  }
}

function openNote(ref: NoteRef): void {
  const note = noteRows.entryOf(ref.id)?.row;
  if (note === undefined) {
    notify('error', t('notes.gone'));
    return;
  }
  bringIntoClock(note);
  select(ref, { fly: true });
}
