// The law of a day, and the days that have none.

import assert from 'node:assert/strict';
import test from 'node:test';

import { legislation, refusion } from 'fremdrift';

import { AFTER, LAST } from './covered.mjs';

function law(date) {
  const result = legislation(date);
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
}

const parameter = (date, id) => law(date).parameters.find((found) => found.id === id);

test('the parameters of a day, each with its source', () => {
  const { date, coveredFrom, coveredTo, parameters } = law('2015-12-28');
  assert.deepEqual([date, coveredFrom, coveredTo], ['2015-12-28', '2011-01-03', LAST]);
  // Not among them what came later: co-financing of the fund's days (a week later), the supplement, fixed
  // talks and the right to one (2020), the employer's new time for an injury (2022), the single talk
  // (2025), the exemption (2026); nor what was over: the thirteen weeks without part-time work.
  assert.deepEqual(parameters.map(({ id }) => id).sort(), [
    'able_least_limit',
    'able_least_share',
    'able_most_limit',
    'able_most_share',
    'agreed_pay_weeks',
    'application_after_payer_weeks',
    'application_latest_months',
    'application_weeks',
    'application_without_fund_weeks',
    'benefit_week_days',
    'benefit_week_hours',
    'business_hours_counted',
    'business_least_part',
    'business_months',
    'business_recent_months',
    'business_window_months',
    'change_over_week',
    'claim_after_employer_weeks',
    'complaint',
    'duration_certificate_days',
    'duration_excluded_days',
    'duration_excluded_days_self_employed',
    'duration_limit',
    'duration_window_months',
    'earnings_months',
    'education_months',
    'education_recent_months',
    'employer_injury_report_accident_days',
    'employer_notice_hours',
    'employer_period',
    'employer_requirement_earlier',
    'employer_requirement_hours',
    'employer_requirement_weeks',
    'employer_talk_weeks',
    'extension_options',
    'fast_track_meeting_weeks',
    'fast_track_own',
    'fast_track_request_weeks',
    'first_follow_up_weeks',
    'fitness_certificate',
    'follow_up_interval_weeks',
    'fund_notice',
    'fund_to_municipality_partly_weeks',
    'fund_to_municipality_weeks',
    'holiday_within_absence',
    'information_form_reply_days',
    'injury_report_months',
    'insurance_third_day',
    'insured_minimum',
    'insured_self_employed_notice_weeks',
    'job_clarification',
    'labour_market_contribution',
    'ladder_reset_months',
    'ladder_reset_weeks',
    'left_out_months',
    'maximum_weekly_benefit',
    'medical_certificate_days',
    'medical_certificate_least_days',
    'notice_letter_reply_days',
    'notice_without_employer_period_days',
    'partial_as_full',
    'partial_benefit',
    'partial_flexjob_exempt',
    'partial_least_hours',
    'pension_age_months',
    'pension_duration_weeks',
    'pension_duration_window_months',
    'possibility_statement',
    'profit_weeks',
    'rate_rounding',
    'reassessment_moment',
    'refund_claim_months',
    'retention_plan',
    'section_55_first_day',
    'section_56',
    'self_employed_notice_weeks',
    'self_employed_waiting_days',
    'state_share',
    'stop_needs_decision',
    'unemployment_fund_days',
    'visitation',
    'wage_refund_claim_weeks',
    'weekday_holidays',
    'work_injury_exempt',
    'work_requirement_alternatives',
    'work_requirement_fill_up',
    'work_requirement_full_months',
    'work_requirement_hours',
    'work_requirement_month_hours',
    'work_requirement_months',
  ]);
  for (const { label, description, value, validFrom, validTo, checkedOn, lastConfirmed } of parameters) {
    for (const text of [label.da, label.en, description.da, description.en]) {
      assert.ok(text && !text.includes('_'), text);
    }
    assert.ok(validFrom <= date && (validTo === null || validTo >= date));
    assert.match(checkedOn, /^\d{4}-\d\d-\d\d$/);
    assert.equal(validTo === null, lastConfirmed !== null);
    const provisions = value.steps?.flatMap(({ passive, active }) => [passive, active ?? passive]) ??
      value.options ?? [value];
    for (const { provision } of provisions) {
      assert.match(provision.url, /^https:/);
      for (const text of [provision.law.da, provision.law.en, provision.act, provision.paragraph]) assert.ok(text);
      assert.ok(['verified', 'secondary', 'reading'].includes(provision.confidence));
      // What no act prints says where it was seen, in both languages.
      if (provision.confidence !== 'verified') assert.ok(provision.source.da && provision.source.en);
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

test('each kind of value', () => {
  const value = (date, id) => parameter(date, id).value;
  const kind = (date, id) => [value(date, id).unit, value(date, id).amount];
  assert.deepEqual(kind('2024-01-01', 'duration_window_months'), ['months', 9]);
  assert.deepEqual(kind('2024-01-01', 'follow_up_talks'), ['times', 4]);
  assert.deepEqual(kind('2024-01-01', 'duration_limit'), ['weeks', 22]);
  assert.deepEqual(kind('2024-01-01', 'employer_period'), ['days', 30]);
  const moment = value('2024-01-01', 'reassessment_moment');
  assert.equal(moment.unit, 'statement');
  assert.ok(moment.text.da && moment.text.en && moment.provision.paragraph);
  const { unit, options } = value('2026-07-01', 'extension_options');
  assert.equal(unit, 'options');
  assert.equal(options.length, 7);
  const ground = (id) => options.find((option) => option.id === id);
  assert.deepEqual([ground('clarification').mostWeeks, ground('treatment').mostWeeks], [69, 134]);
  // The reform of 2026 ends vocational rehabilitation and the rehabilitation team for new cases.
  assert.ok(ground('vocational_rehabilitation').note.en && ground('rehabilitation_team').note.da);
  assert.equal(ground('clarification').note, null);
  // Order 14/2026, in force on 1 February 2026, no longer has the benefit of vocational rehabilitation.
  assert.equal(value('2026-01-31', 'extension_options').options[0].note, null);
  assert.ok(value('2026-02-01', 'extension_options').options[0].note.en);
  assert.deepEqual(kind('2026-01-05', 'rate_rounding'), ['kroner', '5.00']);
  assert.deepEqual(kind('2026-01-05', 'benefit_week_hours'), ['hours', 37]);
  assert.deepEqual([value('2026-01-05', 'refund_supplement').unit, value('2026-01-05', 'refund_supplement').percent], ['percent', 2.1]);
  const { numerator, denominator, ...least } = value('2026-01-05', 'insured_minimum');
  assert.deepEqual([least.unit, numerator, denominator], ['fraction', 2, 3]);
  const { postponements } = value('2021-03-01', 'covid_postponements');
  assert.ok(postponements.every(({ months, until }) => (months === null) !== (until === null)));
  const { holidays } = value('2024-01-01', 'weekday_holidays');
  const named = ({ afterEaster, month, day }) => (afterEaster === null ? `${month}-${day}` : afterEaster);
  // Great Prayer Day, 26 days after Easter, is none from 2024.
  assert.deepEqual(new Set(holidays.map(named)), new Set(['1-1', -3, -2, 1, 39, 50, '12-25', '12-26']));
  assert.ok(value('2023-01-01', 'weekday_holidays').holidays.map(named).includes(26));
});

test('a change of law has a day', () => {
  const all = (date, id) =>
    law(date).parameters.filter((found) => found.id === id).map(({ value, sure }) => [value.amount ?? value.text.en, sure]);
  // Every fourth week until the end of 2019, then four talks, from 1 July 2026 one.
  assert.deepEqual(all('2019-12-31', 'follow_up_interval_weeks'), [[4, true]]);
  assert.deepEqual(all('2019-12-31', 'follow_up_talks'), []);
  assert.deepEqual(all('2020-01-01', 'follow_up_interval_weeks'), []);
  assert.deepEqual(all('2020-01-01', 'follow_up_talks'), [[4, true]]);
  assert.deepEqual(all('2026-06-30', 'follow_up_talks'), [[4, true]]);
  assert.deepEqual(all('2026-07-01', 'follow_up_talks'), [[1, true]]);
  // Fast track began on 5 January 2015.
  assert.deepEqual(all('2015-01-04', 'fast_track_request_weeks'), []);
  assert.deepEqual(all('2015-01-05', 'fast_track_request_weeks'), [[5, true]]);
  const { validFrom, surelyFrom, validTo, surelyTo } = parameter('2024-01-01', 'follow_up_talks');
  assert.deepEqual([validFrom, surelyFrom, validTo, surelyTo], ['2020-01-01', null, '2026-06-30', null]);
});

test('what is announced is not law', () => {
  for (const date of ['2012-01-01', '2026-11-22', '2027-06-01', LAST]) {
    const { announced, parameters } = law(date);
    assert.deepEqual(announced.map(({ id }) => id), ['job_clarification']);
    const [plan] = announced;
    assert.deepEqual([plan.fromIs, plan.validFrom, plan.sure], ['announced', '2027-01-01', false]);
    assert.ok(parameters.every(({ fromIs }) => fromIs !== 'announced'));
  }
  const today = parameter('2026-11-22', 'job_clarification');
  // Its end is planned, and no law: the value has none.
  assert.deepEqual([today.validFrom, today.validTo], ['2014-07-01', null]);
  assert.deepEqual(parameter('2027-06-01', 'job_clarification'), today);
});

test('what is not encoded for the day', () => {
  const gaps = (date) => law(date).notEncoded;
  const ids = (date) => gaps(date).map(({ id }) => id);
  for (const { id, text, concerns, from, to } of gaps('2026-11-22')) {
    assert.ok(id && text.da && text.en);
    assert.ok(['everyone', 'unemployed', 'selfEmployed', 'workInjury', 'budgets'].includes(concerns));
    assert.ok((from ?? '2026-11-22') <= '2026-11-22' && (to ?? '2026-11-22') >= '2026-11-22');
  }
  assert.ok(!ids('2011-01-03').includes('before_2011'));
  assert.ok(!ids('2014-06-30').includes('transition_2014'));
  assert.ok(ids('2014-07-01').includes('transition_2014'));
  // What may change is said by a result, not by the list of what is missing.
  for (const date of ['2026-12-31', '2027-01-04', LAST]) assert.ok(!ids(date).some((id) => id.startsWith('rates_')));
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
  assert.equal(error(AFTER).code, 'date_after_law');
  assert.ok(error(AFTER).message.includes(LAST));
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
  for (let year = 2011; year <= Number(LAST.slice(0, 4)); year += 1) {
    const date = `${year}-06-15`;
    const { value } = refusion({ firstDay: date, lastDay: date, status: 'employed' });
    assert.equal(value.lines[0].weeklyBenefit, parameter(date, 'maximum_weekly_benefit').value.amount);
  }
});
