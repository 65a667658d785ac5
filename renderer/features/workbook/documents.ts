import { api } from '../../api.ts';
import { explain } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';

/** What can be asked for of the workbook as a document; the system's dialogs say where. */
export const DOCUMENT_REQUESTS = [
  'workbook.create',
  'workbook.openOther',
  'workbook.saveCopy',
] as const;

/** Asks main; when another workbook is opened, the window is loaded anew. */
export async function askForDocument(request: (typeof DOCUMENT_REQUESTS)[number]): Promise<void> {
  const answer = await api.request(request);
  if (!answer.ok) notify('error', explain(answer.error), { topic: 'document' });
}
