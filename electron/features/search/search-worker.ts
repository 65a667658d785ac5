import { parentPort, workerData } from 'node:worker_threads';
import { openContent } from '../../../db/open.ts';
import { readWorkbookBeside } from '../../../db/open-beside.ts';
import { searchEvents } from '../../../db/queries/events.ts';
import { findInAtlas, findSnippets } from '../../../db/queries/find.ts';
import { loadNameWords } from '../../../db/queries/find-names.ts';
import { createNoteSearch } from '../../../db/queries/search-notes.ts';
import { attempt } from '../../../db/sqlite-errors.ts';
import { ok, type Result } from '../../../geodata/model/result.ts';
import type { Found } from '../../../geodata/model/text/search.ts';
import type { NumberedQuestion, SearchedWorkbook, SearchQuestion, SearchReply } from './search.ts';

const content = openContent(String(workerData));
const vocabulary = loadNameWords(content);
const noteSearch = createNoteSearch();
let known: SearchedWorkbook | null = null;

parentPort?.on('message', ({ number, question, workbook }: NumberedQuestion) => {
  parentPort?.postMessage({ number, result: answer(question, workbook) } satisfies SearchReply);
});

function answer(question: SearchQuestion, workbook: SearchedWorkbook): SearchReply['result'] {
  if (question.searched === 'notes') return findNotes(workbook, question.asked.text);
  if (question.searched === 'events') return ok(searchEvents(content, question.asked));
  if (question.searched === 'snippets') return ok(findSnippets(content, question.asked));
  return ok(findInAtlas(content, { ...question.asked, vocabulary }));
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
