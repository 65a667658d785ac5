import type { EventRecord, Source } from '../../geodata/model/records.ts';
import { t } from '../state/language.ts';
import { Icon } from '../ui/icon.tsx';

/** Where a record comes from: numbered sources, then the paragraphs of the essay. */
export function RecordSources({ record }: { readonly record: EventRecord }) {
  return (
    <>
      <section class="record-part">
        <h3>{t('records.sources')}</h3>
        <ol class="sources">
          {record.sources.map((source) => (
            <SourceItem key={source.id} source={source} />
          ))}
        </ol>
      </section>
      {record.essayRefs.length > 0 && (
        <section class="record-part">
          <h3>{t('records.essay')}</h3>
          <p class="hint">{record.essayRefs.join(', ')}</p>
        </section>
      )}
    </>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  return (
    <li>
      {source.url === null ? (
        <span>{source.title}</span>
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
          <Icon name="external" />
          <span class="visually-hidden">({t('records.opensBrowser')})</span>
        </a>
      )}
      <span class="hint"> {t(`records.grade.${source.grade}`)}</span>
    </li>
  );
}
