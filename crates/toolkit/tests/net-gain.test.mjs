// What an intervention is worth: the white paper's Roskilde, and amounts worked by hand.

import assert from 'node:assert/strict';
import test from 'node:test';

import { breakEven, netGain } from 'fremdrift';

const ROSKILDE = {
  lawDate: '2011-07-01',
  citizens: 466,
  weeksBefore: 19.9,
  courseWeeks: 10.2,
  price: '3918.20',
  weeksSaved: 7.3,
  casesAvoided: 95.7,
  weeksEach: 24.55,
  shareFit: { measured: 67, without: 26.5, now: 67 },
  constantMunicipalPercent: 70,
};

function worth(changes = {}) {
  const result = netGain({ ...ROSKILDE, ...changes });
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
}

const millions = (money) => Number((Number(money) / 1e6).toFixed(1));

test('Roskilde comes out as published', () => {
  const { gains, steps, perCitizen, notes } = worth();
  assert.equal(millions(gains.municipality), 16.3);
  assert.deepEqual(
    steps.map(({ item, year, amount }) => [item, year, amount]),
    [
      // 466 × 7.3 × 3,830 × 70 %; 95.7 × 24.55 × 3,830; 466 × 3,918.20.
      ['savedWeeks', 1, '9120225.80'],
      ['longCases', 2, '8998336.05'],
      ['price', 1, '-1825881.20'],
    ],
  );
  assert.equal(steps.at(-1).after, gains.municipality);
  assert.ok(Math.abs(Number(perCitizen.municipality) - 34_923) < 100);
  assert.deepEqual(notes, []);
});

test('the scenarios of figure 10', () => {
  assert.equal(millions(worth({ price: '1959.10' }).gains.municipality), 17.2);
  const tenPointsLess = worth({ shareFit: { ...ROSKILDE.shareFit, now: 57 } });
  assert.equal(millions(tenPointsLess.gains.municipality), 11.8);
});

test('every saved week has its payer and its paragraph', () => {
  const { constantMunicipalPercent, ...byLaw } = ROSKILDE;
  const result = netGain(byLaw);
  assert.ok(result.ok);
  const [saved, long] = result.value.weeks;
  assert.deepEqual(
    [saved.item, saved.fromWeek, saved.toWeek, saved.personWeeks, saved.payer, saved.municipalPercent],
    ['savedWeeks', 30.1, 37.4, 3401.8, 'public', 70],
  );
  assert.deepEqual([long.item, long.fromWeek, long.municipalPercent], ['longCases', 52, 100]);
  for (const { reasons } of result.value.weeks) {
    assert.ok(reasons.length > 0);
    for (const { paragraph, url } of reasons) assert.ok(paragraph && url.startsWith('https://'));
  }
});

test('both readings of an overlap', () => {
  assert.equal(millions(worth({ overlap: 'within' }).gains.municipality), 10);
});

test('what is optional is not counted unless it is given', () => {
  assert.equal(worth().gains.citizen, '0.00');
  const work = {
    atWorkPercent: 67,
    weeklyWage: '7000',
    municipalTaxPercent: 25,
    stateTaxPercent: 12.5,
  };
  const counted = worth({ work, replacement: '500' });
  assert.equal(counted.total, counted.withoutTransfers);
  // 3,401.8 weeks × 500.
  assert.equal(counted.gains.employer, '1700900.00');
  const discounted = worth({ discountPercent: 3.5 });
  assert.equal(discounted.steps[1].amount, '8694044.49');
});

test('notes say what was left out', () => {
  assert.deepEqual(worth({ horizon: 1 }).notes, [{ code: 'beyond_horizon', personWeeks: 2349.435 }]);
});

test('break-even: found, none, not applicable', () => {
  const of = (variable, changes = {}) => {
    const result = breakEven({ ...ROSKILDE, ...changes }, variable);
    assert.ok(result.ok, JSON.stringify(result.errors));
    return result.value;
  };
  // 18,118,561.85 / 466.
  assert.equal(of('price').value, 38881.03);
  assert.equal(of('courseWeeks').kind, 'none');
  const { shareFit, ...weeks } = ROSKILDE;
  const none = { kind: 'notApplicable', provisional: null };
  assert.deepEqual(breakEven(weeks, 'shareFit'), { ok: true, schema: 2, value: none });
});

test('bad input is told all at once, with paths', () => {
  const result = netGain({ ...ROSKILDE, citizens: 0, weeksBefore: NaN, price: '1,5', longfrom: 3 });
  assert.equal(result.ok, false);
  assert.deepEqual(
    result.errors.map(({ path, code }) => [path, code]),
    [
      ['longfrom', 'unknown_field'],
      ['weeksBefore', 'wrong_type'],
      ['price', 'not_an_amount'],
      ['citizens', 'out_of_range'],
    ],
  );
  const both = breakEven({}, 'colour');
  assert.deepEqual(both.errors.at(-1).path, 'of');
  assert.ok(both.errors.some(({ path }) => path === 'intervention.lawDate'));
  for (const hostile of [undefined, null, 7, 'x', [], () => 1, { valueOf: null }, new Proxy({}, {})]) {
    assert.equal(netGain(hostile).ok, false);
    assert.equal(breakEven(hostile, hostile).ok, false);
  }
  const cycle = { ...ROSKILDE };
  cycle.work = cycle;
  assert.equal(netGain(cycle).ok, false);
});
