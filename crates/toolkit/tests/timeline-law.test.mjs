// The dates of an absence as the law changes, with a history and beyond the last known law; worked by
// hand from the acts with a calendar.

import assert from 'node:assert/strict';
import test from 'node:test';

import { KNOWN_YEARS, NEXT_RATE, later } from './covered.mjs';
import { EMPLOYED, codes, dates, days, found, reservation } from './dates.mjs';

// What stands beside the dates as a whole, and never with one of them.
const ONCE = ['after_encoded_law', 'not_confirmed_since', 'announced', 'provisional'];

const employed = dates(EMPLOYED, '2024-04-10');

test('a law that changes under way: both dates', () => {
  // 12 March 2012 and four weeks is 9 April; five weeks, the rule from April, is 16 April.
  const value = dates({ firstDay: '2012-03-12', status: 'employed' });
  const claims = found(value, 'wage_refund_claim');
  assert.deepEqual(claims.map(({ date, weeks }) => [date, weeks]), [['2012-04-09', 4], ['2012-04-16', 5]]);
  for (const claim of claims) {
    assert.equal(reservation(claim, 'changed_under_way').parameter.id, 'wage_refund_claim_weeks');
  }
  // From 11 April 2012, day 31, on days count; 52 weeks are over on 9 April 2013, and six days later for
  // Christmas (two), New Year and Easter (three): holidays have been left out since July 2012. The limit
  // has worked from the end of the month before 2014, too.
  const [limit] = found(value, 'duration_limit');
  assert.deepEqual(
    [limit.date, limit.passed, limit.weeks, limit.months, limit.reassessment],
    ['2013-04-30', '2013-04-18', 52, 18, false],
  );
  assert.deepEqual(days(value, 'job_clarification'), []);
  assert.ok(value.extension.some(({ id, mostWeeks }) => id === 'clarification' && mostWeeks === 39));
});

test('an unemployed person of 2014 meets the limit of 22 weeks', () => {
  // The first 30 days, from 3 February 2014, never count, whoever pays them; that the unemployed are meant
  // as well is our reading. From 5 March 22 weeks are over on 5 August; six days later for three of Easter,
  // Great Prayer Day, Ascension Day and Whit Monday.
  const value = dates({ firstDay: '2014-02-03', status: 'unemployed' });
  const [limit] = found(value, 'duration_limit');
  assert.deepEqual([limit.date, limit.passed, limit.weeks], ['2014-08-31', '2014-08-14', 22]);
  assert.ok(codes(limit).includes('read_as_wage_earner'));
  assert.ok(codes(limit).includes('changed_under_way'));
  assert.ok(value.changes.some(({ date, parameters }) =>
    date === '2014-07-01' && parameters.some(({ id, label }) => id === 'duration_limit' && label.en)));
  assert.deepEqual(days(value, 'employer_talk'), []);
  const [told] = found(value, 'tell_fund');
  assert.deepEqual([told.date, told.actor], ['2014-02-03', 'person']);
  assert.ok(told.statement.da && told.statement.en);
  // The fund has a week, and three weeks from 2015.
  const [report] = found(value, 'fund_report');
  assert.deepEqual([report.date, report.actor, report.weeks], ['2014-02-10', 'fund', 1]);
  const [own] = found(value, 'own_application');
  assert.deepEqual([own.date, own.afterPayer], ['2014-02-24', false]);
  assert.equal(reservation(own, 'otherwise_without_fund').weeks, 1);
});

test('the unemployment fund pays 14 days', () => {
  const [over] = found(dates({ firstDay: '2020-06-01', status: 'unemployed' }), 'fund_days_over');
  assert.deepEqual([over.date, over.days], ['2020-06-15', 14]);
});

test('a self-employed person whose course goes past the last known law', () => {
  // Monday 3 August 2026: two weeks without benefit, to 16 August.
  const value = dates({ firstDay: '2026-08-03', status: 'selfEmployed' });
  assert.deepEqual(days(value, 'waiting_over'), ['2026-08-17']);
  const [notice] = found(value, 'self_employed_notice');
  assert.deepEqual([notice.date, notice.weeks], ['2026-08-24', 3]);
  const insured = reservation(notice, 'otherwise_if_insured');
  // A week from Monday 3 August, and from Wednesday 5 August, the third day of absence.
  assert.deepEqual([insured.weeks, insured.firstDay, insured.laterDay], [1, '2026-08-10', '2026-08-12']);
  assert.equal(insured.basis.paragraph, '§ 43, stk. 1');
  // 22 weeks from 17 August are over on 17 January 2027; Christmas Day and New Year's Day are Fridays.
  const [limit] = found(value, 'duration_limit');
  assert.deepEqual([limit.date, limit.passed], ['2027-01-31', '2027-01-20']);
  // What rests on the last known law says so once for all dates, with what is expected to change. No rate
  // of 2027 is made up: it is expected until it is known, and then a date. What is planned is no change.
  const known = KNOWN_YEARS.includes(2027);
  const { expected: [announced, ...rates], ...said } = value.provisional;
  assert.deepEqual(said, { code: 'provisional', from: '2027-01-01' });
  assert.deepEqual(announced, { date: '2027-01-01', parameter: 'job_clarification' });
  // A timeline looks further ahead than its limit.
  if (!known) assert.equal(rates.length, 1);
  for (const rate of rates) assert.deepEqual(rate, { date: NEXT_RATE, parameter: 'maximum_weekly_benefit' });
  assert.deepEqual(days(value, 'new_rate'), known ? ['2027-01-04'] : []);
  assert.deepEqual(value.changes, []);
  assert.deepEqual(days(value, 'job_clarification'), ['2027-02-01']);
  for (const event of value.events) {
    for (const code of codes(event)) assert.ok(!ONCE.includes(code), `${event.code}: ${code}`);
  }
  // Values that no newer act shows are listed once, too.
  const { lastConfirmed, parameters } = value.notConfirmed;
  assert.equal(lastConfirmed, '2025-10-09');
  assert.ok(parameters.every(({ id, label }) => id && label.da && label.en));
  assert.ok(parameters.some(({ id }) => id === 'self_employed_waiting_days'));
  // The self-employed's insurance is encoded now.
  assert.deepEqual(value.absent.map(({ id }) => id), ['reform_2026_transition', 'main_act_2027']);
});

test('an absence over the day of the next rate expects it, and makes none up', () => {
  const value = dates({ firstDay: later(NEXT_RATE, -60), status: 'employed' });
  assert.ok(value.provisional.expected.some(({ date, parameter }) =>
    date === NEXT_RATE && parameter === 'maximum_weekly_benefit'));
  assert.ok(value.provisional.from <= NEXT_RATE);
  assert.deepEqual(days(value, 'new_rate'), []);
});

test('somebody who falls ill on 5 January 2027 gets an answer', () => {
  // Day 31 is Thursday 4 February; 22 weeks from there are over on 7 July, and five days later for three
  // of Easter, Ascension Day and Whit Monday.
  const value = dates({ firstDay: '2027-01-05', status: 'employed' });
  const [over] = found(value, 'employer_period_over');
  assert.deepEqual([over.date, over.statePercent], ['2027-02-04', 80]);
  const [limit] = found(value, 'duration_limit');
  assert.deepEqual([limit.date, limit.passed], ['2027-07-31', '2027-07-15']);
  assert.equal(value.provisional.code, 'provisional');
});

test('an earlier absence within the nine months counts towards the limit', () => {
  // Of 1 August 2023 to 31 January 2024 the first 30 days are left out: 110 weekdays from 31 August on,
  // less Christmas (two) and New Year. The fourth day after 2 April is Monday 8 April.
  const earlier = [{ from: '2023-08-01', to: '2024-01-31', kind: 'absence' }];
  const [limit] = found(dates({ ...EMPLOYED, earlier }), 'duration_limit');
  assert.deepEqual(
    [limit.date, limit.passed, limit.countedEarlier, limit.counted],
    ['2024-04-30', '2024-04-08', 107, 111],
  );
  assert.ok(!codes(limit).includes('earlier_absences_not_known'));
  // Another benefit and own support do not.
  for (const kind of ['benefit', 'selfSupport', 'neither']) {
    const other = dates({ ...EMPLOYED, earlier: [{ ...earlier[0], kind }] });
    assert.deepEqual(days(other, 'duration_limit'), ['2024-09-30'], kind);
  }
});

test('somebody who has used up the limit has no right, and gets the day on which there is one again', () => {
  const earlier = [{ from: '2023-07-03', to: '2024-02-29', kind: 'absence' }];
  // From 2 August 152 weekdays less three holidays. The employer pays its 30 days all the same (section
  // 24 a(2)). Seen from July the nine months are October to June, with 106 days of it; from June 127.
  const [none] = found(dates({ ...EMPLOYED, earlier }), 'no_right');
  assert.deepEqual([none.date, none.counted, none.rightFrom], ['2024-04-03', 149, '2024-07-01']);
  const direct = dates({ ...EMPLOYED, noEmployerPeriod: true, earlier });
  assert.deepEqual(days(direct, 'no_right'), ['2024-03-04']);
  assert.deepEqual(days(employed, 'no_right'), []);
});

test('from July 2026 the talk may not apply to those with a job', () => {
  // Week 8 of an absence from Monday 6 July ends on Sunday 30 August.
  const input = { firstDay: '2026-07-06', status: 'employed' };
  const [talk] = found(dates(input), 'first_follow_up');
  assert.equal(talk.date, '2026-08-30');
  const exempt = reservation(talk, 'may_not_apply');
  assert.equal(exempt.weeks, 26);
  assert.equal(exempt.basis.confidence, 'secondary');
  // The end of week 26: 6 July and 181 days.
  const [over] = found(dates(input), 'exemption_over');
  assert.deepEqual([over.date, over.week, over.fromTalk], ['2027-01-03', 26, false]);
  const [alone] = found(dates({ ...input, stillEmployed: false }), 'first_follow_up');
  assert.ok(!codes(alone).includes('may_not_apply'));
  assert.ok(!codes(found(employed, 'first_follow_up')[0]).includes('may_not_apply'));
});

test('the rhythm of follow-up by date', () => {
  const rhythm = (firstDay) => {
    const value = dates({ firstDay, status: 'employed' });
    const numbers = (code, field) => found(value, code).map((event) => event[field]);
    return [
      numbers('follow_up_interval', 'weeks'),
      numbers('follow_up_months', 'months'),
      numbers('follow_up_talks', 'times'),
    ];
  };
  assert.deepEqual(rhythm('2013-03-04'), [[4], [3], []]);
  assert.deepEqual(rhythm('2018-03-05'), [[4], [], []]);
  assert.deepEqual(rhythm('2020-06-01'), [[], [], [4]]);
  assert.deepEqual(rhythm('2026-08-03'), [[], [], [1]]);
});
