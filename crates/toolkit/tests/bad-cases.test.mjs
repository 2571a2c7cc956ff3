// What is not a case, and what is not a day: all of it is told at once, and nothing throws.

import assert from 'node:assert/strict';
import test from 'node:test';

import { timeline } from 'fremdrift';

import { nested, revoked, throws, told } from './bad.mjs';
import { AFTER } from './covered.mjs';

const GOOD = { firstDay: '2024-03-04', status: 'employed' };
const TODAY = '2024-04-10';
const good = JSON.stringify(timeline(GOOD, TODAY));

/** The errors as `path: code`, after seeing that the instance still gives the same good answer. */
function errors(input, today = TODAY) {
  const found = told(timeline(input, today));
  assert.equal(JSON.stringify(timeline(GOOD, TODAY)), good);
  return found;
}

const cyclic = { ...GOOD };
cyclic.age = cyclic;

const WHOLE = {
  null: [null, 'wrong_type'],
  undefined: [undefined, 'wrong_type'],
  'a number': [7, 'wrong_type'],
  text: ['{"firstDay":"2024-03-04"}', 'wrong_type'],
  'a list': [[GOOD], 'wrong_type'],
  'a function': [() => GOOD, 'wrong_type'],
  'a symbol': [Symbol('x'), 'wrong_type'],
  'a BigInt': [10n, 'wrong_type'],
  'a cycle': [cyclic, 'unreadable_input'],
  'a getter that throws': [{ ...GOOD, get age() { return throws(); } }, 'unreadable_input'],
  'toJSON that throws': [{ ...GOOD, toJSON: throws }, 'unreadable_input'],
  'a proxy that throws': [new Proxy(GOOD, { ownKeys: throws }), 'unreadable_input'],
  'a revoked proxy': [revoked(), 'unreadable_input'],
  '1,000 levels': [nested(1_000), 'unreadable_input'],
  'ten million letters': [{ ...GOOD, status: 'x'.repeat(10_000_000) }, 'input_too_large'],
  'a million fields': [Object.fromEntries(Array.from({ length: 1e6 }, (_, n) => [`x${n}`, n])), 'input_too_large'],
};

for (const [what, [input, code]] of Object.entries(WHOLE)) {
  test(`the case is ${what}`, () => {
    assert.deepEqual(errors(input), [`case: ${code}`]);
    assert.deepEqual(errors(input, '2024-02-30'), [`case: ${code}`, 'today: not_a_date']);
  });
}

const FIELDS = {
  firstDay: {
    not_a_date: ['2024-02-30', '2024-3-4', '', new Date(0), 'x'.repeat(999_000)],
    wrong_type: [null, 20240304, NaN, true, [], {}, throws, Symbol('x'), 10n],
    first_day_before_law: ['2011-01-02', '0000-01-01'],
    first_day_after_law: [AFTER, '9999-12-31'],
  },
  status: {
    unknown_status: ['retired', '', 'Employed', '__proto__'],
    wrong_type: [null, 0, ['employed'], { valueOf: () => 'employed' }, throws],
  },
  noEmployerPeriod: { wrong_type: [null, 0, 'false', [], throws] },
  stillEmployed: { wrong_type: [null, 1, 'true', {}] },
  age: {
    wrong_type: [null, '44', NaN, Infinity, {}, 10n, throws],
    not_a_whole_number: [-1, 44.5],
    age_out_of_range: [0, 12, 101, 2 ** 32, 1e300],
  },
  partialReturn: {
    not_a_date: ['2024-02-30', 'soon'],
    wrong_type: [null, false, 20240501],
    partial_return_before_first_day: ['2024-03-03', '0000-01-01'],
    partial_return_after_law: [AFTER, '9999-12-31'],
  },
  workInjury: { wrong_type: [null, 0, 'no'] },
  fastTrack: { wrong_type: [null, 'yes', []] },
};

for (const [field, kinds] of Object.entries(FIELDS)) {
  for (const [code, values] of Object.entries(kinds)) {
    test(`${field}: ${code}`, () => {
      for (const value of values) {
        assert.deepEqual(errors({ ...GOOD, [field]: value }), [`case.${field}: ${code}`]);
      }
    });
  }
}

test('today is a day as text', () => {
  for (const text of ['', '2024-02-30', '2024-4-10', 'today', 'x'.repeat(100_000_000)]) {
    assert.deepEqual(errors(GOOD, text), ['today: not_a_date']);
  }
  for (const value of [null, 20240410, NaN, 10n, Symbol('x'), {}, [], new Date(), () => '', new String(TODAY), revoked()]) {
    assert.deepEqual(errors(GOOD, value), ['today: wrong_type']);
  }
  const { errors: found } = timeline(GOOD);
  assert.deepEqual(found.map(({ path, code }) => [path, code]), [['today', 'wrong_type']]);
});

test('everything is told at once', () => {
  const input = {
    firstDay: '2024-03-04',
    status: 'selfEmployed',
    noEmployerPeriod: true,
    stillEmployed: false,
    age: 7,
    partialReturn: '2024-03-01',
    workInjury: 'no',
    fasttrack: true,
  };
  assert.deepEqual(errors(input, 'now').sort(), [
    'case.age: age_out_of_range',
    'case.fasttrack: unknown_field',
    'case.noEmployerPeriod: no_employer_period_not_employed',
    'case.partialReturn: partial_return_before_first_day',
    'case.stillEmployed: still_employed_not_employed',
    'case.workInjury: wrong_type',
    'today: not_a_date',
  ]);
  assert.deepEqual(errors({}), ['case.firstDay: missing_field', 'case.status: missing_field']);
});

test('an absence that is over is no other case', () => {
  assert.deepEqual(errors({ ...GOOD, lastDay: '2024-03-03' }), ['case.lastDay: last_day_before_first_day']);
  assert.deepEqual(errors({ ...GOOD, lastDay: AFTER }), ['case.lastDay: last_day_after_law']);
  assert.ok(timeline({ ...GOOD, lastDay: '2024-05-01' }, TODAY).ok);
});

test('the prototype is neither read nor poisoned', () => {
  assert.deepEqual(errors(Object.create(GOOD)), ['case.firstDay: missing_field', 'case.status: missing_field']);
  const own = JSON.parse(`{"__proto__": {"x": 1}, ${JSON.stringify(GOOD).slice(1)}`);
  assert.deepEqual(errors(own), ['case.__proto__: unknown_field']);
  assert.equal({}.x, undefined);
  const bare = Object.assign(Object.create(null), GOOD);
  assert.equal(JSON.stringify(timeline(bare, TODAY)), good);
});

test('an optional field that is undefined is not there', () => {
  const undefinedFields = { ...GOOD, age: undefined, stillEmployed: undefined, partialReturn: undefined };
  assert.equal(JSON.stringify(timeline(undefinedFields, TODAY)), good);
});
