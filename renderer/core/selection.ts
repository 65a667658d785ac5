import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { AtlasFeature, EventRecord } from '../../geodata/model/content/records.ts';
import type { AtlasError } from '../../geodata/model/result.ts';
import { boundsOf } from '../../geodata/model/space/bounds.ts';
import type { Bounds } from '../../geodata/model/space/lng-lat.ts';
import type { Selection } from '../../geodata/model/workbook/workbook.ts';
import { api } from '../api.ts';
import { flyToBounds } from './camera.ts';
import { eventsById, featuresById } from './content.ts';
import { Flags } from './flags.ts';
import { goToTimeOf } from './visits.ts';
import { notesById } from './workbook.ts';

/** The one selected record; map, list, timeline and panel all follow it. */
export const selection = signal<Selection | null>(null);

/** The record under the pointer, wherever the pointer is. */
export const hover = signal<Selection | null>(null);

/** Whether that is the selected record: a signal of its own for each, so that one change tells two. */
export const isSelected = flagsOf(selection);

/** Whether that is the record under the pointer. */
export const isHovered = flagsOf(hover);

function flagsOf(record: ReadonlySignal<Selection | null>) {
  const flags = new Flags();
  let before: string | null = null;
  effect(() => {
    const now = record.value === null ? null : keyOf(record.value);
    if (before !== null && before !== now) flags.set(before, false);
    if (now !== null) flags.set(now, true);
    before = now;
  });
  return (one: Selection): ReadonlySignal<boolean> => flags.of(keyOf(one));
}

function keyOf({ kind, id }: Selection): string {
  return `${kind} ${id}`;
}

/** What can be opened at a place of the map: a record, or the page of something drawn there. */
export type Choice = Selection | { readonly kind: 'feature'; readonly id: string };

/** Several things under one click: the person chooses. `atPx` is in map pixels. */
export interface Chooser {
  readonly options: readonly Choice[];
  readonly atPx: readonly [x: number, y: number];
}
export const chooser = signal<Chooser | null>(null);

/** What the record panel shows for the selected event. */
export type RecordView =
  | { readonly state: 'none' }
  | { readonly state: 'loading'; readonly id: string }
  | { readonly state: 'shown'; readonly record: EventRecord }
  | { readonly state: 'failed'; readonly id: string; readonly error: AtlasError };
export const recordView = signal<RecordView>({ state: 'none' });

/** Selects a record and, unless the map was clicked, goes to its place and its time. */
export function select(next: Selection, options: { fly: boolean }): void {
  batch(() => {
    chooser.value = null;
    selection.value = next;
    if (options.fly) goToTimeOf(next);
  });
  if (!options.fly) return;
  const bounds =
    next.kind === 'event' ? eventsById.peek().get(next.id)?.bounds : noteBounds(next.id);
  if (bounds) flyToBounds(bounds);
}

/** Closes the list of several records under one click. Answers whether it was open. */
export function closeChooser(): boolean {
  const wasOpen = chooser.peek() !== null;
  chooser.value = null;
  return wasOpen;
}

function noteBounds(id: string): Bounds | undefined {
  const note = notesById.peek().get(id);
  return note && boundsOf(note.geometry.coordinates);
}

/** Clears chooser, then selection: one step a call. Answers whether there was one to clear. */
export function clearSelection(): boolean {
  if (closeChooser()) return true;
  const hadSelection = selection.peek() !== null;
  selection.value = null;
  return hadSelection;
}

/** The features linked to the selected event. */
export const selectedFeatures = computed(() => linkedFeatures(selection.value));

/** The features linked to the event under the pointer. */
export const hoveredFeatures = computed(() => linkedFeatures(hover.value));

function linkedFeatures(of: Selection | null): readonly AtlasFeature[] {
  if (of?.kind !== 'event') return [];
  const textIds = new Set(eventsById.value.get(of.id)?.featureIds);
  return [...textIds].flatMap((textId) => featuresById.value.get(textId) ?? []);
}

/** Loads the record whenever the selection changes; an answer for an older one is dropped. */
export function followSelection(): () => void {
  return effect(() => {
    const current = selection.value;
    if (current?.kind !== 'event') {
      recordView.value = { state: 'none' };
      return;
    }
    const { id } = current;
    recordView.value = { state: 'loading', id };
    void api.request('events.get', { id }).then((result) => {
      if (selection.peek() !== current) return;
      recordView.value = result.ok
        ? { state: 'shown', record: result.value }
        : { state: 'failed', id, error: result.error };
    });
  });
}
