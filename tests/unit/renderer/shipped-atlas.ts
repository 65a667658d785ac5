import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { vi } from 'vitest';
import { citedSources } from '../../../db/compile/claims.ts';
import { compileContent } from '../../../db/compile/compile-content.ts';
import { readContent } from '../../../db/compile/read-content.ts';
import { tableSources } from '../../../db/compile/write-tables.ts';
import { closeDatabase, openContent } from '../../../db/open.ts';
import { loadAtlas as readAtlas } from '../../../db/queries/atlas.ts';
import { buildEpochs } from '../../../geodata/basemap/build-epochs.ts';
import { buildPeriod } from '../../../geodata/basemap/build-period.ts';
import { buildPlaces } from '../../../geodata/basemap/build-places.ts';
import type { AtlasContent } from '../../../geodata/model/content/records.ts';

/** The content as it is shipped; what checks it has tests of its own. */
export function compileShippedContent(): AtlasContent {
  const folder = makeFolder();
  compileContent(resolve('.'), join(folder.path, 'content.db'), []);
  const db = openContent(join(folder.path, 'content.db'));
  const content = readAtlas(db);
  closeDatabase(db);
  folder.remove();
  return content;
}

/** What the files of the content say of sources, read past the compiler. */
export function readShippedSources() {
  const files = readContent(resolve('.'));
  const sources = files.sources.map(({ value }) => value);
  return {
    gradeById: new Map(sources.map(({ id, custom }) => [id, custom.grade])),
    issuedDayById: new Map(sources.map((source) => [source.id, lastDayOf(source.issued)])),
    sourceIdsByRecord: new Map<string, readonly string[]>([
      ...files.features.map(
        ({ value }) => [`feature ${value.id}`, value.properties.sources] as const,
      ),
      ...files.events.map(
        ({ value }) =>
          [
            `event ${value.id}`,
            [...citedSources(value), ...(tableSources(files).get(value.id) ?? [])],
          ] as const,
      ),
    ]),
  };
}

/** Of a year or month the last day, by the calendar of JavaScript. */
function lastDayOf(issued: { 'date-parts': number[][] } | undefined): number | null {
  const [year, month, day] = issued?.['date-parts'].at(-1) ?? [];
  if (year === undefined) return null;
  const end =
    day === undefined ? Date.UTC(year, month ?? 12, 0) : Date.UTC(year, (month ?? 1) - 1, day);
  return end / 86_400_000;
}

/** A folder with what the basemap names, and on which days it changes. */
export async function compileShippedNames(): Promise<{ path: string; remove: () => void }> {
  const folder = makeFolder();
  await buildPeriod(resolve('.'), folder.path);
  await buildPlaces(resolve('db/content'), folder.path);
  await buildEpochs(folder.path);
  return folder;
}

function makeFolder() {
  const path = mkdtempSync(join(tmpdir(), 'p17-shipped-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A page that reads its files from that folder, draws frames by hand and counts its requests. */
export function stubPage(basemap: string) {
  const requests: string[] = [];
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('document', { baseURI: 'https://atlas.test/index.html' });
  vi.stubGlobal('fetch', async (url: URL) =>
    Response.json(JSON.parse(readFileSync(join(basemap, basename(url.pathname)), 'utf8'))),
  );
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => delete frames[handle - 1]);
  vi.stubGlobal('window', {
    atlas: {
      request: async (name: string) => {
        requests.push(name);
        return { ok: true, value: null };
      },
      on: () => () => {},
    },
  });
  return {
    requests,
    drawFrame(): void {
      for (const run of frames.splice(0)) run?.(0);
    },
  };
}
