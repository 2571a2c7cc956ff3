// What to do after a work injury. The two cases are those that SFI's report tells in boxes 3.2 and
// 3.3, typed from it; dates are counted with a calendar.

import assert from 'node:assert/strict';
import test from 'node:test';

import { injury, timeline } from 'fremdrift';

import { AFTER } from './covered.mjs';

const TODAY = '2026-11-22';

function advised(answers, today = TODAY, ...absence) {
  const result = injury(answers, today, ...absence);
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
}

const outcomes = ({ advice }) => advice.map(({ outcome }) => outcome);
const accident = { role: 'citizen', onset: 'sudden_event', reported: 'no' };

// A carpenter falls from a scaffold; the box has no dates, and these are ours.
const CARPENTER = {
  role: 'caseworker', onset: 'sudden_event', injury_date: '2013-07-08', condition: 'musculoskeletal',
  doubt_work_related: 'no', sick_leave_start: '2013-07-08', extension_date: 'blank',
  sick_status: 'full', signals: ['fall_at_workplace'], reported: 'yes_with_copy',
  employer_stance: 'has_reported', employed: 'employed', registered_ask: 'yes',
  ask_received_date: '2013-08-12', insurer_status: 'forwarded', claim_beyond_expenses: 'yes',
  death: 'no', decision: 'none', recognition_chance: 'likely', expected_long: 'yes',
  work_ability_threatened: 'yes', retention_perspective: 'yes', contact_person: 'yes',
  consent: 'yes_oral', parties_disagree: 'no', stalled: 'no', incapacity: 'yes',
  first_meeting_held: 'yes', absence_reason_expected: 'gradual_possible', medical_clearance: 'yes',
};

// A taxi driver after a traffic accident in February 2013: ASK has the case in November.
const DRIVER = {
  role: 'caseworker', onset: 'sudden_event', injury_date: '2013-02-15',
  condition: 'whiplash_or_head', sick_leave_start: '2013-02-15', extension_date: 'blank',
  sick_status: 'full', form_ticked: 'yes', reported: 'yes_with_copy', registered_ask: 'yes',
  ask_received_date: '2013-11-15', insurer_status: 'forwarded', claim_beyond_expenses: 'yes',
  death: 'no', decision: 'none', recognition_chance: 'doubtful', expected_long: 'yes',
  work_ability_threatened: 'yes', retention_perspective: 'unsure', contact_person: 'yes',
  incapacity: 'unclear', mental_symptoms: 'yes', refused_offer: 'yes', wait_risk: 'yes',
};

test('box 3.2: the carpenter, whose case was where it should be', () => {
  const value = advised(CARPENTER, '2013-09-02');
  const found = outcomes(value);
  assert.equal(value.reader, 'caseworker');
  assert.equal(value.authority.short, 'ASK');
  for (const outcome of ['class_accident', 'call_fc', 'exchange_info', 'start_placement']) {
    assert.ok(found.includes(outcome), outcome);
  }
  for (const outcome of ['demand_forwarding', 'one_year_urgent', 'insurer_slow', 'limit_loss']) {
    assert.ok(!found.includes(outcome), outcome);
  }
  assert.equal(value.reportBy, '2014-07-08');
  assert.deepEqual(value.in2014, []);
});

test('box 3.3: the taxi driver, whose time went at the insurer', () => {
  const value = advised(DRIVER, '2014-02-15');
  const found = outcomes(value);
  for (const outcome of ['insurer_delay_seen', 'extension_check', 'extension_pending', 'limit_loss']) {
    assert.ok(found.includes(outcome), outcome);
  }
  for (const outcome of ['call_fc', 'one_year_urgent', 'no_extension_s7', 'demand_forwarding']) {
    assert.ok(!found.includes(outcome), outcome);
  }
  // The first 30 days, to 16 March 2013, never count. 52 weeks, the nine holidays on weekdays left out, are
  // over on 27 March 2014, and the limit works from the end of the month.
  assert.equal(value.extension, '2014-03-31');
  // It is a matter for eight weeks before that, from 3 February.
  const asked = (today) => outcomes(advised(DRIVER, today)).includes('extension_check');
  assert.deepEqual([asked('2014-02-02'), asked('2014-02-03')], [false, true]);
  // Today most of that is no advice, and nothing of 2014 is passed off as advice.
  const today = advised(DRIVER);
  const ids = today.advice.map(({ id }) => id);
  assert.ok(today.in2014.length > 0 && today.in2014.every(({ id }) => !ids.includes(id)));
  assert.equal(today.authority.short, 'AES');
});

test('nothing is answered: who asks, and then little by little', () => {
  let value = advised({});
  assert.equal(value.reader, 'citizen');
  assert.equal(value.mostUrgent, null);
  assert.deepEqual([value.reportBy, value.extension, value.days], [null, null, []]);
  const answers = {};
  let asked = 0;
  while (value.questions.length > 0) {
    const [question] = value.questions;
    assert.ok(!(question.id in answers), question.id);
    if (asked === 0) assert.equal(question.id, 'role');
    // What is not known is an answer to every question, and leads to an end.
    answers[question.id] = 'dont_know';
    asked += 1;
    assert.ok(asked < 60);
    value = advised(answers);
  }
  assert.ok(asked > 5);
});

test('every question can be answered with each of its options', () => {
  const seen = new Set();
  const roles = ['citizen', 'caseworker', 'union_or_companion'];
  // Ways through the questions that differ in what is answered, with the rules of 2013 and of today.
  for (let way = 0; way < 24; way += 1) {
    const answers = { role: roles[way % 3] };
    const year = way % 2 ? '2013' : '2026';
    const asked = (given) => advised(given, `${year}-11-22`);
    let step = way;
    for (let value = asked(answers); value.questions.length > 0; value = asked(answers)) {
      const { id, form, options, blank, text, why, waiting, sections } = value.questions[0];
      for (const open of value.questions) seen.add(open.id);
      assert.ok(text.da && text.en && why.da && why.en && sections.length > 0, id);
      assert.equal(options.length > 0, form !== 'date', id);
      assert.ok(waiting > 0, id);
      for (const option of options) {
        assert.ok(option.label.da && option.label.en, option.id);
        asked({ ...answers, [id]: form === 'many' ? [option.id] : option.id });
      }
      if (form === 'many') asked({ ...answers, [id]: options.map((option) => option.id) });
      if (form === 'date' && blank) asked({ ...answers, [id]: 'blank' });
      step += 1 + (way >> 2);
      const option = options[step % options.length]?.id;
      const given = { choice: option, many: [option], date: `${year}-06-01` };
      answers[id] = given[form];
    }
  }
  // All but who asks, which was answered first.
  assert.equal(seen.size, 52);
});

test('the limit of a year, across new year and on leap days', () => {
  const of = (injury_date, today) => advised({ ...accident, injury_date }, today);
  const near = of('2025-12-20', '2026-11-22');
  assert.equal(near.reportBy, '2026-12-20');
  assert.equal(near.advice[0].outcome, 'one_year_urgent');
  assert.equal(near.advice[0].urgency, 'urgent');
  assert.equal(near.mostUrgent, near.advice[0].id);
  assert.ok(near.advice[0].because.includes('injury_date'));
  const newYear = of('2026-01-02', '2026-12-31');
  assert.equal(newYear.reportBy, '2027-01-02');
  assert.equal(newYear.advice[0].outcome, 'one_year_urgent');
  assert.equal(of('2026-01-02', '2027-01-02').advice[0].outcome, 'one_year_urgent');
  assert.equal(of('2026-01-02', '2027-01-03').advice[0].outcome, 'one_year_passed');
  // A year after a leap day is the last day of February; a year before one is the 28th.
  assert.equal(of('2024-02-29', '2024-03-01').reportBy, '2025-02-28');
  assert.equal(of('2023-02-28', '2024-02-29').advice[0].outcome, 'one_year_passed');
  assert.equal(of('2023-03-01', '2024-02-29').reportBy, '2024-03-01');
});

test('a day that nobody knows makes no limit', () => {
  const value = advised({ ...accident, injury_date: 'dont_know' });
  assert.equal(value.reportBy, null);
  assert.ok(!outcomes(value).includes('one_year_urgent'));
  assert.ok(!value.questions.some(({ id }) => id === 'injury_date'));
  // A question's own option for it is the same answer.
  const advice = (onset) => advised({ role: 'citizen', onset }).advice;
  assert.deepEqual(advice('dont_know'), advice('unsure'));
});

test('every advice says why, what it is, and where it stands', () => {
  for (const [answers, today] of [[CARPENTER, '2013-09-02'], [DRIVER, '2014-01-31'], [DRIVER, TODAY]]) {
    const value = advised(answers, today);
    const order = ['urgent', 'soon', 'later', 'know'];
    const places = value.advice.map(({ urgency }) => order.indexOf(urgency));
    assert.deepEqual(places, places.toSorted((one, other) => one - other));
    for (const it of [...value.advice, ...value.in2014]) {
      assert.ok(['act', 'call', 'ask', 'bring', 'know'].includes(it.step), it.id);
      assert.ok(['law', 'practice', 'opinion', 'inference'].includes(it.standing), it.id);
      assert.ok(it.sections.length > 0, it.id);
      assert.ok(it.because.every((id) => id in answers), it.id);
      assert.ok(it.confidence === null || it.source || it.provisions.length > 0, it.id);
      for (const { law, act, paragraph, url, checkedOn } of it.provisions) {
        assert.ok(law.da && law.en && /^§/.test(paragraph) && /^\d{4}-\d\d-\d\d$/.test(checkedOn), it.id);
        const [, number, year] = /^(?:LBK|LOV|BEK) (\d+)\/(\d{4})$/.exec(act);
        assert.equal(url, `https://www.retsinformation.dk/eli/lta/${year}/${number}`);
      }
      if (it.disagreement) {
        const known = value.disagreements.some(({ id }) => id === it.disagreement);
        assert.ok(known || value.in2014.includes(it), it.id);
      }
      for (const change of it.changes) assert.ok(change.id && (change.source || change.provisions.length > 0), it.id);
    }
    for (const { date, lane, kind } of value.days) {
      assert.match(date, /^\d{4}-\d\d-\d\d$/);
      assert.ok(['injury', 'benefit'].includes(lane) && kind);
    }
    const dates = value.days.map(({ date }) => date);
    assert.deepEqual(dates, dates.toSorted());
    for (const { met } of value.prerequisites) assert.ok([true, false, null].includes(met));
  }
});

/** Every `{ da, en }` in a value. */
function* texts(value) {
  if (value === null || typeof value !== 'object') return;
  if ('da' in value && 'en' in value) yield value;
  for (const inner of Object.values(value)) yield* texts(inner);
}

test('all texts are there in both languages, with the authority of the day', () => {
  for (const [answers, today] of [[{}, TODAY], [CARPENTER, '2013-09-02'], [DRIVER, TODAY], [accident, TODAY]]) {
    const all = [...texts(advised(answers, today))];
    assert.ok(all.length > 20);
    for (const { da, en } of all) {
      assert.ok(typeof da === 'string' && typeof en === 'string' && da.trim() && en.trim());
      for (const text of [da, en]) assert.ok(!/[{}_]/.test(text), text);
    }
  }
  const pair = ({ da, en }) => da !== en;
  assert.ok(advised(DRIVER).advice.every(({ text }) => pair(text)));
});

test('letters have the days of the case', () => {
  const asks = { ...accident, injury_date: '2025-12-20', insurer_status: 'pending', registered_ask: 'no' };
  const letters = advised(asks).letters;
  const letter = letters.find(({ id }) => id === 'insurer_forward');
  assert.ok(letter.title.da && letter.title.en);
  for (const body of [letter.body.da, letter.body.en]) {
    assert.ok(body.includes('2026-11-22') && body.includes('2025-12-20'), body);
    assert.ok(body.includes('Arbejdsmarkedets Erhvervssikring'), body);
  }
  // When the insurer got the report has not been said.
  assert.ok(letter.body.da.includes('[dato]') && letter.body.en.includes('[date]'));
});

test('the order of answers changes nothing', () => {
  const backwards = Object.fromEntries(Object.entries(DRIVER).toReversed());
  assert.deepEqual(advised(backwards), advised(DRIVER));
  const signs = ['years_of_wear', 'fall_at_workplace'];
  const of = (signals) => advised({ role: 'caseworker', signals });
  assert.deepEqual(of(signs), of(signs.toReversed()));
});

test('what a reader is never asked counts for nothing, and says so', () => {
  const value = advised({ ...accident, signals: ['fall_at_workplace'] });
  assert.deepEqual(value.notAsked, ['signals']);
  assert.deepEqual(value.advice, advised(accident).advice);
  assert.deepEqual(advised(CARPENTER, '2013-09-02').notAsked, []);
});

test('what is left undefined is not answered', () => {
  assert.deepEqual(advised({ ...accident, injury_date: undefined }), advised(accident));
});

test('days far away do no harm', () => {
  for (const day of ['0000-01-01', '0001-01-01', '9999-12-31']) {
    advised({ ...accident, injury_date: day, sick_leave_start: day });
    advised(DRIVER, day);
  }
});

test('with a case the dates of the benefit are those of its timeline', () => {
  const answers = { ...accident, injury_date: '2026-03-02', sick_leave_start: '2026-03-02' };
  const cases = [
    { firstDay: '2026-03-02', status: 'employed' },
    { firstDay: '2026-03-02', status: 'selfEmployed' },
    { firstDay: '2026-03-02', status: 'employed', section25: true },
    { firstDay: '2026-03-02', status: 'employed', age: 70 },
    // Twenty weeks of an earlier absence lie within the nine months.
    { firstDay: '2026-03-02', status: 'employed', earlier: [{ from: '2025-08-04', to: '2026-01-18', kind: 'absence' }] },
    { firstDay: '2027-01-05', status: 'unemployed' },
  ];
  const limits = cases.map((absence) => {
    const { events } = timeline(absence, TODAY).value;
    const [limit] = events.filter(({ code }) => ['duration_limit', 'pension_limit'].includes(code));
    assert.equal(advised(answers, TODAY, absence).extension, limit.date, JSON.stringify(absence));
    return limit.date;
  });
  // Of the last of them the answers say another first day; the case is the one that counts.
  assert.equal(new Set(limits).size, 5, limits.join());
});

test('a case is told from answers, and what is wrong with it is told with them', () => {
  const told = (...given) => injury(...given).errors.map(({ path, code }) => `${path}: ${code}`);
  assert.deepEqual(told(accident, TODAY, { firstDay: AFTER, status: 'employed' }), ['case.firstDay: first_day_after_law']);
  assert.deepEqual(told({ role: 'nobody' }, 'now', { firstDay: '2026-03-02', status: 'retired' }), [
    'answers.role: unknown_word',
    'today: not_a_date',
    'case.status: unknown_status',
  ]);
  assert.deepEqual(told(accident, TODAY, null), ['case: wrong_type']);
  assert.deepEqual(advised(accident, TODAY, undefined), advised(accident));
});
