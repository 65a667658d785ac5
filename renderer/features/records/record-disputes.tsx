import type {
  Dispute,
  DisputeVersion,
  EventRecord,
} from '../../../geodata/model/content/records.ts';
import { localized, t } from '../../core/language.ts';
import { account } from '../../core/preferences.ts';
import { RecordPart } from './record-part.tsx';
import { SourceMarks } from './source-marks.tsx';

/** Where sources contradict each other: every version beside who holds it. */
export function Disputes({ record }: { readonly record: EventRecord }) {
  if (record.disputes.length === 0) return null;
  return (
    <RecordPart title={t('records.disputes')}>
      {record.disputes.map((dispute) => (
        <DisputeTable key={dispute.point.en} dispute={dispute} record={record} />
      ))}
    </RecordPart>
  );
}

interface TableProps {
  readonly dispute: Dispute;
  readonly record: EventRecord;
}

function DisputeTable({ dispute, record }: TableProps) {
  return (
    <table class="dispute">
      <caption>{localized(dispute.point)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('records.versionText')}</th>
          <th scope="col">{t('records.versionHolder')}</th>
          <th scope="col">{t('records.versionSources')}</th>
        </tr>
      </thead>
      <tbody>
        {toldInOrder(dispute.versions).map((version) => (
          <VersionRow key={version.holder.en + version.text.en} version={version} record={record} />
        ))}
      </tbody>
    </table>
  );
}

/** The account that was chosen comes first; without a choice they stand as the content has them. */
function toldInOrder(versions: readonly DisputeVersion[]): readonly DisputeVersion[] {
  return account.value === 'both'
    ? versions
    : versions.toSorted((one, other) => Number(isOther(one)) - Number(isOther(other)));
}

/** Whether that is not the account that was chosen. */
function isOther({ isEssay }: DisputeVersion): boolean {
  return account.value !== 'both' && isEssay !== (account.value === 'essay');
}

interface RowProps {
  readonly version: DisputeVersion;
  readonly record: EventRecord;
}

function VersionRow({ version, record }: RowProps) {
  const citations = version.sourceIds.map((source) => ({ source, locator: '' }));
  return (
    <tr class={version.isEssay ? 'is-essay' : undefined}>
      <td>{localized(version.text)}</td>
      <td>
        {localized(version.holder)}
        {version.isEssay && <span class="tag essay-tag">{t('records.essayView')}</span>}
        {isOther(version) && <span class="tag">{t('evidence.differs')}</span>}
      </td>
      <td>
        {citations.length === 0 ? (
          <span class="unsourced-mark">{t('records.unsourced')}</span>
        ) : (
          <SourceMarks citations={citations} sources={record.sources} />
        )}
      </td>
    </tr>
  );
}
