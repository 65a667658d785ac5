import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupFile } from '../../../db/migrate.ts';
import type { WorkbookDb } from '../../../db/open.ts';
import { redoChange, undoChange } from '../../../db/queries/edits.ts';
import { readHistory } from '../../../db/queries/journal.ts';
import { findScanImage } from '../../../db/queries/scans.ts';
import { fail } from '../../../geodata/model/result.ts';
import {
  makeScene,
  type Note,
  type Scan,
  type Scene,
} from '../../../geodata/model/workbook/workbook.ts';
import { tempFolder } from './temp-folder.ts';
import { openTestWorkbook, value, written } from './workbook-fixture.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/first-edition');

interface FirstEdition {
  readonly notes: readonly Note[];
  readonly scenes: readonly Scene[];
  readonly scans: readonly Scan[];
  readonly history: unknown;
}
const answered: { readonly loaded: FirstEdition; readonly afterRedo: FirstEdition } = JSON.parse(
  readFileSync(join(FIXTURES, 'first-edition.json'), 'utf8'),
);

function givenCopy(): string {
  const file = join(tempFolder(), 'test.p17');
  copyFileSync(join(FIXTURES, 'first-edition.p17'), file);
  return file;
}

/** What the first edition answered, with what a scene has since then. */
function withScenesOfNow(edition: FirstEdition): FirstEdition {
  return { ...edition, scenes: edition.scenes.map(makeScene) };
}

function contentOf(db: WorkbookDb): FirstEdition {
  return {
    notes: written(db, 'notes'),
    scenes: written(db, 'scenes'),
    scans: written(db, 'scans'),
    history: readHistory(db),
  };
}

describe('a workbook of the first edition', () => {
  it('opens with everything it held, images too, and leaves a copy of before', () => {
    const file = givenCopy();
    const db = openTestWorkbook(file);
    expect(contentOf(db)).toEqual(withScenesOfNow(answered.loaded));
    for (const id of ['scan-1', 'scan-2', 'scan-3', 'scan-4']) {
      expect(findScanImage(db, id)?.mime).toBe('image/png');
    }
    expect(existsSync(backupFile(file, 2))).toBe(true);
  });

  it('is undone to its beginning and done again to its last edit', () => {
    const db = openTestWorkbook(givenCopy());
    for (let undone = 0; undone < 195; undone += 1) value(undoChange(db));
    expect(undoChange(db)).toEqual(fail('nothingToUndo'));
    expect(contentOf(db)).toMatchObject({ notes: [], scenes: [], scans: [] });
    for (let done = 0; done < 200; done += 1) value(redoChange(db));
    expect(redoChange(db)).toEqual(fail('nothingToRedo'));
    expect(contentOf(db)).toEqual(withScenesOfNow(answered.afterRedo));
    const kept = db.prepare(`SELECT created_at_ms FROM notes WHERE id = 'note-1'`).pluck().get();
    expect(new Date(Number(kept)).toISOString()).toMatch(/^2026-11-23T08:00/);
  });
});
