import { computed, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from './core/language.ts';
import { isSidePanelOpen, mapWidthPx, sidePanelWidthPx } from './core/panels.ts';
import type { Claim, Feature, SidebarTab, Slot } from './feature.ts';
import { FEATURES } from './features.ts';
import { MapView } from './map/map-view.tsx';
import { Notices } from './ui/notices.tsx';
import { Sidebar, type TabOfSidebar } from './ui/sidebar.tsx';
import { useSize } from './ui/use-size.ts';

const MAP_PARTS = FEATURES.flatMap(({ mapParts }) => mapParts ?? []);
const TABS = FEATURES.flatMap(({ tab }) => (tab === undefined ? [] : [furnish(tab)]));
const takeOver = computed(() => wantedOf(FEATURES.map((feature) => feature.takeOver)));
/** Whether the map is there to be used, with its years and records. */
const isMapFree = computed(() => takeOver.value?.isMapFree.value ?? true);
const sidePanel = computed(() => wantedOf(FEATURES.map((feature) => feature.sidePanel)));

/**
 * The whole window: the map, and around and over it what the features say of it. One of them may
 * take over everything but the map, which stays the same and is touched by hand where that one says so.
 */
export function App() {
  const TakenOver = takeOver.value?.Panel;
  return (
    <div class={classOfApp()}>
      {TakenOver === undefined ? (
        <Sidebar tabs={TABS} Tools={SLOTS.tools} Search={SLOTS.search} />
      ) : (
        <TakenOver />
      )}
      <MapArea key="map" />
      {isMapFree.value && <SLOTS.timeline />}
      {TakenOver === undefined && <SLOTS.dialog />}
    </div>
  );
}

function classOfApp(): string {
  if (takeOver.value === undefined) return 'app';
  return isMapFree.value ? 'app is-presenting is-map-free' : 'app is-presenting';
}

function MapArea() {
  const area = useRef<HTMLElement>(null);
  const size = useSize(area);
  const isBare = !isMapFree.value;
  useSignalEffect(() => {
    mapWidthPx.value = size.value.widthPx;
  });
  return (
    <main ref={area} class="map-area" aria-label={t('map.title')}>
      <div class="map-holder" inert={isBare}>
        <MapView use="atlas" parts={MAP_PARTS}>
          <SLOTS.onMap />
        </MapView>
      </div>
      <div class="overlays">
        {!isBare && <SLOTS.overMap />}
        <Notices />
      </div>
      {!isBare && <SidePanel />}
      {!isBare && <SLOTS.besideMap />}
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
  const Panel = sidePanel.value?.Panel;
  return (
    <div ref={box} class="side-panel" data-open={isSidePanelOpen.value}>
      {Panel !== undefined && <Panel />}
    </div>
  );
}

/** A tab with what other features add to it, or put in place of its list. */
function furnish({ id, title, Panel }: SidebarTab): TabOfSidebar {
  const sections = FEATURES.flatMap((feature) =>
    feature.tabSection?.tabId === id ? [{ id: feature.id, ...feature.tabSection }] : [],
  );
  const isOver = (cover: Feature['tabCover']) => cover?.isOver(id);
  const FurnishedPanel = () => {
    const Cover = wantedOf(FEATURES.map(({ tabCover }) => tabCover).filter(isOver))?.Panel;
    if (Cover !== undefined) return <Cover />;
    return (
      <Panel>
        {sections.map(({ id: sectionId, Section }) => (
          <Section key={sectionId} />
        ))}
      </Panel>
    );
  };
  return { id, title, Panel: FurnishedPanel };
}

const SLOTS = {
  tools: slot('tools'),
  search: slot('search'),
  onMap: slot('onMap'),
  overMap: slot('overMap'),
  besideMap: slot('besideMap'),
  timeline: slot('timeline'),
  dialog: slot('dialog'),
};

/** What all features put into one place, in their order. */
function slot(name: Slot) {
  const parts = FEATURES.flatMap(({ id, slots }) => {
    const Part = slots?.[name];
    return Part === undefined ? [] : [{ id, Part }];
  });
  return () => (
    <>
      {parts.map(({ id, Part }) => (
        <Part key={id} />
      ))}
    </>
  );
}

function wantedOf<C extends Claim>(claims: readonly (C | undefined)[]): C | undefined {
  return claims.find((claim) => claim?.isWanted.value);
}
