import { wordIndexOf } from '../../geodata/model/text/fold.ts';
import { type Found, MOST_MATCHES, NOTHING_FOUND } from '../../geodata/model/text/search.ts';
import { answersQuery, readSearchQuery } from '../../geodata/model/text/search-query.ts';
import type { WorkbookDb } from '../open.ts';
import { statement } from '../statement.ts';

interface NoteText {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** A note as it is searched. What it was made from tells whether it still holds. */
interface NoteWords extends NoteText {
  readonly titleIndex: string;
  readonly index: string;
}

/** Finds notes by their words. */
export interface NoteSearch {
  /** Looks through the notes as they are now. */
  refresh(db: WorkbookDb): void;
  /**
   * The notes whose title or text has every word and phrase of `text`, those with all in the title first,
   * the oldest first in each. Words may be cut short; case, diacritics and đ do not matter, as
   * for events. Nothing to look for finds nothing.
   */
  find(query: { readonly text: string; readonly limit?: number }): Found;
}

/**
 * Keeps the words of the notes, so that a search need not touch the workbook. Folding is the dear
 * part: a note that is as it was is not folded again.
 */
export function createNoteSearch(): NoteSearch {
  let known = new Map<string, NoteWords>();
  return {
    refresh(db) {
      const next = new Map<string, NoteWords>();
      const sql = 'SELECT id, title, body FROM notes ORDER BY created_at_ms, rowid';
      for (const note of statement<NoteText>(db, sql).iterate()) {
        next.set(note.id, wordsOf(note, known.get(note.id)));
      }
      known = next;
    },
    find({ text, limit = MOST_MATCHES }) {
      const query = readSearchQuery(text);
      if (query.words.length === 0) return NOTHING_FOUND;
      const [inTitle, inText]: [string[], string[]] = [[], []];
      for (const { id, titleIndex, index } of known.values()) {
        if (answersQuery(titleIndex, query)) inTitle.push(id);
        else if (answersQuery(index, query)) inText.push(id);
      }
      const ids = inTitle.concat(inText);
      return { ids: ids.slice(0, limit), hasMore: ids.length > limit };
    },
  };
}

function wordsOf(note: NoteText, before: NoteWords | undefined): NoteWords {
  if (before?.title === note.title && before.body === note.body) return before;
  const titleIndex = wordIndexOf(note.title);
  return { ...note, titleIndex, index: titleIndex + wordIndexOf(note.body) };
}
