import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readCells, readPart } from '../../../../db/datasets/dataset-file.ts';
import { importDataset } from '../../../../db/datasets/import-dataset.ts';
import { peekTable } from '../../../../db/datasets/peek-table.ts';
import { createRowReader, readGroups, readNumbers } from '../../../../db/datasets/read-rows.ts';
import { saveRows } from '../../../../db/datasets/save-rows.ts';
import { dayNumber } from '../../../../geodata/model/time/edtf.ts';
import { tempFolder } from '../temp-folder.ts';
import { value } from '../workbook-fixture.ts';
import { importTable } from './import-table.ts';

const TABLE = [
  'id,code,day,lat,lon,tons,what',
  '1,001,1968-01-30,16.47,107.58,12,"Huế, citadel"',
  '2,002,19680131,10.77,106.70,-1,Sài Gòn',
  '3,003,1970-13-40,21.03,105.85,3,Hà Nội',
  '4,004,,21.03,105.85,4,no day',
  '5,005,1968-02-01,,,5,no place',
  '6,006,1968-02-01,95,105,6,not on Earth',
  '7,007,1968-02,16.47,107.58,7,"only ""a month"""',
  '8,007,1968-02,16.47,107.58,7,"only ""a month"""',
  '9,008,1968-02-03,0,0,1.5,nowhere',
  '10,009,1968-02-03,16.47',
].join('\r\n');

function tableFile(text: string | Uint8Array, name = 'losses.csv'): string {
  const file = join(tempFolder(), name);
  writeFileSync(file, text);
  return file;
}

it('what the columns mean is suggested by their names and values', async () => {
  const { suggested, suggestedTitle, columns, known } = value(await peekTable(tableFile(TABLE)));
  expect(suggested).toMatchObject({
    place: { kind: 'degrees', lat: 3, lng: 4, datum: 'wgs84' },
    date: { column: 2, order: 'ymd' },
    idColumns: [0],
  });
  expect(suggestedTitle).toBe('losses');
  expect(columns[6]?.samples[0]).toBe('Huế, citadel');
  expect(known).toBeNull();
});

it('every row is kept, and what is wrong with some of them is counted', async () => {
  const { facts, db } = await importTable(tableFile(TABLE), { missing: ['-1'] });
  expect(facts).toMatchObject({
    rowCount: 10,
    pointCount: 4,
    withoutPlaceCount: 3,
    wrongPlaceCount: 1,
    withoutDateCount: 1,
    wrongDateCount: 1,
    firstWrongDate: { row: 2, text: '1970-13-40' },
    coarseDateCount: 2,
    raggedCount: 1,
    repeatedCount: 1,
    days: [dayNumber(1968, 1, 30), dayNumber(1968, 2, 1)],
  });
  const kinds = facts.columns.map(({ name, kind, range }) => [name, kind, range]);
  expect(kinds).toEqual([
    ['id', 'number', [1, 10]],
    ['code', 'code', null],
    ['day', 'date', null],
    ['lat', 'number', [0, 95]],
    ['lon', 'number', [0, 107.58]],
    ['tons', 'number', [1.5, 12]],
    ['what', 'text', null],
  ]);
  const rows = createRowReader(db, facts);
  expect(rows.read(6).values).toEqual([
    '7',
    '007',
    '1968-02',
    '16.47',
    '107.58',
    '7',
    'only "a month"',
  ]);
  expect(rows.read(9).values).toEqual(['10', '009', '1968-02-03', '16.47', '', '', '']);
  expect([...readNumbers(db, facts, 5)].slice(0, 3)).toEqual([12, Number.NaN, 3]);
  const groups = readGroups(db, facts, 1);
  expect(groups.values[0]).toBe('007');
  expect(groups.groupOfRow[6]).toBe(groups.groupOfRow[7]);
});

it('rows written twice stay out where a person says so', async () => {
  const { facts } = await importTable(tableFile(TABLE), { leavesOutRepeated: true });
  expect(facts).toMatchObject({ rowCount: 9, pointCount: 3, repeatedCount: 1 });
});

it('points are sorted by cell and day, and summed square by square', async () => {
  const { db, facts } = await importTable(tableFile(TABLE));
  const days = new Int32Array(readPart(db, 'days').slice().buffer);
  const cells = readCells(db);
  expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(facts.pointCount);
  for (const { start, count } of cells) {
    const inCell = [...days.subarray(start, start + count)];
    expect(inCell).toEqual(inCell.toSorted((a, b) => a - b));
  }
  const counts = new Uint32Array(readPart(db, 'sum-counts').slice().buffer);
  const starts = new Uint32Array(readPart(db, 'sum-starts').slice().buffer);
  const totals = [...starts.subarray(1)].map((end) => counts[end - 1] ?? 0);
  expect(totals.toSorted()).toEqual([1, 3]);
});

it('a table packed in gzip or zip, and in UTF-16, is the same table', async () => {
  const plain = await importTable(tableFile(TABLE));
  const bytes = new TextEncoder().encode(TABLE);
  const packed = [
    tableFile(gzipSync(bytes), 'losses.csv.gz'),
    tableFile(
      zipSync({ 'readme.md': [bytes, { mtime: 1e12 }], 'a/losses.csv': [bytes, { mtime: 1e12 }] }),
      'losses.zip',
    ),
    tableFile(Buffer.from(`\uFEFF${TABLE}`, 'utf16le'), 'wide.csv'),
    tableFile(`\uFEFF${TABLE}`, 'marked.csv'),
  ];
  for (const file of packed) {
    const { facts } = await importTable(file);
    expect({ ...facts, fileName: '' }).toEqual({ ...plain.facts, fileName: '' });
  }
});

it('columns of more values than are told apart keep every one of them', async () => {
  const lines = Array.from(
    { length: 70_000 },
    (_, row) => `${row},v${row},16.${row},107,1968-01-30`,
  );
  const file = tableFile(['n,text,lat,lon,date', ...lines].join('\n'));
  const { db, facts } = await importTable(file);
  expect(facts.columns.map(({ distinctCount }) => distinctCount)).toEqual([null, null, null, 1, 1]);
  const rows = createRowReader(db, facts);
  for (const row of [0, 8191, 8192, 65_535, 65_536, 69_999]) {
    expect(rows.read(row).values).toEqual([`${row}`, `v${row}`, `16.${row}`, '107', '1968-01-30']);
  }
  expect(readNumbers(db, facts, 0)[69_999]).toBe(69_999);
});

it('rows of a window and an area are saved as they were written', async () => {
  const { file, db } = await importTable(tableFile(TABLE));
  db.close();
  const target = join(tempFolder(), 'out.csv');
  const window = { startDay: dayNumber(1968, 1, 30), endDay: dayNumber(1968, 1, 31) };
  const saved = await saveRows({
    datasetFile: file,
    target,
    window,
    bounds: [107, 16, 108, 17],
    isCancelled: () => false,
  });
  expect(value(saved)).toEqual({ rowCount: 1 });
  const again = await importTable(target);
  expect(createRowReader(again.db, again.facts).read(0).values).toEqual([
    '1',
    '001',
    '1968-01-30',
    '16.47',
    '107.58',
    '12',
    'Huế, citadel',
  ]);
});

it('a table that is damaged, empty or none is refused by what is wrong with it', async () => {
  const codeOf = async (file: string) => {
    const peeked = await peekTable(file);
    return peeked.ok ? null : peeked.error.code;
  };
  expect(await codeOf(tableFile('a,b,c\n'))).toBe('datasetEmpty');
  expect(await codeOf(tableFile('only words\nand words\n'))).toBe('datasetNoTable');
  expect(await codeOf(tableFile(gzipSync('a,b\n1,2\n').subarray(0, 20), 'x.csv.gz'))).toBe(
    'datasetDamagedPacking',
  );
  const noTable = zipSync({ 'x.png': [deflateRawSync('x'), { mtime: 1e12 }] });
  expect(await codeOf(tableFile(noTable, 'x.zip'))).toBe('datasetNoTableInZip');
});

it('a description beside the table is taken, or its mistake is named', async () => {
  const about = {
    id: 'losses',
    title: { en: 'Losses', vi: 'Tổn thất' },
    match: ['code', 'day'],
    place: { kind: 'degrees', lng: 'lon', lat: 'lat', datum: 'indian1960' },
    date: { column: 'day', order: 'ymd' },
    idColumns: ['id'],
    missing: { tons: ['-1'] },
    columns: { tons: { en: 'tons', vi: 'tấn' } },
    pitfalls: [{ en: 'Rounded.', vi: 'Làm tròn.' }],
  };
  const file = tableFile(TABLE);
  const beside = file.replace('losses.csv', 'losses.about.json');
  writeFileSync(beside, JSON.stringify(about));
  const peeked = value(await peekTable(file));
  expect(peeked.known?.pitfalls).toHaveLength(1);
  expect(peeked.suggested.place).toMatchObject({ datum: 'indian1960' });
  writeFileSync(beside, JSON.stringify({ ...about, date: { column: 'day', order: 'ydm' } }));
  const refused = await peekTable(file);
  expect(refused.ok ? null : refused.error.params).toMatchObject({ where: 'date.order' });
});

it('a cancelled import answers so', async () => {
  const file = tableFile(TABLE);
  const { separator, columns, suggested, known, fileName } = value(await peekTable(file));
  const cancelled = await importDataset({
    file,
    fileName,
    draftFile: join(tempFolder(), 'x.draft'),
    separator,
    columnNames: columns.map(({ name }) => name),
    mapping: suggested,
    known,
    onProgress: () => {},
    isCancelled: () => true,
  });
  expect(cancelled.ok ? null : cancelled.error.code).toBe('datasetCancelled');
});
