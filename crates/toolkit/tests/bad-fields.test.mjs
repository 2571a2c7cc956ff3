// What is wrong with the fields of a case that belong together: periods, and what only some can have.

import assert from 'node:assert/strict';
import test from 'node:test';

import { refusion } from 'fremdrift';

import { told } from './bad.mjs';

const GOOD = { firstDay: '2012-03-01', lastDay: '2013-05-01', status: 'employed' };
const errors = told;

const HOLIDAYS = [
  [[{ from: '2012-04-02', to: '2012-04-01' }], 'holidays[0].to: holiday_reversed'],
  [[{ from: '2012-02-01', to: '2012-04-01' }], 'holidays[0].from: holiday_outside_spell'],
  [[{ from: '2012-04-01', to: '2013-05-02' }], 'holidays[0].to: holiday_outside_spell'],
  [
    [{ from: '2012-04-01', to: '2012-04-03' }, { from: '2012-04-03', to: '2012-04-04' }],
    'holidays[1].from: holiday_overlap',
  ],
  [[{ from: '2012-04-01', to: '2012-04-02', kind: 'absence' }], 'holidays[0].kind: unknown_field'],
];

for (const [holidays, expected] of HOLIDAYS) {
  test(`holidays: ${expected}`, () => {
    assert.deepEqual(errors(refusion({ ...GOOD, holidays })), [expected]);
  });
}

const before = (from, to, kind = 'absence') => ({ from, to, kind });
const EARLIER = [
  [[{ from: '2012-01-02', to: '2012-01-03' }], 'earlier[0].kind: missing_field'],
  [[before('2012-01-02', '2012-01-03', 'holiday')], 'earlier[0].kind: unknown_word'],
  [[before('2012-01-02', '2012-01-03', null)], 'earlier[0].kind: wrong_type'],
  [[before('2012-01-03', '2012-01-02')], 'earlier[0].to: earlier_reversed'],
  [[before('2008-06-01', '2012-01-02')], 'earlier[0].from: earlier_before_law'],
  [[before('0000-01-01', '2012-01-02')], 'earlier[0].from: earlier_before_law'],
  // Of the time after the first day of absence nothing is earlier.
  [[before('2012-01-02', '2012-03-01', 'selfSupport')], 'earlier[0].to: earlier_not_before'],
  [[before('2012-05-01', '2012-05-02', 'benefit')], 'earlier[0].to: earlier_not_before'],
  // The day before the first day: the same absence.
  [[before('2012-01-02', '2012-02-29')], 'earlier[0].to: earlier_is_same_absence'],
  [
    [before('2012-01-02', '2012-01-20', 'benefit'), before('2011-05-02', '2012-01-02')],
    'earlier[0].from: earlier_overlap',
  ],
];

for (const [earlier, expected] of EARLIER) {
  test(`earlier: ${expected} ${JSON.stringify(earlier[0])}`, () => {
    assert.deepEqual(errors(refusion({ ...GOOD, earlier })), [expected]);
  });
}

test('earlier periods can be told from 2 June 2008', () => {
  for (const kind of ['absence', 'benefit', 'selfSupport', 'neither']) {
    const result = refusion({ ...GOOD, earlier: [before('2008-06-02', '2010-12-31', kind)] });
    assert.ok(result.ok, JSON.stringify(result.errors));
  }
});

test('what only some can have is told of the others', () => {
  const only = {
    stillEmployed: [true, 'still_employed_not_employed'],
    noEmployerPeriod: [true, 'no_employer_period_not_employed'],
    employmentEnds: ['2012-04-01', 'employment_ends_not_employed'],
    section55: [true, 'section_55_not_employed'],
    section56: ['chronic', 'section_56_not_employed'],
    wagesPaid: [true, 'wages_not_employed'],
    noPartTimeFrom: ['2012-04-01', 'no_part_time_not_employed'],
  };
  for (const [field, [value, code]] of Object.entries(only)) {
    assert.deepEqual(errors(refusion({ ...GOOD, status: 'unemployed', [field]: value })), [`${field}: ${code}`]);
  }
  const insured = { ...GOOD, insurance: 'thirdDayFull' };
  assert.deepEqual(errors(refusion(insured)), ['insurance: insurance_not_self_employed']);
  assert.ok(refusion({ ...insured, status: 'selfEmployed' }).ok);
  const direct = { ...GOOD, noEmployerPeriod: true, section56: 'chronic' };
  assert.deepEqual(errors(refusion(direct)), ['section56: refund_without_employer_period']);
});

test('what hangs on a day that cannot be read is not held against it', () => {
  const fields = {
    priorBenefitWeeks: 12,
    partialReturn: '2012-01-01',
    employmentEnds: '2012-01-01',
    noPartTimeFrom: '2012-01-01',
    activation: [{ from: '2012-04-01', to: '2012-04-02' }],
    holidays: [{ from: '2012-04-01', to: '2012-04-02' }],
    earlier: [before('2012-01-02', '2012-01-03')],
  };
  for (const [field, value] of Object.entries(fields)) {
    const found = errors(refusion({ ...GOOD, firstDay: '2012-02-30', [field]: value }));
    assert.deepEqual(found, ['firstDay: not_a_date'], field);
  }
});
