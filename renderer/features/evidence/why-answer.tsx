import type { ComponentChildren } from 'preact';
import { CREDITS } from '../../../geodata/model/content/credits.ts';
import type { Source } from '../../../geodata/model/content/records.ts';
import type { MarkRef, Said, Why } from '../../../geodata/model/content/why.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import { borderRank } from '../../../geodata/style/polities.ts';
import { language, localized, t } from '../../core/language.ts';
import { openPage } from '../../core/page.ts';
import { featureKindLabel } from '../../ui/feature-kind.ts';
import { closeWhy, type Mark } from './why.ts';

/** What is claimed, since when, how its place is known, and who says so. */
export function WhyAnswer({ mark, why }: { readonly mark: Mark; readonly why: Why }) {
  const { page } = why;
  return (
    <div class="why-answer">
      <p class="why-name">{nameOf(mark, why)}</p>
      {why.claims.map((said) => (
        <Claim key={said.en} said={said} />
      ))}
      <dl>
        <Fact label={t('why.time')}>{timeInWords(why)}</Fact>
        {why.namesOfDay.length > 0 && <Fact label={t('why.name')}>{nameInWords(why)}</Fact>}
        <Fact label={t('why.position')}>{positionInWords(why)}</Fact>
        <Fact label={t('why.sources')}>
          <Sources why={why} />
        </Fact>
      </dl>
      {page !== null && (
        <button
          type="button"
          class="button"
          onClick={() => {
            closeWhy();
            openPage(page);
          }}
        >
          {t('why.page')}
        </button>
      )}
    </div>
  );
}

function Fact(props: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** In the language of the page, or in English with the language said. */
function Claim({ said: { en, vi } }: { readonly said: Said }) {
  const isTranslated = language.value === 'en' || vi !== null;
  return isTranslated ? <p>{language.value === 'en' ? en : vi}</p> : <p lang="en">{en}</p>;
}

function nameOf({ ref, lettering }: Mark, { names, type }: Why): string {
  const [first = { en: '', vi: '' }, second] = names;
  if (ref.kind === 'border')
    return borderInWords(ref, localized(first), second && localized(second));
  if (ref.kind === 'land') return t('why.landOf', { name: localized(first) });
  const name = ref.kind === 'ground' && lettering !== '' ? lettering : localized(first);
  const kind = ref.kind === 'ground' ? t(`why.part.${ref.part}`) : kindInWords(ref, type);
  return lettering === '' && ref.kind === 'ground' ? capital(name) : `${name} (${kind})`;
}

function kindInWords(ref: MarkRef, type: string): string {
  return ref.kind === 'name' ? t(`why.kind.${type as 'state'}`) : featureKindLabel(type);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(language.value) + text.slice(1);
}

function borderInWords(
  { units, day }: Extract<MarkRef, { kind: 'border' }>,
  one: string,
  other = one,
): string {
  const rank = borderRank(units[0], units[1], day);
  if (one === other) return t('why.lineWithin', { name: one });
  return t(`why.borderOf.${rank === 'none' ? 'internal' : rank}`, { one, other });
}

function timeInWords({ date }: Why): string {
  return date === null || date === '../..' ? t('why.always') : formatEdtf(date, language.value);
}

/** The name of the day and the time it held. */
function nameInWords({ namesOfDay }: Why): string {
  const name = namesOfDay.find(({ lang }) => lang === language.value) ?? namesOfDay[0];
  if (name === undefined) return '';
  const { text, from, to, isUnsourced } = name;
  const time =
    from === null && to === null ? '' : formatEdtf(`${from ?? '..'}/${to ?? '..'}`, language.value);
  return [text, time, isUnsourced ? t('records.unsourced') : ''].filter(Boolean).join(', ');
}

/** How near it is, and how that is known. */
function positionInWords({ accuracyM, basis, basisInWords, isSchematic }: Why): string {
  const number = new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 });
  const inKm = accuracyM !== null && accuracyM >= 1000;
  const value = number.format(inKm ? accuracyM / 1000 : (accuracyM ?? 0));
  const accuracy =
    accuracyM === null ? '' : t(inKm ? 'records.accuracyKm' : 'records.accuracyM', { value });
  const how = basis === null ? '' : t(`records.basis.${basis}`);
  const nearness = [accuracy, how].filter(Boolean).join(', ');
  const words = basisInWords === null ? '' : localized(basisInWords);
  const said = [nearness, words, isSchematic ? t('why.schematic') : ''].filter(Boolean).join('. ');
  return said === '' ? t('why.positionUnsaid') : said;
}

function Sources({ why: { sources, creditIds } }: { readonly why: Why }) {
  const credits = CREDITS.filter(({ id }) => creditIds.includes(id));
  return (
    <>
      {sources.length === 0 && (
        <p class={credits.length === 0 ? 'unsourced-mark' : 'hint'}>
          {t(credits.length === 0 ? 'records.unsourced' : 'why.noSourceForClaim')}
        </p>
      )}
      <ul class="why-sources">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceInShort source={source} />
          </li>
        ))}
        {credits.map(({ id, source, licence, done }) => (
          <li key={id}>
            {source}
            <span class="hint">
              {' '}
              · {t('why.dataset')} · {licence} · {localized(done)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceInShort({ source }: { readonly source: Source }) {
  const { id, title, imprint, grade, issuedDay } = source;
  const about = [
    imprint,
    t(`records.grade.${grade}`),
    issuedDay === null ? t('evidence.noYear') : '',
  ];
  return (
    <>
      <button
        type="button"
        class="link-button"
        lang={source.language ?? undefined}
        onClick={() => {
          closeWhy();
          openPage({ kind: 'source', id });
        }}
      >
        {title}
      </button>
      <span class="hint"> · {about.filter(Boolean).join(' · ')}</span>
    </>
  );
}
