import type { Claim } from '../../../geodata/model/content/claim.ts';
import type { EventRecord } from '../../../geodata/model/content/records.ts';
import { language, t } from '../../core/language.ts';
import { SourceMarks } from './source-marks.tsx';

/** The longer text, claim by claim. It is English only, and says so where the rest is not. */
export function BodyText({ record }: { readonly record: EventRecord }) {
  if (record.body.length === 0) return null;
  return (
    <div class="record-body">
      {language.value !== 'en' && <p class="hint">{t('records.inEnglish')}</p>}
      <div lang="en">
        {record.body.map((claims) => (
          <p key={claims[0]?.text}>
            {claims.map((claim) => (
              <ClaimText key={claim.text} claim={claim} record={record} />
            ))}
          </p>
        ))}
      </div>
    </div>
  );
}

function ClaimText({ claim, record }: { readonly claim: Claim; readonly record: EventRecord }) {
  const { text, citations } = claim;
  if (citations.length === 0) {
    return (
      <>
        <span class="is-unsourced">{text}</span> <Unsourced />{' '}
      </>
    );
  }
  return (
    <>
      {text}
      <span lang={language.value}>
        <SourceMarks citations={citations} sources={record.sources} />
      </span>{' '}
    </>
  );
}

/** Says so in words: a dotted line alone says nothing to who does not see it. */
function Unsourced() {
  return (
    <span class="unsourced-mark" lang={language.value}>
      {t('records.unsourced')}
    </span>
  );
}
