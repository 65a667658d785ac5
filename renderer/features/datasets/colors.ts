import type { Palette } from '../../../geodata/style/palette.ts';
import { COLOR_COUNT } from './point-look.ts';

/** So many groups have a colour of their own; more could not be told apart. */
const HUES = 8;

/**
 * The colours of groups, those of most rows first; what has no colour of its own has that of all others. Dark on light
 * ground and light on dark.
 */
export function groupColor(palette: Palette, group: number, groupCount: number): string {
  if (groupCount === 0 || group >= HUES) return palette.layers.context;
  const isDark = luminance(palette.halo) < 0.5;
  const hue = [10, 210, 130, 285, 40, 180, 330, 250][group] ?? 0;
  const lightness = isDark ? 70 : 36;
  return hslToHex(hue, isDark ? 62 : 70, lightness);
}

/** The same for all groups, as the shader takes them: red, green, blue, alpha. */
export function groupColors(palette: Palette, groupCount: number): Float32Array {
  const colors = new Float32Array(COLOR_COUNT * 4);
  for (let group = 0; group < COLOR_COUNT; group += 1) {
    const isLast = group === COLOR_COUNT - 1;
    const color =
      isLast && groupCount === 0 ? palette.accent : groupColor(palette, group, groupCount);
    for (const part of [0, 1, 2]) {
      colors[group * 4 + part] = Number.parseInt(color.slice(1 + part * 2, 3 + part * 2), 16) / 255;
    }
    colors[group * 4 + 3] = 1;
  }
  return colors;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(color.slice(at, at + 2), 16) / 255,
  );
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

function hslToHex(hue: number, saturation: number, lightness: number): string {
  const chroma = (saturation / 100) * Math.min(lightness / 100, 1 - lightness / 100);
  const part = (offset: number) => {
    const turn = (offset + hue / 30) % 12;
    const value = lightness / 100 - chroma * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
