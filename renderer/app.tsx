import { useComputed, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { MapView } from './map/map-view.tsx';
import { AboutDialog } from './panels/about-dialog.tsx';
import { AboutMapDialog } from './panels/about-map-dialog.tsx';
import { ChooserPopover } from './panels/chooser.tsx';
import { ElevationReadout } from './panels/elevation-readout.tsx';
import { KeysDialog } from './panels/keys-dialog.tsx';
import { LayerSwitches } from './panels/layer-switches.tsx';
import { MapButtons } from './panels/map-buttons.tsx';
import { NoteEditor } from './panels/note-editor.tsx';
import { NoteView } from './panels/note-view.tsx';
import { Notices } from './panels/notices.tsx';
import { Presenter } from './panels/presenter.tsx';
import { RecordPanel } from './panels/record-panel.tsx';
import { Sidebar } from './panels/sidebar.tsx';
import { TiePanel } from './panels/tie-panel.tsx';
import { drawing } from './state/drawing.ts';
import { t } from './state/language.ts';
import { lecture } from './state/lecture.ts';
import { dialog, isSidePanelOpen, mapWidthPx, sidePanelWidthPx } from './state/panels.ts';
import { selection } from './state/selection.ts';
import { tying } from './state/tying.ts';
import { Timeline } from './timeline/timeline.tsx';
import { useSize } from './ui/use-size.ts';

/**
 * The whole window: the map, and around and over it everything that says what it shows. While a
 * lecture is given the same map stays, untouched by hand, and the lecturer's panel beside it.
 */
export function App() {
  const given = lecture.value;
  return (
    <div class={given === null ? 'app' : 'app is-presenting'}>
      {given === null ? <Sidebar /> : <Presenter state={given} />}
      <MapArea key="map" />
      {given === null && <Timeline />}
      {given === null && dialog.value === 'keys' && <KeysDialog />}
      {given === null && dialog.value === 'map' && <AboutMapDialog />}
      {given === null && dialog.value === 'about' && <AboutDialog />}
    </div>
  );
}

function MapArea() {
  const area = useRef<HTMLElement>(null);
  const size = useSize(area);
  const isGiven = useComputed(() => lecture.value !== null).value;
  const isTying = useComputed(() => tying.value !== null).value && !isGiven;
  useSignalEffect(() => {
    mapWidthPx.value = size.value.widthPx;
  });
  return (
    <main ref={area} class={isTying ? 'map-area is-tying' : 'map-area'} aria-label={t('map.title')}>
      <div class="map-holder" inert={isGiven}>
        <MapView isInteractive />
      </div>
      <div class="overlays">
        {!isGiven && <LayerSwitches />}
        {!isGiven && <MapButtons />}
        {!isGiven && <ElevationReadout />}
        <Notices />
      </div>
      {!isGiven && <SidePanel />}
      {!isGiven && <ChooserPopover />}
      {isTying && <TiePanel />}
    </main>
  );
}

/** The place of record and editor. Always there, so that its width is known before it opens. */
function SidePanel() {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  useSignalEffect(() => {
    sidePanelWidthPx.value = size.value.widthPx;
  });
  return (
    <div ref={box} class="side-panel" data-open={isSidePanelOpen.value}>
      <SidePanelContent />
    </div>
  );
}

/** A note being written stays in front, whatever is selected meanwhile to be looked at or linked. */
function SidePanelContent() {
  if (drawing.value.step === 'editing') return <NoteEditor />;
  const selected = selection.value;
  return selected?.kind === 'note' ? <NoteView id={selected.id} /> : <RecordPanel />;
}
