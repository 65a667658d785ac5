#!/bin/sh
# Turf 7.4.0: cleanCoords takes a pass for a level road and removes it.
#
# "Removes redundant coordinates" looks at longitude and latitude alone. A vertex that lies straight
# between its neighbours on the map goes, whatever its height: the top of a pass on a straight stretch,
# and with it the profile of the line. Vertices that stay keep their heights, so nothing looks wrong.
#
# Expected: a vertex of another height is not redundant. Seen: 440, 1648, 560 m become 440, 560 m.
#
# Exit status 0 while it is so, 1 as soon as it is otherwise. Needs node 20 or newer, and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @turf/turf@7.4.0
cat >try.mjs <<'SCRIPT'
import { cleanCoords, lineString } from '@turf/turf';

const road = lineString([
  [103.5, 21.5, 440],
  [103.55, 21.5, 1648],
  [103.6, 21.5, 560],
]);
const heights = cleanCoords(road).geometry.coordinates.map(([, , heightM]) => heightM);
console.log('expected 440 1648 560; seen', ...heights);
const isStillSo = heights.join() === '440,560';

console.log(isStillSo ? 'Still so.' : 'This has changed.');
process.exitCode = isStillSo ? 0 : 1;
SCRIPT
node try.mjs
