import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSchemas } from '../../../../build/schemas/content-schemas.ts';
import { compileContent } from '../../../../db/compile/compile-content.ts';
import { ContentError } from '../../../../db/compile/problems.ts';
import { siege, smallContent, writeFiles } from '../../db/content-fixture.ts';
import { tempFolder } from '../../db/temp-folder.ts';
import { jsonSchemaFaults } from './json-schema-faults.ts';

const FOLDER = resolve('db/content/schema');
const EVENTS = 'db/content/events/a.json';
const SOURCES = 'db/content/sources.json';

const schemas = contentSchemas();

/** The schema that the editor's settings give to a file. */
function schemaOf(path: string) {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const rules: { fileMatch: string[]; url: string }[] = settings['json.schemas'];
  const rule = rules.find(({ fileMatch }) =>
    fileMatch.some((glob) =>
      new RegExp(`^${glob.slice(1).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(path),
    ),
  );
  return schemas.get(rule?.url.split('/').at(-1) ?? '') ?? {};
}

function compiles(files: Record<string, unknown>): boolean {
  const root = tempFolder();
  writeFiles(root, files);
  try {
    compileContent(root, join(root, 'content.db'));
    return true;
  } catch (error) {
    if (error instanceof ContentError) return false;
    throw error;
  }
}

describe('the schemas for editors', () => {
  it('are those made from the compiler’s (node build/run.mjs build/schemas.ts)', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...schemas.keys()].sort());
    for (const [name, schema] of schemas) {
      expect(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))).toEqual(schema);
    }
  });

  it('accept every file of the content', () => {
    const folders = ['db/content', 'db/content/events', 'db/content/places', 'geodata/layers'];
    const files = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.(geo)?json$/.test(name) && name !== 'essay.json')
        .map((name) => `${folder}/${name}`),
    );
    for (const file of files) {
      const faults = jsonSchemaFaults(schemaOf(file), JSON.parse(readFileSync(file, 'utf8')), file);
      expect(faults).toEqual([]);
      expect(schemaOf(file)).toHaveProperty('type');
    }
  });

  const [, ...others] = smallContent()[EVENTS] as unknown[];
  const event = (change: object) => ({ [EVENTS]: [{ ...siege(), ...change }, ...others] });
  const source = (change: object) => {
    const [first, ...rest] = smallContent()[SOURCES] as object[];
    return { [SOURCES]: [{ ...first, ...change }, ...rest] };
  };

  it.each<[string, Record<string, unknown>]>([
    ['an unknown key', event({ sumary: 'x' })],
    ['a kind nobody knows', event({ kind: 'war' })],
    ['a title in one language', event({ title: { en: 'x' } })],
    ['an empty text', event({ summary: { en: '', vi: 'x' } })],
    ['a text where a list stands', event({ body: 'Once.' })],
    ['a role nobody knows', event({ places: [{ place: 'saigon', role: 'scene' }] })],
    [
      'a dispute with one version',
      event({ disputes: [{ point: { en: 'a', vi: 'b' }, versions: [] }] }),
    ],
    ['a missing list of sources', event({ sources: undefined })],
    ['an empty list of sources', event({ sources: [] })],
    ['a paragraph id of no form', event({ essay: ['page 4'] })],
    ['a source of no kind', source({ type: 'rumour' })],
    ['a source without a grade', source({ custom: {} })],
    ['an address that is none', source({ URL: 'example.org' })],
    ['a date in words', source({ issued: '1966' })],
    ['a layer that is no collection', { 'geodata/layers/pac-bo.geojson': { type: 'Feature' } }],
    ['chapters out of form', { 'db/content/chapters.json': [{ id: 'siege' }] }],
  ])('refuse %s, as the compiler does', (_, change) => {
    const [[path = '', json] = []] = Object.entries(change);
    expect(jsonSchemaFaults(schemaOf(path), JSON.parse(JSON.stringify(json)))).not.toEqual([]);
    expect(compiles({ ...smallContent(), ...change })).toBe(false);
  });

  it('accept what the compiler accepts', () => {
    expect(compiles(smallContent())).toBe(true);
    for (const [path, json] of Object.entries(smallContent())) {
      expect(jsonSchemaFaults(schemaOf(path), JSON.parse(JSON.stringify(json)), path)).toEqual([]);
    }
  });
});
