import { parseEdtf } from '../../../geodata/model/time/edtf.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import type { ColumnSource, PointSource } from '../table-model.ts';
import { fault } from './fault.ts';

/**
 * What a table says of the posts of Dien Bien Phu and the map does not: who held a post when a day
 * ended, and how many were held or lost on it.
 */
export function checkPostsByDay(content: ContentFiles): readonly Problem[] {
  const marks = marksOf(content);
  return content.tables.flatMap((table) =>
    table.value.columns.flatMap((column, at) =>
      column.points.flatMap((point, index) =>
        [...holderReasons(marks, point), ...countReasons(marks, column, point)].map((reason) =>
          fault(table, `columns.${at}.points.${index}`, reason),
        ),
      ),
    ),
  );
}

interface Mark {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly startDay: number;
  readonly endDay: number;
}

function marksOf({ features }: ContentFiles): readonly Mark[] {
  return features.flatMap(({ layerId, value: { id, geometry, properties } }) => {
    const { kind, date } = properties;
    const isPost = kind === 'strongpoint' || kind === 'town-taken';
    if (layerId !== 'dien-bien-phu' || !isPost) return [];
    if (geometry.type !== 'Point' || date === null) return [];
    const { startDay, endDay } = parseEdtf(date);
    return [{ id, kind, at: String(geometry.coordinates), startDay, endDay }];
  });
}

function isShown({ startDay, endDay }: Mark, day: number): boolean {
  return startDay <= day && day <= endDay;
}

/** The map shows on the day after who held the post when this one ended. */
function holderReasons(marks: readonly Mark[], { date, posts }: PointSource): string[] {
  const next = parseEdtf(date).endDay + 1;
  return posts.flatMap(({ post, holder }) => {
    const mark = marks.find(({ id }) => id === post);
    if (mark === undefined) return [`there is no post "${post}"`];
    const isHeld = marks.some(
      (one) => one.at === mark.at && one.kind === 'strongpoint' && isShown(one, next),
    );
    if (isHeld === (holder === 'french')) return [];
    return [`the map shows "${post}" as ${isHeld ? 'held' : 'lost'} when ${date} ended`];
  });
}

function countReasons(
  marks: readonly Mark[],
  { counts }: ColumnSource,
  { date, value }: PointSource,
): string[] {
  if (counts === undefined) return [];
  const day = parseEdtf(date).startDay;
  // A post that changed its name on a day has two marks on it, at one spot.
  const shown = new Set(
    marks.filter((mark) => mark.kind === counts && isShown(mark, day)).map(({ at }) => at),
  ).size;
  return shown === value ? [] : [`counts ${value} on ${date}, the map shows ${shown}`];
}
