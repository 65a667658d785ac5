import { useSignal } from '@preact/signals';
import type {
  Backup,
  DifferingRows,
  TableDifference,
} from '../../../geodata/model/workbook/backups.ts';
import { explain, t } from '../../core/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { formatBytes, formatMoment } from '../../ui/format-moment.ts';
import {
  backupsShown,
  backupWork,
  closeBackups,
  type Known,
  makeBackup,
  openBackupFolder,
  restoreBackup,
} from './backups.ts';

const CHANGES = ['added', 'changed', 'removed'] as const;

/** The backups of the open workbook: what differs now, and going back. */
export function BackupsDialog() {
  const shown = backupsShown.value;
  if (shown === null) return null;
  const { workbook, backups, known } = shown;
  const work = backupWork.value;
  return (
    <Dialog title={t('backups.title')} onClose={closeBackups}>
      <p>{t('backups.lead', { workbook })}</p>
      <div class="backup-tools">
        <button
          type="button"
          class="button"
          disabled={work !== null}
          onClick={() => void makeBackup()}
        >
          {t('backups.make')}
        </button>
        <button type="button" class="button" onClick={() => void openBackupFolder()}>
          {t('backups.openFolder')}
        </button>
        <span role="status" class="hint">
          {work === null ? '' : t(`backups.${work}`)}
        </span>
      </div>
      {backups.length === 0 ? (
        <p class="hint">{t('backups.none')}</p>
      ) : (
        <ul class="backup-list">
          {backups.map((backup) => (
            <BackupRow key={backup.name} backup={backup} known={known[backup.name]} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

interface RowProps {
  readonly backup: Backup;
  /** Nothing while it is being compared. */
  readonly known: Known | undefined;
}

function BackupRow({ backup, known }: RowProps) {
  const isAsking = useSignal(false);
  const moment = formatMoment(backup.atMs);
  const differs = known?.state === 'sound' && known.tables.length > 0;
  return (
    <li class="backup">
      <div class="backup-head">
        <strong>{moment}</strong>
        <span class="hint">
          {t(`backups.at.${backup.occasion}`)} · {formatBytes(backup.bytes)}
        </span>
      </div>
      {known?.state === 'sound' && differs ? (
        <Differences tables={known.tables} />
      ) : (
        <p class={known?.state === 'damaged' ? 'field-error' : 'hint'}>{summary(known)}</p>
      )}
      {differs && !isAsking.value && (
        <button
          type="button"
          class="button backup-restore"
          aria-label={t('backups.restoreOf', { moment })}
          disabled={backupWork.value !== null}
          onClick={() => {
            isAsking.value = true;
          }}
        >
          {t('backups.restore')}
        </button>
      )}
      {isAsking.value && (
        <ConfirmRestore
          backup={backup}
          onCancel={() => {
            isAsking.value = false;
          }}
        />
      )}
    </li>
  );
}

function summary(known: Known | undefined): string {
  if (known === undefined) return t('backups.comparing');
  if (known.state === 'damaged') return t('backups.damaged');
  return known.state === 'unknown' ? explain(known.error) : t('backups.same');
}

function ConfirmRestore({
  backup,
  onCancel,
}: {
  readonly backup: Backup;
  readonly onCancel: () => void;
}) {
  const isBusy = backupWork.value !== null;
  return (
    <fieldset class="backup-question" aria-label={t('backups.restore')}>
      <p>{t('backups.confirm', { moment: formatMoment(backup.atMs) })}</p>
      <button
        type="button"
        class="button is-primary"
        disabled={isBusy}
        ref={(button) => button?.focus()}
        onClick={() => void restoreBackup(backup.name)}
      >
        {t('backups.restoreNow')}
      </button>
      <button type="button" class="button" disabled={isBusy} onClick={onCancel}>
        {t('backups.cancel')}
      </button>
    </fieldset>
  );
}

/** Since the backup: counts, and on demand the titles behind them. */
function Differences({ tables }: { readonly tables: readonly TableDifference[] }) {
  const count = (change: (typeof CHANGES)[number]) =>
    tables.reduce((sum, table) => sum + table[change].count, 0);
  return (
    <details class="backup-differences">
      <summary>
        {t('backups.since', {
          added: count('added'),
          changed: count('changed'),
          removed: count('removed'),
        })}
      </summary>
      <dl>
        {tables.flatMap((table) =>
          CHANGES.filter((change) => table[change].count > 0).map((change) => (
            <div key={`${table.table} ${change}`}>
              <dt>{t(`backups.${change}`, { what: t(`backups.of.${table.table}`) })}</dt>
              <dd>{titlesOf(table[change])}</dd>
            </div>
          )),
        )}
      </dl>
    </details>
  );
}

function titlesOf({ count, titles }: DifferingRows): string {
  const rest = count - titles.length;
  return (rest > 0 ? [...titles, t('damage.more', { count: rest })] : titles).join('; ');
}
