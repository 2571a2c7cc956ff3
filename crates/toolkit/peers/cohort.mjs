// Times the cohort analysis in numpy beside the toolkit: efforts against long absences, each with and
// without, for both priors. First that both agree on every number to nine digits.
//
// node cohort.mjs <python with numpy>

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { cohort, evidence, legislation } from '../../../dist/toolkit/node.js';
import * as kernels from '../../../target/toolkit/kernel/kernel.js';
import { generator } from '../tests/spells.mjs';
import { law as encoded } from './law.mjs';
import { REPEATS, each, machine, row, time } from './measure.mjs';
import { dayOf, on } from './weeks.mjs';

const EFFORTS = 1_000;
/** Laws that count weeks by days of absence, and by the refund clock. */
const LAW_DATES = ['2011-07-01', '2026-01-05'];
const COLUMNS = ['people', 'before', 'start', 'ratio', 'lasts', 'reach', 'price', 'outOfWork'];
const DIGITS = 1e-9;

const wasm = new URL('../../../target/toolkit/kernel/kernel_bg.wasm', import.meta.url);
kernels.initSync({ module: readFileSync(wasm) });

/** Efforts of every kind: from the first day or later, for all or some, for a while or for good. */
function efforts() {
  const next = generator(466);
  return Array.from({ length: EFFORTS }, () => ({
    people: 1 + next(5_000),
    before: next(3) ? next(400) / 10 : 0,
    start: next(500) / 10,
    ratio: (70 + next(150)) / 100,
    lasts: next(2) ? 1 + next(400) / 10 : Infinity,
    reach: next(2) ? 1 : next(101) / 100,
    price: next(5) * 1_000 + next(2) / 2,
    outOfWork: next(11) / 10,
  }));
}

const asCase = (lawDate, { people, before, start, ratio, lasts, reach, price, outOfWork }) => ({
  people,
  weeksBefore: before,
  lawDate,
  outOfWork,
  interventions: [{
    start,
    reach,
    price: price.toFixed(2),
    effect: { kind: 'hazardRatio', ratio },
    ...(lasts < Infinity && { lasts }),
  }],
});

/** What numpy needs of the law of a day. */
function lawOn(lawDate) {
  const day = dayOf(lawDate);
  const law = encoded(legislation);
  const { touched, steps } = on(law.state_share, day);
  return {
    frontDays: on(law.employer_period, day).amount,
    weekly: on(law.maximum_weekly_benefit, day).amount,
    touched,
    fromWeeks: steps.map(({ from }) => from),
    shares: steps.map(({ passive }) => passive),
  };
}

function numpy(python, lawDate, limit, efforts) {
  const [{ weeks }] = evidence('return_to_work').value;
  const table = weeks.map(({ week, stillOnBenefit: still, backInWork: back }) => ({ week, still, back }));
  const folder = mkdtempSync(join(tmpdir(), 'cohort-'));
  try {
    const [asked, given, out] = ['asked', 'efforts', 'answers'].map((name) => join(folder, name));
    writeFileSync(asked, JSON.stringify({ law: lawOn(lawDate), limit, table, repeats: REPEATS }));
    const numbers = COLUMNS.flatMap((name) => efforts.map((effort) => effort[name]));
    writeFileSync(given, Float64Array.from(numbers));
    const script = fileURLToPath(new URL('cohort.py', import.meta.url));
    const args = [script, asked, given, out];
    const { status, stdout, stderr, error } = spawnSync(python, args, { encoding: 'utf8' });
    assert.ok(!error, String(error));
    assert.equal(status, 0, stderr);
    const bytes = readFileSync(out);
    const answers = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
    return { answers, ...JSON.parse(stdout) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const costs = ({ years }) => years.reduce((sum, { all }) => sum + all, 0);

/** A cohort's numbers in the order in which numpy writes them, each with what a digit of it is worth. */
function* numbers({ without, with: both }, people) {
  const kroner = costs(without);
  yield* ofArm(without, people, kroner);
  for (const { arm, participants, years } of [both.sceptical, both.stated]) {
    yield* ofArm(arm, people, kroner);
    for (const it of participants) yield [it, people];
    for (const year of years) yield* ofPayers(year, kroner);
  }
}

function* ofArm({ points, weeksOnBenefit, pastLimit, inWorkAfterAYear, years }, people, kroner) {
  for (const { onBenefit, inWork, outOfWork } of points) yield* [[onBenefit, 1], [inWork, 1], [outOfWork, 1]];
  yield* [[weeksOnBenefit, 1], [pastLimit, people], [inWorkAfterAYear, people]];
  for (const year of years) yield* ofPayers(year, kroner);
}

function* ofPayers({ employer, municipality, state, unemploymentFund, citizen, all }, kroner) {
  assert.equal(unemploymentFund, 0);
  assert.equal(citizen, 0);
  assert.ok(Math.abs(all - employer - municipality - state) <= DIGITS * kroner);
  yield* [[employer, kroner], [municipality, kroner], [state, kroner]];
}

/** The first place where a number is another one within nine digits; nothing where there is none. */
function differs(expected, found) {
  assert.equal(found.length, expected.length);
  const off = ([number, of], place) => !(Math.abs(found[place] - number) <= DIGITS * of);
  const place = expected.findIndex(off);
  return place < 0 ? undefined : place;
}

function agree(given, results, answers) {
  const length = answers.length / given.length;
  const of = (which) =>
    Float64Array.from({ length }, (_, place) => answers[place * given.length + which]);
  for (const [which, result] of results.entries()) {
    const expected = [...numbers(result, given[which].people)];
    const found = of(which);
    const place = differs(expected, found);
    const told = [given[which], place, found[place], expected[place]];
    assert.equal(place, undefined, `numpy does not agree: ${JSON.stringify(told)}`);
  }
  // It would be seen, wherever it stood.
  const expected = [...numbers(results[0], given[0].people)];
  for (const [place, [, scale]] of expected.entries()) {
    const wrong = of(0);
    wrong[place] += 10 * DIGITS * scale;
    assert.equal(differs(expected, wrong), place);
  }
  return expected.length;
}

const value = ({ ok, value, errors }) => {
  assert.ok(ok, JSON.stringify(errors));
  return value;
};

const python = process.argv[2];
const given = efforts();
const columns = COLUMNS.map((name) => Float64Array.from(given, (effort) => effort[name]));
for (const lawDate of LAW_DATES) {
  const cases = given.map((effort) => asCase(lawDate, effort));
  const results = cases.map((effort) => {
    const { ok, value, errors } = cohort(effort);
    assert.ok(ok, JSON.stringify(errors));
    return value;
  });
  const { answers, times, numpy: version } = numpy(python, lawDate, results[0].limit, given);
  const compared = agree(given, results, answers);
  const kernel = kernels.Efforts.of(lawDate, ...columns);
  const gains = results.flatMap(({ without, with: { sceptical, stated } }) =>
    [sceptical, stated].map(({ gain }) => [gain.municipality, costs(without)]));
  assert.equal(differs(gains, kernel.gains()), undefined);

  const took = await time({
    engine: { run: () => kernel.gains() },
    package: { run: () => cases.map((effort) => cohort(effort)) },
  });
  took.numpy = times;
  console.log(`\n${machine()}, numpy ${version}; the law of ${lawDate}`);
  console.log(`they agree to nine digits on ${compared} numbers of each of ${EFFORTS} efforts\n`);
  row('an effort, with and without, for two priors', '× ours', 'µs an effort');
  const ours = each(took.engine, EFFORTS);
  const show = (what, seconds) => row(what, each(seconds, EFFORTS) / ours, each(seconds, EFFORTS));
  show('fremdrift, the engine alone', took.engine);
  show('fremdrift, the package: checked, JavaScript objects in and out', took.package);
  show('numpy, all efforts at once', took.numpy);
}
