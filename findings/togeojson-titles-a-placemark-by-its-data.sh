#!/bin/sh
# @tmcw/togeojson 7.1.3 lets a column called "name" of a KML placemark replace the placemark's own name.
#
# KML keeps the title in <name> and a table's columns in <ExtendedData>. Exports of spreadsheets and of
# GIS write both, and "name" is the commonest column there is (as are "description" and "visibility").
# togeojson puts all into one set of properties, the data last: the title that Google Earth shows is
# lost, without a word.
#
# Expected: name "Him Lam", and the column under another key. Seen: name "Beatrice" and no "Him Lam".
#
# Exit status 0 while it is so, 1 as soon as it is otherwise. Needs node 20 or newer, and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @tmcw/togeojson@7.1.3 @xmldom/xmldom@0.9.8
cat >try.mjs <<'SCRIPT'
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';

const file = `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark>
  <name>Him Lam</name>
  <ExtendedData><Data name="name"><value>Beatrice</value></Data></ExtendedData>
  <Point><coordinates>103.04,21.41</coordinates></Point>
</Placemark></kml>`;
const [feature] = kml(new DOMParser().parseFromString(file, 'text/xml')).features;
console.log('expected: Him Lam as the name, Beatrice under a key of its own');
console.log('seen:', JSON.stringify(feature.properties));
const isStillSo =
  feature.properties.name === 'Beatrice' && !JSON.stringify(feature).includes('Him Lam');

console.log(isStillSo ? 'Still so.' : 'This has changed.');
process.exitCode = isStillSo ? 0 : 1;
SCRIPT
node try.mjs
