// The law of a day, and the days that have none.

import assert from 'node:assert/strict';
import test from 'node:test';

import { legislation, refusion } from 'fremdrift';

function law(date) {
  const result = legislation(date);
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
}

const parameter = (date, id) => law(date).parameters.find((found) => found.id === id);

test('the parameters of a day, each with its source', () => {
  const { date, coveredFrom, coveredTo, parameters } = law('2015-12-28');
  assert.deepEqual([date, coveredFrom, coveredTo], ['2015-12-28', '2011-01-03', '2026-12-31']);
  assert.deepEqual(parameters.map(({ id }) => id).sort(), [
    'change_over_week',
    'clock_window',
    'duration_limit',
    'employer_period',
    'maximum_weekly_benefit',
    'self_employed_waiting_days',
    'state_share',
    'unemployment_fund_days',
  ]);
  for (const { label, description, value, validFrom, validTo, checkedOn, lastConfirmed } of parameters) {
    for (const text of [label.da, label.en, description.da, description.en]) assert.ok(text);
    assert.ok(validFrom <= date && (validTo === null || validTo >= date));
    assert.match(checkedOn, /^\d{4}-\d\d-\d\d$/);
    assert.equal(validTo === null, lastConfirmed !== null);
    const provisions = value.steps
      ? value.steps.flatMap(({ passive, active }) => [passive, active ?? passive])
      : [value];
    for (const { provision } of provisions) {
      assert.match(provision.url, /^https:/);
      for (const text of [provision.act, provision.paragraph, provision.source]) assert.ok(text);
      assert.ok(['verified', 'secondary'].includes(provision.confidence));
    }
  }
});

test('values follow the day', () => {
  assert.equal(parameter('2012-01-01', 'employer_period').value.amount, 21);
  assert.equal(parameter('2012-01-02', 'employer_period').value.amount, 30);
  assert.equal(parameter('2012-01-01', 'maximum_weekly_benefit').value.amount, '3830.00');
  assert.equal(parameter('2016-01-04', 'change_over_week'), undefined);
  const shares = (date) =>
    parameter(date, 'state_share').value.steps.map((step) => [
      step.fromWeek,
      step.toWeek,
      step.passive.percent,
      step.active?.percent ?? null,
    ]);
  assert.deepEqual(shares('2015-12-27'), [[1, 4, 100, null], [5, 8, 50, null], [9, 52, 30, 50], [53, null, 0, null]]);
  assert.deepEqual(shares('2015-12-28'), [[1, 4, 80, null], [5, 26, 40, null], [27, 52, 30, null], [53, null, 20, null]]);
  assert.equal(parameter('2015-12-28', 'state_share').value.clock, 'touchedWeeks');
});

test('a day without law, and what is no day', () => {
  const error = (date) => {
    const result = legislation(date);
    assert.equal(result.ok, false);
    assert.equal(result.errors.length, 1);
    assert.equal(result.errors[0].path, 'date');
    return result.errors[0];
  };
  assert.equal(error('2011-01-02').code, 'date_before_law');
  assert.match(error('2011-01-02').message, /2011-01-03/);
  assert.equal(error('2027-01-01').code, 'date_after_law');
  assert.match(error('2027-01-01').message, /2026-12-31/);
  for (const text of ['', '2012-02-30', '2012-1-1', 'today', 'x'.repeat(100_000_000)]) {
    assert.equal(error(text).code, 'not_a_date');
  }
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  for (const value of [null, undefined, 20120101, NaN, 10n, Symbol('x'), {}, [], new Date(), () => '', new String('2012-01-01'), revoked.proxy]) {
    assert.equal(error(value).code, 'wrong_type');
  }
  assert.ok(refusion({ firstDay: '2012-03-01', lastDay: '2012-03-02', status: 'employed' }).ok);
});

test('a day of every year reads the same law as the ledger', () => {
  for (let year = 2011; year <= 2026; year += 1) {
    const date = `${year}-06-15`;
    const { value } = refusion({ firstDay: date, lastDay: date, status: 'employed' });
    assert.equal(value.lines[0].weeklyBenefit, parameter(date, 'maximum_weekly_benefit').value.amount);
  }
});
