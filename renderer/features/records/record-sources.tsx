import {
  ESSAY_SOURCE_ID,
  type EventRecord,
  type Source,
} from '../../../geodata/model/content/records.ts';
import { t } from '../../core/language.ts';
import { Icon } from '../../ui/icon.tsx';
import { RecordPart } from './record-part.tsx';
import { sourceElementId } from './source-marks.tsx';

/** Where a record comes from: numbered sources, then the paragraphs of the essay. */
export function RecordSources({ record }: { readonly record: EventRecord }) {
  return (
    <>
      <RecordPart title={t('records.sources')}>
        <SourceList sources={record.sources} />
      </RecordPart>
      {record.essayRefs.length > 0 && (
        <RecordPart title={t('records.essay')}>
          <p class="hint sentence-case">{record.essayRefs.map(paragraphInWords).join('; ')}</p>
        </RecordPart>
      )}
    </>
  );
}

/** Numbered sources, each with its imprint, its grade, and its address where it has one. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ol class="sources">
      {sources.map((source) => (
        <SourceItem key={source.id} source={source} />
      ))}
    </ol>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  return (
    <li id={sourceElementId(source.id)} tabIndex={-1}>
      <SourceTitle source={source} />
      {source.imprint !== '' && <span class="source-imprint">{source.imprint}</span>}
      <span class="hint source-grade">
        {source.note !== null && <span lang="en">{source.note}</span>}
        {source.note !== null && ' · '}
        {[gradeInWords(source), source.issuedDay === null ? t('evidence.noYear') : '']
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}

function SourceTitle({ source }: { readonly source: Source }) {
  const title = (
    <span class="source-title" lang={source.language ?? undefined}>
      {source.title}
    </span>
  );
  if (source.url === null) return title;
  return (
    <a href={source.url} target="_blank" rel="noreferrer">
      {title}
      <Icon name="external" />
      <span class="visually-hidden">({t('records.opensBrowser')})</span>
    </a>
  );
}

function gradeInWords({ id, grade }: Source): string {
  return id === ESSAY_SOURCE_ID ? t('records.essayView') : t(`records.grade.${grade}`);
}

/** `S2P4` as "section 2, paragraph 4", `N3` as "footnote 3". */
function paragraphInWords(id: string): string {
  const [, section = '', paragraph = ''] = /^S(\d+)P(\w+)$/.exec(id) ?? [];
  return section === ''
    ? t('records.essayNote', { note: id.slice(1) })
    : t('records.essaySection', { section, paragraph });
}
