import { describe, expect, test } from 'vitest';
import {
  type AudienceListeners,
  type AudienceWindow,
  createLecture,
} from '../../../electron/lecture.ts';
import type { LectureState } from '../../../geodata/model/lecture.ts';
import type { Scene } from '../../../geodata/model/workbook.ts';

function scene(position: number): Scene {
  return {
    id: `s${position}`,
    position,
    title: `Scene ${position}`,
    speakerNotes: '',
    camera: { center: [105, 17], zoom: 6, bearing: 0, pitch: 0 },
    layerIds: [],
    clock: { startDay: 0, endDay: 1 },
    selection: null,
  };
}

/** A lecture whose audience window is a note of what was asked of it. */
function givenLecture(sceneCount: number) {
  const announced: (LectureState | null)[] = [];
  const asked: string[] = [];
  let listeners: AudienceListeners | undefined;
  const audience: AudienceWindow = {
    open(given) {
      asked.push('open');
      listeners = given;
      return true;
    },
    close: () => asked.push('close'),
  };
  const scenes = Array.from({ length: sceneCount }, (_, position) => scene(position));
  const lecture = createLecture({
    loadScenes: () => scenes,
    audience,
    announce: (state) => announced.push(state),
  });
  const wall = () => {
    if (listeners === undefined) throw new Error('the audience window was not opened');
    return listeners;
  };
  return { lecture, announced, asked, wall };
}

describe('a lecture', () => {
  test('without scenes does not begin, and opens no window', () => {
    const { lecture, announced, asked } = givenLecture(0);
    expect(lecture.start(0)).toEqual({ ok: false, error: { code: 'noScenes', params: {} } });
    expect(lecture.get()).toBeNull();
    expect([...announced, ...asked]).toEqual([]);
  });

  test('begins at the scene asked for, on the wall and for every window', () => {
    const { lecture, announced, asked } = givenLecture(3);
    const result = lecture.start(1);
    expect(result).toMatchObject({
      ok: true,
      value: { index: 1, isBlank: false, hasSecondDisplay: true },
    });
    expect(announced).toEqual([lecture.get()]);
    expect(asked).toEqual(['open']);
  });

  test('asked for a scene beyond the end begins at the last', () => {
    const { lecture } = givenLecture(3);
    lecture.start(99);
    expect(lecture.get()?.index).toBe(2);
    expect(lecture.goTo(99)?.index).toBe(2);
  });

  test('steps, and stays at its ends', () => {
    const { lecture } = givenLecture(3);
    lecture.start(0);
    const indexes = (
      ['next', 'next', 'next', 'previous', 'first', 'previous', 'last'] as const
    ).map((step) => lecture.step(step)?.index);
    expect(indexes).toEqual([1, 2, 2, 1, 0, 0, 2]);
  });

  test('that stays where it is tells nobody anything', () => {
    const { lecture, announced, wall } = givenLecture(2);
    lecture.start(1);
    lecture.step('next');
    lecture.goTo(1);
    wall().onMoved(true);
    expect(announced).toHaveLength(1);
  });

  test('blanks the wall and shows it again, and any step shows it', () => {
    const { lecture } = givenLecture(2);
    lecture.start(0);
    expect(lecture.step('blank')).toMatchObject({ index: 0, isBlank: true });
    expect(lecture.step('blank')).toMatchObject({ index: 0, isBlank: false });
    lecture.step('blank');
    expect(lecture.step('next')).toMatchObject({ index: 1, isBlank: false });
  });

  test('that is not under way has no steps', () => {
    const { lecture, announced } = givenLecture(2);
    expect([lecture.step('next'), lecture.goTo(1), lecture.get()]).toEqual([null, null, null]);
    lecture.end();
    expect(announced).toEqual([]);
  });

  test('that ends closes the audience window and tells every window', () => {
    const { lecture, announced, asked } = givenLecture(2);
    lecture.start(0);
    lecture.end();
    expect(lecture.get()).toBeNull();
    expect(asked).toEqual(['open', 'close']);
    expect(announced.at(-1)).toBeNull();
  });

  test('ends when the audience window is closed', () => {
    const { lecture, announced, wall } = givenLecture(2);
    lecture.start(0);
    wall().onClosed();
    expect(lecture.get()).toBeNull();
    expect(announced.at(-1)).toBeNull();
  });

  test('goes on when a display is taken away, and says so', () => {
    const { lecture, announced, wall } = givenLecture(2);
    lecture.start(1);
    wall().onMoved(false);
    expect(lecture.get()).toMatchObject({ index: 1, hasSecondDisplay: false });
    expect(announced.at(-1)).toBe(lecture.get());
  });

  test('started again begins anew in the same window', () => {
    const { lecture } = givenLecture(3);
    lecture.start(0);
    lecture.step('blank');
    lecture.start(2);
    expect(lecture.get()).toMatchObject({ index: 2, isBlank: false });
  });
});
