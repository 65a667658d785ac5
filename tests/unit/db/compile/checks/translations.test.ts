import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTranslations } from '../../../../../db/compile/checks/translations.ts';
import { checkVietnameseNames } from '../../../../../db/compile/checks/vietnamese-names.ts';
import { type ContentFiles, readContent } from '../../../../../db/compile/read-content.ts';

/** The atlas as it is shipped, with the bodies of one record set. */
const atlas = readContent(resolve('.'));

const ENGLISH = ['It fell in 1954. [@essay]', '', 'So it was. [@essay]'];

function withBodies(body: readonly string[], bodyVi: readonly string[]): ContentFiles {
  const events = atlas.events.map((event) =>
    event.value.id === 'dbp-battle'
      ? { ...event, value: { ...event.value, body: [...body], bodyVi: [...bodyVi] } }
      : event,
  );
  return { ...atlas, events };
}

function said(content: ContentFiles): string[] {
  return checkTranslations(content).map(({ field, reason }) => `${field} ${reason}`);
}

describe('a body in Vietnamese', () => {
  test('of the atlas goes with the English one everywhere', () => {
    expect(said(atlas)).toEqual([]);
  });

  test('is there for every record of the four stories', () => {
    const missing = atlas.events
      .map(({ value }) => value)
      .filter(({ layers, bodyVi }) => bodyVi.length === 0 && layers.some((id) => id !== 'context'));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('may be missing as a whole', () => {
    expect(said(withBodies(ENGLISH, []))).toEqual([]);
  });

  test('has an item for each of the English', () => {
    expect(said(withBodies(ENGLISH, ['Mất năm 1954.', '']))).toEqual([
      'bodyVi has 2 items, but the English body has 3',
    ]);
  });

  test('has its paragraphs where the English has them', () => {
    expect(said(withBodies(ENGLISH, ['Mất năm 1954.', 'Vậy đó.', '']))).toEqual([
      'bodyVi.1 is empty where the English item is not, or the other way round',
      'bodyVi.2 is empty where the English item is not, or the other way round',
    ]);
  });

  test('names the years that the English names', () => {
    expect(said(withBodies(ENGLISH, ['Mất năm 1953.', '', 'Vậy đó.']))).toEqual([
      'bodyVi.0 does not name the year 1954',
    ]);
  });

  test('names foreign places as the gazetteer does', () => {
    const content = withBodies(ENGLISH, ['Mất năm 1954.', '', 'Ký ở Geneva.']);
    expect(checkVietnameseNames(content).map(({ field }) => field)).toEqual(['bodyVi.2']);
  });
});
