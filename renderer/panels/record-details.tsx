import type { ComponentChildren } from 'preact';
import type { Dispute, EventFigure, EventPlace, EventRecord } from '../../geodata/model/records.ts';
import { flyToBounds } from '../state/camera.ts';
import { featuresById } from '../state/content.ts';
import { featureBounds } from '../state/feature-bounds.ts';
import { language, localized, t } from '../state/language.ts';
import { Icon } from '../ui/icon.tsx';
import { RecordSources } from './record-sources.tsx';

/** Everything of a record below its title and date. */
export function RecordDetails({ record }: { readonly record: EventRecord }) {
  return (
    <div class="record-details">
      <p class="record-summary">{localized(record.summary)}</p>
      <BodyText body={record.body} />
      {record.places.length > 0 && (
        <Part title={t('records.places')}>
          <ul class="places">
            {record.places.map((place) => (
              <Place key={place.id} place={place} />
            ))}
          </ul>
        </Part>
      )}
      {record.figures.length > 0 && <Figures record={record} />}
      {record.disputes.length > 0 && <Disputes disputes={record.disputes} />}
      <RecordSources record={record} />
    </div>
  );
}

function Part(props: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="record-part">
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}

/** The longer text is English only, and says so where the rest is not. */
function BodyText({ body }: { readonly body: EventRecord['body'] }) {
  if (body.length === 0) return null;
  return (
    <div class="record-body">
      {language.value !== 'en' && <p class="hint">{t('records.inEnglish')}</p>}
      <div lang="en">
        {body.map((claims) => (
          <p key={claims[0]?.text}>{claims.map(({ text }) => text).join(' ')}</p>
        ))}
      </div>
    </div>
  );
}

function Place({ place }: { readonly place: EventPlace }) {
  return (
    <li>
      <button type="button" class="place" onClick={() => flyToPlace(place)}>
        <Icon name="point" />
        <span class="place-name">{localized(place.name)}</span>
        <span class="hint">{accuracyInWords(place.accuracyM)}</span>
      </button>
    </li>
  );
}

function flyToPlace({ featureId, lngLat: [lng, lat] }: EventPlace): void {
  const feature = featuresById.peek().get(featureId ?? '');
  flyToBounds(feature === undefined ? [lng, lat, lng, lat] : featureBounds(feature));
}

function accuracyInWords(accuracyM: number): string {
  const number = new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 });
  return accuracyM < 1000
    ? t('records.accuracyM', { value: number.format(accuracyM) })
    : t('records.accuracyKm', { value: number.format(accuracyM / 1000) });
}

function Figures({ record }: { readonly record: EventRecord }) {
  return (
    <Part title={t('records.figures')}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t('records.figureWhat')}</th>
            <th scope="col">{t('records.figureValue')}</th>
          </tr>
        </thead>
        <tbody>
          {record.figures.map((figure) => (
            <FigureRow key={figure.what.en + figure.value} figure={figure} record={record} />
          ))}
        </tbody>
      </table>
    </Part>
  );
}

interface FigureRowProps {
  readonly figure: EventFigure;
  readonly record: EventRecord;
}

function FigureRow({ figure, record }: FigureRowProps) {
  const source = record.sources.findIndex(({ id }) => id === figure.sourceId);
  return (
    <tr>
      <th scope="row">{localized(figure.what)}</th>
      <td>
        {figure.value}
        {source >= 0 && <sup class="source-mark">{source + 1}</sup>}
      </td>
    </tr>
  );
}

function Disputes({ disputes }: { readonly disputes: readonly Dispute[] }) {
  return (
    <Part title={t('records.disputes')}>
      {disputes.map((dispute) => (
        <div key={dispute.point.en} class="dispute">
          <p class="dispute-point">{localized(dispute.point)}</p>
          <dl>
            {dispute.versions.map((version) => (
              <div key={version.holder.en + version.text.en}>
                <dt>{localized(version.holder)}</dt>
                <dd>{localized(version.text)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Part>
  );
}
