import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { unitRuleOf } from '../../../../renderer/core/units-in-time.ts';
import { featureAt } from '../map/features.ts';

const post = featureAt(1, '1954-03').properties;
const regiment = { ...post, kind: 'unit', unit: '10061000171211000000:209', unitSlot: 0 };

test('units are shown in windows of up to a month, everything else always', () => {
  const clock = signal({ startDay: 0, endDay: 30 });
  const rule = unitRuleOf(clock);
  expect(rule.value(regiment)).toBe(true);
  clock.value = { startDay: 0, endDay: 31 };
  expect(rule.value(regiment)).toBe(false);
  expect(rule.value(post)).toBe(true);
});

test('a clock that moves on asks nobody anew', () => {
  const clock = signal({ startDay: 0, endDay: 10 });
  const rule = unitRuleOf(clock);
  const before = rule.value;
  clock.value = { startDay: 5, endDay: 15 };
  expect(rule.value).toBe(before);
});
