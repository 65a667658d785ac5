import type { BodyClaim, EventRecord } from '../../../geodata/model/content/records.ts';
import { language, t } from '../../core/language.ts';
import { SourceMarks } from './source-marks.tsx';

/** The longer text, claim by claim; where it is in English alone it says so to who reads another. */
export function BodyText({ record }: { readonly record: EventRecord }) {
  if (record.body.length === 0) return null;
  const isVietnamese = language.value === 'vi' && isTranslated(record);
  return (
    <div class="record-body">
      {language.value !== 'en' && !isVietnamese && <p class="hint">{t('records.inEnglish')}</p>}
      <div lang={isVietnamese ? 'vi' : 'en'}>
        {record.body.map((claims) => (
          <p key={claims[0]?.text}>
            {claims.map((claim) => (
              <ClaimText
                key={claim.text}
                claim={claim}
                text={isVietnamese ? (claim.textVi ?? claim.text) : claim.text}
                record={record}
              />
            ))}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Whether all of a body is there in Vietnamese. */
function isTranslated({ body }: EventRecord): boolean {
  return body.every((claims) => claims.every(({ textVi }) => textVi !== null));
}

interface ClaimTextProps {
  readonly claim: BodyClaim;
  /** The claim in the language the body is shown in. */
  readonly text: string;
  readonly record: EventRecord;
}

function ClaimText({ claim: { citations }, text, record }: ClaimTextProps) {
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
