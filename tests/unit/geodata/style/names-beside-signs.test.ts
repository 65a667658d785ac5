import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { buildStyle } from '../../../../geodata/style/build-style.ts';
import { evaluate } from '../../../../geodata/style/evaluate.ts';
import { featureLayerId, HISTORY_SOURCES } from '../../../../geodata/style/layer-ids.ts';
import { forTheWall } from '../../../../geodata/style/wall-style.ts';
import { everySetting } from './style-settings.ts';

/** Signs are drawn in squares of that many pixels; a name reaches this much over its line. */
const SIGN_PX = 24;

test('no sign takes the room of its own name, at the desk or on the wall', () => {
  for (const settings of everySetting) {
    for (const { layers } of [buildStyle(settings), forTheWall(buildStyle(settings))]) {
      const layoutOf = (id: string) =>
        (layers.find((layer) => layer.id === id) as SymbolLayerSpecification).layout ?? {};
      for (const source of HISTORY_SOURCES) {
        const sign = layoutOf(featureLayerId(source, 'point'));
        const name = layoutOf(featureLayerId(source, 'point-name'));
        for (let zoom = 4; zoom <= 16; zoom += 0.5) {
          const context = { zoom, geometryType: 'Point', properties: { kind: 'town' } };
          const at = (value: unknown) => Number(evaluate(value, context));
          const signEndsPx = (at(sign['icon-size']) * SIGN_PX) / 2;
          const nameBeginsPx =
            at(name['text-size']) * at(name['text-radial-offset']) - at(name['text-padding']);
          expect(nameBeginsPx, `${source} at zoom ${zoom}`).toBeGreaterThan(signEndsPx);
        }
      }
    }
  }
});
