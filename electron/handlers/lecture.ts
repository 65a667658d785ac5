import { ok } from '../../geodata/model/result.ts';
import type { Lecture } from '../lecture.ts';
import type { Handlers } from '../register.ts';

/** The lecture under way. */
export function lectureHandlers(
  lecture: Lecture,
): Pick<
  Handlers,
  'lecture.start' | 'lecture.step' | 'lecture.goTo' | 'lecture.end' | 'lecture.get'
> {
  return {
    'lecture.start': ({ index }) => lecture.start(index),
    'lecture.step': ({ step }) => ok(lecture.step(step)),
    'lecture.goTo': ({ index }) => ok(lecture.goTo(index)),
    'lecture.end': () => {
      lecture.end();
      return ok(null);
    },
    'lecture.get': () => ok(lecture.get()),
  };
}
