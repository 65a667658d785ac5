import { useId } from 'preact/hooks';
import type { LayerId } from '../../../geodata/model/content/layers.ts';
import type { RecordPage } from '../../../geodata/model/content/record-page.ts';
import { tryParseEdtf } from '../../../geodata/model/time/edtf.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import type { Days } from '../../../geodata/model/workbook/change.ts';
import { flyToBounds } from '../../core/camera.ts';
import { featuresById } from '../../core/content.ts';
import { explain, language, localized, t } from '../../core/language.ts';
import { closePage, openPage, openPageRef, type PageView, pageView } from '../../core/page.ts';
import { ComparedTimes } from '../../ui/compared-times.tsx';
import { featureKindLabel } from '../../ui/feature-kind.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkedNotes } from '../../ui/linked-notes.tsx';
import { CiteSources } from './cite-sources.tsx';
import { DateDoubt } from './date-line.tsx';
import { PageEvents, PageLinks, PageNames, PagePlace, PageRoles } from './page-parts.tsx';
import { PanelBar } from './panel-bar.tsx';
import { useReadingFocus } from './panel-focus.ts';
import { RecordPart } from './record-part.tsx';
import { EssayPassages, SourceList } from './record-sources.tsx';
import { UnitFacts } from './unit-facts.tsx';

/** The page of a place, a person, an organisation, a feature or a source. */
export function PagePanel() {
  const titleId = useId();
  const ref = openPageRef.value;
  const text = useReadingFocus(`${ref?.kind} ${ref?.id}`);
  if (ref === null) return null;
  const view = pageView.value;
  return (
    <section class="record" aria-labelledby={titleId}>
      <PanelBar onClose={closePage}>
        <span class="hint">{t(`pages.kind.${ref.kind}`)}</span>
      </PanelBar>
      <div ref={text} class="record-scroll" key={`${ref.kind} ${ref.id}`} tabIndex={-1}>
        <h2 id={titleId} class="record-title">
          {titleInWords(view)}
        </h2>
        {view.state === 'shown' && <Page page={view.page} />}
        {view.state === 'failed' && (
          <div class="record-failure" role="alert">
            <p>{explain(view.error)}</p>
            {view.error.code !== 'notFound' && (
              <button type="button" class="button" onClick={() => openPage({ ...ref })}>
                {t('app.tryAgain')}
              </button>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

function titleInWords(view: PageView): string {
  if (view.state === 'shown') return localized(view.page.title);
  return t(view.state === 'failed' ? 'pages.gone' : 'pages.loading');
}

function Page({ page }: { readonly page: RecordPage }) {
  const { position } = page;
  return (
    <>
      <PageFacts page={page} />
      {page.kind === 'feature' && (
        <ComparedTimes date={featureDays(page)} layerIds={layerOf(page)} />
      )}
      {position !== null && (
        <button type="button" class="button" onClick={() => flyToBounds(position.bounds)}>
          <Icon name="point" />
          {t('records.showOnMap')}
        </button>
      )}
      <div class="record-details">
        {page.notes.map((note) => (
          <p key={note.en} class="record-summary">
            {localized(note)}
          </p>
        ))}
        {page.names.length > 0 && <PageNames names={page.names} />}
        {position !== null && <PagePlace position={position} />}
        {page.roles.length > 0 && <PageRoles roles={page.roles} />}
        <UnitFacts page={page} />
        {page.kind === 'source' && <PageSources page={page} />}
        <PageEvents page={page} />
        <PageLinks page={page} />
        <EssayPassages ids={page.essayRefs} />
        {page.kind !== 'source' && <PageSources page={page} />}
        <LinkedNotes to={{ kind: page.kind, id: page.id }} />
      </div>
    </>
  );
}

function featureDays({ from }: RecordPage): Days | null {
  return from === null ? null : tryParseEdtf(from);
}

function layerOf({ id }: RecordPage): readonly LayerId[] {
  const feature = featuresById.value.get(id);
  return feature === undefined ? [] : [feature.properties.layerId];
}

/** What it rests on, or the work that a source is; with the ways to cite it. */
function PageSources({ page }: { readonly page: RecordPage }) {
  const { kind, sources } = page;
  if (sources.length === 0) return null;
  return (
    <RecordPart title={t(kind === 'source' ? 'pages.work' : 'pages.sources')}>
      <SourceList sources={sources} isWhole={kind === 'source'} />
      <CiteSources record={page} />
    </RecordPart>
  );
}

/** When it was, and what kind of thing it is. */
function PageFacts({ page }: { readonly page: RecordPage }) {
  const dates = datesInWords(page);
  const type = typeInWords(page);
  return (
    <>
      {dates !== null && <p class="record-date sentence-case">{dates}</p>}
      {page.from !== null && <DateDoubt edtf={page.from} />}
      {page.to !== null && <DateDoubt edtf={page.to} />}
      {type !== '' && (
        <ul class="record-tags">
          <li class="tag">{type}</li>
        </ul>
      )}
    </>
  );
}

function datesInWords({ kind, from, to }: RecordPage): string | null {
  if (from === null && to === null) return null;
  const words = (edtf: string | null) =>
    edtf === null ? t('pages.unknown') : formatEdtf(edtf, language.value);
  if (kind === 'feature') return words(from);
  if (to !== null) return t('pages.dates', { from: words(from), to: words(to) });
  return t('records.date.since', { date: words(from) });
}

function typeInWords({ kind, type }: RecordPage): string {
  if (kind === 'source') return t(`records.grade.${type as 'none'}`);
  if (kind === 'organisation') return t(`pages.type.${type as 'party'}`);
  return type === '' ? '' : featureKindLabel(type);
}
