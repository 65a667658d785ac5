import { claimsOf } from '../claims.ts';
import type { Placed } from '../content-reader.ts';
import type { EventSource } from '../event-model.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault, type Identified } from './fault.ts';

type Known = (field: string, ids: readonly (string | undefined)[]) => Problem[];

/**
 * Ids that name nothing, in every record; and events that name neither a place nor a feature nor
 * say that they have no place.
 */
export function checkReferences(content: ContentFiles): readonly Problem[] {
  const ids = idsOf(content);
  return [
    ...content.features.flatMap((feature) =>
      against(feature, ids.sources)('properties.sources', feature.value.properties.sources),
    ),
    ...content.places.flatMap((place) => [
      ...against(place, ids.sources)('sources', place.value.sources),
      ...against(place, ids.features)('feature', [place.value.feature]),
    ]),
    ...[...content.people, ...content.organisations].flatMap((actor) => checkActor(actor, ids)),
    ...content.guns.flatMap((gun) => against(gun, ids.sources)('sources', gun.value.sources)),
    ...content.events.flatMap((event) => [...checkEvent(event, ids), ...checkPlace(event)]),
  ];
}

type Ids = ReturnType<typeof idsOf>;

function idsOf(content: ContentFiles) {
  const known = (records: readonly Identified[]): ReadonlySet<string> =>
    new Set([...records.map(({ value }) => value.id), ...content.faultyIds]);
  return {
    chapters: known(content.chapters),
    sources: known(content.sources),
    features: known(content.features),
    places: known(content.places),
    organisations: known(content.organisations),
    actors: known([...content.people, ...content.organisations, ...content.units]),
  };
}

function against(record: Identified, known: ReadonlySet<string>): Known {
  return (field, ids) =>
    ids.flatMap((id) =>
      id === undefined || known.has(id) ? [] : [fault(record, field, `there is no "${id}"`)],
    );
}

type ActorRecord = ContentFiles['people'][number] | ContentFiles['organisations'][number];

function checkActor(actor: ActorRecord, ids: Ids): Problem[] {
  const { roles, links = [], sources } = actor.value;
  const inSources = against(actor, ids.sources);
  const inOrganisations = against(actor, ids.organisations);
  const inActors = against(actor, ids.actors);
  return [
    ...inSources('sources', sources),
    ...roles.flatMap((role, index) => [
      ...inOrganisations(`roles.${index}.organisation`, [role.organisation]),
      ...inSources(`roles.${index}.sources`, role.sources),
    ]),
    ...links.flatMap(({ to }, index) => inActors(`links.${index}.to`, [to])),
  ];
}

function checkEvent(event: Placed<EventSource>, ids: Ids): Problem[] {
  const { chapter, features, places, actors, sources, figures, disputes } = event.value;
  const inSources = against(event, ids.sources);
  const inPlaces = against(event, ids.places);
  const inActors = against(event, ids.actors);
  return [
    ...against(event, ids.chapters)('chapter', [chapter]),
    ...against(event, ids.features)('features', features),
    ...places.flatMap(({ place }, index) => inPlaces(`places.${index}.place`, [place])),
    ...actors.flatMap(({ actor }, index) => inActors(`actors.${index}.actor`, [actor])),
    ...inSources('sources', sources),
    ...claimsOf(event.value).flatMap(({ item, citations }) =>
      citations.flatMap(({ source }) => inSources(`body.${item}`, [source])),
    ),
    ...figures.flatMap(({ source }, index) =>
      inSources(`figures.${index}.source`, [source ?? undefined]),
    ),
    ...disputes.flatMap(({ versions }, index) =>
      versions.flatMap((version, at) =>
        inSources(`disputes.${index}.versions.${at}.sources`, version.sources),
      ),
    ),
  ];
}

function checkPlace(event: Placed<EventSource>): Problem[] {
  const { features, places, noPlace } = event.value;
  const isPlaceless = features.length === 0 && places.length === 0;
  if (isPlaceless && noPlace === undefined) {
    const reason = 'names no place, "features" no feature, and nothing says "noPlace": true';
    return [fault(event, 'places', reason)];
  }
  if (!isPlaceless && noPlace !== undefined) {
    return [fault(event, 'noPlace', 'is said although places or features are named')];
  }
  return [];
}
