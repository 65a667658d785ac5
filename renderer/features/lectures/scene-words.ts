import { signal } from '@preact/signals';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { applyChange, scenes } from '../../core/workbook.ts';
import { inTurn } from './scene-turns.ts';

/** What a person writes of a scene. */
export type SceneWords = Pick<Scene, 'title' | 'caption' | 'speakerNotes' | 'section'>;

interface Typed {
  readonly words: SceneWords;
  /** What was stored for them; `null` while they are not stored. */
  readonly storedAs: SceneWords | null;
}

/** By scene. They outlive the fields: what could not be stored is there when these open again. */
const typed = signal<ReadonlyMap<string, Typed>>(new Map());

/**
 * What the fields of a scene show: what is typed, unless the stored words were changed since by
 * something else, such as an undo. An answer that comes late takes no letter away.
 */
export function wordsOf(scene: Scene): SceneWords {
  const entry = typed.value.get(scene.id);
  const isOvertaken = entry?.storedAs != null && !isSame(entry.storedAs, scene);
  return entry === undefined || isOvertaken ? scene : entry.words;
}

/** Takes over what is typed; it is stored by {@link storeWords}. */
export function typeWords(scene: Scene, patch: Partial<SceneWords>): void {
  const { title, caption, speakerNotes, section } = { ...wordsOf(scene), ...patch };
  setTyped(scene.id, { words: { title, caption, speakerNotes, section }, storedAs: null });
}

/**
 * Stores what is typed into a scene and not stored yet. Where it cannot be stored the person is
 * told, and the words stay. A scene keeps its title while the field is empty.
 */
export function storeWords(sceneId: string): Promise<void> {
  return inTurn(async () => {
    const entry = typed.peek().get(sceneId);
    const scene = scenes.peek().find(({ id }) => id === sceneId);
    if (scene === undefined || entry === undefined || entry.storedAs !== null) return;
    const title = entry.words.title.trim().normalize('NFC') || scene.title;
    const words = { ...entry.words, title };
    const isStored =
      isSame(words, scene) ||
      (await applyChange('editScene', { table: 'scenes', put: [{ ...scene, ...words }] }));
    if (!isStored || typed.peek().get(sceneId) !== entry) return;
    const after = scenes.peek().find(({ id }) => id === sceneId) ?? scene;
    setTyped(sceneId, { words: entry.words, storedAs: after });
  });
}

/** Stores what is typed into all scenes: a lecture must not begin with old words. */
export async function storeAllWords(): Promise<void> {
  await Promise.all([...typed.peek().keys()].map(storeWords));
}

/** The fields of a scene are gone: stores what they held, and keeps of it what is not stored. */
export async function leaveWords(sceneId: string): Promise<void> {
  await storeWords(sceneId);
  if (typed.peek().get(sceneId)?.storedAs != null) setTyped(sceneId, null);
}

function setTyped(sceneId: string, entry: Typed | null): void {
  const next = new Map(typed.peek());
  if (entry === null) next.delete(sceneId);
  else next.set(sceneId, entry);
  typed.value = next;
}

function isSame(a: SceneWords, b: SceneWords): boolean {
  const isSameCaption = a.caption === b.caption && a.section === b.section;
  return isSameCaption && a.title === b.title && a.speakerNotes === b.speakerNotes;
}
