#!/bin/sh
# chrono-node 2.10.3 reads dates as they stand in Vietnamese history, and moves some by decades.
#
# Its Vietnamese locale knows months by number only. Where a text has the month's name, as history
# does (thang Tam 1945, the August Revolution), it takes the words for "this coming August", drops the
# year that stands behind them and answers with confidence, instead of finding nothing. In English, a
# night written with both its days, "Dec. 19/20, 1946", the night on which the war broke out, becomes a
# date of the year 2020: day, slash, two figures of a year.
#
# Expected: 1945-08, and 1946-12-19 (or nothing). Seen, asked on 30 November 2026: 2026-08, 2020-12-19.
#
# Exit status 0 while it is so, 1 as soon as it is otherwise. Needs node 20 or newer, and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >try.mjs <<'SCRIPT'
import { en, vi } from 'chrono-node';

const now = new Date('2026-11-30T12:00:00Z');
const monthOf = (date) => (date === undefined ? 'nothing' : date.toISOString().slice(0, 7));
const first = (locale, text) => locale.parse(text, now)[0]?.start.date();
const byNumber = monthOf(first(vi, 'tháng 8 năm 1945'));
const byName = monthOf(first(vi, 'Cách mạng tháng Tám 1945'));
const night = monthOf(first(en, 'Dec. 19/20, 1946'));
console.log('"tháng 8 năm 1945": expected 1945-08, seen', byNumber);
console.log('"Cách mạng tháng Tám 1945": expected 1945-08, seen', byName);
console.log('"Dec. 19/20, 1946": expected 1946-12, seen', night);
const isStillSo = byNumber === '1945-08' && byName.startsWith('2026') && night === '2020-12';

console.log(isStillSo ? 'Still so.' : 'This has changed.');
process.exitCode = isStillSo ? 0 : 1;
SCRIPT
node try.mjs
