import { closeSync, openSync, writeSync } from 'node:fs';

/** The columns of the USAF's record, in its order. */
const COLUMNS = [
  '',
  'THOR_DATA_VIET_ID',
  'COUNTRYFLYINGMISSION',
  'MILSERVICE',
  'MSNDATE',
  'SOURCEID',
  'SOURCERECORD',
  'VALID_AIRCRAFT_ROOT',
  'TAKEOFFLOCATION',
  'TGTLATDD_DDD_WGS84',
  'TGTLONDDD_DDD_WGS84',
  'TGTTYPE',
  'NUMWEAPONSDELIVERED',
  'TIMEONTARGET',
  'WEAPONTYPE',
  'WEAPONTYPECLASS',
  'WEAPONTYPEWEIGHT',
  'AIRCRAFT_ORIGINAL',
  'AIRCRAFT_ROOT',
  'AIRFORCEGROUP',
  'AIRFORCESQDN',
  'CALLSIGN',
  'FLTHOURS',
  'MFUNC',
  'MFUNC_DESC',
  'MISSIONID',
  'NUMOFACFT',
  'OPERATIONSUPPORTED',
  'PERIODOFDAY',
  'UNIT',
  'TGTCLOUDCOVER',
  'TGTCONTROL',
  'TGTCOUNTRY',
  'TGTID',
  'TGTORIGCOORDS',
  'TGTORIGCOORDSFORMAT',
  'TGTWEATHER',
  'ADDITIONALINFO',
  'GEOZONE',
  'ID',
  'MFUNC_DESC_CLASS',
  'NUMWEAPONSJETTISONED',
  'NUMWEAPONSRETURNED',
  'RELEASEALTITUDE',
  'RELEASEFLTSPEED',
  'RESULTSBDA',
  'TIMEOFFTARGET',
  'WEAPONSLOADEDWEIGHT',
] as const;

const FIRST_DAY = Date.UTC(1965, 9, 1) / 86_400_000;
const DAYS = 3600;
const ROWS_AT_ONCE = 5000;
const AIRCRAFT = ['F-4', 'A-1', 'B-52', 'A-37', 'F-100', 'A-4', 'A-6', 'F-105', 'AC-130', 'OV-10'];
const WEAPONS = ['', '', '', 'MK 82 GP BOMB (500) LD', '750 GP', 'CBU24', 'M117 GP BOMB (750) LD'];
const TASKS = ['STRIKE', 'ARMED RECCE', 'COMBT CARGO AIR  DROP', 'CLOSE AIR SUPPORT', 'FAC'];

/** A sequence of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Writes a made table with the columns, the sizes and the disorder of that record: dates written two
 * ways and one that is impossible, rows without a place, stacked points, numbers that mean "not
 * known". Nothing in it is true.
 */
export function generateTable(file: string, rows: number, seed = 17): void {
  const random = seeded(seed);
  const targets = Array.from({ length: 60_000 }, () => [
    8.5 + 14.5 * random(),
    102.5 + 6.8 * random() ** 0.8,
  ]);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const handle = openSync(file, 'w');
  writeSync(handle, `${COLUMNS.join(',')}\n`);
  let lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    lines.push(lineOf(row, random, pick, pick(targets)));
    if (lines.length < ROWS_AT_ONCE && row < rows - 1) continue;
    writeSync(handle, `${lines.join('\n')}\n`);
    lines = [];
  }
  closeSync(handle);
}

function lineOf(
  row: number,
  random: () => number,
  pick: <T>(list: readonly T[]) => T,
  target: readonly number[],
): string {
  const whole = (below: number) => Math.floor(random() * below);
  const date = new Date((FIRST_DAY + whole(DAYS)) * 86_400_000).toISOString().slice(0, 10);
  const written = random() < 0.01 ? date.replaceAll('-', '') : date;
  const aircraft = pick(AIRCRAFT);
  const [lat = 0, lng = 0] = target;
  const hasPlace = random() > 0.13;
  const [latText, lngText] = hasPlace ? [lat.toFixed(6), lng.toFixed(6)] : ['', ''];
  const original = hasPlace ? `${(lat * 1e4).toFixed(0)}N${(lng * 1e4).toFixed(0)}E` : '';
  const unit = `${whole(900)}TFW`;
  const time = `${whole(24) * 100 + whole(60)}.0`;
  return [
    row,
    row + 9,
    'UNITED STATES OF AMERICA',
    pick(['USAF', 'USN', 'USMC', 'VNAF']),
    row === 77 ? '1970-13-40' : written,
    650_000 + row,
    pick(['SEADAB', 'SACCOACT', 'COACT']),
    aircraft,
    pick(['KORAT', 'UDORN AB', 'DANANG', 'TONKIN GULF', 'ANDERSEN']),
    latText,
    lngText,
    pick(['', '', 'TRK\\PERS\\AREA', 'AAA\\AW POSITION', 'BRIDGES, "SMALL"'].map(quoted)),
    whole(90),
    time,
    pick(WEAPONS),
    '',
    pick([0, 0, 500, 750, 800]),
    aircraft.replace('-', ''),
    aircraft.replace('-', ''),
    '',
    '',
    `CALL${whole(3000)}`,
    whole(400),
    `${whole(70)}.0`,
    pick(TASKS),
    whole(10_000),
    1 + whole(4),
    '',
    pick(['D', 'N', 'M']),
    unit,
    '',
    '',
    pick(['NORTH VIETNAM', 'SOUTH VIETNAM', 'LAOS', 'CAMBODIA']),
    '',
    original,
    'DDMMSSN DDDMMSSE',
    '',
    `UNIT: ${unit} - CALLSIGN: CALL${whole(3000)}`,
    pick(['WJ', 'XH', 'YD', 'XT']),
    27_000_000 + row,
    pick(['KINETIC', 'NONKINETIC']),
    -1,
    -1,
    '',
    '',
    pick(['', 'RNO WEATHER', 'SEC EXPLOSION']),
    time,
    whole(200) * 10,
  ].join(',');
}

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
