// Times probabilistic analyses: Sick-Sicker through the generic engine, beside a plain JavaScript loop
// and numpy that know only this model, and a municipality with six levers. First that all agree: the
// engine's own parameters of 2,000 draws are handed to the others, and every total has to be the same
// to nine digits; and the means of the timed draws, which everybody draws alone, agree within their
// error. Then how long they take, in time of the processor: medians of repetitions.
//
// node draws.mjs [python, else python3]

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

import { markov } from '../../../dist/toolkit/node.js';
import * as kernels from '../../../target/toolkit/kernel/kernel.js';
import { SICK_SICKER } from '../tests/sick-sicker.mjs';
import { draw, means } from './plain-draws.mjs';

const DRAWS = 20_000;
const COMPARED = 2_000;
const REPEATS = 9;
const MUNICIPALITY = 10_000;
const BLOCK = 250;
const WORKERS = 2;

const wasm = new URL('../../../target/toolkit/kernel/kernel_bg.wasm', import.meta.url);
kernels.initSync({ module: readFileSync(wasm) });

if (isMainThread) await bench();
else work();

/** A worker: its blocks of draws, whenever it is asked. */
function work() {
  const advice = kernels.Advice.of(4_000);
  parentPort.on('message', () => {
    let sum = 0;
    for (let block = workerData; block < MUNICIPALITY / BLOCK; block += WORKERS) {
      sum += advice.draw(block * BLOCK, BLOCK).length;
    }
    parentPort.postMessage(sum);
  });
  parentPort.postMessage('ready');
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Seconds of the processor, in every repetition, of things that are run in turn. */
function time(things) {
  const times = Object.fromEntries(Object.keys(things).map((name) => [name, []]));
  for (let repeat = -1; repeat < REPEATS; repeat += 1) {
    for (const [name, run] of Object.entries(things)) {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      if (repeat >= 0) times[name].push((user + system) / 1e6);
    }
  }
  return times;
}

function numpy(names, drawn, parameters, totals) {
  const folder = mkdtempSync(join(tmpdir(), 'draws-'));
  try {
    const [given, out] = ['parameters', 'totals'].map((name) => join(folder, name));
    writeFileSync(given, parameters);
    const script = fileURLToPath(new URL('draws.py', import.meta.url));
    const asked = JSON.stringify({ names, drawn });
    const { status, stdout, stderr, error } = spawnSync(
      process.argv[2] ?? 'python3',
      [script, asked, given, out, String(DRAWS), String(REPEATS)],
      { encoding: 'utf8' },
    );
    if (error || status === 3) return undefined;
    assert.equal(status, 0, stderr);
    const bytes = readFileSync(out);
    same(new Float64Array(bytes.buffer, bytes.byteOffset, totals.length), totals);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function same(found, totals) {
  assert.equal(found.length, totals.length);
  for (const [place, total] of totals.entries()) {
    assert.ok(Math.abs(found[place] - total) <= 1e-9 * Math.abs(total), `${found[place]} is not ${total}`);
  }
}

async function municipality() {
  const workers = await Promise.all(
    Array.from({ length: WORKERS }, (_, place) => new Promise((resolve, reject) => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: place });
      worker.once('message', () => resolve(worker)).once('error', reject);
    })),
  );
  const times = [];
  const spent = [];
  for (let repeat = -2; repeat < REPEATS; repeat += 1) {
    const begun = performance.now();
    const start = process.cpuUsage();
    await Promise.all(workers.map((worker) => new Promise((resolve) => {
      worker.once('message', resolve);
      worker.postMessage('go');
    })));
    if (repeat < 0) continue;
    times.push(performance.now() - begun);
    // Of all threads together.
    const { user, system } = process.cpuUsage(start);
    spent.push((user + system) / 1_000 / WORKERS);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { clock: median(times), each: median(spent) };
}

function row(what, perDraw, ratio, aim = '') {
  console.log(`${what.padEnd(60)} ${ratio.toFixed(2).padStart(8)} ${`${perDraw.toFixed(2)} µs`.padStart(10)}  ${aim}`);
}

async function bench() {
  const engine = kernels.Draws.of(JSON.stringify(SICK_SICKER));
  assert.ok(engine);
  const names = Object.keys(SICK_SICKER.parameters).toSorted();
  const drawn = Object.entries(SICK_SICKER.parameters).filter(([, it]) => typeof it === 'object');

  const parameters = engine.parameters(COMPARED, 1);
  const totals = engine.totals(COMPARED, 1);
  const plain = new Float64Array(totals.length);
  for (let place = 0; place < COMPARED; place += 1) {
    const of = Object.fromEntries(names.map((name, at) => [name, parameters[place * names.length + at]]));
    draw(of, plain, 8 * place);
  }
  same(plain, totals);
  const arrays = numpy(names, drawn, parameters, totals);
  const { draws } = markov({ ...SICK_SICKER, draws: DRAWS, trace: false }).value;
  const expected = draws.strategies.flatMap(({ outcomes }) => outcomes);
  const near = (found) => {
    for (const [place, { mean, standardError }] of expected.entries()) {
      // Both have an error.
      assert.ok(Math.abs(found[place] - mean) < 7 * standardError, `${found[place]} is not ${mean}`);
    }
  };
  near(means(drawn, DRAWS));
  if (arrays) near(arrays.means);
  const who = arrays ? 'the engine, plain JavaScript and numpy' : 'the engine and plain JavaScript';
  console.log(`\n${who} agree on every total of ${COMPARED} draws, and on means within their error\n`);

  const took = time({
    plain: () => means(drawn, DRAWS),
    engine: () => engine.means(DRAWS, 1),
    package: () => markov({ ...SICK_SICKER, draws: DRAWS, trace: false }),
  });
  if (arrays) took.numpy = arrays.times;
  const each = (name) => (median(took[name]) * 1e6) / DRAWS;
  const ratio = (name) => each(name) / each('plain');
  const mark = (met, aim) => `${met ? 'aim met:   ' : 'AIM MISSED:'} ${aim}`;
  console.log('a draw of Sick-Sicker: 16 parameters, 4 strategies, 75 cycles   × plain     median');
  row('plain JavaScript, for this model alone', each('plain'), 1);
  if (arrays) row('numpy, for this model alone, all draws at once', each('numpy'), ratio('numpy'));
  else console.log('numpy: SKIPPED, python3 with numpy is not installed here');
  const fastest = arrays ? Math.min(each('plain'), each('numpy')) : each('plain');
  row('Wasm, the generic engine, the model as data', each('engine'), ratio('engine'),
    mark(each('engine') < 3, 'under 3 µs'));
  row('', each('engine'), ratio('engine'),
    mark(each('engine') < fastest, `faster than ${arrays ? 'both' : 'plain JavaScript'}`));
  row('Wasm through the package, with quantiles and JSON', each('package'), ratio('package'));

  const { clock, each: spent } = await municipality();
  console.log(`\n${MUNICIPALITY.toLocaleString('en')} draws of a municipality: six levers alone and together, four years of weeks, two priors`);
  console.log(`Wasm in ${WORKERS} threads, processor time of each: ${spent.toFixed(0)} ms  ${mark(spent < 300, 'under 300 ms')}`);
  console.log(`the same by the clock, which counts waiting for the processor: ${clock.toFixed(0)} ms`);
}
