import type {
  PageEvent,
  PageLink,
  PageName,
  PagePosition,
  PageRole,
  RecordPage,
} from '../../../geodata/model/content/record-page.ts';
import { formatEdtf, formatSpan } from '../../../geodata/model/time/format-date.ts';
import { eventsById } from '../../core/content.ts';
import { language, localized, t } from '../../core/language.ts';
import { openPage } from '../../core/page.ts';
import { select } from '../../core/selection.ts';
import { formatPlace } from '../../ui/format-place.ts';
import { Icon } from '../../ui/icon.tsx';
import { hasPath, showPath } from './actor-path.ts';
import { positionInWords } from './position-in-words.ts';
import { RecordPart } from './record-part.tsx';

/** A list of links longer than this is folded. */
const MOST_UNFOLDED = 12;

/** Every name by language, each with the time it held. */
export function PageNames({ names }: { readonly names: readonly PageName[] }) {
  const byLanguage = [...Map.groupBy(names, ({ lang }) => lang)];
  const inWords = new Intl.DisplayNames(language.value, { type: 'language' });
  return (
    <RecordPart title={t('pages.names')}>
      <dl class="page-names">
        {byLanguage.map(([lang, ofLanguage]) => [
          <dt key={lang} class="sentence-case">
            {inWords.of(lang) ?? lang}
          </dt>,
          ...ofLanguage.map((name) => (
            <dd key={`${lang} ${name.text} ${name.from}`} style={{ gridColumn: 2 }}>
              <span lang={lang}>{name.text}</span> <span class="hint">{periodInWords(name)}</span>
            </dd>
          )),
        ])}
      </dl>
    </RecordPart>
  );
}

function periodInWords({ from, to, isUnsourced }: PageName): string {
  const period = periodOf(from, to);
  return [period, isUnsourced ? t('records.unsourced') : ''].filter(Boolean).join(', ');
}

/** The time between two dates in words; empty when it holds always. */
function periodOf(from: string | null, to: string | null): string {
  const words = (edtf: string) => formatEdtf(edtf, language.value);
  if (from !== null && to !== null) return `${words(from)} – ${words(to)}`;
  if (from !== null) return t('records.date.since', { date: words(from) });
  return to === null ? '' : t('records.date.until', { date: words(to) });
}

/** Where it is, how near that is, and how it is known. */
export function PagePlace({ position }: { readonly position: PagePosition }) {
  return (
    <RecordPart title={t('pages.position')}>
      <p>{formatPlace(position.lngLat, language.value)}</p>
      <p class="hint">{positionInWords(position)}</p>
    </RecordPart>
  );
}

export function PageRoles({ roles }: { readonly roles: readonly PageRole[] }) {
  return (
    <RecordPart title={t('pages.roles')}>
      <ul class="page-events">
        {roles.map(({ role, organisation, organisationId, from, to }) => (
          <li key={`${role.en} ${from}`}>
            <span>{localized(role)}</span>{' '}
            {organisation !== null && organisationId !== null && (
              <>
                <span aria-hidden="true">· </span>
                <button
                  type="button"
                  class="link-button"
                  onClick={() => openPage({ kind: 'organisation', id: organisationId })}
                >
                  {localized(organisation)}
                </button>
              </>
            )}{' '}
            <span class="hint">{periodOf(from, to)}</span>
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}

/** The events that speak of it, in order of time; each leads to its record. */
export function PageEvents({ page }: { readonly page: RecordPage }) {
  const { kind, events } = page;
  const isActor = kind === 'person' || kind === 'organisation';
  // A unit of which something is known needs no excuse for being in no event.
  if (events.length === 0 && page.facts.length > 0) return null;
  return (
    <RecordPart title={t(kind === 'source' ? 'pages.citing' : 'pages.events')}>
      {events.length === 0 && <p class="hint">{t('pages.noEvents')}</p>}
      {isActor && hasPath(page) && (
        <button type="button" class="button path-button" onClick={() => showPath(page)}>
          <Icon name="fit" />
          {t('pages.showAll')}
        </button>
      )}
      <ul class="page-events">
        {events.map((event) => (
          <li key={event.id}>
            <EventLink event={event} />
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}

function EventLink({ event: { id, role, sites } }: { readonly event: PageEvent }) {
  const event = eventsById.value.get(id);
  if (event === undefined) return null;
  const about = [
    formatSpan(event.date, language.value),
    sites.map(localized).join(', '),
    role === null ? '' : localized(role),
  ];
  return (
    <>
      <button
        type="button"
        class="link-button"
        onClick={() => select({ kind: 'event', id }, { fly: true })}
      >
        {localized(event.title)}
      </button>{' '}
      <span class="hint">{about.filter(Boolean).join(' · ')}</span>
    </>
  );
}

/** Other pages that have to do with it, under a heading for each kind. */
export function PageLinks({ page: { kind, links } }: { readonly page: RecordPage }) {
  if (links.length === 0) return null;
  return [...Map.groupBy(links, (link) => link.kind)].map(([linked, ofKind]) => (
    <RecordPart key={linked} title={t(`pages.links.${linked}`)}>
      <LinkList links={ofKind} isFolded={kind === 'source'} />
    </RecordPart>
  ));
}

/** What cites a source may be hundreds: it is unfolded when asked for. */
function LinkList(props: { readonly links: readonly PageLink[]; readonly isFolded: boolean }) {
  const { links, isFolded } = props;
  const list = (
    <ul class="page-events">
      {links.map((link) => (
        <li key={link.id}>
          <button
            type="button"
            class="link-button"
            onClick={() => openPage({ kind: link.kind, id: link.id })}
          >
            {localized(link.name)}
          </button>{' '}
          {link.relation !== null && <span class="hint">{localized(link.relation)}</span>}
        </li>
      ))}
    </ul>
  );
  if (!isFolded || links.length <= MOST_UNFOLDED) return list;
  return (
    <details>
      <summary>{t('pages.linkCount', { count: links.length })}</summary>
      {list}
    </details>
  );
}
