// Times the toolkit beside plain JavaScript. First that both agree to the øre, then how long they
// take: medians of repetitions in turn, after a warm-up. Ratios come first, they travel between
// machines; nanoseconds are those of this machine.
//
// node run.mjs <native times as JSON>

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { legislation, refusion, refusionTotals, refusionTotalsColumns } from '../../../dist/toolkit/node.js';
import * as kernels from '../../../target/toolkit/kernel/kernel.js';
import { gather, totals } from './plain.mjs';

const ROWS = 1_000_000;
const LIST = 10_000;
const LEDGERS = 1_000;
const REPEATS = 9;
const PARTS = ['employer', 'municipality', 'state', 'unemploymentFund', 'unpaid'];

const native = JSON.parse(process.argv[2]);
const wasm = new URL('../../../target/toolkit/kernel/kernel_bg.wasm', import.meta.url);
kernels.initSync({ module: readFileSync(wasm) });
const kernel = kernels.Kernel.of(ROWS);

const columns = {};
for (const name of ['firstDay', 'lastDay', 'status', 'weeklyBenefit', 'flags', 'priorBenefitWeeks',
  'activationOffsets', 'activationFrom', 'activationTo']) {
  columns[name] = kernel[name];
}
const law = gather(legislation);

function agree() {
  const plain = totals(law, columns);
  const { ok, value } = refusionTotalsColumns(columns);
  assert.ok(ok);
  for (const part of [...PARTS, 'errors']) assert.deepEqual(value[part], plain[part], part);
  assert.ok(value.errors.every((error) => error === 0));
  kernel.totals();
  assert.deepEqual(kernel.municipality, plain.municipality);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Median nanoseconds for one, of things that are run in turn. */
function time(things) {
  const times = Object.fromEntries(Object.keys(things).map((name) => [name, []]));
  for (let repeat = -2; repeat < REPEATS; repeat += 1) {
    for (const [name, [count, run]] of Object.entries(things)) {
      const start = process.hrtime.bigint();
      run();
      const spent = Number(process.hrtime.bigint() - start) / count;
      if (repeat >= 0) times[name].push(spent);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

const date = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const list = Array.from({ length: LIST }, (_, row) => ({
  firstDay: date(columns.firstDay[row]),
  lastDay: date(columns.lastDay[row]),
  status: ['employed', 'unemployed', 'selfEmployed'][columns.status[row]],
}));
const explained = {
  firstDay: '2014-12-01',
  lastDay: '2016-05-29',
  status: 'employed',
  activation: [{ from: '2015-06-01', to: '2015-08-31' }],
};
const repeat = (times, run) => () => {
  for (let time = 0; time < times; time += 1) run();
};

agree();
console.log(`plain JavaScript and the toolkit agree to the øre on ${ROWS.toLocaleString('en')} absences\n`);
const took = time({
  plain: [ROWS, () => totals(law, columns)],
  kernel: [ROWS, () => kernel.totals()],
  columns: [ROWS, () => refusionTotalsColumns(columns)],
  list: [LIST, () => refusionTotals(list)],
  ledgerKernel: [LEDGERS, () => kernel.ledgers(LEDGERS)],
  ledger: [LEDGERS, repeat(LEDGERS, () => refusion(explained))],
});

const row = (what, ns, ratio, aim = '') => {
  const unit = ns < 10_000 ? `${ns.toFixed(0)} ns` : `${(ns / 1_000).toFixed(1)} µs`;
  console.log(`${what.padEnd(56)} ${ratio.toFixed(2).padStart(8)} ${unit.padStart(10)}  ${aim}`);
};
const mark = (met, aim) => `${met ? 'aim met:   ' : 'AIM MISSED:'} ${aim}`;

console.log('totals of a million absences, each                       × plain     median');
row('plain JavaScript, typed columns', took.plain, 1);
row('Wasm through the package, typed columns in and out', took.columns, took.columns / took.plain,
  mark(took.columns <= took.plain, 'no slower than plain JavaScript'));
row('Wasm, the kernel alone', took.kernel, took.kernel / took.plain,
  mark(took.kernel < 300, 'under 300 ns'));
row('native', native.totals, native.totals / took.plain);
row('Wasm through the package, a list of objects', took.list, took.list / took.plain);

console.log('\nan explained ledger of 78 weeks                         × kernel     median');
row('Wasm, the kernel alone', took.ledgerKernel, 1, mark(took.ledgerKernel < 60_000, 'under 60 µs'));
row('native', native.ledger, native.ledger / took.ledgerKernel);
row('Wasm through the package, as JavaScript objects', took.ledger, took.ledger / took.ledgerKernel);

console.log('\nthe boundary to JavaScript alone                        × kernel     median');
row('an absence in typed columns', took.columns - took.kernel, took.columns / took.kernel - 1);
row('an absence as an object, its totals back', took.list - took.kernel, took.list / took.kernel - 1);
row('a ledger of 78 weeks as objects', took.ledger - took.ledgerKernel, took.ledger / took.ledgerKernel - 1);
