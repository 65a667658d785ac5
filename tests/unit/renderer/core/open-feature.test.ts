import { beforeEach, expect, test } from 'vitest';
import type { AtlasFeature } from '../../../../geodata/model/content/records.ts';
import { cameraTarget } from '../../../../renderer/core/camera.ts';
import { content } from '../../../../renderer/core/content.ts';
import { openFeature } from '../../../../renderer/core/open-feature.ts';
import { openPageRef } from '../../../../renderer/core/page.ts';
import { selection } from '../../../../renderer/core/selection.ts';
import { makeEvent } from '../atlas-content.ts';

const makeFeature = (eventIds: readonly string[]): AtlasFeature => ({
  type: 'Feature',
  id: 1,
  geometry: {
    type: 'LineString',
    coordinates: [
      [103, 21],
      [105, 20],
    ],
  },
  properties: {
    featureId: 'road-41',
    layerId: 'dien-bien-phu',
    kind: 'road',
    nameEn: 'Road 41',
    nameVi: 'Đường 41',
    edtf: null,
    startDay: -2_147_483_648,
    endDay: 2_147_483_647,
    accuracyM: 500,
    isSchematic: false,
    mode: '',
    rank: 1,
    country: '',
    isContested: false,
    grade: 'press',
    knownFromDay: 0,
    eventIds,
  },
});

beforeEach(() => {
  selection.value = null;
  openPageRef.value = null;
  cameraTarget.value = null;
  content.value = {
    version: '',
    guns: [],
    layers: [],
    events: [makeEvent('siege', '1954'), makeEvent('relief', '1954')],
  };
});

test('a feature without an event is flown to and its page opened', () => {
  openFeature(makeFeature([]));
  expect(cameraTarget.value).toEqual({ kind: 'bounds', bounds: [103, 20, 105, 21] });
  expect(selection.value).toBeNull();
  expect(openPageRef.value).toEqual({ kind: 'feature', id: 'road-41' });
});

test('a feature with one event opens it', () => {
  openFeature(makeFeature(['siege']));
  expect(selection.value).toEqual({ kind: 'event', id: 'siege' });
});

test('a feature with several events opens its page, which lists them', () => {
  openFeature(makeFeature(['siege', 'relief', 'gone']));
  expect(openPageRef.value).toEqual({ kind: 'feature', id: 'road-41' });
  expect(selection.value).toBeNull();
});
