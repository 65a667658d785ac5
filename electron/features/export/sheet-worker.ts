import { buffer } from 'node:stream/consumers';
import { parentPort, workerData } from 'node:worker_threads';
import { closeDatabase, openContent } from '../../../db/open.ts';
import { sourcesOfFeatures } from '../../../db/queries/drawn-sources.ts';
import { drawSheet } from './draw-sheet.ts';
import { sheetDrawings, sheetFontFiles } from './sheet-assets.ts';
import type { SheetTask } from './sheet-task.ts';

const { sheet, basemapFolder, contentFile, edition } = workerData as SheetTask;
const content = openContent(contentFile);
const document = drawSheet(sheet, {
  basemapFolder,
  fontFiles: sheetFontFiles(basemapFolder),
  drawings: sheetDrawings(),
  edition,
  sourcesOf: (featureIds) => sourcesOfFeatures(content, featureIds),
});
closeDatabase(content);
// A bug in here reaches the main process as the worker's error.
const bytes = await buffer(document);
parentPort?.postMessage(new Uint8Array(bytes));
