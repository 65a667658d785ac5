import type Database from 'better-sqlite3';
import type {
  OrganisationSource,
  PersonSource,
} from '../../geodata/model/content/person-source.ts';
import type { UnitSource } from '../../geodata/model/content/unit-source.ts';
import { insertInto } from '../statement.ts';
import { nameColumns } from './columns.ts';
import type { ContentFiles } from './read-content.ts';
import { sourcesOfUnit } from './units.ts';

/** A person or an organisation: its number, and every name it is found by. */
export interface Actor {
  readonly id: number;
  readonly names: readonly string[];
}

type ActorSource = PersonSource | (Omit<OrganisationSource, 'kind'> & { readonly kind: string });

/** Fills the tables of people and organisations; answers with them by text id. */
export function writeActors(
  db: Database.Database,
  { people, organisations, units }: ContentFiles,
): ReadonlyMap<string, Actor> {
  const sources: readonly ActorSource[] = [
    ...[...people, ...organisations].map(({ value }) => value),
    ...units.map(({ value }) => asOrganisation(value)),
  ];
  const byTextId = new Map(
    sources.map((actor, index) => [
      actor.id,
      { id: index + 1, names: actor.names.map(({ text }) => text) },
    ]),
  );
  for (const [index, actor] of sources.entries()) {
    const kind = 'kind' in actor ? actor.kind : null;
    insertInto(db, 'actors', { id: index + 1, kind, ...actorColumns(actor) });
  }
  for (const [index, actor] of sources.entries()) {
    writeRoles(db, index + 1, actor, byTextId);
    writeParts(db, index + 1, actor);
  }
  return byTextId;
}

/** A unit as an organisation that is found, named and cited like the others. */
function asOrganisation(unit: UnitSource): ActorSource {
  const { id, names, summary } = unit;
  return { id, kind: 'unit', names, summary, roles: [], essay: [], sources: sourcesOfUnit(unit) };
}

function actorColumns(actor: ActorSource) {
  return {
    text_id: actor.id,
    is_person: 'kind' in actor ? 0 : 1,
    born: actor.born ?? null,
    died: actor.died ?? null,
    are_dates_unsourced: actor.areDatesUnsourced === true ? 1 : 0,
    summary_en: actor.summary.en,
    summary_vi: actor.summary.vi,
  };
}

function writeRoles(
  db: Database.Database,
  id: number,
  { roles, links = [] }: ActorSource,
  byTextId: ReadonlyMap<string, Actor>,
): void {
  for (const [position, { role, organisation = '', from, to, sources }] of roles.entries()) {
    insertInto(db, 'actor_roles', {
      actor_id: id,
      position,
      role_en: role.en,
      role_vi: role.vi,
      organisation_id: byTextId.get(organisation)?.id ?? null,
      valid_from: from ?? null,
      valid_to: to ?? null,
      source_ids: JSON.stringify(sources),
    });
  }
  for (const [position, { to, relation }] of links.entries()) {
    insertInto(db, 'actor_links', {
      actor_id: id,
      position,
      to_id: byTextId.get(to)?.id ?? null,
      relation_en: relation.en,
      relation_vi: relation.vi,
    });
  }
}

function writeParts(db: Database.Database, id: number, actor: ActorSource): void {
  for (const [position, name] of actor.names.entries()) {
    insertInto(db, 'actor_names', { actor_id: id, position, ...nameColumns(name) });
  }
  for (const [position, source] of actor.sources.entries()) {
    insertInto(db, 'actor_sources', { actor_id: id, position, source_id: source });
  }
  for (const [position, paragraph] of actor.essay.entries()) {
    insertInto(db, 'actor_essay_refs', { actor_id: id, position, paragraph_id: paragraph });
  }
}
