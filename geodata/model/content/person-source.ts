import * as v from 'valibot';
import { EdtfSchema } from '../workbook/workbook.ts';
import { NamesSource } from './place-source.ts';
import {
  EssayParagraphsSource,
  IdSource,
  IdsSource,
  LocalizedSource,
  SourceIdsSource,
} from './source-parts.ts';

const ORGANISATION_KINDS = [
  'party',
  'front',
  'movement',
  'state',
  'government',
  'army',
  'command',
  'service',
  'association',
  'people',
] as const;

/** What somebody was, when and where; without sources it is shown as not yet sourced. */
const RoleSource = v.strictObject({
  role: LocalizedSource,
  organisation: v.optional(IdSource),
  from: v.optional(EdtfSchema),
  to: v.optional(EdtfSchema),
  sources: IdsSource,
});

const LinkSource = v.strictObject({ to: IdSource, relation: LocalizedSource });

const ACTOR_ENTRIES = {
  id: IdSource,
  names: NamesSource,
  /** For an organisation, its founding. */
  born: v.optional(EdtfSchema),
  /** For an organisation, its end. */
  died: v.optional(EdtfSchema),
  /** `born` and `died` are known, but no source was found for them. */
  areDatesUnsourced: v.optional(v.literal(true)),
  roles: v.array(RoleSource),
  summary: LocalizedSource,
  links: v.optional(v.array(LinkSource)),
  essay: EssayParagraphsSource,
  sources: SourceIdsSource,
};

/** Somebody, as `db/content/people.json` writes them. */
export const PersonSource = v.strictObject(ACTOR_ENTRIES);
export type PersonSource = v.InferOutput<typeof PersonSource>;

/** A party, state, army …, as `db/content/organisations.json` writes it. */
export const OrganisationSource = v.strictObject({
  ...ACTOR_ENTRIES,
  kind: v.picklist(ORGANISATION_KINDS),
});
export type OrganisationSource = v.InferOutput<typeof OrganisationSource>;
