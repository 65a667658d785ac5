import { posix } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeSlides } from '../../../../../../electron/features/export/handout/handout-slides.ts';
import { madeHandout } from './made-handout.ts';

const files = unzipSync(writeSlides(madeHandout('slides')));
const paths = Object.keys(files);

function xmlOf(path: string) {
  const bytes = files[path];
  if (bytes === undefined) throw new Error(`no part ${path}`);
  return new DOMParser({
    onError: (_level, message) => {
      throw new Error(`${path}: ${message}`);
    },
  }).parseFromString(strFromU8(bytes), 'text/xml');
}

function attributesOf(path: string, element: string, attribute: string): string[] {
  return [...xmlOf(path).getElementsByTagName(element)].map(
    (one) => one.getAttribute(attribute) ?? '',
  );
}

describe('the package of a presentation', () => {
  test('declares each part once, and every part that it declares is there', () => {
    const declared = attributesOf('[Content_Types].xml', 'Override', 'PartName');
    expect(new Set(declared).size).toBe(declared.length);
    for (const name of declared) expect(paths).toContain(name.slice(1));
    const endings = attributesOf('[Content_Types].xml', 'Default', 'Extension');
    const parts = paths.filter((path) => path !== '[Content_Types].xml');
    for (const path of parts) {
      const isDeclared = declared.includes(`/${path}`);
      const isMedium =
        endings.includes(path.slice(path.lastIndexOf('.') + 1)) && !path.endsWith('.xml');
      expect([path, isDeclared || isMedium]).toEqual([path, true]);
    }
  });

  test('has a target for every relation, and a relation for every id that a part names', () => {
    for (const path of paths.filter((one) => one.endsWith('.rels'))) {
      const ids = attributesOf(path, 'Relationship', 'Id');
      expect(new Set(ids).size).toBe(ids.length);
      const folder = posix.dirname(posix.dirname(path));
      for (const target of attributesOf(path, 'Relationship', 'Target')) {
        expect(paths).toContain(posix.normalize(posix.join(folder, target)));
      }
      const part = posix.join(folder, posix.basename(path, '.rels'));
      if (files[part] === undefined) continue;
      const named = strFromU8(files[part]).matchAll(/r:(?:id|embed)="([^"]+)"/g);
      for (const [, id] of named) expect(ids).toContain(id);
    }
  });

  test('gives no id twice, and no slide a place that its layout has not', () => {
    const places = placesOf('ppt/slideLayouts/slideLayout1.xml');
    for (const path of paths.filter((one) => /^ppt\/.*\.xml$/.test(one))) {
      const ids = attributesOf(path, 'p:cNvPr', 'id');
      expect([path, new Set(ids).size]).toEqual([path, ids.length]);
    }
    for (let number = 1; number <= 7; number += 1) {
      for (const place of placesOf(`ppt/slides/slide${number}.xml`)) {
        expect(places).toContain(place);
      }
    }
    const ids = ['p:sldMasterId', 'p:sldId'].flatMap((name) =>
      attributesOf('ppt/presentation.xml', name, 'id'),
    );
    const layoutIds = attributesOf('ppt/slideMasters/slideMaster1.xml', 'p:sldLayoutId', 'id');
    const all = [...ids, ...layoutIds];
    expect(new Set(all).size).toBe(all.length);
  });

  test('holds title, picture and notes of each scene, and words stay words', () => {
    expect(paths.filter((path) => path.startsWith('ppt/media/'))).toHaveLength(7);
    const slide = xmlOf('ppt/slides/slide2.xml');
    expect(slide.documentElement?.textContent).toContain('Cảnh 2: Tchepone & "Lao Bảo"');
    expect(slide.documentElement?.textContent).toContain('Nhìn từ phía tây');
    const [box] = [...slide.getElementsByTagName('a:ext')].filter(
      (one) => one.parentNode?.parentNode?.nodeName === 'p:spPr',
    );
    const times = Number(box?.getAttribute('cx')) / Number(box?.getAttribute('cy'));
    expect(times).toBeCloseTo(1280 / 594, 3);
    const notes = xmlOf('ppt/notesSlides/notesSlide2.xml');
    const lines = [...notes.getElementsByTagName('a:t')].map(({ textContent }) => textContent);
    expect(lines).toEqual(['Mở đầu', '</script><b>Ghi chú 2</b>', '• Một', '• Hai']);
  });
});

function placesOf(path: string): string[] {
  return [...xmlOf(path).getElementsByTagName('p:ph')].map(
    (one) => `${one.getAttribute('type')} ${one.getAttribute('idx') ?? ''}`,
  );
}
