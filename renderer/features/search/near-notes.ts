import { boundsOf } from '../../../geodata/model/space/bounds.ts';
import { distanceBetweenM, doMeet, widened } from '../../../geodata/model/space/near.ts';
import { wordIndexOf } from '../../../geodata/model/text/fold.ts';
import { readNear } from '../../../geodata/model/text/near.ts';
import type { NearPlace } from '../../../geodata/model/text/search.ts';
import { answersQuery, readSearchQuery } from '../../../geodata/model/text/search-query.ts';
import { notes } from '../../core/workbook.ts';
import type { Hit } from './hit.ts';

/** The notes around a place, of those that have the words which stand before `near` in the text. */
export function notesNear({ shape, radiusM }: NearPlace, text: string): Hit[] {
  const query = readSearchQuery(readNear(text)?.what ?? '');
  const box = widened(boundsOf(shape.coordinates), radiusM);
  return notes.value.flatMap((note) => {
    if (!doMeet(boundsOf(note.geometry.coordinates), box)) return [];
    if (!answersQuery(wordIndexOf(`${note.title} ${note.body}`), query)) return [];
    const distanceM = distanceBetweenM(note.geometry, shape);
    return distanceM <= radiusM ? [{ kind: 'note', note, distanceM }] : [];
  });
}

/** Hits around a place, the nearest first. */
export function nearestFirst(hits: readonly Hit[]): readonly Hit[] {
  return hits.toSorted((a, b) => awayM(a) - awayM(b));
}

function awayM(hit: Hit): number {
  const distanceM =
    hit.kind === 'record' ? hit.hit.distanceM : hit.kind === 'note' && hit.distanceM;
  return typeof distanceM === 'number' ? distanceM : Number.POSITIVE_INFINITY;
}
