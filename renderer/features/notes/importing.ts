import { signal } from '@preact/signals';
import type { NotesImported } from '../../../electron/contract.ts';
import { boundsOf, unionOf } from '../../../geodata/model/space/bounds.ts';
import type {
  ImportProgress,
  ImportReport,
  LeftOut,
} from '../../../geodata/model/workbook/import-report.ts';
import { api } from '../../api.ts';
import { flyToBounds } from '../../core/camera.ts';
import { explain, t } from '../../core/language.ts';
import { dismissTopic, notify } from '../../core/notices.ts';
import { take } from '../../core/workbook.ts';
import { readImported } from '../../core/workbook-changes.ts';

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

/** Reads notes from a file that the person chooses, says what came of it, and flies to them. */
export async function importNotes(): Promise<void> {
  if (importProgress.peek() === null) dismissTopic(TOPIC);
  const result = await api.request('notes.import');
  if (result.ok) {
    if (result.value !== null) takeImport(result.value);
  } else {
    const isCancelled = result.error.code === 'importCancelled';
    notify(isCancelled ? 'info' : 'error', explain(result.error), { topic: TOPIC });
  }
}

export function cancelImport(): void {
  void api.request('notes.cancelImport');
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

/** What became of the notes besides, and what of the file was left out, a line for each kind. */
function detailsOf(report: ImportReport): readonly string[] {
  const { noteCount, replacedCount, unchangedCount, leftOut, otherKeys } = report;
  const isSomeUnchanged = unchangedCount > 0 && unchangedCount < noteCount;
  const lines = [
    ...(replacedCount > 0 ? [t('import.replaced', { count: replacedCount })] : []),
    ...(isSomeUnchanged ? [t('import.unchanged', { count: unchangedCount })] : []),
    ...leftOut.map(wordsOf),
  ];
  if (otherKeys.names.length === 0) return lines;
  const names = otherKeys.names.join(', ');
  const keys = otherKeys.hasMore ? t('import.andMore', { keys: names }) : names;
  return [...lines, t('import.otherKeys', { keys })];
}

function wordsOf({ kind, count, first }: LeftOut): string {
  const { index, where, reason, params } = first;
  return t(`import.left.${kind}`, { ...params, count, index, where, reason });
}
