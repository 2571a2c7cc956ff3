// Early efforts and the six recommendations: published numbers, draws, and what can be wrong.

import assert from 'node:assert/strict';
import test from 'node:test';

import { cohort, recommendations, simulate } from 'fremdrift';

import { AFTER } from './covered.mjs';

const ROSKILDE = {
  people: 466,
  weeksBefore: 19.9,
  lawDate: '2011-07-01',
  interventions: [{ preset: 'roskilde' }],
};
const KOMMUNE = { courses: 4_000, lawDate: '2026-01-05' };
const PRIORS = ['sceptical', 'stated'];

const near = (value, expected, tolerance) =>
  assert.ok(Math.abs(value - expected) <= tolerance, `${value} is not ${expected} ± ${tolerance}`);

function value(result) {
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
}

const wrong = (result) => {
  assert.ok(!result.ok, 'should be refused');
  return result.errors.map(({ path, code }) => [path, code]);
};

/** Every number in an answer. */
function* numbers(value) {
  if (typeof value === 'number') yield value;
  else if (value && typeof value === 'object') for (const part of Object.values(value)) yield* numbers(part);
}

test('the cohort follows the published curve', () => {
  const all = { people: 1_000, lawDate: '2011-07-01', interventions: [] };
  const { without, limit, observedUnderOtherRules } = value(cohort(all));
  assert.deepEqual([limit, observedUnderOtherRules], [52, false]);
  for (const { onBenefit, inWork, outOfWork } of without.points) {
    near(onBenefit + inWork + outOfWork, 1, 1e-12);
  }
  // Of those ill for 19.9 weeks, 33.8 percent pass week 52.
  near(value(cohort(ROSKILDE)).without.points[52].onBenefit, 0.338, 0.000_5);
  assert.ok(value(cohort({ ...all, lawDate: '2026-01-05' })).observedUnderOtherRules);
});

test('published efforts calibrate their hazard ratios', () => {
  const ratio = (preset) =>
    value(cohort({ ...ROSKILDE, interventions: [{ preset }] })).hazardRatios[0];
  near(ratio('roskilde_capped'), 2.1, 0.005);
  near(ratio('roskilde'), 1.32, 0.005);
  const saved = { kind: 'weeksSaved', weeks: 7.3, until: 52 };
  const own = { start: 19.9, effect: saved };
  near(value(cohort({ ...ROSKILDE, interventions: [own] })).hazardRatios[0], 2.1, 0.005);
});

test('no effort changes nothing, and the sceptic expects no effect', () => {
  const none = value(cohort({ ...ROSKILDE, interventions: [] }));
  for (const prior of PRIORS) {
    assert.equal(none.with[prior].gain.all, 0);
    assert.deepEqual(none.with[prior].arm, none.without);
  }
  const free = value(cohort({ ...ROSKILDE, interventions: [{ preset: 'roskilde', price: '0' }] }));
  near(free.with.sceptical.gain.municipality, 0, 1e-6);
  assert.ok(free.with.stated.gain.municipality > 1e6);
});

test('draws give a chance for each payer, under both priors', () => {
  const { draws, seed, priors } = value(simulate(ROSKILDE, 1_000, 7));
  assert.deepEqual([draws, seed], [1_000, 7]);
  assert.ok(priors.sceptical.gain.municipality.aboveZero < priors.stated.gain.municipality.aboveZero);
  for (const prior of PRIORS) {
    const { gain, quarters, knowing } = priors[prior];
    const sum = gain.municipality.mean + gain.state.mean + gain.employer.mean
      + gain.unemploymentFund.mean + gain.citizen.mean;
    near(gain.all.mean, sum, 1e-6 * Math.abs(sum) + 1e-3);
    assert.equal(quarters.length, 8);
    near(quarters.at(-1).mean, gain.municipality.mean, 1);
    assert.ok(knowing.everything.value >= 0);
    assert.ok(knowing.effect.value <= knowing.everything.value + 4 * knowing.effect.standardError);
    for (const number of numbers(priors[prior])) assert.ok(Number.isFinite(number));
  }
  assert.deepEqual(value(simulate(ROSKILDE, 1_000, 7)).priors, priors, 'the same seed, the same bits');
  assert.notDeepEqual(value(simulate(ROSKILDE, 1_000, 8)).priors, priors);
});

test('the recommendations: each alone, and together', () => {
  const asked = { ...KOMMUNE, packages: [['assessment', 'culture'], []], draws: 500, seed: 3 };
  const { levers, packages, draws } = value(recommendations(asked));
  assert.equal(draws, 500);
  assert.deepEqual(levers.map(({ lever }) => lever), [
    'assessment', 'workGoal', 'culture', 'patchy', 'hospital', 'measuring',
  ]);
  for (const { expected, drawn, figures } of levers) {
    assert.ok(figures.length > 0);
    for (const prior of PRIORS) {
      assert.equal(expected[prior].years.length, 4);
      assert.ok(Number.isFinite(drawn[prior].mean));
    }
  }
  // Measuring changes nothing by itself; no levers change nothing.
  assert.equal(levers[5].expected.stated.gain.all, 0);
  assert.equal(packages[1].expected.stated.gain.all, 0);
  assert.equal(packages[1].drawn.stated.gain.municipality.sd, 0);
  const [{ expected, drawn }] = packages;
  near(drawn.stated.gain.all.mean, expected.stated.gain.all, 0.3 * expected.stated.gain.all);
  const years = drawn.stated.years.reduce((sum, { mean }) => sum + mean, 0);
  near(years, drawn.stated.gain.municipality.mean, 1);
  const undrawn = value(recommendations(KOMMUNE));
  assert.deepEqual(undrawn.packages.map((it) => it.levers.length), [6]);
  assert.equal(undrawn.packages[0].drawn, undefined);
});

test('everything that is wrong is told at once, with its place', () => {
  assert.deepEqual(
    wrong(cohort({
      people: 0,
      weeksBefore: -1,
      years: 9,
      lawDate: '2026-02-30',
      outOfWork: Number.NaN,
      overlap: 'both',
      surprise: 1,
      spreads: { pace: 3 },
      interventions: [{ preset: 'odense' }, { start: 1 }, { start: 1, effect: { kind: 'magic' } }],
    })).toSorted(),
    [
      ['interventions[0].preset', 'unknown_word'],
      ['interventions[1].effect', 'missing_field'],
      ['interventions[2].effect.kind', 'unknown_word'],
      ['lawDate', 'not_a_date'],
      ['outOfWork', 'wrong_type'],
      ['overlap', 'unknown_word'],
      ['people', 'out_of_range'],
      ['spreads.pace', 'out_of_range'],
      ['surprise', 'unknown_field'],
      ['weeksBefore', 'out_of_range'],
      ['years', 'out_of_range'],
    ],
  );
  const one = (intervention) => wrong(cohort({ ...ROSKILDE, interventions: [intervention] }));
  const ratio = (ratio) => ({ kind: 'hazardRatio', ratio });
  for (const [intervention, path, code] of [
    [{ start: -1, effect: ratio(1) }, 'start', 'out_of_range'],
    [{ start: 104, effect: ratio(1) }, 'start', 'after_the_end'],
    [{ start: 1, effect: ratio(1e9) }, 'effect', 'out_of_range'],
    [{ start: 20, effect: { kind: 'weeksSaved', weeks: 104 } }, 'effect', 'unreachable'],
    [{ start: 20, effect: { kind: 'fewerLong', share: 0.1, after: 10 } }, 'effect', 'not_after_start'],
    [{ start: 20, effect: { kind: 'moreToWork', share: 1, ratio: 1 } }, 'effect.ratio', 'unknown_field'],
    [{ start: 20, effect: ratio(1), reach: 1.5 }, 'reach', 'out_of_range'],
    [{ start: 20, effect: ratio(1), price: 5 }, 'price', 'wrong_type'],
    [{ start: 20, effect: ratio(1), price: '2000000' }, 'price', 'out_of_range'],
    [{ start: 20, effect: ratio(1), payer: 'me' }, 'payer', 'unknown_word'],
  ]) {
    assert.deepEqual(one(intervention), [[`interventions[0].${path}`, code]], JSON.stringify(intervention));
  }
  const five = Array.from({ length: 5 }, () => ({ preset: 'tta' }));
  assert.deepEqual(wrong(cohort({ ...ROSKILDE, interventions: five })), [['interventions', 'too_many']]);
  assert.deepEqual(wrong(cohort({ ...ROSKILDE, lawDate: '1999-01-01' })), [['lawDate', 'no_law']]);
});

test('draws and seeds are bounded', () => {
  assert.deepEqual(wrong(simulate({ ...ROSKILDE, people: -1 }, 1e9, -1)), [
    ['case.people', 'not_a_whole_number'],
    ['draws', 'out_of_range'],
    ['seed', 'not_a_whole_number'],
  ]);
  assert.deepEqual(wrong(simulate(ROSKILDE, Number.NaN, 'x')), [
    ['draws', 'wrong_type'],
    ['seed', 'wrong_type'],
  ]);
  assert.deepEqual(wrong(simulate(ROSKILDE)), [['draws', 'wrong_type'], ['seed', 'wrong_type']]);
});

test('levers and packages that are none are refused', () => {
  const of = (changes) => wrong(recommendations({ ...KOMMUNE, ...changes }));
  for (const [changes, path, code] of [
    [{ courses: 0 }, 'courses', 'out_of_range'],
    [{ ratio: 100 }, 'ratio', 'out_of_range'],
    [{ today: { start: 500 } }, 'today.start', 'out_of_range'],
    [{ levers: { assessment: { start: -1 } } }, 'levers.assessment.start', 'out_of_range'],
    [{ levers: { workGoal: { weeks: 99 } } }, 'levers.workGoal.weeks', 'out_of_range'],
    [{ levers: { patchy: { fewer: 2 } } }, 'levers.patchy.fewer', 'out_of_range'],
    [{ levers: { hospital: { yearly: 5 } } }, 'levers.hospital.yearly', 'wrong_type'],
    [{ levers: { culture: { price: '1' } } }, 'levers.culture.price', 'unknown_field'],
    [{ levers: { seventh: {} } }, 'levers.seventh', 'unknown_field'],
    [{ packages: [['seventh']] }, 'packages[0][0]', 'unknown_word'],
    [{ packages: Array(9).fill([]) }, 'packages', 'too_many'],
    [{ draws: 1 }, 'draws', 'out_of_range'],
    [{ lawDate: AFTER }, 'lawDate', 'no_law'],
  ]) {
    assert.deepEqual(of(changes), [[path, code]], JSON.stringify(changes));
  }
  for (const odd of [undefined, null, 1, 'x', [], {}, () => 1]) {
    for (const call of [cohort, recommendations, (odd) => simulate(odd, 10, 1)]) wrong(call(odd));
  }
});
