import { essayPassages } from '../../../geodata/model/content/essay-passages.ts';
import {
  ESSAY_SOURCE_ID,
  type EventRecord,
  type Source,
} from '../../../geodata/model/content/records.ts';
import { RECURRING_NOTES } from '../../../geodata/model/messages/source-notes.ts';
import { language, localized, t } from '../../core/language.ts';
import { openPage } from '../../core/page.ts';
import { Icon } from '../../ui/icon.tsx';
import { CiteSources } from './cite-sources.tsx';
import { RecordPart } from './record-part.tsx';
import { sourceElementId } from './source-marks.tsx';

/** Where a record comes from: numbered sources, then the paragraphs of the essay. */
export function RecordSources({ record }: { readonly record: EventRecord }) {
  return (
    <>
      <RecordPart title={t('records.sources')}>
        <SourceList sources={record.sources} />
        <CiteSources record={{ kind: 'event', id: record.id }} />
      </RecordPart>
      <EssayPassages ids={record.essayRefs} />
    </>
  );
}

/** Where the essay speaks of it; nothing where it does not. */
export function EssayPassages({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <RecordPart title={t('records.essay')}>
      <ul class="essay-refs">
        {essayPassages(ids, language.value).map((passage) => (
          <li key={passage}>{passage}</li>
        ))}
      </ul>
    </RecordPart>
  );
}

/** Numbered sources, each with its imprint, its grade, and its address where it has one. */
export function SourceList(props: {
  readonly sources: readonly Source[];
  readonly isWhole?: boolean;
}) {
  const { sources, isWhole = false } = props;
  return (
    <ol class={isWhole ? 'sources is-single' : 'sources'}>
      {sources.map((source) => (
        <SourceItem key={source.id} source={source} isWhole={isWhole} />
      ))}
    </ol>
  );
}

interface ItemProps {
  readonly source: Source;
  /** Whether its own page is open. */
  readonly isWhole: boolean;
}

function SourceItem({ source, isWhole }: ItemProps) {
  return (
    <li id={sourceElementId(source.id)} tabIndex={-1}>
      <SourceTitle source={source} />
      {source.imprint !== '' && <span class="source-imprint">{source.imprint}</span>}
      <span class="hint source-grade sentence-case">
        {gradeInWords(source, isWhole)}
        {source.issuedDay === null && ` · ${t('evidence.noYear')}`}
      </span>
      {source.note !== null && <SourceNote note={source.note} />}
      {!isWhole && (
        <button
          type="button"
          class="link-button hint"
          onClick={() => openPage({ kind: 'source', id: source.id })}
        >
          {t('records.aboutSource')}
          <span class="visually-hidden">: {source.title}</span>
        </button>
      )}
    </li>
  );
}

/** How it was read. What recurs is said in both languages; the rest is in English, as it was noted. */
function SourceNote({ note }: { readonly note: string }) {
  const known = RECURRING_NOTES[note];
  return (
    <span class="hint source-note sentence-case" lang={known === undefined ? 'en' : undefined}>
      {known === undefined ? note : localized(known)}
    </span>
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

/** Who answers for it: in a word, or on its own page in a sentence. */
function gradeInWords({ id, grade }: Source, isWhole: boolean): string {
  if (id === ESSAY_SOURCE_ID) return t('records.essayView');
  return t(isWhole ? `records.gradeMeans.${grade}` : `records.grade.${grade}`);
}
