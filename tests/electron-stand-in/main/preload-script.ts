import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { resolve } from 'node:path';
import type { StandInContents } from './contents.ts';

/** What runs in the page, in the order of who uses whom. */
const PARTS = [
  '../codec.ts',
  '../page/channel.ts',
  '../page/context-bridge.ts',
  '../page/guards.ts',
  '../page/run-preload.ts',
];

let runtime: string | null = null;

/** The first script of a page: the stand-in's part of it, then the application's preload. */
export function preloadScript(contents: StandInContents, documentId: string): string {
  const { standInPreload, standInToken } = contents;
  runtime ??= PARTS.map(readPart).join('\n');
  const base = JSON.stringify(`/${standInToken}/__stand-in__/${documentId}`);
  const source = standInPreload === undefined ? '' : readFileSync(standInPreload, 'utf8');
  return `(() => {
${runtime}
runPreload(${base}, ${JSON.stringify(process.platform)}, function (require, module, exports, process) {
${source}
});
})();
`;
}

/** A module as a part of one classic script: without types, and its imports stand before it. */
function readPart(path: string): string {
  const source = readFileSync(resolve(import.meta.dirname, path), 'utf8');
  return stripTypeScriptTypes(source)
    .replaceAll(/^import [^;]*;$/gm, '')
    .replaceAll(/^export (?=(async )?(function|const|class) )/gm, '');
}
