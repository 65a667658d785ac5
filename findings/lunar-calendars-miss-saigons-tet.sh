#!/bin/sh
# Vietnamese lunar calendars reckon Saigon's Tet of 1968 a day early, and disagree about older years.
#
# Hanoi moved the calendar to UTC+7 by a decree of 8 August 1967; Saigon kept UTC+8 until 1975. The
# new moon of 29 January 1968 fell at 16:29 UTC: 23:29 in Hanoi, 0:29 of the next day by Saigon's
# clock. So the first day of Tet was 29 January in the North and 30 January in the South (Helmer
# Aslaksen, The Mathematics of the Chinese Calendar). Before the decree both used UTC+8.
#
# amlich 0.0.2, vietnamese-lunar-calendar 0.0.6 and lunar-date-vn 1.0.6, by their READMEs calendars of
# Vietnam, know no place and no change of rule: the attack on Saigon, in the night before the second
# day of its Tet, 31 January, lands on the third. 1925, long before the decree, they reckon by two rules.
#
# Expected for Saigon: 30 January 1968 = 1/1. lunar-javascript 1.7.7, a Chinese calendar, says so.
# Seen: 2/1 from all three; and 1925-01-24 is 1/1 in two of them, 30/12 in the third.
#
# Exit status 0 while it is so, 1 as soon as it is otherwise. Needs node 20 or newer, and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund amlich@0.0.2 vietnamese-lunar-calendar@0.0.6 lunar-date-vn@1.0.6 lunar-javascript@1.7.7
cat >try.cjs <<'SCRIPT'
const { convertSolar2Lunar } = require('amlich');
const { LunarDate } = require('vietnamese-lunar-calendar');
const vn = require('lunar-date-vn');
const { Solar } = require('lunar-javascript');

const calendars = {
  amlich: (y, m, d) => convertSolar2Lunar(d, m, y, 7).slice(0, 2).join('/'),
  'vietnamese-lunar-calendar': (y, m, d) => {
    const { date, month } = new LunarDate(y, m, d);
    return `${date}/${month}`;
  },
  'lunar-date-vn': (y, m, d) => {
    const { day, month } = new vn.SolarDate({ day: d, month: m, year: y }).toLunarDate().get();
    return `${day}/${month}`;
  },
  'lunar-javascript (China, UTC+8)': (y, m, d) => {
    const lunar = Solar.fromYmd(y, m, d).getLunar();
    return `${lunar.getDay()}/${lunar.getMonth()}`;
  },
};
const seen = Object.entries(calendars).map(([name, of]) => {
  const days = [of(1968, 1, 29), of(1968, 1, 30), of(1968, 1, 31), of(1925, 1, 24)];
  console.log(name.padEnd(32), '29, 30, 31 January 1968:', ...days.slice(0, 3), ' 24 January 1925:', days[3]);
  return days;
});
console.log('expected in Saigon, 30 January 1968: 1/1; seen in calendars of Vietnam:', ...seen.slice(0, 3).map((days) => days[1]));
const isStillSo =
  seen.slice(0, 3).every((days) => days[1] === '2/1') &&
  seen[3][1] === '1/1' &&
  new Set(seen.slice(0, 3).map((days) => days[3])).size === 2;

console.log(isStillSo ? 'Still so.' : 'This has changed.');
process.exitCode = isStillSo ? 0 : 1;
SCRIPT
node try.cjs
