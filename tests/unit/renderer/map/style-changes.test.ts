import { describe, expect, test } from 'vitest';
import { buildStyle } from '../../../../geodata/style/build-style.ts';
import { SOURCE } from '../../../../geodata/style/layer-ids.ts';
import { styleChanges } from '../../../../renderer/map/style-changes.ts';
import { paper as settings } from '../../geodata/style/style-settings.ts';

const paper = buildStyle(settings);
const withRelief = (relief: Partial<typeof settings.relief>) =>
  buildStyle({ ...settings, relief: { ...settings.relief, ...relief } });

describe('what two styles draw otherwise', () => {
  test('is nothing for the same settings', () => {
    expect(styleChanges(paper, buildStyle(settings))).toEqual([]);
  });

  test('of another theme is told piece by piece: paint, the sky, and other pictures of the relief', () => {
    const night = buildStyle({ ...settings, theme: 'night' });
    const changes = styleChanges(paper, night) ?? [];
    const { tiles } = night.sources[SOURCE.relief] as { tiles: string[] };
    expect(changes).toContainEqual({ part: 'tiles', sourceId: SOURCE.relief, tiles });
    expect(changes).toContainEqual({ part: 'sky', sky: night.sky });
    expect(changes.some(({ part }) => part === 'paint')).toBe(true);
  });

  test('of another relief is other tiles, as long as they go as deep', () => {
    const changes = styleChanges(paper, withRelief({ revision: 7 }));
    expect(changes).toEqual([
      { part: 'tiles', sourceId: SOURCE.relief, tiles: [expect.stringContaining('?r=7')] },
    ]);
    expect(styleChanges(paper, withRelief({ revision: 7, maxZoom: 12 }))).toBeNull();
  });

  test('of a relief that is hidden is a whole style', () => {
    expect(styleChanges(paper, withRelief({ isShown: false }))).toBeNull();
  });
});
