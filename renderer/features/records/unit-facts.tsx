import type { RecordPage, UnitFact } from '../../../geodata/model/content/record-page.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import { language, localized, t } from '../../core/language.ts';
import { openPage } from '../../core/page.ts';
import { RecordPart } from './record-part.tsx';
import { SourceMarks } from './source-marks.tsx';

/** What sources say of a unit of troops, by kind, each with its source; nothing of anything else. */
export function UnitFacts({ page }: { readonly page: RecordPage }) {
  return [...Map.groupBy(page.facts, ({ kind }) => kind)].map(([kind, facts]) => (
    <RecordPart key={kind} title={t(`pages.unit.${kind}`)}>
      <ul class="page-events">
        {facts.map((fact) => (
          <li key={`${fact.words?.en} ${fact.date} ${fact.citation.source} ${fact.men}`}>
            <Words fact={fact} />{' '}
            <span class="hint">
              {[dateOf(fact), fact.note === null ? '' : localized(fact.note)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <SourceMarks citations={[fact.citation]} sources={page.sources} />
          </li>
        ))}
      </ul>
      {kind === 'position' && <p class="hint">{t('pages.unit.gaps')}</p>}
    </RecordPart>
  ));
}

function Words({ fact: { words, page, men } }: { readonly fact: UnitFact }) {
  const text =
    men === null
      ? localized(words ?? { en: '', vi: '' })
      : t('pages.unit.men', { men: new Intl.NumberFormat(language.value).format(men) });
  if (page === null) return <span>{text}</span>;
  return (
    <button type="button" class="link-button" onClick={() => openPage(page)}>
      {text}
    </button>
  );
}

function dateOf({ date }: UnitFact): string {
  return date === null ? '' : formatEdtf(date, language.value);
}
