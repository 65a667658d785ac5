import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from './core/language.ts';
import { mode } from './core/mode.ts';
import { dialog, isSidePanelOpen, mapWidthPx, sidePanelWidthPx } from './core/panels.ts';
import { selection } from './core/selection.ts';
import { TiePanel } from './features/georeferencing/tie-panel.tsx';
import { lecture } from './features/lectures/lecture.ts';
import { Presenter } from './features/lectures/presenter.tsx';
import { LayerSwitches } from './features/legend/layer-switches.tsx';
import { NoteEditor } from './features/notes/note-editor.tsx';
import { NoteView } from './features/notes/note-view.tsx';
import { ChooserPopover } from './features/records/chooser.tsx';
import { RecordPanel } from './features/records/record-panel.tsx';
import { ElevationReadout } from './features/relief/elevation-readout.tsx';
import { AboutDialog } from './features/shell/about-dialog.tsx';
import { AboutMapDialog } from './features/shell/about-map-dialog.tsx';
import { KeysDialog } from './features/shell/keys-dialog.tsx';
import { MapButtons } from './features/shell/map-buttons.tsx';
import { Notices } from './features/shell/notices.tsx';
import { Sidebar } from './features/shell/sidebar.tsx';
import { Timeline } from './features/timeline/timeline.tsx';
import { MapView } from './map/map-view.tsx';
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
  const isGiven = mode.value === 'presenting';
  const isTying = mode.value === 'georeferencing';
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
  if (mode.value === 'editing') return <NoteEditor />;
  const selected = selection.value;
  return selected?.kind === 'note' ? <NoteView id={selected.id} /> : <RecordPanel />;
}
