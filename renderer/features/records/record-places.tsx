import type {
  EventActor,
  EventPlace,
  EventRecord,
  PlaceRemark,
} from '../../../geodata/model/content/records.ts';
import { boundsOf } from '../../../geodata/model/space/bounds.ts';
import { flyToBounds } from '../../core/camera.ts';
import { featuresById } from '../../core/content.ts';
import { localized, t } from '../../core/language.ts';
import { openPage } from '../../core/page.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { positionInWords } from './position-in-words.ts';
import { RecordPart } from './record-part.tsx';

/** Where it happened and who was in it. */
export function PlacesAndActors({ record }: { readonly record: EventRecord }) {
  return (
    <>
      {record.places.length > 0 && (
        <RecordPart title={t('records.places')}>
          <ul class="places">
            {record.places.map((place) => (
              <Place key={place.id} place={place} />
            ))}
          </ul>
        </RecordPart>
      )}
      {record.actors.length > 0 && (
        <RecordPart title={t('records.actors')}>
          <ul class="actors">
            {record.actors.map((actor) => (
              <Actor key={actor.id + actor.role.en} actor={actor} />
            ))}
          </ul>
        </RecordPart>
      )}
    </>
  );
}

function Actor({ actor }: { readonly actor: EventActor }) {
  return (
    <li>
      <button
        type="button"
        class="link-button actor-name"
        onClick={() => openPage({ kind: actor.isPerson ? 'person' : 'organisation', id: actor.id })}
      >
        {localized(actor.name)}
      </button>{' '}
      <span class="hint">{localized(actor.role)}</span>
    </li>
  );
}

function Place({ place }: { readonly place: EventPlace }) {
  const { role } = place;
  return (
    <li>
      <div class="place">
        <IconButton
          icon="point"
          label={t('records.showPlace', { name: localized(place.name) })}
          isQuiet
          onClick={() => flyToPlace(place)}
        />
        <span class="place-name">
          <button type="button" class="link-button" onClick={() => openPlace(place)}>
            {localized(place.name)}
          </button>
          {role !== null && <span class="hint place-role">{t(`records.place.${role}`)}</span>}
        </span>
        <span class="hint place-accuracy">{positionInWords(place)}</span>
      </div>
      {place.remarks.map((remark) => (
        <p key={remark.kind} class="hint place-remark">
          {inWords(remark)}
        </p>
      ))}
    </li>
  );
}

/** A place of the gazetteer always has a role; a shape it does not know has the page of its feature. */
function openPlace({ id, role }: EventPlace): void {
  openPage({ kind: role === null ? 'feature' : 'place', id });
}

function inWords({ kind, text }: PlaceRemark): string {
  return kind === 'note' ? localized(text) : `${t(`records.remark.${kind}`)}: ${localized(text)}`;
}

function flyToPlace({ featureId, lngLat: [lng, lat] }: EventPlace): void {
  const feature = featuresById.peek().get(featureId ?? '');
  flyToBounds(
    feature === undefined ? [lng, lat, lng, lat] : boundsOf(feature.geometry.coordinates),
  );
}
