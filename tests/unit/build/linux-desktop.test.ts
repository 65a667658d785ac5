import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { expect, onTestFinished, test } from 'vitest';
import { DESKTOP_ENTRY, packageConfiguration } from '../../../build/electron-builder.config.ts';
import { root } from '../../../build/lib/paths.mjs';

const METAINFO = join(root, 'build/linux/org.parallel17.atlas.metainfo.xml');
const hasTool = (name: string) => spawnSync(name, ['--version']).error === undefined;

test('the store page speaks both languages, and names what is packed', () => {
  const xml = new DOMParser().parseFromString(readFileSync(METAINFO, 'utf8'), 'text/xml');
  const texts = (tag: string) => [...xml.getElementsByTagName(tag)].map((node) => node.textContent);
  const inVietnamese = [...xml.getElementsByTagName('*')].filter(
    (node) => node.getAttribute('xml:lang') === 'vi',
  );
  expect(inVietnamese.map(({ tagName }) => tagName)).toEqual(['name', 'summary', 'p', 'p']);
  const plan = { electronDist: '', isPlaceholder: true, outputDir: '' };
  const { appId, linux, fileAssociations } = packageConfiguration(plan);
  expect(texts('id')).toEqual([appId]);
  expect(texts('launchable')).toEqual([`${linux?.executableName}.desktop`]);
  expect(texts('mediatype')).toEqual([fileAssociations].flat().map((one) => one?.mimeType));
});

test.runIf(hasTool('appstreamcli'))('appstreamcli finds nothing wrong with it', () => {
  const { stdout, status } = spawnSync('appstreamcli', ['validate', '--no-net', METAINFO], {
    encoding: 'utf8',
  });
  expect({ status, faults: stdout.match(/^[EW]: .*$/gm) }).toEqual({ status: 0, faults: null });
});

test('the desktop entry has words in both languages', () => {
  const keys = Object.keys(DESKTOP_ENTRY);
  for (const key of ['GenericName', 'Comment', 'Keywords']) {
    expect(keys).toContain(key);
    expect(keys).toContain(`${key}[vi]`);
  }
});

test.runIf(hasTool('desktop-file-validate'))('desktop-file-validate finds nothing wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'p17-desktop-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'parallel-17.desktop');
  const entry = {
    Type: 'Application',
    Name: 'Parallel 17',
    Exec: 'parallel-17 %U',
    Icon: 'parallel-17',
    ...DESKTOP_ENTRY,
  };
  const lines = Object.entries(entry).map(([key, value]) => `${key}=${value}`);
  writeFileSync(file, ['[Desktop Entry]', ...lines, ''].join('\n'));
  const { stdout, status } = spawnSync('desktop-file-validate', [file], { encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});
