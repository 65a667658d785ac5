#!/bin/sh
# moment-timezone 0.6.6 (and every build of the time zone database without its "backzone"): the zone that
# bears a Vietnamese name is Saigon's, and hours of North Vietnam in the war come out an hour off.
#
# Asia/Hanoi is the one zone that only "backzone" has, not even as a link (Paul Eggert on the tz list,
# 19 February 2019: out of its scope, since Hanoi has agreed with Bangkok since 1970). Asia/Ho_Chi_Minh
# follows South Vietnam, at UTC+8 until 1975. The Democratic Republic kept UTC+7; a reader who converts
# the hour of a raid on Hanoi is given Saigon's.
#
# Expected: a zone by which 20:00 in Hanoi on 18 December 1972 is 13:00 UTC.
# Seen: none of that name. Asia/Ho_Chi_Minh says 12:00 UTC; the right one would be Asia/Bangkok.
#
# Exit status 0 while it is so, 1 as soon as it is otherwise. Needs node 20 or newer, and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund moment-timezone@0.6.6
cat >try.cjs <<'SCRIPT'
const moment = require('moment-timezone');
const vietnam = moment.tz.zonesForCountry('VN');
const inUtc = (zone) => moment.tz('1972-12-18T20:00', zone).utc().format('HH:mm');
console.log('moment-timezone', require('moment-timezone/package.json').version);
console.log('zones of Vietnam:', ...vietnam, ' Asia/Hanoi:', moment.tz.zone('Asia/Hanoi'));
console.log('20:00 in Hanoi on 18 December 1972, expected 13:00 UTC; seen', inUtc('Asia/Ho_Chi_Minh'), ' by Bangkok', inUtc('Asia/Bangkok'));
const isStillSo =
  moment.tz.zone('Asia/Hanoi') === null &&
  inUtc('Asia/Ho_Chi_Minh') === '12:00' &&
  inUtc('Asia/Bangkok') === '13:00';

console.log(isStillSo ? 'Still so.' : 'This has changed.');
process.exitCode = isStillSo ? 0 : 1;
SCRIPT
node try.cjs
