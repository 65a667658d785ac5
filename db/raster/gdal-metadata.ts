import type { TiffDirectory } from './tiff-directory.ts';
import { TAG } from './tiff-tags.ts';

/** How the numbers of a channel become what they measure. */
export interface SampleScale {
  readonly scale: number;
  readonly offset: number;
  /** As the file writes it, such as `m` or `ft`; `null` where it does not say. */
  readonly unit: string | null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** The value that marks a missing sample, before any scale; `null` where none is named. */
export function readNoData(directory: TiffDirectory): number | null {
  const text = directory.text(TAG.gdalNoData)?.trim().toLowerCase() ?? '';
  if (text === '') return null;
  if (/^[+-]?(nan|1\.#qnan|1\.#ind)/.test(text)) return Number.NaN;
  const infinite = /^([+-]?)(inf|1\.#inf)/.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? -Infinity : Infinity;
  const value = Number(text);
  return Number.isNaN(value) ? null : value;
}

/** What GDAL's tag says of the first channel. */
export function readScale(directory: TiffDirectory): SampleScale {
  const xml = directory.text(TAG.gdalMetadata) ?? '';
  const number = (role: string, otherwise: number) => {
    const value = Number(itemOf(xml, role) ?? Number.NaN);
    return Number.isFinite(value) ? value : otherwise;
  };
  return {
    scale: number('scale', 1) || 1,
    offset: number('offset', 0),
    unit: itemOf(xml, 'unittype')?.trim() || null,
  };
}

/** The text of the first channel's item with this role. */
function itemOf(xml: string, role: string): string | null {
  for (const [, attributes = '', text = ''] of xml.matchAll(/<Item\b([^>]*)>([^<]*)<\/Item>/g)) {
    const isFirst = attributeOf(attributes, 'sample') === '0';
    if (isFirst && attributeOf(attributes, 'role') === role) return decodeEntities(text);
  }
  return null;
}

function attributeOf(attributes: string, name: string): string | null {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null;
}

function decodeEntities(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
