import type { WorkbookDb } from '../open.ts';

const SQL = `
  SELECT (SELECT count(*) FROM notes) AS notes, (SELECT count(*) FROM lectures) AS lectures,
    (SELECT count(*) FROM scenes) AS scenes, (SELECT count(*) FROM scans) AS scans`;

/** How many rows a workbook holds, by table; damaged ones count too. */
export function countRows(db: WorkbookDb): Readonly<Record<string, number>> {
  return db.prepare<[], Record<string, number>>(SQL).get() ?? {};
}
