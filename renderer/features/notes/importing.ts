import { signal } from '@preact/signals';
import type { NotesImported } from '../../../electron/contract.ts';
import type { AtlasError } from '../../../geodata/model/result.ts';
import { boundsOf, unionOf } from '../../../geodata/model/space/bounds.ts';
import type {
  ImportProgress,
  ImportReport,
} from '../../../geodata/model/workbook/import-report.ts';
import { api } from '../../api.ts';
import { flyToBounds } from '../../core/camera.ts';
import { explain, t } from '../../core/language.ts';
import { dismissTopic, notify } from '../../core/notices.ts';
import { take } from '../../core/workbook.ts';
import { readImported } from '../../core/workbook-changes.ts';
import { hideSheet, importChoices, isStoring, showSheet } from './import-sheet-state.ts';
import { leftOutLines } from './left-out-lines.ts';

/** What is said of importing: of the last import only. */
const TOPIC = 'notes.import';

/** How far the import under way has come; `null` when there is none. */
export const importProgress = signal<ImportProgress | null>(null);

/** Follows what main says of an import. */
export function followImport(): () => void {
  return api.on('notes.importProgress', (progress) => {
    importProgress.value = progress;
  });
}

/** Opens a file that the person chooses, and shows what would become of it. */
export async function importNotes(): Promise<void> {
  if (importProgress.peek() === null) dismissTopic(TOPIC);
  const opened = await api.request('notes.openImport');
  if (!opened.ok) explainFailure(opened.error);
  else if (opened.value !== null) showSheet(opened.value);
}

/** Stores what the sheet shows, says what came of it, and flies there. */
export async function confirmImport(): Promise<void> {
  isStoring.value = true;
  const result = await api.request('notes.import', importChoices.peek());
  hideSheet();
  if (result.ok) takeImport(result.value);
  else explainFailure(result.error);
}

/** Ends the import under way, whether it reads, waits or stores. */
export function cancelImport(): void {
  hideSheet();
  void api.request('notes.cancelImport');
}

function explainFailure(error: AtlasError): void {
  const kind = error.code === 'importCancelled' ? 'info' : 'error';
  notify(kind, explain(error), { topic: TOPIC });
}

function takeImport({ fileName, report, appliedJson }: NotesImported): void {
  const applied = readImported(appliedJson);
  take({ ok: true, value: applied });
  const { noteCount, unchangedCount } = report;
  const words =
    noteCount === unchangedCount
      ? t('import.nothingNew', { file: fileName, count: noteCount })
      : t('notes.imported', { file: fileName, count: noteCount - unchangedCount });
  notify('info', words, { topic: TOPIC, details: detailsOf(report) });
  const came = applied.change.ops.flatMap((op) => (op.table === 'notes' ? op.put : []));
  const bounds = unionOf(came.map(({ geometry }) => boundsOf(geometry.coordinates)));
  if (bounds !== null) flyToBounds(bounds);
}

/** What became of the notes besides, and what of the file was left out. */
function detailsOf(report: ImportReport): readonly string[] {
  const { noteCount, replacedCount, unchangedCount } = report;
  const isSomeUnchanged = unchangedCount > 0 && unchangedCount < noteCount;
  return [
    ...(replacedCount > 0 ? [t('import.replaced', { count: replacedCount })] : []),
    ...(isSomeUnchanged ? [t('import.unchanged', { count: unchangedCount })] : []),
    ...leftOutLines(report),
  ];
}
