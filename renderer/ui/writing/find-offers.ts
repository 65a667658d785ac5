import { addressOf } from '../../../geodata/model/app/atlas-address.ts';
import type { SearchHit } from '../../../geodata/model/text/search.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import { findHits, findNotes } from '../../core/find.ts';
import { language, localized, t } from '../../core/language.ts';
import { preferences } from '../../core/preferences.ts';
import { notesById } from '../../core/workbook.ts';
import { type Asked, linkTo } from './asked-offers.ts';

/** Something that can stand in the text in place of what was typed. */
export interface Offer {
  readonly key: string;
  /** What kind of thing it is, in words. */
  readonly kind: string;
  readonly title: string;
  readonly details: string;
  /** What comes into the text. */
  readonly chosen: string;
}

/** Together as many as can be seen at once. */
const MOST_RECORDS = 4;
const MOST_NOTES = 2;

/** What there is for it, the best first; nothing as long as nothing is typed. */
export async function findOffers({ text }: Asked): Promise<readonly Offer[]> {
  const asked = text.trim();
  if (asked === '') return [];
  const datum = preferences.peek().datum;
  const [{ hits }, { ids }] = await Promise.all([
    findHits({ text: asked, datum, limit: MOST_RECORDS }),
    findNotes(asked),
  ]);
  const notes = ids.slice(0, MOST_NOTES).flatMap(offerNote);
  return [...hits.flatMap(offerRecord), ...notes];
}

function offerRecord(hit: SearchHit): readonly Offer[] {
  // A layer is no record.
  if (hit.kind === 'layer') return [];
  const title = localized(hit.title);
  const address = addressOf({ kind: hit.kind, id: hit.id });
  return [
    {
      key: address,
      kind: t(`search.kind.${hit.kind}`),
      title,
      details: hit.date === null ? '' : formatEdtf(hit.date, language.peek()),
      chosen: linkTo(address, title),
    },
  ];
}

function offerNote(id: string): readonly Offer[] {
  const note = notesById.peek().get(id);
  if (note === undefined) return [];
  const address = addressOf({ kind: 'note', id });
  return [
    {
      key: address,
      kind: t('search.kind.note'),
      title: note.title,
      details: note.date === null ? '' : formatEdtf(note.date, language.peek()),
      chosen: linkTo(address, note.title),
    },
  ];
}
