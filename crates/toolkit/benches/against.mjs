// Times the kernels of this checkout beside those of another commit. First that both are fed the
// same absences, then how long they take: as in run.mjs, and the ratio comes first.
//
// node against.mjs <commit> <native times of both, round by round, as JSON>

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';

import * as before from '../../../target/toolkit/against/kernel.js';
import * as now from '../../../target/toolkit/kernel/kernel.js';

const ROWS = 1_000_000;
const LEDGERS = 1_000;
const REPEATS = 21;
const COLUMNS = ['firstDay', 'lastDay', 'status', 'weeklyBenefit', 'flags', 'priorBenefitWeeks',
  'activationOffsets', 'activationFrom', 'activationTo'];

const [commit, native] = [process.argv[2], JSON.parse(process.argv[3])];

/** A kernel with the absences that both know; a commit that has no others is asked for its own. */
function kernel(module, folder) {
  const wasm = new URL(`../../../target/toolkit/${folder}/kernel_bg.wasm`, import.meta.url);
  module.initSync({ module: readFileSync(wasm) });
  const { Kernel } = module;
  return Kernel.compatible ? Kernel.compatible(ROWS) : Kernel.of(ROWS);
}

const sides = { before: kernel(before, 'against'), now: kernel(now, 'kernel') };
for (const name of COLUMNS) {
  assert.deepEqual(sides.now[name], sides.before[name], `the absences differ in ${name}`);
}
for (const side of Object.values(sides)) side.totals();
const [old, current] = [sides.before.municipality, sides.now.municipality];
const others = current.reduce((count, amount, row) => count + (amount !== old[row]), 0);
console.log(`the same ${ROWS.toLocaleString('en')} absences; ${others.toLocaleString('en')} now cost the municipality another amount\n`);

/** Nanoseconds for one, on each side in turn: [before, now] of every repetition. */
function time(count, run) {
  const times = [];
  for (let repeat = -2; repeat < REPEATS; repeat += 1) {
    // Who goes first changes, so that neither always finds a warm cache.
    const names = repeat % 2 ? ['before', 'now'] : ['now', 'before'];
    const took = {};
    for (const name of names) {
      const start = process.cpuUsage();
      run(sides[name]);
      const { user, system } = process.cpuUsage(start);
      took[name] = ((user + system) * 1_000) / count;
    }
    if (repeat >= 0) times.push([took.before, took.now]);
  }
  return times;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const shown = (spent) => (spent < 10_000 ? `${spent.toFixed(0)} ns` : `${(spent / 1_000).toFixed(2)} µs`);

function row(what, times) {
  const ratios = times.map(([old, current]) => current / old).toSorted((a, b) => a - b);
  const quarter = Math.floor(ratios.length / 4);
  const between = `${ratios.at(quarter).toFixed(2)}–${ratios.at(-1 - quarter).toFixed(2)}`;
  const [was, is] = [0, 1].map((side) => shown(median(times.map((pair) => pair[side]))));
  console.log(`${what.padEnd(44)} ${median(ratios).toFixed(2).padStart(8)} ${between.padStart(12)} ${was.padStart(10)} ${is.padStart(10)}`);
}

const natively = (name) => native.map((round) => [round.before[name], round.now[name]]);

const [load] = loadavg();
if (load > availableParallelism()) {
  console.log(`the machine is busy (load ${load.toFixed(1)}): native times are by the clock, read their ratio with care\n`);
}
console.log(`${''.padEnd(44)} ${'×'.padStart(8)} ${'middle half'.padStart(12)} ${commit.slice(0, 10).padStart(10)} ${'now'.padStart(10)}`);
row('totals of a million absences, each, Wasm', time(ROWS, (side) => side.totals()));
row('totals of a million absences, each, native', natively('totals'));
row('an explained ledger of 78 weeks, Wasm', time(LEDGERS, (side) => side.ledgers(LEDGERS)));
row('an explained ledger of 78 weeks, native', natively('ledger'));

// What a history costs: no more than twice a case without one.
const kernelNow = sides.now;
const histories = [];
for (let repeat = -2; repeat < REPEATS; repeat += 1) {
  const took = [false, true].map((earlier) => {
    const start = process.cpuUsage();
    kernelNow.histories(LEDGERS, earlier);
    const { user, system } = process.cpuUsage(start);
    return ((user + system) * 1_000) / LEDGERS;
  });
  if (repeat >= 0) histories.push(took);
}
console.log(`\n${''.padEnd(44)} ${'×'.padStart(8)} ${'middle half'.padStart(12)} ${'without'.padStart(10)} ${'with'.padStart(10)}`);
row('a checked case of 78 weeks, forty earlier periods, Wasm', histories);
row('a checked case of 78 weeks, forty earlier periods, native',
  native.map(({ now }) => [now.without, now.history]));
