// What one gets, whether there is a right to it, and gradual returns: numbers worked by hand from the
// acts; never from what was printed.

import assert from 'node:assert/strict';
import test from 'node:test';

import { benefit, entitlement, gradualReturn } from 'fremdrift';

const value = (result) => {
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
};
const wrong = (result) => {
  assert.ok(!result.ok);
  return result.errors.map(({ path, code }) => [path, code]);
};
const job = (hoursPerWeek, hourly, more = {}) => ({ hoursPerWeek, hourly, ...more });
const employed = (firstDay, ...jobs) => ({ firstDay, status: 'employed', pay: { jobs } });

test('the benefit of one job, after the labour-market contribution', () => {
  // 140 less 8 percent is 128.80; 37 hours of it are 4,765.60, a fifth of that 953.12.
  const { full } = value(benefit(employed('2026-03-10', job(37, '140'))));
  assert.equal(full.jobs[0].hourly, '128.80');
  assert.equal(full.weekly, '4765.60');
  assert.equal(full.daily, '953.12');
  assert.equal(full.cut, false);
});

test('two jobs are paid up to the maximum of a week', () => {
  // 45 hours at 5,085 / 37 are 6,184.46.
  const { full } = value(benefit(employed('2026-03-10', job(37, '163.05'), job(8, '163.05'))));
  assert.deepEqual([full.sum, full.weekly, full.cut], ['6184.46', '5085.00', true]);
  assert.equal(full.hourlyMaximum, '137.43');
});

test('a week with two holidays has three paid days', () => {
  const week = { ...employed('2026-03-30', job(37, '300')), lastDay: '2026-04-05' };
  const { weeks } = value(benefit(week));
  assert.equal(weeks.length, 1);
  assert.deepEqual([weeks[0].days, weeks[0].amount], [3, '3051.00']);
  assert.deepEqual(weeks[0].holidays.map(({ date }) => date), ['2026-04-02', '2026-04-03']);
});

test('a business: profit, the least with insurance, and partly able', () => {
  const own = (profit, more) => ({ firstDay: '2026-03-02', status: 'selfEmployed', pay: { business: { profit } }, ...more });
  // 104,000 over 52 weeks.
  assert.equal(value(benefit(own('104000'))).full.weekly, '2000.00');
  const insured = value(benefit(own('-1', { insurance: 'thirdDayTwoThirds' })));
  assert.deepEqual([insured.insured.from, insured.full.weekly], ['2026-03-04', '3390.00']);
  for (const [ablePercent, weekly] of [[25, '3813.75'], [50, '2542.50'], [60, '0.00']]) {
    const pay = { business: { profit: '900000' }, partly: { ablePercent } };
    assert.equal(value(benefit({ ...own('0'), pay })).partly.weekly, weekly);
  }
});

test('partly ill: by the hour from four hours a week on', () => {
  const partly = (hoursAbsent, more = {}) => {
    const pay = { jobs: [job(37, '300', more)], partly: { hoursAbsent } };
    return value(benefit({ firstDay: '2026-03-02', status: 'employed', pay })).partly;
  };
  // 12 × 5,085 / 37.
  assert.equal(partly(12).weekly, '1649.19');
  assert.deepEqual(partly(3).extent, { kind: 'tooFewHours', least: 4 });
  assert.equal(partly(3, { flexjob: true }).extent.kind, 'hours');
});

test('the employment requirement is met, not met, or not known', () => {
  const of = (work, firstDay = '2026-03-02') => value(entitlement({ firstDay, status: 'employed', work }));
  assert.equal(of({ hired: '2026-01-05', hours: 74 }).employer.answer, 'met');
  assert.equal(of({ hired: '2026-01-05' }).employer.answer, 'notKnown');
  assert.equal(of({ hired: '2026-01-06', hours: 74, earlierEmployment: false }).employer.answer, 'notMet');
  const hours = [160, 160, 0, 45, 60, 80];
  const months = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02'];
  const list = months.map((month, index) => ({ month, hours: hours[index] }));
  const right = of({ inWork: true, months: list }, '2026-03-10').municipality;
  assert.equal(right.answer, 'met');
  const [, inAll, full] = right.ways[0].findings;
  assert.deepEqual([inAll.found, full.found], [{ unit: 'hours', number: 505 }, { unit: 'months', number: 5 }]);
  assert.equal(inAll.basis.paragraph, '§ 32, stk. 1, nr. 1');
});

test('a gradual return is paid by the employer and then by the municipality', () => {
  const steps = [{ from: '2026-01-26', hoursPerWeek: 20 }, { from: '2026-02-16', hoursPerWeek: 34 }];
  const back = value(gradualReturn({ ...employed('2026-01-05', job(37, '300')), steps }));
  assert.deepEqual(back.stages.map(({ hoursAbsent }) => hoursAbsent), [37, 17, 3]);
  // Absent for less than four hours a week.
  assert.equal(back.benefitEnds, '2026-02-16');
  // The employer pays 30 days, to 3 February.
  const first = back.weeks.find(({ payer }) => payer === 'municipality');
  // 17 × 5,085 / 37 are 2,336.35; three fifths 1,401.81, of which the state has 80 percent.
  assert.deepEqual([first.from, first.amount, first.state, first.rest], ['2026-02-04', '1401.81', '1121.45', '280.36']);
});

test('everything wrong is told at once', () => {
  const bad = { firstDay: '2026-03-02', status: 'employed', pay: { jobs: [job(0, '-1'), job(169, '1')] } };
  assert.deepEqual(wrong(benefit(bad)), [
    ['pay.jobs[0].hoursPerWeek', 'hours_not_positive'],
    ['pay.jobs[0].hourly', 'pay_negative'],
    ['pay.jobs[1].hoursPerWeek', 'hours_above_week'],
  ]);
  const steps = [{ from: '2026-03-01', hoursPerWeek: 38 }];
  assert.deepEqual(wrong(gradualReturn({ ...employed('2026-03-02', job(37, '200')), steps })), [
    ['steps[0].from', 'outside_absence'],
    ['steps[0].hoursPerWeek', 'hours_above_week'],
  ]);
  assert.deepEqual(wrong(entitlement({ firstDay: '2026-03-02', status: 'employed' })), [['work', 'missing_field']]);
});
