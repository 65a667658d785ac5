#!/bin/sh
# Turf 7.4.0: an offset of ten kilometres is 9.6 km on the 17th parallel and 8.7 km at 30 degrees north.
#
# @turf/line-offset takes a distance with its unit and shifts the line in plain degrees, where a degree
# of longitude is as long as one of latitude. Lines from west to east come out right; lines from north
# to south are too near by the cosine of the latitude. Buffer zones, corridors and fronts are drawn
# that way. The page of the function names units and says nothing of it.
#
# Expected: 10 km from the line everywhere (0.5 % is the usual error of a sphere).
# Seen: 9.56 km at 17 degrees north, 8.66 at 30; 10.00 for a line along the parallel.
#
# Exit status 0 while it is so, 1 as soon as it is otherwise. Needs node 20 or newer, and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @turf/turf@7.4.0
cat >try.mjs <<'SCRIPT'
import { distance, lineOffset, lineString } from '@turf/turf';

const offsetKm = (line, at) => {
  const beside = lineOffset(lineString(line), 10, { units: 'kilometers' });
  return distance(line[at], beside.geometry.coordinates[at], { units: 'kilometers' });
};
const alongMeridian = [
  [106, 17],
  [106, 30],
];
const at17 = offsetKm(alongMeridian, 0);
const at30 = offsetKm(alongMeridian, 1);
const alongParallel = offsetKm([[106, 17], [107, 17]], 0);
console.log('expected 10 km; seen along a meridian at 17 N', at17.toFixed(2), ' at 30 N', at30.toFixed(2));
console.log('along the parallel', alongParallel.toFixed(2));
const isStillSo = Math.abs(at17 - 9.56) < 0.02 && Math.abs(at30 - 8.66) < 0.02 && Math.abs(alongParallel - 10) < 0.02;

console.log(isStillSo ? 'Still so.' : 'This has changed.');
process.exitCode = isStillSo ? 0 : 1;
SCRIPT
node try.mjs
