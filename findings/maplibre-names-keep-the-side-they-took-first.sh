#!/bin/sh
# MapLibre GL JS 6.17.0: which side of its point a name takes, and so which other names find room,
# depends on what was on the map before.
#
# The style specification says of text-variable-anchor that the places are tried in their order. They
# are, once: a name that was placed keeps its side from then on, also when a place named earlier in
# the list has become free, and also across changes of filters and data. Two maps that show the same
# data from the same camera differ by the way they came there; with several layers of names a map
# that loads lacks the names that found no room while half of its tiles were missing.
#
# Expected: with nothing in its way the name stands right of its point ("left" is named first).
# Seen: on the map on which something once stood there it stays on the other side, even when the layer
# is taken off and put on again at once. With a frame drawn in between it finds its place anew.
#
# Exit status 0 while it is so, 1 as soon as it is otherwise. Needs node 20 or newer, npm, and a
# Chromium: its path in CHROMIUM, else `chromium` is looked for.
set -eu
browser=${CHROMIUM:-$(command -v chromium)}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund maplibre-gl@6.17.0 playwright-core@1.65.1
cat >try.mjs <<'SCRIPT'
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const page = `<!doctype html><meta charset="utf-8"><div id="map" style="width:400px;height:300px"></div>
<script type="module">import * as maplibregl from './maplibre-gl.mjs'; window.maplibregl = maplibregl; window.isLoaded = true;</script>`;
const server = createServer((request, response) => {
  if (request.url === '/') return response.setHeader('content-type', 'text/html').end(page);
  try {
    const file = readFileSync('node_modules/maplibre-gl/dist' + request.url.split('?')[0]);
    response.setHeader('content-type', request.url.endsWith('.css') ? 'text/css' : 'text/javascript').end(file);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const browser = await chromium.launch({
  executablePath: process.argv[2],
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
});
const tab = await browser.newPage();
await tab.goto('http://127.0.0.1:' + server.address().port + '/');
await tab.waitForFunction(() => window.isLoaded);
const seen = await tab.evaluate(async () => {
  const point = (lng) => ({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lng, 0] } }] });
  const nothing = { type: 'FeatureCollection', features: [] };
  const names = { id: 'names', type: 'symbol', source: 'named', layout: { 'text-field': 'Hanoi', 'text-size': 20, 'text-variable-anchor': ['left', 'right'], 'text-radial-offset': 1 } };
  const other = { id: 'other', type: 'symbol', source: 'other', layout: { 'text-field': 'MMMM', 'text-size': 20 } };
  async function open(inTheWay) {
    const map = new maplibregl.Map({ container: 'map', center: [0, 0], zoom: 8, fadeDuration: 0, attributionControl: false,
      style: { version: 8, sources: { named: { type: 'geojson', data: point(0) }, other: { type: 'geojson', data: inTheWay } }, layers: [names, other] } });
    const idle = () => new Promise((done) => map.once('idle', done));
    const side = () => {
      const at = map.project([0, 0]);
      const has = (x) => map.queryRenderedFeatures([[at.x + x - 3, at.y - 3], [at.x + x + 3, at.y + 3]], { layers: ['names'] }).length > 0;
      return has(45) ? 'right' : has(-45) ? 'left' : 'nowhere';
    };
    await idle();
    return { map, idle, side };
  }
  const fresh = await open(nothing);
  const onFresh = fresh.side();
  fresh.map.remove();
  const other0 = await open(point(0.12));
  const whileBlocked = other0.side();
  let idle = other0.idle();
  other0.map.getSource('other').setData(nothing);
  await idle;
  idle = other0.idle();
  other0.map.triggerRepaint();
  await idle;
  const whenFree = other0.side();
  idle = other0.idle();
  other0.map.removeLayer('names');
  other0.map.addLayer(names, 'other');
  await idle;
  const whenNewAtOnce = other0.side();
  const drawn = new Promise((done) => other0.map.once('render', done));
  other0.map.removeLayer('names');
  await drawn;
  idle = other0.idle();
  other0.map.addLayer(names, 'other');
  await idle;
  return { onFresh, whileBlocked, whenFree, whenNewAtOnce, whenNewLater: other0.side() };
});
console.log('a fresh map:', seen.onFresh, '| something in the way:', seen.whileBlocked, '| gone again:', seen.whenFree, '(expected right) | layer off and on at once:', seen.whenNewAtOnce, '| with a frame between:', seen.whenNewLater);
await browser.close();
server.close();
const isStillSo = seen.onFresh === 'right' && seen.whileBlocked === 'left' && seen.whenFree === 'left' && seen.whenNewAtOnce === 'left' && seen.whenNewLater === 'right';
console.log(isStillSo ? 'Still so.' : 'This has changed.');
process.exitCode = isStillSo ? 0 : 1;
SCRIPT
node try.mjs "$browser"
