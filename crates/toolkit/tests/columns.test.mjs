// Typed columns give what the list of absences gives, and say what is wrong row by row.

import assert from 'node:assert/strict';
import test from 'node:test';

import { refusion, refusionTotals, refusionTotalsColumns } from 'fremdrift';

import { AFTER } from './covered.mjs';
import { columns, day, generator, oere, spell } from './spells.mjs';

// Of the columns; a supplement hangs on wages, which no column tells.
const PARTS = ['employer', 'municipality', 'state', 'unemploymentFund', 'unpaid', 'cofinanced'];

function totals(input) {
  const result = refusionTotalsColumns(input);
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
}

/** Two valid rows. */
const two = () => ({
  firstDay: Int32Array.of(day('2012-03-01'), day('2016-02-01')),
  lastDay: Int32Array.of(day('2013-05-01'), day('2016-09-01')),
  status: Uint8Array.of(0, 1),
});

function errors(input) {
  const result = refusionTotalsColumns(input);
  assert.equal(result.ok, false);
  assert.ok(refusionTotalsColumns(two()).ok);
  return result.errors.map(({ path, code }) => `${path}: ${code}`);
}

test('columns equal the list and the ledger on 10,000 absences', () => {
  const random = generator(20_120_301);
  const spells = Array.from({ length: 10_000 }, () => spell(random));
  const list = refusionTotals(spells);
  assert.ok(list.ok, JSON.stringify(list.errors?.slice(0, 3)));
  const rows = totals(columns(spells));
  for (const part of PARTS) assert.ok(rows[part] instanceof Int32Array);
  spells.forEach((spell, row) => {
    const expected = PARTS.map((part) => oere(list.value[row][part]));
    assert.deepEqual(PARTS.map((part) => rows[part][row]), expected, JSON.stringify(spell));
    assert.equal(rows.errors[row], 0);
    assert.equal(list.value[row].supplement, '0.00');
    if (row % 20 === 0) assert.deepEqual(refusion(spell).value.totals, list.value[row]);
  });
});

test('optional columns may be left out, and no rows are fine', () => {
  assert.equal(totals(two()).municipality[0], 16_505_214);
  const empty = { firstDay: new Int32Array(), lastDay: new Int32Array(), status: new Uint8Array() };
  assert.equal(totals(empty).errors.length, 0);
});

test('a row that is not valid does not stop the others', () => {
  const rows = 15;
  const all = (Type, value) => new Type(rows).fill(value);
  const input = {
    firstDay: all(Int32Array, day('2016-02-01')),
    lastDay: all(Int32Array, day('2016-09-01')),
    status: all(Uint8Array, 0),
    weeklyBenefit: all(Int32Array, 0),
    flags: all(Uint8Array, 0),
    priorBenefitWeeks: all(Uint16Array, 0),
    activationOffsets: Uint32Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 4, 4, 4, 4),
    activationFrom: Int32Array.from(['2016-03-09', '2016-03-01', '2016-03-05', '2016-01-01'], day),
    activationTo: Int32Array.from(['2016-03-01', '2016-03-05', '2016-03-09', '2016-03-09'], day),
  };
  input.firstDay[0] = -(2 ** 31);
  input.firstDay[1] = 2 ** 31 - 1;
  input.lastDay[2] = 2 ** 31 - 1;
  input.lastDay[3] = day('2016-01-01');
  input.status[4] = 4;
  input.weeklyBenefit[5] = -1;
  // The bit of a reading that no act has.
  input.flags[6] = 2;
  input.status[7] = 1;
  input.flags[7] = 1;
  // Monday 1 February 2016 lies 83 weeks after that of 1 July 2014.
  input.priorBenefitWeeks[8] = 84;
  input.priorBenefitWeeks[12] = 83;
  input.firstDay[13] = input.lastDay[13] = day(AFTER);

  const { errors, codes, municipality } = totals(input);
  assert.deepEqual(Array.from(errors, (number) => codes[number]), [
    'first_day_before_law',
    'first_day_after_law',
    'last_day_after_law',
    'last_day_before_first_day',
    'unknown_status',
    'benefit_not_positive',
    'unknown_flag',
    'no_employer_period_not_employed',
    'too_many_prior_weeks',
    'activation_reversed',
    'activation_overlap',
    'activation_outside_spell',
    'ok',
    'first_day_after_law',
    'ok',
  ]);
  const wrong = Array.from(errors, (number) => number > 0);
  assert.ok(municipality.every((amount, row) => (amount === 0) === wrong[row]));
});

test('columns that do not belong together', () => {
  assert.deepEqual(errors({ ...two(), status: Uint8Array.of(0) }), ['status: wrong_length']);
  assert.deepEqual(errors({ ...two(), flags: new Uint8Array(3) }), ['flags: wrong_length']);
  const periods = { activationFrom: Int32Array.of(1), activationTo: Int32Array.of(1) };
  const offsets = (...numbers) => ({ ...two(), ...periods, activationOffsets: Uint32Array.from(numbers) });
  for (const wrong of [[0, 1], [0, 1, 0], [1, 1, 1], [0, 0, 2], [0, 2 ** 32 - 1, 1], []]) {
    assert.deepEqual(errors(offsets(...wrong)), ['activationOffsets: wrong_offsets']);
  }
  assert.deepEqual(errors({ ...two(), ...periods }), ['activationOffsets: wrong_offsets']);
  assert.deepEqual(errors({ ...two(), activationFrom: Int32Array.of(1) }), ['activationTo: wrong_length']);
});

test('columns of the wrong kind', () => {
  const twice = (value) => ({ ...two(), firstDay: value });
  const throws = { get firstDay() { throw new Error('no'); } };
  const detached = new Int32Array(2);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  for (const value of [[1, 2], null, 'x', 7, {}, new Uint32Array(2), new Float64Array(2), detached,
    Object.create(Int32Array.prototype), new Proxy(new Int32Array(2), {}), { length: 2, 0: 1, 1: 2 }]) {
    assert.deepEqual(errors(twice(value)), ['firstDay: wrong_type']);
  }
  assert.deepEqual(errors({ ...two(), __proto__: throws, firstDay: undefined }), ['firstDay: missing_field']);
  const { firstDay, ...rest } = two();
  assert.deepEqual(errors(Object.defineProperties(rest, Object.getOwnPropertyDescriptors(throws))), ['firstDay: wrong_type']);
  assert.deepEqual(errors({ ...two(), lastday: 1, x: 2 }), ['lastday: unknown_field', 'x: unknown_field']);
  for (const value of [null, 7, 'x', undefined, 10n]) {
    assert.deepEqual(errors(value), [': wrong_type']);
  }
  assert.ok(errors([1, 2, 3]).length < 20);
});

test('an array that lies about itself is read as what it is', () => {
  class Liar extends Int32Array {
    get length() { return 1_000_000_000; }
    get byteLength() { return 4_000_000_000; }
    get buffer() { throw new Error('no'); }
    static get [Symbol.species]() { throw new Error('no'); }
  }
  const honest = totals(two());
  const liar = new Liar(2);
  Int32Array.prototype.set.call(liar, two().firstDay);
  assert.deepEqual(totals({ ...two(), firstDay: liar }), honest);
  const shared = new Int32Array(new SharedArrayBuffer(8));
  shared.set(two().firstDay);
  assert.deepEqual(totals({ ...two(), firstDay: shared }), honest);
  const inside = new Int32Array(10);
  inside.set(two().firstDay, 4);
  assert.deepEqual(totals({ ...two(), firstDay: inside.subarray(4, 6) }), honest);
});

test('too many rows for one call', () => {
  const rows = 2_000_001;
  const many = { firstDay: new Int32Array(rows), lastDay: new Int32Array(rows), status: new Uint8Array(rows) };
  assert.deepEqual(errors(many), ['firstDay: too_many_spells', 'lastDay: too_many_spells', 'status: too_many_spells']);
  assert.deepEqual(
    errors({ ...two(), activationFrom: new Int32Array(4_000_001), activationTo: new Int32Array(0) }),
    ['activationFrom: too_many_periods'],
  );
});
