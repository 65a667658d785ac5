import { parentPort, workerData } from 'node:worker_threads';
import { openContent } from '../../../db/open.ts';
import { readWorkbookBeside } from '../../../db/open-beside.ts';
import { searchEvents } from '../../../db/queries/events.ts';
import { findInAtlas } from '../../../db/queries/find.ts';
import { loadNameWords } from '../../../db/queries/find-names.ts';
import { createNoteSearch } from '../../../db/queries/search-notes.ts';
import { attempt } from '../../../db/sqlite-errors.ts';
import { ok, type Result } from '../../../geodata/model/result.ts';
import type { Found } from '../../../geodata/model/text/search.ts';
import type { SearchedWorkbook, SearchQuestion, SearchReply } from './search.ts';

const content = openContent(String(workerData));
const vocabulary = loadNameWords(content);
const noteSearch = createNoteSearch();
let known: SearchedWorkbook | null = null;

parentPort?.on('message', ({ number, searched, text, workbook }: SearchQuestion) => {
  const result =
    searched === 'notes' ? findNotes(workbook, text) : ok(findInContent(searched, text));
  parentPort?.postMessage({ number, result } satisfies SearchReply);
});

function findInContent(searched: 'events' | 'hits', text: string) {
  return searched === 'events'
    ? searchEvents(content, { text })
    : findInAtlas(content, { text, vocabulary });
}

/** The workbook is open for a moment only: it can be moved and closed as if nobody searched it. */
function findNotes(workbook: SearchedWorkbook, text: string): Result<Found> {
  return attempt(workbook.file, () => {
    if (workbook.file !== known?.file || workbook.revision !== known.revision) {
      const db = readWorkbookBeside(workbook.file);
      try {
        noteSearch.refresh(db);
      } finally {
        db.close();
      }
      known = workbook;
    }
    return ok(noteSearch.find({ text }));
  });
}
