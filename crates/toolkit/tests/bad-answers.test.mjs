// What is no answer after a work injury, and no day: all of it is told at once, and nothing throws.

import assert from 'node:assert/strict';
import test from 'node:test';

import { injury } from 'fremdrift';

import { nested, revoked, throws, told } from './bad.mjs';

const GOOD = { role: 'citizen', injury_date: '2026-03-01', worry: 'dont_know' };
const TODAY = '2026-11-22';
const good = JSON.stringify(injury(GOOD, TODAY));

/** The errors as `path: code`, after seeing that the instance still gives the same good answer. */
function errors(answers, today = TODAY) {
  const found = told(injury(answers, today));
  assert.equal(JSON.stringify(injury(GOOD, TODAY)), good);
  return found;
}

const cyclic = { ...GOOD };
cyclic.role = cyclic;
const many = Object.fromEntries(Array.from({ length: 1e6 }, (_, n) => [`x${n}`, 'yes']));

const WHOLE = {
  null: [null, 'wrong_type'],
  undefined: [undefined, 'wrong_type'],
  'a number': [7, 'wrong_type'],
  NaN: [NaN, 'wrong_type'],
  text: ['{"role":"citizen"}', 'wrong_type'],
  'a list': [[GOOD], 'wrong_type'],
  'a function': [() => GOOD, 'wrong_type'],
  'a symbol': [Symbol('x'), 'wrong_type'],
  'a BigInt': [10n, 'wrong_type'],
  'a cycle': [cyclic, 'unreadable_input'],
  'a getter that throws': [{ ...GOOD, get reported() { return throws(); } }, 'unreadable_input'],
  'toJSON that throws': [{ ...GOOD, toJSON: throws }, 'unreadable_input'],
  'a proxy that throws': [new Proxy(GOOD, { ownKeys: throws }), 'unreadable_input'],
  'a revoked proxy': [revoked(), 'unreadable_input'],
  '1,000 levels': [nested(1_000), 'unreadable_input'],
  'ten million letters': [{ ...GOOD, role: 'x'.repeat(10_000_000) }, 'input_too_large'],
  'a million questions': [many, 'input_too_large'],
};

for (const [what, [answers, code]] of Object.entries(WHOLE)) {
  test(`the answers are ${what}`, () => {
    assert.deepEqual(errors(answers), [`answers: ${code}`]);
    assert.deepEqual(errors(answers, '2026-02-30'), [`answers: ${code}`, 'today: not_a_date']);
  });
}

const ANSWERS = {
  role: {
    unknown_word: ['minister', '', 'Citizen', 'blank', '__proto__', '2026-03-01', 'x'.repeat(999_000)],
    wrong_type: [null, 0, NaN, true, ['citizen'], {}, { valueOf: () => 'citizen' }, throws, Symbol('x')],
  },
  injury_date: {
    // The day of an accident is known or not; there is always one.
    not_a_date: ['2026-02-29', '2026-3-1', '', 'blank', 'soon', '1.3.2026', new Date(0)],
    wrong_type: [null, 20260301, Infinity, false, ['2026-03-01'], {}, 10n],
  },
  resumed_work_date: { not_a_date: ['2100-02-29', 'never'], wrong_type: [null, []] },
  signals: { wrong_type: [null, 'fall_at_workplace', 1, {}, throws] },
};

for (const [question, kinds] of Object.entries(ANSWERS)) {
  for (const [code, values] of Object.entries(kinds)) {
    test(`${question}: ${code}`, () => {
      for (const value of values) {
        assert.deepEqual(errors({ ...GOOD, [question]: value }), [`answers.${question}: ${code}`]);
      }
    });
  }
}

test('a question that there is none of', () => {
  assert.deepEqual(errors({ ...GOOD, Role: 'citizen' }), ['answers.Role: unknown_field']);
  assert.deepEqual(errors({ 'a\nb': 1 }), ['answers["a\\nb"]: unknown_field']);
  assert.deepEqual(errors(JSON.parse('{"__proto__":"yes"}')), ['answers.__proto__: unknown_field']);
});

test('each option of a list has its place', () => {
  const signals = ['fall_at_workplace', 'rumour', NaN, 'fall_at_workplace', nested(3)];
  assert.deepEqual(errors({ role: 'caseworker', signals }), [
    'answers.signals[1]: unknown_word',
    'answers.signals[2]: wrong_type',
    'answers.signals[3]: duplicate',
    'answers.signals[4]: wrong_type',
  ]);
});

test('today is a day as text', () => {
  for (const text of ['', '2026-02-29', '2026-11-2', 'today', 'x'.repeat(10_000_000)]) {
    assert.deepEqual(errors(GOOD, text), ['today: not_a_date']);
  }
  for (const value of [null, 20261122, NaN, 10n, Symbol('x'), {}, [], new Date(), () => '', revoked()]) {
    assert.deepEqual(errors(GOOD, value), ['today: wrong_type']);
  }
  assert.deepEqual(injury(GOOD).errors.map(({ path, code }) => [path, code]), [['today', 'wrong_type']]);
});

test('everything is told at once', () => {
  const found = errors({ role: 'minister', injury_date: '2026-02-29', who: 'me' }, 'today');
  assert.deepEqual(found.toSorted(), [
    'answers.injury_date: not_a_date',
    'answers.role: unknown_word',
    'answers.who: unknown_field',
    'today: not_a_date',
  ]);
});
