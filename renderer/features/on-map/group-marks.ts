import { SOURCE_GRADES, type SourceGrade } from '../../../geodata/model/content/evidence.ts';
import { foldForSearch } from '../../../geodata/model/text/fold.ts';

export const SORTS = ['layer', 'name', 'kind', 'time', 'grade'] as const;
export type Sort = (typeof SORTS)[number];
export const GROUPINGS = ['layer', 'kind', 'country', 'grade', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A mark as the list shows it, in words of the language. */
export interface ListedMark<Row> {
  readonly row: Row;
  readonly name: string;
  readonly kind: string;
  readonly layer: string;
  /** Empty where none is noted. */
  readonly country: string;
  readonly grade: SourceGrade;
  readonly startDay: number;
}

/** How the list is asked for. */
export interface Asked {
  readonly sort: Sort;
  readonly grouping: Grouping;
  /** Words that name or kind must have, marks and capitals aside; empty for all. */
  readonly text: string;
  /** Empty for all. */
  readonly country: string;
  readonly language: string;
}

export interface MarkGroup<Row> {
  /** Of a grade its id, else the words of the heading; empty for what is in no group. */
  readonly title: string;
  readonly marks: readonly ListedMark<Row>[];
}

/**
 * The marks that are asked for, in groups and in order. What sorts alike stays as it was, which is
 * the order of the layers.
 */
export function groupMarks<Row>(
  marks: readonly ListedMark<Row>[],
  asked: Asked,
): readonly MarkGroup<Row>[] {
  const words = foldForSearch(asked.text).split(/\s+/).filter(Boolean);
  const found = marks.filter(
    (mark) =>
      (asked.country === '' || mark.country === asked.country) &&
      words.every((word) => foldForSearch(`${mark.name} ${mark.kind}`).includes(word)),
  );
  const sorted = asked.sort === 'layer' ? found : found.toSorted(comparing(asked));
  const groups = [...Map.groupBy(sorted, (mark) => titleOf(mark, asked.grouping))].map(
    ([title, ofGroup]) => ({ title, marks: ofGroup }),
  );
  if (asked.grouping === 'layer' || asked.grouping === 'none') return groups;
  return groups.toSorted((one, other) => compareTitles(one.title, other.title, asked));
}

function titleOf<Row>(mark: ListedMark<Row>, grouping: Grouping): string {
  return grouping === 'none' ? '' : mark[grouping];
}

function comparing({ sort, language }: Asked) {
  const { compare } = new Intl.Collator(language);
  return <Row>(one: ListedMark<Row>, other: ListedMark<Row>): number => {
    if (sort === 'time') return one.startDay - other.startDay;
    if (sort === 'grade') return placeOf(one.grade) - placeOf(other.grade);
    const bySort = sort === 'kind' ? compare(one.kind, other.kind) : 0;
    return bySort || compare(one.name, other.name);
  };
}

/** Grades from the strongest; other titles by the alphabet, what has none last. */
function compareTitles(one: string, other: string, { grouping, language }: Asked): number {
  if (grouping === 'grade') return placeOf(one) - placeOf(other);
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  return new Intl.Collator(language).compare(one, other);
}

function placeOf(grade: string): number {
  return SOURCE_GRADES.indexOf(grade as SourceGrade);
}
