import type { FunctionComponent } from 'preact';
import type { MessageKey } from '../../geodata/model/messages/messages.ts';
import { t } from '../core/language.ts';
import { isSidebarOpen, sidebarTab } from '../core/panels.ts';
import { IconButton } from './icon-button.tsx';

export interface TabOfSidebar {
  readonly id: string;
  readonly title: MessageKey;
  readonly Panel: FunctionComponent;
}

interface SidebarProps {
  readonly tabs: readonly TabOfSidebar[];
  readonly Tools: FunctionComponent;
  readonly Search: FunctionComponent;
}

/** The margin of the sheet: title, tools, search, and a list under each tab. */
export function Sidebar({ tabs, Tools, Search }: SidebarProps) {
  if (!isSidebarOpen.value) return <CollapsedSidebar />;
  return (
    <aside class="sidebar" aria-label={t('panel.sidebar')}>
      <div class="cartouche">
        <h1>{t('app.name')}</h1>
        <p>{t('app.subtitle')}</p>
        <Tools />
      </div>
      <div class="search-row">
        <Search />
        <IconButton
          icon="sidebar"
          label={t('panel.collapse')}
          isQuiet
          onClick={() => {
            isSidebarOpen.value = false;
          }}
        />
      </div>
      <Tabs tabs={tabs} />
      {tabs.map(({ id, Panel }) => (
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

function Tabs({ tabs }: Pick<SidebarProps, 'tabs'>) {
  const ids = tabs.map(({ id }) => id);
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={t('panel.tabs')}
      onKeyDown={(event) => moveTab(event, ids)}
    >
      {tabs.map(({ id, title }) => (
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
          {t(title)}
        </button>
      ))}
    </div>
  );
}

function moveTab(event: KeyboardEvent, ids: readonly string[]): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const next = ids[(ids.indexOf(sidebarTab.peek()) + by + ids.length) % ids.length];
  if (next === undefined) return;
  sidebarTab.value = next;
  document.getElementById(`tab-${next}`)?.focus();
}
