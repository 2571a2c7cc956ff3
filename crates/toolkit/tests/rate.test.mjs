// The yearly rate: known years as the orders have them, and a projection only where one is asked for.
import assert from 'node:assert/strict';
import test from 'node:test';

import { rate } from '../../../dist/toolkit/node.js';

const failed = (result) => {
  assert.equal(result.ok, false);
  return result.errors.map(({ path, code }) => `${path}: ${code}`);
};

test('a known year, for a week and an hour', () => {
  // Orders 1292/2024 and 1342/2025: 8,513,750 and 8,898,750 kroner / 1,750.
  assert.deepEqual(rate(2025).value, { year: 2025, kind: 'known', weekly: '4865.00', hourly: '131.49' });
  assert.deepEqual(rate(2026).value, { year: 2026, kind: 'known', weekly: '5085.00', hourly: '137.43' });
});

test('a projection of the next year, by section 64(1) and act 630/2024 section 7', () => {
  const of = (percent, deduction) => rate(2027, { percent, deduction }).value;
  for (const [percent, weekly, hourly] of [[1.5, '5250.00', '141.89'], [1.8, '5265.00', '142.30'], [2, '5275.00', '142.57'], [2.5, '5300.00', '143.24']]) {
    const { kind, ...found } = rate(2027, { percent }).value;
    assert.deepEqual([kind, found.weekly, found.hourly], ['projection', weekly, hourly]);
  }
  assert.equal(of(2, 0.45).weekly, '5250.00');
  assert.equal(of(-0.8, 0.75).kind, 'projection');
});

test('none without an assumption, none further out, none before the law', () => {
  assert.deepEqual(failed(rate(2027)), ['adjustment: missing_field']);
  assert.deepEqual(failed(rate(2028, { percent: 2 })), ['year: no_law']);
  assert.deepEqual(failed(rate(2010)), ['year: no_law']);
  assert.deepEqual(failed(rate(2027, { percent: 11 })), ['adjustment: out_of_range']);
  assert.deepEqual(failed(rate(2027, { percent: 1e300 })).length, 1);
  assert.deepEqual(failed(rate('2027', { percent: '2', deducted: 1 })), [
    'year: wrong_type', 'adjustment.deducted: unknown_field', 'adjustment.percent: wrong_type',
  ]);
});
