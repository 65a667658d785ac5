import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { MapView } from './map/map-view.tsx';
import { AboutDialog } from './panels/about-dialog.tsx';
import { ChooserPopover } from './panels/chooser.tsx';
import { KeysDialog } from './panels/keys-dialog.tsx';
import { LayerSwitches } from './panels/layer-switches.tsx';
import { MapButtons } from './panels/map-buttons.tsx';
import { Notices } from './panels/notices.tsx';
import { RecordPanel } from './panels/record-panel.tsx';
import { Sidebar } from './panels/sidebar.tsx';
import { t } from './state/language.ts';
import { dialog, isSidePanelOpen, mapWidthPx, sidePanelWidthPx } from './state/panels.ts';
import { Timeline } from './timeline/timeline.tsx';
import { useSize } from './ui/use-size.ts';

/** The whole window: the map, and around and over it everything that says what it shows. */
export function App() {
  return (
    <div class="app">
      <Sidebar />
      <MapArea />
      <Timeline />
      {dialog.value === 'keys' && <KeysDialog />}
      {dialog.value === 'about' && <AboutDialog />}
    </div>
  );
}

function MapArea() {
  const area = useRef<HTMLElement>(null);
  const size = useSize(area);
  useSignalEffect(() => {
    mapWidthPx.value = size.value.widthPx;
  });
  return (
    <main ref={area} class="map-area" aria-label={t('map.title')}>
      <MapView isInteractive />
      <div class="overlays">
        <LayerSwitches />
        <MapButtons />
        <Notices />
      </div>
      <SidePanel />
      <ChooserPopover />
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
      <RecordPanel />
    </div>
  );
}
