import { afterEach, beforeEach, expect, test } from 'vitest';
import { coveredEdgesPx } from '../../../../../renderer/core/camera.ts';
import { content } from '../../../../../renderer/core/content.ts';
import {
  followCoveredEdges,
  mapWidthPx,
  sidePanelWidthPx,
} from '../../../../../renderer/core/panels.ts';
import { select, selection } from '../../../../../renderer/core/selection.ts';
import {
  followLegendWidth,
  isLegendCompact,
} from '../../../../../renderer/features/legend/legend-width.ts';
import { makeEvent } from '../../atlas-content.ts';

let stops: (() => void)[];

beforeEach(() => {
  selection.value = null;
  mapWidthPx.value = 944;
  sidePanelWidthPx.value = 400;
  const event = { ...makeEvent('siege', '1954'), bounds: [103, 21, 103, 21] as const };
  content.value = { version: '', guns: [], layers: [], events: [event] };
  stops = [followCoveredEdges(), followLegendWidth()];
});
afterEach(() => {
  for (const stop of stops) stop();
});

test('the legend gives up its names where the panel leaves little of the map', () => {
  expect(isLegendCompact.value).toBe(false);
  const wide = coveredEdgesPx.value.left;
  select({ kind: 'event', id: 'siege' }, { fly: false });
  expect(isLegendCompact.value).toBe(true);
  expect(coveredEdgesPx.value.left).toBeLessThan(wide);
});
