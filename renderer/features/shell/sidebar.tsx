import type { FunctionComponent } from 'preact';
import { t } from '../../core/language.ts';
import { isSidebarOpen, type SidebarTab, sidebarTab } from '../../core/panels.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { LecturePanel } from '../lectures/lecture-panel.tsx';
import { NotesPanel } from '../notes/notes-panel.tsx';
import { EventsPanel } from '../records/event-list.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { MapPanel } from '../settings/map-panel.tsx';
import { ToolBar } from './tool-bar.tsx';

const TABS: readonly { id: SidebarTab; panel: FunctionComponent }[] = [
  { id: 'events', panel: EventsPanel },
  { id: 'notes', panel: NotesPanel },
  { id: 'lecture', panel: LecturePanel },
  { id: 'map', panel: MapPanel },
];

/** The margin of the sheet: title, search, the three lists, and what the map is like. */
export function Sidebar() {
  if (!isSidebarOpen.value) return <CollapsedSidebar />;
  return (
    <aside class="sidebar" aria-label={t('panel.sidebar')}>
      <div class="cartouche">
        <h1>{t('app.name')}</h1>
        <p>{t('app.subtitle')}</p>
        <ToolBar />
      </div>
      <div class="search-row">
        <SearchBox />
        <IconButton
          icon="sidebar"
          label={t('panel.collapse')}
          isQuiet
          onClick={() => {
            isSidebarOpen.value = false;
          }}
        />
      </div>
      <Tabs />
      {TABS.map(({ id, panel: Panel }) => (
        <div
          key={id}
          id={`panel-${id}`}
          class="tab-panel"
          role="tabpanel"
          aria-labelledby={`tab-${id}`}
          hidden={id !== sidebarTab.value}
        >
          {id === sidebarTab.value && <Panel />}
        </div>
      ))}
    </aside>
  );
}

function CollapsedSidebar() {
  return (
    <aside class="sidebar is-collapsed" aria-label={t('panel.sidebar')}>
      <h1 class="visually-hidden">{t('app.name')}</h1>
      <IconButton
        icon="sidebar"
        label={t('panel.expand')}
        onClick={() => {
          isSidebarOpen.value = true;
        }}
      />
    </aside>
  );
}

function Tabs() {
  return (
    <div class="tabs" role="tablist" aria-label={t('panel.tabs')} onKeyDown={moveTab}>
      {TABS.map(({ id }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={id === sidebarTab.value}
          aria-controls={`panel-${id}`}
          tabIndex={id === sidebarTab.value ? 0 : -1}
          onClick={() => {
            sidebarTab.value = id;
          }}
        >
          {t(`panel.${id}`)}
        </button>
      ))}
    </div>
  );
}

function moveTab(event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const at = TABS.findIndex(({ id }) => id === sidebarTab.peek());
  const next = TABS[(at + by + TABS.length) % TABS.length];
  if (next === undefined) return;
  sidebarTab.value = next.id;
  document.getElementById(`tab-${next.id}`)?.focus();
}
