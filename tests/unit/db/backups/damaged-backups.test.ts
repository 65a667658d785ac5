import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isBackupSound, listBackups, makeBackup } from '../../../../db/backups/make-backup.ts';
import { applyChange } from '../../../../db/queries/edits.ts';
import { change } from '../../../../geodata/model/workbook/change.ts';
import { isLongRun, randomFrom } from '../../long-run.ts';
import { tempFolder } from '../temp-folder.ts';
import { note, openTestWorkbook, value } from '../workbook-fixture.ts';

const DAMAGES = isLongRun ? 1000 : 60;

/** Backups of one workbook, with more in each. */
function givenBackups(count: number): { folder: string; names: string[] } {
  const db = openTestWorkbook();
  const folder = join(tempFolder(), 'backups');
  for (let index = 0; index < count; index++) {
    const put = Array.from({ length: 40 }, (_, each) => note(`n-${index}-${each}`));
    value(applyChange(db, change('addNote', { table: 'notes', put })));
    const atMs = Date.UTC(2026, 10, 30, index);
    makeBackup({ workbookFile: db.name, folder, occasion: 'hour', atMs });
  }
  return { folder, names: listBackups(folder).map(({ name }) => name) };
}

type Damage = (folder: string, names: readonly string[], random: (below: number) => number) => void;

/** Each damages the first of the backups. */
const WAYS: Readonly<Record<string, Damage>> = {
  'a bit flipped': (folder, [name = ''], random) => {
    const bytes = readFileSync(join(folder, name));
    const at = random(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    writeFileSync(join(folder, name), bytes);
  },
  truncated: (folder, [name = ''], random) => {
    const file = join(folder, name);
    truncateSync(file, random(statSync(file).size));
  },
  emptied: (folder, [name = '']) => truncateSync(join(folder, name), 0),
  'swapped with another': (folder, [name = '', ...others], random) => {
    const other = others[random(others.length)] ?? '';
    renameSync(join(folder, name), join(folder, 'aside'));
    renameSync(join(folder, other), join(folder, name));
    renameSync(join(folder, 'aside'), join(folder, other));
  },
};

it(`every one of ${DAMAGES} damaged backups is told apart, and no sound one`, () => {
  const { folder, names } = givenBackups(5);
  const random = randomFrom(17);
  const found: Record<string, number> = {};
  const ways = Object.entries(WAYS);
  for (let index = 0; index < DAMAGES; index++) {
    const [way, damage] = ways[index % ways.length] ?? ['', () => undefined];
    const copies = join(folder, 'copies');
    mkdirSync(copies, { recursive: true });
    for (const name of names) copyFileSync(join(folder, name), join(copies, name));
    const name = names[random(names.length)] ?? '';
    expect(isBackupSound(copies, name)).toBe(true);
    damage(copies, [name, ...names.filter((other) => other !== name)], random);
    if (!isBackupSound(copies, name)) found[way] = (found[way] ?? 0) + 1;
  }
  expect(found).toEqual(Object.fromEntries(ways.map(([way]) => [way, DAMAGES / ways.length])));
}, 600_000);
