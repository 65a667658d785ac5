import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, FunctionComponent } from 'preact';
import type { MessageKey } from '../geodata/model/messages/messages.ts';
import type { AtlasError, ErrorCode } from '../geodata/model/result.ts';
import type { MapPart } from './map/map-context.ts';

/**
 * Where a feature puts something of its own into the window: `tools` under the title, `search`
 * beside the sidebar's button, `onMap` inside the map, `overMap` over the part of it that panels
 * leave free, `besideMap` in front of both, `timeline` along the bottom, `dialog` over everything.
 * A part that has nothing to say draws nothing.
 */
export type Slot = 'tools' | 'search' | 'onMap' | 'overMap' | 'besideMap' | 'timeline' | 'dialog';

/** Something that stands in a place which several features share: the first that is wanted. */
export interface Claim<Props = unknown> {
  readonly isWanted: ReadonlySignal<boolean>;
  readonly Panel: FunctionComponent<Props>;
}

interface WithSections {
  /** What other features add to the same tab. */
  readonly children?: ComponentChildren;
}

/** A list of the sidebar, under a tab of its own. */
export interface SidebarTab {
  readonly id: string;
  readonly title: MessageKey;
  readonly Panel: FunctionComponent<WithSections>;
}

/** One thing the atlas can do, whole: its folder, and its line in `features.ts`. */
export interface Feature {
  readonly id: string;
  /** Registers commands and followers in the atlas's own window, once everything is loaded. */
  readonly start?: () => void;
  /** The same in the audience window, which is drawn when all of them are done. */
  readonly startAudience?: () => void | Promise<void>;
  readonly tab?: SidebarTab;
  /** Stands in for the list of a tab, as what a search found does. */
  readonly tabCover?: Claim & { readonly isOver: (tabId: string) => boolean };
  /** Adds to a tab, its own or another's. */
  readonly tabSection?: { readonly tabId: string; readonly Section: FunctionComponent };
  readonly slots?: Readonly<Partial<Record<Slot, FunctionComponent>>>;
  /** The panel at the right, over the map. */
  readonly sidePanel?: Claim;
  /** Stands in for everything around the map. While the map is free, it and what belongs to it stay. */
  readonly takeOver?: Claim & { readonly isMapFree: ReadonlySignal<boolean> };
  /** Stands in for the whole window when loading failed for one of these reasons. */
  readonly failure?: {
    readonly codes: readonly ErrorCode[];
    readonly Page: FunctionComponent<{ readonly error: AtlasError }>;
  };
  readonly mapParts?: readonly MapPart[];
  /** What the audience window shows around its map. */
  readonly AudienceScreen?: FunctionComponent<{ readonly children: ComponentChildren }>;
}
