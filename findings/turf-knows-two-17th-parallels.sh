#!/bin/sh
# Turf 7.4.0: a point lies on the 17th parallel and seven kilometres beside it, by two functions.
#
# A line of two points has no shape of its own until somebody says what is between them.
# booleanPointOnLine and lineIntersect take it as straight on a map with plain degrees, as GeoJSON
# (RFC 7946, 3.1.1) and MapLibre do; nearestPointOnLine, pointToLineDistance, along and lineSliceAlong
# take it as a great circle, which north of the equator runs north of the parallel. Points snapped to a
# drawn border leave it, and a point that is "on the line" is reported as 6.8 km away.
#
# Expected: one answer. Seen: true, and 6.80 km, for the middle of ten degrees of the parallel.
#
# Exit status 0 while it is so, 1 as soon as it is otherwise. Needs node 20 or newer, and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @turf/turf@7.4.0
cat >try.mjs <<'SCRIPT'
import { booleanPointOnLine, lineIntersect, lineString, nearestPointOnLine, pointToLineDistance } from '@turf/turf';

const parallel = lineString([
  [100, 17],
  [110, 17],
]);
const middle = [105, 17];
const isOn = booleanPointOnLine(middle, parallel);
const crossing = lineIntersect(parallel, lineString([[105, 10], [105, 20]])).features[0].geometry.coordinates;
const nearest = nearestPointOnLine(parallel, middle).geometry.coordinates;
const awayKm = pointToLineDistance(middle, parallel);
console.log('on the line:', isOn, ' crossed by the meridian at', ...crossing);
console.log('nearest point of the line:', ...nearest, ' distance from it:', awayKm.toFixed(2), 'km');
const isStillSo = isOn && crossing[1] === 17 && nearest[1] > 17.06 && awayKm > 6.7 && awayKm < 6.9;

console.log(isStillSo ? 'Still so.' : 'This has changed.');
process.exitCode = isStillSo ? 0 : 1;
SCRIPT
node try.mjs
