import { rmSync } from 'node:fs';
import * as v from 'valibot';
import type { LectureState } from '../../../geodata/model/workbook/lecture.ts';
import { logProblem } from '../../requests/log.ts';
import { readJsonFile, writeFileAtomically } from '../../storage/json-file.ts';

/** A lecture cut short longer ago than this is over. */
const STAYS_MS = 6 * 60 * 60 * 1000;

const RememberedSchema = v.object({
  sceneId: v.pipe(v.string(), v.maxLength(64)),
  startedAtMs: v.pipe(v.number(), v.integer(), v.minValue(0)),
  savedAtMs: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Where a lecture stood when the atlas was cut off. */
export type RememberedLecture = Pick<LectureState, 'sceneId' | 'startedAtMs'>;

/** Keeps the lecture under way, for an atlas that ends without being told to. */
export interface LectureMemory {
  /** The lecture that was cut short not long ago; `null` when the last one ended as it should. */
  read(): RememberedLecture | null;
  /** `null` when the lecture ended. A failure is only logged: the lecture must go on. */
  write(state: LectureState | null): void;
}

/** Keeps it in a file of its own, which is there only while a lecture is given. */
export function rememberLecture(file: string): LectureMemory {
  let written: string | null = null;
  return {
    read() {
      const read = readJsonFile(file);
      const parsed = v.safeParse(RememberedSchema, read.state === 'read' ? read.value : null);
      if (!parsed.success) return null;
      const { sceneId, startedAtMs, savedAtMs } = parsed.output;
      const ageMs = Date.now() - savedAtMs;
      return ageMs >= 0 && ageMs <= STAYS_MS ? { sceneId, startedAtMs } : null;
    },
    write(state) {
      if (state?.sceneId === written && written !== null) return;
      try {
        if (state === null) rmSync(file, { force: true });
        else writeFileAtomically(file, asText(state));
        written = state?.sceneId ?? null;
      } catch (error) {
        logProblem('lecture', error);
      }
    },
  };
}

function asText({ sceneId, startedAtMs }: LectureState): string {
  return `${JSON.stringify({ sceneId, startedAtMs, savedAtMs: Date.now() })}\n`;
}
