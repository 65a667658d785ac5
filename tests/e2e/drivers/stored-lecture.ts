import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closeDatabase, openWorkbook } from '../../../db/open.ts';
import { applyChange } from '../../../db/queries/edits.ts';
import { makeScene, type Scene } from '../../../geodata/model/workbook/workbook.ts';
import { OPEN_SEA } from './presets.ts';

const FIRST_EDITION = resolve(import.meta.dirname, '../../fixtures/first-edition');

/** A profile with a lecture of these titles. */
export function withScenes(...titles: readonly string[]): (userDataDir: string) => void {
  return (userDataDir) => {
    const opened = openWorkbook(join(userDataDir, 'default.p17'));
    if (!opened.ok) throw new Error(opened.error.code);
    const put = titles.map(sceneAtSea);
    const ops = [{ table: 'scenes' as const, put, delete: [] }];
    const applied = applyChange(opened.value, { kind: 'addScene', ops });
    closeDatabase(opened.value);
    if (!applied.ok) throw new Error(applied.error.code);
  };
}

/** A profile with the workbook that an atlas of the first edition left. */
export function withFirstEdition(userDataDir: string): void {
  copyFileSync(join(FIRST_EDITION, 'first-edition.p17'), join(userDataDir, 'default.p17'));
}

/** Of the open sea, from ever nearer: what a scene shows is not the point. */
function sceneAtSea(title: string, position: number): Scene {
  return makeScene({
    id: `scene-${position}`,
    position,
    title,
    speakerNotes: '',
    camera: { ...OPEN_SEA, zoom: 5 + position },
    layerIds: [],
    clock: { startDay: -5000, endDay: -5000 + position },
    selection: null,
  });
}
