// The dates of an absence, worked by hand from the acts with a calendar; never from what was printed.

import assert from 'node:assert/strict';
import test from 'node:test';

import { legislation } from 'fremdrift';

import { AFTER, LAST } from './covered.mjs';
import { EMPLOYED, codes, dates, days, found, reservation } from './dates.mjs';

const employed = dates(EMPLOYED, '2024-04-10');

test('where an absence stands', () => {
  // 10 April is 37 days after the first day: day 38, the third of week 6.
  assert.deepEqual(employed.position, { today: '2024-04-10', day: 38, week: 6 });
  // All of it lies within the law that is known.
  assert.equal(employed.provisional, null);
  // 104 weeks from the first day is later than 53 from today.
  assert.equal(employed.until, '2026-03-02');
  assert.deepEqual(dates(EMPLOYED, '2024-03-04').position, { today: '2024-03-04', day: 1, week: 1 });
  assert.deepEqual(dates(EMPLOYED, '2024-03-03').position, { today: '2024-03-03', day: 0, week: null });
  assert.deepEqual(dates(EMPLOYED, '2024-03-11').position, { today: '2024-03-11', day: 8, week: 2 });
});

test('the dates of an employed person', () => {
  const expected = {
    // Days 1 to 30 are the employer's.
    employer_period_over: ['2024-04-03'],
    // On the first day.
    tell_employer: ['2024-03-04'],
    // Three weeks after 2 April.
    own_application: ['2024-04-23'],
    // Six months after the first day.
    application_latest: ['2024-09-04'],
    // Three months after 3 April, the first day with a refund.
    refund_claim_limit: ['2024-07-03'],
    // Five weeks after the first day.
    wage_refund_claim: ['2024-04-08'],
    // A week after 2 April.
    claim_after_employer: ['2024-04-09'],
    // Four weeks after the first day.
    employer_talk: ['2024-04-01'],
    // More than 14 days: on day 15.
    duration_certificate: ['2024-03-18'],
    // The Sunday of week 8: day 56.
    first_follow_up: ['2024-04-28'],
    // Within six months of 4 March.
    follow_up_talks: ['2024-09-03'],
    // The Sunday of week 5: day 35.
    fast_track_request: ['2024-04-07'],
    // 22 weeks from 3 April are over on 3 September, and two days later for Ascension Day and Whit Monday;
    // the limit works from the end of the month.
    duration_limit: ['2024-09-30'],
    // The first Monday of January.
    new_rate: ['2025-01-06', '2026-01-05'],
    // 3 April lies in the week of Monday 1 April, week 1: week 5, 27 and 53 begin 4, 26 and 52 later.
    refund_step: ['2024-04-29', '2024-09-30', '2025-03-31'],
  };
  for (const [code, list] of Object.entries(expected)) {
    assert.deepEqual(days(employed, code), list, code);
  }
  // What follows if benefit is not extended comes no sooner than the limit.
  const [after] = days(employed, 'job_clarification');
  assert.ok(after >= '2024-09-30' && after <= '2024-10-01', after);
  const known = [...Object.keys(expected), 'job_clarification', 'practice'];
  for (const { code } of employed.events) assert.ok(known.includes(code), code);
  const order = employed.events.map((event) => event.date);
  assert.deepEqual(order, order.toSorted());
});

test('each date with its numbers', () => {
  const [over] = found(employed, 'employer_period_over');
  assert.deepEqual([over.days, over.statePercent, over.day, over.kind], [30, 80, 31, 'money']);
  const [talk] = found(employed, 'employer_talk');
  assert.deepEqual([talk.weeks, talk.actor, talk.kind, talk.day], [4, 'employer', 'duty', 29]);
  assert.equal(found(employed, 'first_follow_up')[0].week, 8);
  const [talks] = found(employed, 'follow_up_talks');
  assert.deepEqual([talks.times, talks.months], [4, 6]);
  const [limit] = found(employed, 'duration_limit');
  assert.deepEqual(
    [limit.weeks, limit.months, limit.passed, limit.reassessment],
    [22, 9, '2024-09-06', true],
  );
  // 22 weeks of five days, and the first day with more.
  assert.deepEqual([limit.counted, limit.countedEarlier], [111, 0]);
  const steps = found(employed, 'refund_step');
  assert.deepEqual(
    steps.map((step) => [step.statePercentBefore, step.statePercentAfter]),
    [[80, 40], [40, 30], [30, 20]],
  );
  const rates = found(employed, 'new_rate');
  assert.deepEqual(
    rates.map((rate) => [rate.maximumBefore, rate.maximumAfter]),
    [['4695.00', '4865.00'], ['4865.00', '5085.00']],
  );
  const [asked] = found(employed, 'fast_track_request');
  assert.deepEqual([asked.kind, asked.actor, asked.opens], ['right', 'employer', '2024-03-04']);
});

test('every date that is law says where it stands; good practice says whose it is', () => {
  for (const { code, kind, basis, milestone } of employed.events) {
    assert.equal(kind === 'practice', code === 'practice');
    assert.equal(basis.length === 0, code === 'practice', code);
    for (const value of basis) {
      for (const field of ['parameter', 'act', 'paragraph']) assert.ok(value[field], field);
      assert.ok(value.label.da && value.label.en && value.law.da && value.law.en);
      assert.ok(value.confidence === 'verified' || (value.source.da && value.source.en));
      assert.match(value.url, /^https:/);
      assert.ok(['verified', 'secondary', 'reading'].includes(value.confidence));
      assert.match(value.checkedOn, /^\d{4}-\d\d-\d\d$/);
      assert.ok(value.validTo === null || value.validFrom <= value.validTo);
    }
    if (milestone) {
      assert.ok(milestone.label.da && milestone.whose.en && milestone.source.document);
      assert.ok(['practice', 'ambition', 'proposal'].includes(milestone.standing));
    }
  }
  const basis = found(employed, 'first_follow_up')[0].basis[0];
  const { parameters } = legislation('2024-04-28').value;
  const parameter = parameters.find(({ id }) => id === basis.parameter);
  assert.equal(basis.parameter, 'first_follow_up_weeks');
  assert.deepEqual(basis.label, parameter.label);
  assert.equal(basis.paragraph, parameter.value.provision.paragraph);
});

test('what is not sure about a date stands with it', () => {
  assert.ok(codes(found(employed, 'wage_refund_claim')[0]).includes('if_wages_are_paid'));
  const [stopped] = found(employed, 'claim_after_employer');
  assert.equal(stopped.actor, 'employer');
  assert.ok(codes(stopped).includes('if_benefit_is_paid_by_employer'));
  const [own] = found(employed, 'own_application');
  assert.deepEqual([own.actor, own.weeks, own.afterPayer], ['person', 3, true]);
  assert.equal(reservation(own, 'otherwise_with_letter').days, 8);
  const limit = codes(found(employed, 'duration_limit')[0]);
  assert.ok(limit.includes('earlier_absences_not_known') && limit.includes('taken_below_pension_age'));
});

test('fast track is asked for today, or on the first day, and not after the first talk', () => {
  const meeting = (today) =>
    found(dates({ ...EMPLOYED, fastTrack: true }, today), 'fast_track_meeting').map((event) => [
      event.date,
      event.asked,
      event.weeks,
    ]);
  assert.deepEqual(meeting('2024-03-20'), [['2024-04-03', '2024-03-20', 2]]);
  assert.deepEqual(meeting('2024-02-20'), [['2024-03-18', '2024-03-04', 2]]);
  // The first talk is due on 28 April.
  assert.deepEqual(meeting('2024-04-14'), []);
  assert.deepEqual(days(employed, 'fast_track_meeting'), []);
  // The employer's right has a last day; that of somebody without an employer has none.
  const alone = dates({ firstDay: '2024-03-04', status: 'unemployed' });
  assert.deepEqual(days(alone, 'fast_track_request'), []);
  assert.ok(alone.undated.some(({ parameter }) => parameter === 'fast_track_own'));
});

test('no employer period, and no employer any more', () => {
  const value = dates({ ...EMPLOYED, noEmployerPeriod: true });
  // The employer has 14 days, or five weeks if wages are paid; the person three weeks.
  assert.deepEqual(days(value, 'notice_without_employer'), ['2024-03-18']);
  assert.deepEqual(days(value, 'wage_refund_claim'), ['2024-04-08']);
  assert.deepEqual(days(value, 'own_application'), ['2024-03-25']);
  assert.deepEqual(days(value, 'refund_claim_limit'), ['2024-06-04']);
  assert.deepEqual(days(value, 'employer_period_over'), []);
  assert.deepEqual(days(value, 'duration_limit'), ['2024-09-30']);
  const alone = dates({ ...EMPLOYED, stillEmployed: false });
  assert.deepEqual([...days(alone, 'employer_talk'), ...days(alone, 'duration_certificate')], []);
});

test('a work injury', () => {
  const value = dates({ firstDay: '2023-05-02', status: 'employed', workInjury: true });
  const [report] = found(value, 'injury_report');
  assert.deepEqual([report.date, report.months], ['2024-05-02', 12]);
  assert.ok(codes(report).includes('counts_from_accident'));
  assert.deepEqual(days(value, 'employer_injury_report'), ['2023-05-16']);
  // Before July 2022 nine days after the accident.
  const older = dates({ firstDay: '2019-03-04', status: 'employed', workInjury: true });
  const [nine] = found(older, 'employer_injury_report');
  assert.deepEqual([nine.date, nine.days, nine.fromAccident], ['2019-03-13', 9, true]);
  assert.deepEqual(days(dates({ ...EMPLOYED, workInjury: false }), 'injury_report'), []);
});

test('age and partial return', () => {
  // 26 weeks from 3 April 2024 are over on 1 October, and two days later for two holidays.
  const old = dates({ ...EMPLOYED, age: 70 });
  const [limit] = found(old, 'pension_limit');
  assert.deepEqual(
    [limit.date, limit.passed, limit.weeks, limit.months],
    ['2024-10-31', '2024-10-04', 26, 12],
  );
  assert.deepEqual(days(old, 'duration_limit'), []);
  const young = codes(found(dates({ ...EMPLOYED, age: 40 }), 'duration_limit')[0]);
  assert.ok(!young.includes('taken_below_pension_age'));
  assert.deepEqual(days(dates({ ...EMPLOYED, partialReturn: '2024-05-13' }), 'partial_return'), ['2024-05-13']);
});

test('grounds of extension reach from the limit', () => {
  const until = (id) => employed.extension.find((ground) => ground.id === id).until;
  assert.equal(employed.extension.length, 7);
  // 69 and 134 weeks after 30 September 2024.
  assert.deepEqual([until('clarification'), until('treatment')], ['2026-01-26', '2027-04-26']);
  assert.equal(until('serious_illness'), null);
  for (const { text, provision } of employed.extension) assert.ok(text.da && text.en && provision.url);
});

test('rules without a date', () => {
  const rule = (id) => employed.undated.find(({ parameter }) => parameter === id);
  const reply = rule('notice_letter_reply_days');
  assert.deepEqual([reply.days, reply.statement, reply.kind, reply.actor], [8, null, 'duty', 'person']);
  const partly = rule('partial_benefit');
  assert.deepEqual([partly.days, partly.kind], [null, 'right']);
  assert.ok(partly.statement.da && partly.statement.en && partly.label.en && partly.description.da);
  assert.equal(partly.basis.paragraph, '§ 7, stk. 2');
  // Doctors have had their time since 2015.
  assert.equal(rule('medical_certificate_days').days, 14);
  const earlier = dates({ firstDay: '2014-02-03', status: 'employed' }, '2014-02-03').undated;
  assert.ok(!earlier.some(({ parameter }) => parameter === 'medical_certificate_days'));
  assert.equal(rule('complaint').kind, 'right');
});

test('how many others came back, in both readings of the week', () => {
  const { fromFirstDay, fromFirstPublicDay, ...study } = employed.returnToWork;
  // Week 6 is an eighth of the way from 73.3 (week 5) to 56.7 (week 13): 71.225.
  assert.deepEqual(fromFirstDay, {
    firstDay: '2024-03-04',
    week: 6,
    chance: { inWorkPercent: 71.2, excludedPercent: 28.8, basis: 'interpolated' },
  });
  // Week 2 from 3 April is a quarter of the way from 84.2 to 73.3: 81.475.
  assert.deepEqual(fromFirstPublicDay, {
    firstDay: '2024-04-03',
    week: 2,
    chance: { inWorkPercent: 81.5, excludedPercent: 18.5, basis: 'interpolated' },
  });
  assert.equal(study.grade, 'registerData');
  assert.equal(study.entryYear, 2004);
  assert.ok(study.caveats.length >= 1 && study.caveats.every(({ da, en }) => da && en));
  assert.ok(study.source.document && study.source.place && study.source.readIn);
  assert.ok(study.label.en && study.population.en && study.whose.da);
});

test('the first day that municipality and state pay', () => {
  const first = (input) => dates({ firstDay: '2020-06-01', ...input }).returnToWork.fromFirstPublicDay.firstDay;
  assert.equal(first({ status: 'employed' }), '2020-07-01');
  assert.equal(first({ status: 'employed', noEmployerPeriod: true }), '2020-06-01');
  assert.equal(first({ status: 'unemployed' }), '2020-06-15');
  assert.equal(first({ status: 'unemployed', firstDay: '2014-06-02' }), '2014-06-02');
  assert.equal(first({ status: 'selfEmployed' }), '2020-06-15');
});

test('the study says nothing outside its weeks', () => {
  const readings = (today) => {
    const { fromFirstDay, fromFirstPublicDay } = dates(EMPLOYED, today).returnToWork;
    return [fromFirstDay.week, fromFirstDay.chance?.inWorkPercent, fromFirstPublicDay.week, fromFirstPublicDay.chance?.inWorkPercent];
  };
  assert.deepEqual(readings('2024-03-03'), [null, undefined, null, undefined]);
  assert.deepEqual(readings('2024-04-02'), [5, 73.3, null, undefined]);
  // 77 weeks after the first day week 78 begins, and seven days later nothing is published.
  assert.deepEqual(readings('2025-08-25').slice(0, 2), [78, 17.2]);
  assert.deepEqual(readings('2025-09-01').slice(0, 2), [79, undefined]);
});

test('any day can be today', () => {
  for (const today of ['0000-01-01', '2011-01-02', '2026-12-31', LAST, AFTER, '9999-12-31']) {
    const value = dates(EMPLOYED, today);
    assert.equal(value.position.today, today);
    assert.deepEqual(days(value, 'first_follow_up'), ['2024-04-28']);
    assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
  }
});

test('every first day of the encoded law, for everyone', () => {
  const last = Date.parse(LAST);
  for (let day = Date.UTC(2011, 0, 3); day <= last; day += 11 * 86_400_000) {
    const firstDay = new Date(day).toISOString().slice(0, 10);
    for (const status of ['employed', 'unemployed', 'partlyUnemployed', 'selfEmployed']) {
      const { events, position } = dates({ firstDay, status, fastTrack: true, workInjury: true, age: 66 });
      assert.equal(position.day, 1);
      for (const event of events) {
        const number = Math.round((Date.parse(event.date) - day) / 86_400_000) + 1;
        assert.equal(event.day, number);
        assert.ok(event.opens === null || event.opens <= event.date);
      }
    }
  }
});
