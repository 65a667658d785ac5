import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/** A package whose code or fonts are part of what is shipped. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression, where the package gives one. */
  readonly licence: string;
  /** Its licence as it words it; where it ships no such file, whose it is and where it comes from. */
  readonly text: string;
}

const LICENCE_FILE = /^(licen[cs]e|copying|ofl)([.-].*)?$/i;
const RULE = '-'.repeat(78);

/** Notes in `folders` from which package every module of a build comes. */
export function collectPackages(folders: Set<string>): Plugin {
  return {
    name: 'collect-packages',
    moduleParsed({ id }) {
      const folder = packageFolderOf(id);
      if (folder !== null) folders.add(folder);
    },
  };
}

/** The folder of the package that a module belongs to; `null` for a module of ours. */
export function packageFolderOf(moduleId: string): string | null {
  const path = (moduleId.split('?')[0] ?? '').replace(/^\0/, '').replaceAll('/', sep);
  const marker = `${sep}node_modules${sep}`;
  const at = path.lastIndexOf(marker);
  if (at < 0) return null;
  const parts = path.slice(at + marker.length).split(sep);
  const name = parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1);
  return join(path.slice(0, at + marker.length), ...name);
}

/** Reads what a package says of itself. @throws where it neither names a licence nor brings its text. */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license, author, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  const named = typeof license === 'string' ? license : license?.type;
  if (text === '' && named !== undefined) {
    const who = typeof author === 'string' ? author : (author?.name ?? 'not named');
    const where = typeof repository === 'string' ? repository : repository?.url;
    const source = `The package brings no text. Author: ${who}. Source: ${where ?? 'not named'}.`;
    return { name, version, licence: named, text: source };
  }
  if (named === undefined && text === '') throw new Error(`${folder} names no licence`);
  return { name, version, licence: named ?? 'as below', text };
}

/** The notices, one package after another by name. */
export function writeNotices(packages: readonly ShippedPackage[]): string {
  const sorted = packages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const parts = sorted.map(({ name, version, licence, text }) =>
    [RULE, `${name} ${version}`, `Licence: ${licence}`, '', text, ''].join('\n'),
  );
  return `Parallel 17 contains the work of others, under these licences.\n\n${parts.join('\n')}`;
}
