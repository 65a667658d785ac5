import type { NoteGeometry } from '../../../../geodata/model/space/lng-lat.ts';
import { readTags } from '../../../../geodata/model/workbook/note-style.ts';
import type { Note } from '../../../../geodata/model/workbook/workbook.ts';
import { t } from '../../../core/language.ts';
import { notify } from '../../../core/notices.ts';
import { select } from '../../../core/selection.ts';
import { applyChange } from '../../../core/workbook.ts';
import type { AreaGeometry } from './combine.ts';

const LONGEST_TITLE = 300;

/** Gives a stored note another shape, as one change. */
export async function storeShape(note: Note, geometry: NoteGeometry): Promise<boolean> {
  const put = [{ ...written(note), geometry }];
  if (!(await applyChange('editNote', { table: 'notes', put }))) return false;
  notify('info', t('notes.shape.changed'));
  return true;
}

/** Parts a note: the first part stays the note, each other is a new one with the same words. */
export async function storeParts(note: Note, parts: readonly NoteGeometry[]): Promise<boolean> {
  const put = parts.map((geometry, index) =>
    index === 0
      ? { ...written(note), geometry }
      : { ...written(note), id: crypto.randomUUID(), title: titled(note, index + 1), geometry },
  );
  if (!(await applyChange('editNotes', { table: 'notes', put }))) return false;
  notify('info', t('notes.shape.parted', { count: put.length }));
  return true;
}

/** Stores areas as new notes that look like another, and shows the first. */
export async function storeAround(
  note: Note,
  areas: readonly AreaGeometry[],
  distance: string,
): Promise<boolean> {
  const title = t('notes.shape.aroundTitle', { title: note.title, distance }).slice(
    0,
    LONGEST_TITLE,
  );
  const { date, eventIds, style, tags } = note;
  const put = areas.map((geometry) => ({
    ...{ id: crypto.randomUUID(), title, body: '', date, eventIds, geometry },
    ...(style?.ink !== undefined && { style: { ink: style.ink } }),
    ...(tags !== undefined && { tags }),
  }));
  const kind = put.length === 1 ? 'addNote' : 'editNotes';
  if (!(await applyChange(kind, { table: 'notes', put }))) return false;
  const [first] = put;
  if (first !== undefined) select({ kind: 'note', id: first.id }, { fly: true });
  return true;
}

/** Makes two notes one, which has the shape of both and every word of both; as one change. */
export async function storeMerged(
  note: Note,
  other: Note,
  geometry: AreaGeometry,
): Promise<boolean> {
  const put = [{ ...mergeWords(note, other), geometry }];
  const isStored = await applyChange('editNotes', { table: 'notes', put, delete: [other.id] });
  if (isStored) notify('info', t('notes.shape.merged', { title: other.title }));
  return isStored;
}

/** A note with what another says set after its own words. */
function mergeWords(note: Note, other: Note): Note {
  const heading = [other.title, other.date, other.author].filter(Boolean).join(', ');
  const body = [note.body, `**${heading}**`, other.body].filter((text) => text.trim() !== '');
  const tags = readTags([...(note.tags ?? []), ...(other.tags ?? [])].join(','));
  const properties = mergeProperties(note.properties, other.properties);
  return {
    ...written(note),
    body: body.join('\n\n'),
    eventIds: [...new Set([...note.eventIds, ...other.eventIds])],
    ...(tags.length > 0 && { tags: [...tags] }),
    ...(properties !== undefined && { properties }),
  };
}

type Properties = Note['properties'];

/** What both files said; where they disagree, the other's under a name of its own. */
function mergeProperties(ours: Properties, theirs: Properties): Properties {
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  const merged = { ...ours };
  for (const [name, value] of Object.entries(theirs)) {
    const isOther = name in ours && JSON.stringify(ours[name]) !== JSON.stringify(value);
    merged[isOther ? `${name} (2)` : name] = value;
  }
  return merged;
}

function titled({ title }: Note, number: number): string {
  const ending = ` (${number})`;
  return title.slice(0, LONGEST_TITLE - ending.length) + ending;
}

/** A note as a person writes it: what is stored of its row besides is not written back. */
function written(note: Note): Note {
  const words: Note & { createdAtMs?: unknown; startDay?: unknown; endDay?: unknown } = { ...note };
  delete words.createdAtMs;
  delete words.startDay;
  delete words.endDay;
  return words;
}
