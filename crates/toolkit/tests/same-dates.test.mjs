// The same absence has the same limit wherever it is asked for: in the warning of the ledger, the dates
// of the timeline and the day of the extension after a work injury.

import assert from 'node:assert/strict';
import test from 'node:test';

import { injury, refusion, timeline } from 'fremdrift';

import { LAST } from './covered.mjs';
import { date, day, generator, spell } from './spells.mjs';

const CASES = 1_000;
const KINDS = ['absence', 'benefit', 'selfSupport', 'neither'];
const FIRST = day('2011-01-03');

/** Earlier periods, the latest first, apart and all over before the absence. */
function history(random, before) {
  const made = [];
  for (let to = before - 2 - random(100); made.length < 4; ) {
    const from = to - random(300);
    if (from < FIRST) break;
    made.push({ from: date(from), to: date(to), kind: KINDS[random(4)] });
    to = from - 2 - random(60);
  }
  return made;
}

function made(random) {
  const { weeklyBenefit, priorBenefitWeeks, ...absence } = spell(random);
  if (random(2)) absence.earlier = history(random, day(absence.firstDay));
  if (!random(6)) absence.section25 = true;
  if (!random(4)) absence.covid = true;
  if (absence.status === 'selfEmployed' && random(2)) absence.insurance = 'thirdDayFull';
  return absence;
}

const next = (iso) => date(day(iso) + 1);
const value = (result, absence) => {
  assert.ok(result.ok, JSON.stringify([result.errors, absence]));
  return result.value;
};

test('one duration limit, whoever is asked', () => {
  const random = generator(14);
  const seen = { past: 0, none: 0, within: 0 };
  for (let count = 0; count < CASES; count += 1) {
    const absence = made(random);
    const told = JSON.stringify(absence);
    const { warnings } = value(refusion(absence), absence);
    const { events } = value(timeline(absence, absence.firstDay), absence);
    const { extension } = value(injury({}, absence.firstDay, absence), absence);
    const warned = (code) => warnings.find((warning) => warning.code === code);
    const limit = events.find(({ code }) => code === 'duration_limit' || code === 'pension_limit');
    const without = events.find(({ code }) => code === 'no_right');

    assert.equal(warned('no_right')?.until, without?.rightFrom, told);
    if (without) {
      seen.none += 1;
      continue;
    }
    assert.equal(extension, limit?.date ?? null, told);
    const past = warned('past_duration_limit');
    if (past) {
      assert.deepEqual([next(limit.date), limit.passed], [past.from, past.passed], told);
      seen.past += 1;
    } else {
      // It is still to come, or lies beyond the last day that is answered.
      assert.ok((limit?.date ?? LAST) >= absence.lastDay, told);
      seen.within += 1;
    }
  }
  assert.ok(Object.values(seen).every((count) => count > 10), JSON.stringify(seen));
});
