// The yearly rate: known years as the orders have them, and a projection only where one is asked for.
import assert from 'node:assert/strict';
import test from 'node:test';

import { rate } from 'fremdrift';

import { NEXT_YEAR } from './covered.mjs';

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
  // The last maximum raised by 1.7 and the adjustment, to the nearest amount that 5 divides; in hundredths
  // of a percent and øre. The projections of 2027 are worked by hand in tests/cases/acts/course.json.
  const last = Math.round(Number(rate(NEXT_YEAR - 1).value.weekly) * 100);
  const expected = (percent, deduction = 0) => {
    const raised = last * (10_170 + Math.round(100 * percent) - Math.round(100 * deduction));
    return Math.floor(raised / 5_000_000 + 0.5) * 5;
  };
  for (const percent of [1.5, 1.8, 2, 2.5]) {
    for (const deduction of [undefined, 0.45]) {
      const { kind, weekly, hourly } = rate(NEXT_YEAR, { percent, deduction }).value;
      const kroner = expected(percent, deduction);
      assert.deepEqual([kind, weekly], ['projection', `${kroner}.00`]);
      assert.equal(hourly, (Math.floor((kroner * 100) / 37 + 0.5) / 100).toFixed(2));
    }
  }
  assert.equal(rate(NEXT_YEAR, { percent: -0.8, deduction: 0.75 }).value.kind, 'projection');
});

test('none without an assumption, none further out, none before the law', () => {
  assert.deepEqual(failed(rate(NEXT_YEAR)), ['adjustment: missing_field']);
  assert.deepEqual(failed(rate(NEXT_YEAR + 1, { percent: 2 })), ['year: no_law']);
  assert.deepEqual(failed(rate(2010)), ['year: no_law']);
  assert.deepEqual(failed(rate(NEXT_YEAR, { percent: 11 })), ['adjustment: out_of_range']);
  assert.deepEqual(failed(rate(NEXT_YEAR, { percent: 1e300 })).length, 1);
  assert.deepEqual(failed(rate(String(NEXT_YEAR), { percent: '2', deducted: 1 })), [
    'year: wrong_type', 'adjustment.deducted: unknown_field', 'adjustment.percent: wrong_type',
  ]);
});
