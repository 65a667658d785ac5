import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** A record as a program of references read it, in its own CSL-JSON. */
export type Read = { readonly id: string; readonly [field: string]: unknown };

const require = createRequire(import.meta.url);

type Citing = new (data: unknown, options: { forceType: string }) => { data: Read[] };

/** How citation.js calls the formats. */
const FORMATS = { bibtex: '@biblatex/text', 'csl-json': '@csl/list+object', ris: '@ris/file' };

/** What citation.js reads; it has no types of its own. */
export function readWithCitationJs(format: keyof typeof FORMATS, text: string): readonly Read[] {
  const { Cite }: { Cite: Citing } = require('@citation-js/core');
  require('@citation-js/plugin-bibtex');
  require('@citation-js/plugin-ris');
  const data: unknown = format === 'csl-json' ? JSON.parse(text) : text;
  const read = new Cite(data, { forceType: FORMATS[format] }).data;
  // The graph tells how a record was read and holds all that was given to it.
  return read.map(({ _graph, ...record }) => record);
}

/** The formats the Pandoc of this machine reads; none where there is no Pandoc. */
export const PANDOC_FORMATS: readonly string[] = (
  spawnSync('pandoc', ['--list-input-formats'], { encoding: 'utf8' }).stdout ?? ''
).split('\n');

export function readWithPandoc(format: string, text: string): readonly Read[] {
  const args = ['--from', format, '--to', 'csljson'];
  const json = execFileSync('pandoc', args, { input: text, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return JSON.parse(json) as Read[];
}
