// Nothing that is passed in is a trap: a clean error with path and code, and the next call works.

import assert from 'node:assert/strict';
import test from 'node:test';

import { legislation, refusion, refusionTotals, refusionTotalsColumns, timeline } from 'fremdrift';

import { nested, revoked, throws, told } from './bad.mjs';
import { AFTER } from './covered.mjs';

const GOOD = { firstDay: '2012-03-01', lastDay: '2013-05-01', status: 'employed' };
const good = JSON.stringify(refusion(GOOD));

/** The errors as `path: code`, after seeing that the instance still gives the same good answer. */
function errors(result) {
  const found = told(result);
  assert.equal(JSON.stringify(refusion(GOOD)), good);
  return found;
}

const cyclic = { ...GOOD };
cyclic.activation = [cyclic];

/** What, as the whole input or as one field of a good absence, with what it must lead to. */
const WHOLE = {
  null: [null, ': wrong_type'],
  undefined: [undefined, ': wrong_type'],
  'a number': [7, ': wrong_type'],
  NaN: [NaN, ': wrong_type'],
  text: ['{"firstDay":"2012-03-01"}', ': wrong_type'],
  'a list': [[GOOD], ': wrong_type'],
  'a function': [() => GOOD, ': wrong_type'],
  'a symbol': [Symbol('x'), ': wrong_type'],
  'a BigInt': [10n, ': wrong_type'],
  'a cycle': [cyclic, ': unreadable_input'],
  'a getter that throws': [{ ...GOOD, get x() { return throws(); } }, ': unreadable_input'],
  'toJSON that throws': [{ ...GOOD, toJSON: throws }, ': unreadable_input'],
  'a proxy that throws': [new Proxy(GOOD, { ownKeys: throws }), ': unreadable_input'],
  'a revoked proxy': [revoked(), ': unreadable_input'],
  '1,000 levels': [nested(1_000), ': unreadable_input'],
  '100,000 levels': [nested(100_000), ': unreadable_input', ': input_too_large'],
  'a million periods': [
    { ...GOOD, activation: Array(1_000_000).fill({ from: '2012-04-01', to: '2012-04-01' }) },
    ': input_too_large',
  ],
  'ten million letters': [{ ...GOOD, status: 'x'.repeat(10_000_000) }, ': input_too_large'],
  'half a gigabyte of letters': [{ ...GOOD, status: 'x'.repeat(2 ** 29 - 24) }, ': input_too_large'],
  'a list with a million holes': [Array(1_000_000), ': input_too_large'],
  'a million fields': [Object.fromEntries(Array.from({ length: 1e6 }, (_, n) => [`x${n}`, n])), ': input_too_large'],
};

for (const [what, [input, ...expected]] of Object.entries(WHOLE)) {
  test(`the whole input is ${what}`, () => {
    const [first, ...rest] = errors(refusion(input));
    assert.ok(expected.includes(first), first);
    assert.deepEqual(rest, []);
  });
}

const FIELDS = {
  firstDay: {
    not_a_date: ['2012-02-30', '12012-03-01', '2012-3-1', '', '2012-03-01T00:00:00Z', new Date(0), 'x'.repeat(999_000)],
    wrong_type: [null, 20120301, NaN, -0, Infinity, true, [], {}, throws, Symbol('x'), 10n],
    first_day_before_law: ['2010-12-31', '0000-01-01'],
  },
  lastDay: {
    not_a_date: ['2013-02-29'],
    wrong_type: [null, {}],
    last_day_after_law: [AFTER, '4750-01-01'],
    last_day_before_first_day: ['2012-02-29'],
  },
  status: {
    unknown_status: ['retired', '', 'Employed', '__proto__'],
    wrong_type: [null, 0, ['employed'], { valueOf: () => 'employed' }, throws],
  },
  weeklyBenefit: {
    wrong_type: [3900, null, NaN, -0, 10n, {}, [], throws, Symbol('x')],
    benefit_not_positive: ['-1', '0', '0.00', '-0'],
    not_an_amount: ['3900,50', '', ' 1', '1e400', 'NaN', 'Infinity', '0x10', '१'],
    amount_too_precise: ['0.001', `0.${'0'.repeat(900_000)}1`],
    amount_too_large: ['9'.repeat(900_000), '1000000000000.01'],
  },
  noEmployerPeriod: { wrong_type: [null, 0, 'false', [], throws] },
  priorBenefitWeeks: {
    wrong_type: [null, '12', NaN, 1e400, {}, 10n, throws],
    not_a_whole_number: [-1, 0.5],
    // The ladder has counted since July 2014, and this absence is older.
    too_many_prior_weeks: [1, 157, 2 ** 32, 1e300],
  },
  // No act had it.
  employerDaysAdvanceClock: { unknown_field: [null, 1, true, false] },
  activation: { wrong_type: [null, {}, 'x', 7, throws] },
  holidays: { wrong_type: [null, {}, 'x', 7, throws] },
  earlier: { wrong_type: [null, {}, 'x', 7, throws] },
  employmentEnds: {
    not_a_date: ['2012-02-30', new Date(0)],
    wrong_type: [null, true, 20120301],
    employment_ends_before_first_day: ['2012-02-28', '0000-01-01'],
  },
  section55: { wrong_type: [null, 0, 'yes'] },
  section56: { wrong_type: [null, true, ['chronic']], unknown_word: ['', 'Chronic', '__proto__'] },
  insurance: { wrong_type: [null, true], unknown_word: ['', 'full'], insurance_not_self_employed: ['firstDayFull'] },
  covid: { wrong_type: [null, 1, 'yes'] },
  wagesPaid: { wrong_type: [null, 0, 'no'] },
  noPartTimeFrom: {
    not_a_date: ['2012-02-30', ''],
    wrong_type: [null, true],
    no_part_time_before_first_day: ['2012-02-29', '0000-01-01'],
  },
  section25: { wrong_type: [null, 1] },
};

for (const [field, kinds] of Object.entries(FIELDS)) {
  for (const [code, values] of Object.entries(kinds)) {
    test(`${field}: ${code}`, () => {
      for (const value of values) {
        assert.deepEqual(errors(refusion({ ...GOOD, [field]: value })), [`${field}: ${code}`]);
      }
    });
  }
}

const PERIODS = [
  [[null], 'activation[0]: wrong_type'],
  [[undefined], 'activation[0]: wrong_type'],
  [[[]], 'activation[0]: wrong_type'],
  [[, { from: '2012-04-01', to: '2012-04-01' }], 'activation[0]: wrong_type'],
  [[{ from: '2012-04-01' }], 'activation[0].to: missing_field'],
  [[{ from: '2012-04-01', to: '2012-04-31' }], 'activation[0].to: not_a_date'],
  [[{ from: '2012-04-02', to: '2012-04-01' }], 'activation[0].to: activation_reversed'],
  [[{ from: '2012-02-01', to: '2012-04-01' }], 'activation[0].from: activation_outside_spell'],
  [[{ from: '2012-04-01', to: '2013-05-02' }], 'activation[0].to: activation_outside_spell'],
  [[{ from: '2012-04-01', to: '2012-04-02', days: 2 }], 'activation[0].days: unknown_field'],
  [
    [{ from: '2012-05-01', to: '2012-06-01' }, { from: '2012-04-01', to: '2012-05-01' }],
    'activation[0].from: activation_overlap',
  ],
  [Array(7_001).fill({ from: '2012-04-01', to: '2012-04-01' }), 'activation: too_many_periods'],
];

for (const [activation, expected] of PERIODS) {
  test(`activation: ${expected}`, () => {
    assert.deepEqual(errors(refusion({ ...GOOD, activation })), [expected]);
  });
}

test('a first day after the law', () => {
  const late = { ...GOOD, firstDay: AFTER, lastDay: AFTER };
  assert.deepEqual(errors(refusion(late)), ['firstDay: first_day_after_law']);
});

test('everything is told at once', () => {
  const found = errors(
    refusion({
      firstDay: '2012-02-30',
      status: 'retired',
      weeklyBenefit: -5,
      lastday: '2012-03-01',
      activation: [{ from: '2012-04-01', to: null }],
      priorBenefitWeeks: -1,
    }),
  );
  assert.deepEqual(found.sort(), [
    'activation[0].to: wrong_type',
    'firstDay: not_a_date',
    'lastDay: missing_field',
    'lastday: unknown_field',
    'priorBenefitWeeks: not_a_whole_number',
    'status: unknown_status',
    'weeklyBenefit: wrong_type',
  ]);
});

test('the prototype is neither read nor poisoned', () => {
  assert.deepEqual(errors(refusion(Object.create(GOOD))), [
    'firstDay: missing_field',
    'lastDay: missing_field',
    'status: missing_field',
  ]);
  const own = JSON.parse(`{"__proto__": {"x": 1}, ${JSON.stringify(GOOD).slice(1)}`);
  assert.deepEqual(errors(refusion(own)), ['__proto__: unknown_field']);
  const constructor = { ...GOOD, constructor: 1, toString: 2, '': 3, 'a.b': 4 };
  assert.deepEqual(errors(refusion(constructor)).sort(), [
    '[""]: unknown_field',
    '["a.b"]: unknown_field',
    'constructor: unknown_field',
    'toString: unknown_field',
  ]);
  assert.equal({}.x, undefined);
  const bare = Object.assign(Object.create(null), GOOD);
  assert.equal(JSON.stringify(refusion(bare)), good);
});

test('a value that JSON has no word for is called by its name', () => {
  const message = (value) => refusion({ ...GOOD, weeklyBenefit: value }).errors[0].message;
  assert.match(message(throws), /not a function$/);
  assert.match(message(10n), /not a BigInt$/);
  assert.match(message(NaN), /not NaN$/);
  assert.match(message(3900), /not a number$/);
});

test('an optional field that is undefined is not there', () => {
  assert.equal(JSON.stringify(refusion({ ...GOOD, weeklyBenefit: undefined })), good);
});

test('nesting around the depth where the stack ends', () => {
  for (let depth = 2_000; depth < 12_000; depth += 500) {
    errors(refusion(nested(depth)));
    errors(refusion({ ...GOOD, activation: nested(depth, []) }));
  }
});

test('no arguments at all', () => {
  assert.deepEqual(errors(refusion()), [': wrong_type']);
  assert.deepEqual(errors(refusionTotals()), [': wrong_type']);
  assert.deepEqual(errors(refusionTotalsColumns()), [': wrong_type']);
  assert.deepEqual(errors(legislation()), ['date: wrong_type']);
  assert.deepEqual(errors(timeline()), ['case: wrong_type', 'today: wrong_type']);
});

test('a batch names the absence', () => {
  const found = errors(refusionTotals([GOOD, { ...GOOD, status: 1 }, null, { ...GOOD, lastDay: '1' }]));
  assert.deepEqual(found, ['[1].status: wrong_type', '[2]: wrong_type', '[3].lastDay: not_a_date']);
  assert.deepEqual(errors(refusionTotals(GOOD)), [': wrong_type']);
  assert.deepEqual(errors(refusionTotals(Array(100_001).fill(0))), [': too_many_spells']);
  assert.deepEqual(errors(refusionTotals(Array(3_000_001).fill(0))), [': input_too_large']);
  assert.deepEqual(refusionTotals([]), { ok: true, schema: 2, value: [] });
});

test('a thousand bad calls leave no trace', () => {
  for (let call = 0; call < 1_000; call += 1) {
    refusion(cyclic);
    refusion(revoked());
    refusion(Symbol('x'));
    refusionTotalsColumns(revoked());
    legislation({});
    timeline(cyclic, revoked());
  }
  assert.equal(JSON.stringify(refusion(GOOD)), good);
});
