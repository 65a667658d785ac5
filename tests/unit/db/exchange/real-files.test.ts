import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openImport } from '../../../../db/exchange/open-import.ts';
import { type ImportChoices, NO_CHOICES } from '../../../../geodata/model/workbook/import-sheet.ts';
import { NoteSchema } from '../../../../geodata/model/workbook/workbook.ts';
import { value } from '../workbook-fixture.ts';

/** Files made by people who do this work; they are kept beside the project and not in it. */
const FOLDER = resolve(import.meta.dirname, '../../../../../shared/files');

function open(path: string) {
  const bytes = readFileSync(join(FOLDER, path));
  const opened = value(openImport(bytes, path.split('/').at(-1) ?? path, 'en'));
  return {
    look: (choices: Partial<ImportChoices> = {}) =>
      value(opened.look({ ...NO_CHOICES, ...choices }, {})),
    read: (choices: Partial<ImportChoices> = {}) => {
      const read = value(opened.read({ ...NO_CHOICES, ...choices }, {}));
      for (const note of read.notes) expect(v.parse(NoteSchema, note)).toEqual(note);
      return read;
    },
  };
}

describe.skipIf(!existsSync(FOLDER))('real files', () => {
  it('the raids of December 1972 come in with their days and places', () => {
    const file = open('csv/thor-linebacker-ii.csv');
    const sheet = file.look();
    expect(sheet).toMatchObject({ rowCount: 2222, table: { hasHeader: true }, asks: [] });
    const roles = Object.fromEntries(sheet.columns.map(({ name, role }) => [name, role]));
    expect(roles).toMatchObject({
      'column 1': 'keep',
      MSNDATE: 'date',
      TGTLATDD_DDD_WGS84: 'lat',
      TGTLONDDD_DDD_WGS84: 'lng',
    });
    const { notes, report } = file.read();
    expect(report).toMatchObject({ noteCount: 2222, leftOut: [] });
    expect(notes.filter(({ date }) => date === '1972-12-19')).toHaveLength(345);
    const days = notes.map(({ date }) => date ?? '').toSorted();
    expect([days[0], days.at(-1)]).toEqual(['1972-12-18', '1972-12-29']);
    const places = new Set(notes.map(({ geometry }) => String(geometry.coordinates)));
    expect(places.size).toBe(392);
    const kept = notes.map(({ properties = {} }) => properties);
    const bombers = kept.filter(({ VALID_AIRCRAFT_ROOT }) => VALID_AIRCRAFT_ROOT === 'B-52');
    expect(bombers).toHaveLength(850);
    expect(bombers.filter((row) => row['MFUNC_DESC_CLASS'] === 'NONKINETIC')).toHaveLength(488);
    expect(kept.filter(({ WEAPONTYPEWEIGHT }) => WEAPONTYPEWEIGHT === '0')).toHaveLength(1636);
    expect(kept[0]).toMatchObject({ TIMEONTARGET: '1115.0', NUMWEAPONSJETTISONED: '-1' });
  });

  it('the hamlets lie where their grid references say, once the datum is known', () => {
    const file = open('csv/hes-hamlets.csv');
    expect(file.look()).toMatchObject({ rowCount: 21_689, hasGrid: true, asks: ['datum'] });
    const { notes, report } = file.read({ datum: 'indian1960' });
    expect(report.noteCount).toBe(21_689 - 451);
    expect(report.leftOut.map(({ kind, count }) => [kind, count])).toEqual([['noPlace', 451]]);
    expect(notes[0]).toMatchObject({
      title: 'TAN-AN',
      properties: { USID: '101010101', 'GVN Serial Number': '001', 'UTM Coordinates': 'YD466584' },
    });
    for (const { geometry } of notes) {
      const [lng, lat] = geometry.coordinates as [number, number];
      expect(lng > 102 && lng < 110 && lat > 8 && lat < 18).toBe(true);
    }
  });

  it.each(['csv/cdb90-battles.csv', 'csv/thor-weapons-glossary.csv'])(
    '%s has no place, and says so',
    (path) => {
      expect(open(path).look().outcome).toMatchObject({
        ok: false,
        error: { params: { reason: 'reason.noGeometry' } },
      });
    },
  );

  it('the battles of another war are all dated: one of their dates proves the order', () => {
    const file = open('geojson/wwi-battles.geojson');
    expect(file.look()).toMatchObject({
      asks: [],
      dates: { proven: { order: 'monthFirst' } },
      outcome: { datedCount: 50 },
    });
    expect(file.read().notes[0]).toMatchObject({
      title: 'Battle of the Frontiers',
      date: '1914-08-07/1914-08-24',
      geometry: { type: 'Polygon' },
    });
    expect(open('geojson/wwi-front-west.geojson').read().notes[0]?.date).toBe('1914-08-03');
  });

  it('every file comes in or is refused for what it is', () => {
    const refused: string[] = [];
    for (const folder of ['csv', 'geojson', 'gpx', 'kml']) {
      for (const name of readdirSync(join(FOLDER, folder))) {
        const bytes = readFileSync(join(FOLDER, folder, name));
        const opened = openImport(bytes, name, 'en');
        const read = opened.ok
          ? opened.value.read({ ...NO_CHOICES, datum: 'indian1960' }, {})
          : opened;
        if (!read.ok)
          refused.push(`${name}: ${read.error.code} ${read.error.params['reason'] ?? ''}`);
        else for (const note of read.value.notes) expect(v.is(NoteSchema, note)).toBe(true);
      }
    }
    expect(refused).toEqual([
      'cdb90-battles.csv: importNoneUsable reason.noGeometry',
      'thor-weapons-glossary.csv: importNoneUsable reason.noGeometry',
      'bad.gpx: importEmpty ',
      'empty_trk.gpx: importEmpty ',
      'bad.kml: importNoneUsable reason.noGeometry',
      'ground_overlay.kml: importNoneUsable reason.picture',
      'ground_overlay_quad.kml: importNoneUsable reason.picture',
      'groundoverlay-etna.kmz: importNoneUsable reason.picture',
      'nogeomplacemark.kml: importNoneUsable reason.noGeometry',
      'sloppy-dupids.kmz: importNoneUsable reason.noGeometry',
      'sloppy-snippet.kml: importNoneUsable reason.noGeometry',
      'time-time-inherits.kml: importNoneUsable reason.picture',
      'time-time-span-overlay.kml: importNoneUsable reason.picture',
    ]);
  });
});
