import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AtlasError, Result } from '../../../geodata/model/result.ts';
import type { Backup, RescueReport } from '../../../geodata/model/workbook/backups.ts';
import { api } from '../../api.ts';
import { explain, t } from '../../core/language.ts';
import { formatBytes, formatMoment } from '../../ui/format-moment.ts';

type Ask = <T>(request: () => Promise<Result<T>>) => void;

/**
 * In place of the atlas when its workbook does not open: what is wrong, what can be saved, and the
 * ways on. The file itself is never touched.
 */
export function RescuePage({ error }: { readonly error: AtlasError }) {
  const problem = useSignal<AtlasError | null>(null);
  const isBusy = useSignal(false);
  /** One way at a time; the window is loaded anew when it leads somewhere. */
  const ask: Ask = async (request) => {
    isBusy.value = true;
    problem.value = null;
    const answer = await request();
    isBusy.value = false;
    if (!answer.ok) problem.value = answer.error;
  };
  return (
    <main class="failure-page">
      <div class="failure-sheet rescue">
        <h1>{t('rescue.title')}</h1>
        <p role="alert">{explain(error)}</p>
        <p>{t('rescue.untouched')}</p>
        <fieldset class="rescue-ways" disabled={isBusy.value}>
          <Salvage ask={ask} />
          <Backups ask={ask} />
          <section aria-labelledby="rescue-others">
            <h2 id="rescue-others">{t('rescue.others')}</h2>
            <div class="backup-tools">
              <button
                type="button"
                class="button"
                onClick={() => ask(() => api.request('workbook.openOther'))}
              >
                {t('rescue.open')}
              </button>
              <button
                type="button"
                class="button"
                onClick={() => ask(() => api.request('workbook.create'))}
              >
                {t('rescue.create')}
              </button>
            </div>
          </section>
        </fieldset>
        <p role="status" class="field-error">
          {problem.value === null ? '' : explain(problem.value)}
        </p>
      </div>
    </main>
  );
}

/** What could be read, table by table, and the button that saves it. */
function Salvage({ ask }: { readonly ask: Ask }) {
  const report = useSignal<Result<RescueReport> | null>(null);
  useEffect(() => {
    void api.request('rescue.examine').then((answer) => {
      report.value = answer;
    });
  }, []);
  const found = report.value;
  const canSave = found?.ok === true && found.value.tables.some(({ saved }) => saved > 0);
  return (
    <section aria-labelledby="rescue-saved">
      <h2 id="rescue-saved">{t('rescue.saved')}</h2>
      {found === null && <p role="status">{t('rescue.examining')}</p>}
      {found?.ok === false && <p class="field-error">{explain(found.error)}</p>}
      {found?.ok === true && !canSave && <p>{t('rescue.nothing')}</p>}
      {found?.ok === true && canSave && <SavedTable report={found.value} />}
      {canSave && (
        <button
          type="button"
          class="button is-primary"
          onClick={() => ask(() => api.request('rescue.salvage'))}
        >
          {t('rescue.salvage')}
        </button>
      )}
    </section>
  );
}

function SavedTable({ report }: { readonly report: RescueReport }) {
  const rows = report.tables.filter(({ saved, lost }) => saved + lost > 0);
  return (
    <table class="rescue-table">
      <thead>
        <tr>
          <th scope="col">{t('rescue.what')}</th>
          <th scope="col">{t('rescue.readable')}</th>
          <th scope="col">{t('rescue.lost')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ table, saved, lost }) => (
          <tr key={table}>
            <th scope="row">{t(`backups.of.${table}`)}</th>
            <td>{saved}</td>
            <td>{lost}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('rescue.edits')}</th>
          <td>{report.edits}</td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}

/** What each backup holds, and going on with a copy of one. */
function Backups({ ask }: { readonly ask: Ask }) {
  const backups = useSignal<readonly Backup[] | null>(null);
  useEffect(() => {
    void api.request('backups.list').then((answer) => {
      backups.value = answer.ok ? answer.value.backups : [];
    });
  }, []);
  return (
    <section aria-labelledby="rescue-backups">
      <h2 id="rescue-backups">{t('backups.title')}</h2>
      {backups.value?.length === 0 && <p>{t('rescue.noBackups')}</p>}
      <ul class="backup-list">
        {backups.value?.map((backup) => (
          <BackupRow key={backup.name} backup={backup} ask={ask} />
        ))}
      </ul>
    </section>
  );
}

function BackupRow({ backup, ask }: { readonly backup: Backup; readonly ask: Ask }) {
  const { name, atMs, bytes, occasion } = backup;
  const holds = useSignal<string>(t('rescue.examining'));
  const isSound = useSignal(false);
  useEffect(() => {
    void api.request('backups.compare', { name }).then((answer) => {
      isSound.value = answer.ok && answer.value.state === 'sound';
      if (!answer.ok) holds.value = explain(answer.error);
      else if (answer.value.state === 'damaged') holds.value = t('backups.damaged');
      else {
        const counts = answer.value.tables.map(
          ({ table, removed }) => `${removed.count} ${t(`backups.of.${table}`)}`,
        );
        holds.value = counts.join(', ');
      }
    });
  }, [name]);
  const moment = formatMoment(atMs);
  return (
    <li class="backup">
      <div class="backup-head">
        <strong>{moment}</strong>
        <span class="hint">
          {t(`backups.at.${occasion}`)} · {formatBytes(bytes)}
        </span>
      </div>
      <p class="hint">{holds.value}</p>
      {isSound.value && (
        <button
          type="button"
          class="button"
          aria-label={t('backups.restoreOf', { moment })}
          onClick={() => ask(() => api.request('backups.restore', { name }))}
        >
          {t('rescue.restore')}
        </button>
      )}
    </li>
  );
}
