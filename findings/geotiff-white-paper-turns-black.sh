#!/bin/sh
# geotiff.js 3.0.5 shows white paper as black: readRGB() of a WhiteIsZero image.
#
# In TIFF's PhotometricInterpretation 0, the usual one of scanners and fax, 0 is white and the
# greatest value black. readRGB() computes 256 - value / 256 * 256 and stores it in a Uint8Array:
# for 0 that is 256, which wraps to 0. Pure white, most of any scanned sheet, becomes pure black,
# while every other shade is right to within one step. Of 1 bit, white becomes black and black grey.
#
# Input: one row of 4 pixels, 8 bits, WhiteIsZero: 0, 1, 128, 255; the same of 1 bit: 0, 1, 0, 1.
# Expected, as libtiff, GDAL and image viewers show it: 255, 254, 127, 0 and 255, 0, 255, 0.
#
# Exit status 0 while it is so, 1 as soon as it is otherwise. Needs node 20 or newer, and npm.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund geotiff@3.0.5
cat >try.mjs <<'SCRIPT'
import { fromArrayBuffer } from 'geotiff';

/** A baseline TIFF (TIFF 6.0): one strip, no compression, WhiteIsZero. */
function makeTiff(bits, pixels) {
  const entries = [
    [256, 4],
    [257, 1],
    [258, bits],
    [259, 1],
    [262, 0],
    [273, 8 + 2 + 9 * 12 + 4],
    [277, 1],
    [278, 1],
    [279, pixels.length],
  ];
  const view = new DataView(new ArrayBuffer(8 + 2 + entries.length * 12 + 4 + pixels.length));
  [0x49, 0x49, 42, 0, 8, 0, 0, 0].forEach((byte, at) => view.setUint8(at, byte));
  view.setUint16(8, entries.length, true);
  entries.forEach(([tag, value], index) => {
    const at = 10 + index * 12;
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, 3, true);
    view.setUint32(at + 4, 1, true);
    view.setUint16(at + 8, value, true);
  });
  pixels.forEach((byte, index) => view.setUint8(8 + 2 + entries.length * 12 + 4 + index, byte));
  return view.buffer;
}

async function shadesOf(buffer) {
  const image = await (await fromArrayBuffer(buffer)).getImage();
  const [red] = await image.readRGB();
  return [...red];
}

const eight = await shadesOf(makeTiff(8, [0, 1, 128, 255]));
const one = await shadesOf(makeTiff(1, [0b0101_0000]));
console.log('geotiff 3.0.5, node', process.version);
console.log('8 bits: expected 255 254 127 0, seen', ...eight);
console.log('1 bit:  expected 255 0 255 0,   seen', ...one);
const isStillSo = eight[0] === 0 && eight[1] === 255 && one[0] === 0 && one[1] === 128;
console.log(isStillSo ? 'Still so.' : 'This has changed.');
process.exitCode = isStillSo ? 0 : 1;
SCRIPT
node try.mjs
