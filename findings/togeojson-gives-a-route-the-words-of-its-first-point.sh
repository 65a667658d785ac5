#!/bin/sh
# @tmcw/togeojson 7.1.3 gives a GPX route the description and time of its first point, and drops the rest.
#
# A route in GPX is a line of named points: the stages of a march. togeojson makes a LineString of it
# and looks for <desc>, <time> and the like anywhere below <rte>, so that what is said of the first
# point is said of the whole route, while the names, times and descriptions of all points are gone.
# Tracks are read otherwise: their times come along, point by point.
#
# Expected: a route without a description of its own has none; the names of its points are somewhere.
# Seen: the route is "evacuated", on the day its first point has; no name of any point is left.
#
# Exit status 0 while it is so, 1 as soon as it is otherwise. Needs node 20 or newer, and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @tmcw/togeojson@7.1.3 @xmldom/xmldom@0.9.8
cat >try.mjs <<'SCRIPT'
import { gpx } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';

const file = `<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="test"><rte>
  <name>Route Coloniale 4</name>
  <rtept lat="22.66" lon="106.25"><time>1950-10-03T00:00:00Z</time><name>Cao Bang</name><desc>evacuated</desc></rtept>
  <rtept lat="22.42" lon="106.45"><time>1950-10-07T00:00:00Z</time><name>Dong Khe</name></rtept>
</rte></gpx>`;
const [route] = gpx(new DOMParser().parseFromString(file, 'text/xml')).features;
console.log('expected: desc and time of the route undefined, "Cao Bang" and "Dong Khe" kept');
console.log('seen:', JSON.stringify(route));
const text = JSON.stringify(route);
const isStillSo =
  route.properties.desc === 'evacuated' &&
  route.properties.time === '1950-10-03T00:00:00Z' &&
  !text.includes('Cao Bang') &&
  !text.includes('Dong Khe');

console.log(isStillSo ? 'Still so.' : 'This has changed.');
process.exitCode = isStillSo ? 0 : 1;
SCRIPT
node try.mjs
