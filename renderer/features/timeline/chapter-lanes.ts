import type { ChapterSpan } from '../../../geodata/model/content/timeline.ts';

/** A chapter and the row in which it stands. */
export interface ChapterLane {
  readonly chapter: ChapterSpan;
  readonly lane: number;
}

/** Gives each chapter the first row in which none of the earlier ones lasts into it. */
export function chapterLanes(chapters: readonly ChapterSpan[]): readonly ChapterLane[] {
  const takenTo: number[] = [];
  const inOrder = chapters.toSorted((one, other) => one.startDay - other.startDay);
  return inOrder.map((chapter) => {
    const free = takenTo.findIndex((day) => day < chapter.startDay);
    const lane = free < 0 ? takenTo.length : free;
    takenTo[lane] = chapter.endDay;
    return { chapter, lane };
  });
}
