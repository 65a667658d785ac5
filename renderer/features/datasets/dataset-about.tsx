import type { DatasetFacts } from '../../../geodata/model/datasets/dataset.ts';
import { isoDay } from '../../../geodata/model/time/edtf.ts';
import { language, localized, t } from '../../core/language.ts';
import { columnMeaning, columnName } from './column-names.ts';

/** What is known of a table: where it misleads, what was counted, what its columns are. */
export function DatasetAbout({ facts }: { readonly facts: DatasetFacts }) {
  return (
    <>
      {facts.known !== null && (
        <details class="dataset-about" open>
          <summary>{t('datasets.pitfalls', { count: facts.known.pitfalls.length })}</summary>
          <p class="hint">{localized(facts.known.title)}</p>
          <ul>
            {facts.known.pitfalls.map((pitfall) => (
              <li key={pitfall.en}>{localized(pitfall)}</li>
            ))}
          </ul>
        </details>
      )}
      <details class="dataset-about">
        <summary>{t('datasets.facts')}</summary>
        <Counts facts={facts} />
      </details>
      <details class="dataset-about">
        <summary>{t('datasets.columns', { count: facts.columns.length })}</summary>
        <dl class="dataset-columns">
          {facts.columns.map((column, index) => (
            <div key={index}>
              <dt>{columnName(facts, index)}</dt>
              <dd>
                {t(`datasets.kind.${column.kind}`)}
                {columnMeaning(facts, index) !== '' && ` · ${columnMeaning(facts, index)}`}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function Counts({ facts }: { readonly facts: DatasetFacts }) {
  const number = new Intl.NumberFormat(language.value);
  const wrong = facts.firstWrongDate;
  const lines = [
    ['datasets.count.rows', facts.rowCount],
    ['datasets.count.points', facts.pointCount],
    ['datasets.count.withoutPlace', facts.withoutPlaceCount],
    ['datasets.count.wrongPlace', facts.wrongPlaceCount],
    ['datasets.count.withoutDate', facts.withoutDateCount],
    ['datasets.count.wrongDate', facts.wrongDateCount],
    ['datasets.count.coarseDate', facts.coarseDateCount],
    ['datasets.count.ragged', facts.raggedCount],
    [
      facts.areRepeatedLeftOut ? 'datasets.count.repeatedOut' : 'datasets.count.repeated',
      facts.repeatedCount,
    ],
    ['datasets.count.otherEncoding', facts.otherEncodingCount],
  ] as const;
  return (
    <ul>
      <li>{t('datasets.fromFile', { file: facts.fileName })}</li>
      {lines
        .filter(([key, count]) => count > 0 || key === 'datasets.count.points')
        .map(([key, count]) => (
          <li key={key}>{t(key, { count: number.format(count) })}</li>
        ))}
      {wrong !== null && (
        <li>
          {t('datasets.firstWrongDate', { row: number.format(wrong.row + 1), text: wrong.text })}
        </li>
      )}
      {facts.days !== null && (
        <li>{t('datasets.days', { from: isoDay(facts.days[0]), to: isoDay(facts.days[1]) })}</li>
      )}
    </ul>
  );
}
