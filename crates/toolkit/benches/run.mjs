// Times the toolkit beside plain JavaScript. First that both agree to the øre, then how long they
// take: medians of repetitions in turn, after a warm-up, in time of the processor, so that waiting
// for it on a busy machine does not count. Ratios come first: they travel between machines.
//
// node run.mjs <native times as JSON>

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';

import { injury, legislation, refusion, refusionTotals, refusionTotalsColumns } from '../../../dist/toolkit/node.js';
import * as kernels from '../../../target/toolkit/kernel/kernel.js';
import { gather, totals } from './plain.mjs';

const ROWS = 1_000_000;
const LIST = 10_000;
const LEDGERS = 1_000;
const ADVICE = 500;
/** The cases that the report tells, of which the kernel does each as often. */
const TOLD = 2;
const REPEATS = 15;
const PARTS = ['employer', 'municipality', 'state', 'unemploymentFund', 'unpaid', 'cofinanced'];

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

/** Nanoseconds for one, in every repetition, of things that are run in turn. */
function time(things) {
  const times = Object.fromEntries(Object.keys(things).map((name) => [name, []]));
  for (let repeat = -2; repeat < REPEATS; repeat += 1) {
    for (const [name, [count, run]] of Object.entries(things)) {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      if (repeat >= 0) times[name].push(((user + system) * 1_000) / count);
    }
  }
  return times;
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
const hurt = {
  role: 'citizen', onset: 'sudden_event', injury_date: '2025-12-20', reported: 'no',
  sick_leave_start: '2025-12-21', employed: 'employed',
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
  adviceKernel: [ADVICE * TOLD, () => kernel.advice(ADVICE)],
  advice: [ADVICE, repeat(ADVICE, () => injury(hurt, '2026-11-22'))],
});

const [load] = loadavg();
if (load > availableParallelism()) {
  console.log(`the machine is busy (load ${load.toFixed(1)}): native times, by the clock, are too long\n`);
}
// What slows the machine slows all of one repetition, so ratios are taken within each.
const ratio = (name, base) => median(took[name].map((spent, repeat) => spent / took[base][repeat]));
const ns = (name) => median(took[name]);

function row(what, spent, ratio, aim = '') {
  const shown = spent < 10_000 ? `${spent.toFixed(0)} ns` : `${(spent / 1_000).toFixed(1)} µs`;
  console.log(`${what.padEnd(56)} ${ratio.toFixed(2).padStart(8)} ${shown.padStart(10)}  ${aim}`);
}
const mark = (met, aim) => `${met ? 'aim met:   ' : 'AIM MISSED:'} ${aim}`;

console.log('totals of a million absences, each                       × plain     median');
row('plain JavaScript, typed columns', ns('plain'), 1);
row('Wasm through the package, typed columns in and out', ns('columns'), ratio('columns', 'plain'),
  mark(ratio('columns', 'plain') <= 1, 'no slower than plain JavaScript'));
row('Wasm, the kernel alone', ns('kernel'), ratio('kernel', 'plain'),
  mark(ns('kernel') < 300, 'under 300 ns'));
row('native', native.totals, native.totals / ns('plain'));
row('Wasm through the package, a list of objects', ns('list'), ratio('list', 'plain'));

console.log('\nan explained ledger of 78 weeks                         × kernel     median');
row('Wasm, the kernel alone', ns('ledgerKernel'), 1,
  mark(ns('ledgerKernel') < 60_000, 'under 60 µs'));
row('native', native.ledger, native.ledger / ns('ledgerKernel'));
row('Wasm through the package, as JavaScript objects', ns('ledger'), ratio('ledger', 'ledgerKernel'));

console.log('\nadvice after a work injury                              × kernel     median');
row('Wasm, the kernel alone', ns('adviceKernel'), 1,
  mark(ns('adviceKernel') < 1_000_000, 'under 1 ms'));
row('Wasm through the package, as JavaScript objects', ns('advice'), ratio('advice', 'adviceKernel'));

console.log('\nthe boundary to JavaScript alone                        × kernel     median');
row('an absence in typed columns', ns('columns') - ns('kernel'), ratio('columns', 'kernel') - 1);
row('an absence as an object, its totals back', ns('list') - ns('kernel'), ratio('list', 'kernel') - 1);
row('a ledger of 78 weeks as objects', ns('ledger') - ns('ledgerKernel'),
  ratio('ledger', 'ledgerKernel') - 1);
