#!/bin/sh
# geotiff.js 3.0.5 reads missing heights of a LERC-compressed GeoTIFF as 0, the level of the sea.
#
# LERC keeps a mask of its own of which pixels have a value. GDAL and libtiff write NaN into it and
# read NaN out of it. geotiff.js hands on the decoded numbers without the mask, where such pixels
# are 0: a hole in an elevation model becomes a flat at sea level, without a word, and neither
# getGDALNoData() nor NaN tells it from a real height.
#
# Input: 8 x 8 floats from 300.5 to 363.5, ten of them NaN, written by GDAL 3.6.2 with
#   gdal_translate -co COMPRESS=LERC -co MAX_Z_ERROR=0
# Expected: NaN (or at least a way to know) at column 2, row 2, as
#   gdallocationinfo -valonly voids.tif 2 2
# says. Seen: 0. The same block's mask, asked of lerc 3.0.0 itself, says "no value" there.
#
# Exit status 0 while it is so, 1 as soon as it is otherwise. Needs node 20 or newer, and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund geotiff@3.0.5 lerc@3.0.0
cat >try.mjs <<'SCRIPT'
import { fromArrayBuffer } from 'geotiff';
import Lerc from 'lerc';

const file = Buffer.from(
  `
  SUkqAAgAAAARAAABAwABAAAACAAAAAEBAwABAAAACAAAAAIBAwABAAAAIAAAAAMBAwABAAAAR4gA
  AAYBAwABAAAAAQAAABEBBAABAAAAggEAABUBAwABAAAAAQAAABYBAwABAAAACAAAABcBBAABAAAA
  MwEAABwBAwABAAAAAQAAAFMBAwABAAAAAwAAAA6DDAADAAAA4gAAAIKEDAAGAAAA+gAAAK+HAwAg
  AAAAKgEAALCHDAACAAAAagEAALGHAgAIAAAAegEAAPLFBAACAAAA2gAAAAAAAAAEAAAAAAAAAHsU
  rkfheoQ/exSuR+F6hD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQFpAAAAA
  AAAAMkAAAAAAAAAAAAEAAQAAAAcAAAQAAAEAAgABBAAAAQABAAAIAAABAOYQAQixhwcAAAAGCAAA
  AQCOIwkIsIcBAAEACwiwhwEAAACIbXSWHaRyQAAAAECmVFhBV0dTIDg0fABMZXJjMiAEAAAAyhwt
  wAgAAAAIAAAAAQAAADYAAAAIAAAAMwEAAAYAAAAAAAAAAAAAAAAAAAAAyHJAAAAAAAC4dkAMAAAA
  CAD//4OD/////wCAAECWQwDAtUMBAECWQwDAlkMAQJdDAMCXQwBAmEMAwJhDAECZQwDAmUMAQJpD
  AMCaQwBAm0MAwJtDAECcQwDAnEMAQJ1DAMCdQwBAnkMAQKFDAMChQwBAokMAQKVDAMClQwBApkMA
  wKZDAECnQwDAp0MAQKhDAMCoQwBAqUMAwKlDAECqQwDAqkMAQKtDAMCrQwBArEMAwKxDAECtQwDA
  rUMAQK5DAMCuQwBAr0MAwK9DAECwQwDAsEMAQLFDAMCxQwBAskMAwLJDAECzQwDAs0MAQLRDAMC0
  QwBAtUMAwLVD
  `,
  'base64',
);
const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
const image = await (await fromArrayBuffer(bytes)).getImage();
const [heights] = await image.readRasters();
const at = 2 * 8 + 2;

const [offset] = [await image.fileDirectory.loadValueIndexed('StripOffsets', 0)];
const block = Lerc.decode(bytes.slice(Number(offset)));
const hasValue = block.mask === undefined ? 1 : block.mask[at];

console.log('geotiff 3.0.5, lerc 3.0.0, node', process.version);
console.log('expected at column 2, row 2: NaN (the mask of the block says', hasValue, ')');
console.log('seen:', heights[at], ' its neighbours in the row:', ...heights.slice(16, 24));
const isStillSo = heights[at] === 0 && hasValue === 0;
console.log(isStillSo ? 'Still so.' : 'This has changed.');
process.exitCode = isStillSo ? 0 : 1;
SCRIPT
node try.mjs
