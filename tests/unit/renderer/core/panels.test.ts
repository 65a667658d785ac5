import { afterEach, beforeEach, expect, test } from 'vitest';
import { cameraTarget, coveredEdgesPx } from '../../../../renderer/core/camera.ts';
import { content } from '../../../../renderer/core/content.ts';
import {
  followCoveredEdges,
  mapWidthPx,
  sidePanelWidthPx,
} from '../../../../renderer/core/panels.ts';
import { select, selection } from '../../../../renderer/core/selection.ts';
import { makeEvent } from '../atlas-content.ts';

let stop: () => void;

beforeEach(() => {
  selection.value = null;
  mapWidthPx.value = 944;
  sidePanelWidthPx.value = 400;
  const event = { ...makeEvent('siege', '1954'), bounds: [103, 21, 103, 21] as const };
  content.value = { version: '', guns: [], layers: [], events: [event] };
  stop = followCoveredEdges();
});
afterEach(() => stop());

test('the map knows of the panel by the time it is asked to fly', () => {
  const seen: number[] = [];
  const unsubscribe = cameraTarget.subscribe((target) => {
    if (target !== null) seen.push(coveredEdgesPx.peek().right);
  });
  select({ kind: 'event', id: 'siege' }, { fly: true });
  unsubscribe();
  expect(seen.at(-1)).toBe(400);
});

test('a closed panel covers nothing', () => {
  select({ kind: 'event', id: 'siege' }, { fly: false });
  selection.value = null;
  expect(coveredEdgesPx.value.right).toBe(0);
});
