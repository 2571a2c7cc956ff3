// The package as others get it: its entries, its types, its README.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = new URL('../../../dist/toolkit/', import.meta.url);
const read = (name) => readFileSync(new URL(name, dist), 'utf8');
const SPELL = { firstDay: '2012-03-01', lastDay: '2013-05-01', status: 'employed' };
/** One case with every field that an employed person can have; each calculation reads what it needs. */
const EVERYTHING = {
  firstDay: '2026-01-05',
  lastDay: '2026-06-28',
  status: 'employed',
  weeklyBenefit: '5000.00',
  noEmployerPeriod: false,
  employmentEnds: '2026-05-31',
  stillEmployed: true,
  section55: true,
  section56: 'chronic',
  covid: false,
  wagesPaid: true,
  noPartTimeFrom: '2026-02-10',
  activation: [{ from: '2026-03-02', to: '2026-03-15' }],
  holidays: [{ from: '2026-04-06', to: '2026-04-12' }],
  priorBenefitWeeks: 3,
  earlier: [{ from: '2025-05-05', to: '2025-06-15', kind: 'absence' }],
  age: 44,
  section25: false,
  partialReturn: '2026-05-04',
  workInjury: true,
  fastTrack: true,
  pay: { jobs: [{ hoursPerWeek: 37, hourly: '300' }] },
  work: { hired: '2025-01-06', hours: 400 },
  steps: [{ from: '2026-05-04', hoursPerWeek: 20 }],
};

test('the entry of a browser waits for init', async () => {
  const browser = await import(new URL('fremdrift.js', dist));
  assert.throws(() => browser.refusion(SPELL), TypeError);
  await browser.default({ module_or_path: readFileSync(new URL('fremdrift_bg.wasm', dist)) });
  assert.equal(browser.refusion(SPELL).value.totals.municipality, '165052.14');
  await browser.default();
  assert.ok(browser.refusion(SPELL).ok);
});

test('every answer of every function, good or bad, carries the schema', async () => {
  const toolkit = await import('fremdrift');
  const intervention = {
    lawDate: '2011-07-01', citizens: 466, weeksBefore: 19.9, courseWeeks: 10.2, price: '3918.20', weeksSaved: 7.3,
  };
  const effort = { people: 10, weeksBefore: 19.9, lawDate: '2011-07-01', interventions: [] };
  const model = {
    states: ['ill'], outcomes: [{ name: 'weeks' }], cycles: 1, correction: 'none', start: [1],
    strategies: [{ name: 'a', transitions: [[1]], rewards: [] }],
  };
  const columns = { firstDay: Int32Array.of(15_400), lastDay: Int32Array.of(15_500), status: Uint8Array.of(0) };
  const good = {
    refusion: [SPELL],
    refusionTotals: [[SPELL]],
    refusionTotalsColumns: [columns],
    timeline: [{ firstDay: '2024-03-04', status: 'employed' }, '2024-04-10'],
    benefit: [EVERYTHING],
    entitlement: [EVERYTHING],
    gradualReturn: [EVERYTHING],
    rate: [2026],
    netGain: [intervention],
    breakEven: [intervention, 'weeksSaved'],
    legislation: ['2026-01-05'],
    evidence: [],
    injury: [{}, '2026-11-22'],
    markov: [model],
    cohort: [effort],
    simulate: [effort, 2, 1],
    recommendations: [{ courses: 4000, lawDate: '2026-01-05' }],
  };
  const { default: init, initSync, ...functions } = toolkit;
  assert.deepEqual(Object.keys(good).toSorted(), Object.keys(functions).toSorted());
  for (const [name, call] of Object.entries(functions)) {
    const { ok, schema, value, ...none } = call(...good[name]);
    assert.deepEqual([name, ok, schema, none], [name, true, 2, {}]);
    assert.ok(value);
    const { errors, ...bad } = call(7);
    assert.deepEqual([name, bad], [name, { ok: false, schema: 2 }]);
    assert.ok(errors.length > 0);
  }
});

test('one case is taken by every calculation, and each field by its name alone', async () => {
  const { benefit, entitlement, gradualReturn, injury, refusion, refusionTotals, timeline } = await import('fremdrift');
  const calls = {
    refusion: (input) => refusion(input),
    refusionTotals: (input) => refusionTotals([input]),
    timeline: (input) => timeline(input, '2026-02-10'),
    injury: (input) => injury({}, '2026-02-10', input),
    benefit: (input) => benefit(input),
    entitlement: (input) => entitlement(input),
    gradualReturn: (input) => gradualReturn(input),
  };
  for (const [name, call] of Object.entries(calls)) {
    const result = call(EVERYTHING);
    assert.ok(result.ok, `${name} ${JSON.stringify(result.errors)}`);
    // What is wrong with the case is told by each of them, whatever it reads of it.
    for (const field of Object.keys(EVERYTHING).filter((field) => !['pay', 'work', 'steps'].includes(field))) {
      const told = call({ ...EVERYTHING, [field]: null });
      assert.equal(told.ok, false, `${name} ${field}`);
      assert.deepEqual(
        told.errors.map(({ path, code }) => [path.replace(/^(case\.|\[0\]\.)/, ''), code]),
        [[field, 'wrong_type']],
        name,
      );
    }
    const [unknown] = call({ ...EVERYTHING, employerDaysAdvanceClock: true }).errors;
    assert.equal(unknown.code, 'unknown_field', name);
  }
  assert.deepEqual(refusionTotals([EVERYTHING]).value[0], refusion(EVERYTHING).value.totals);
  assert.equal(injury({}, '2026-02-10', EVERYTHING).value.extension, limitOf(timeline(EVERYTHING, '2026-02-10')));
});

const limitOf = ({ value }) => value.events.find(({ code }) => code === 'duration_limit').date;

test('what rests on the last known law says so once in each answer', async () => {
  const { benefit, entitlement, gradualReturn, refusion, timeline } = await import('fremdrift');
  const { NEXT_RATE, NEXT_YEAR } = await import('./covered.mjs');
  const ill = {
    firstDay: NEXT_RATE,
    lastDay: `${NEXT_YEAR}-09-30`,
    status: 'employed',
    pay: { jobs: [{ hoursPerWeek: 37, hourly: '300' }] },
    work: { hired: `${NEXT_YEAR - 1}-01-05`, hours: 400 },
    steps: [{ from: `${NEXT_YEAR}-03-01`, hoursPerWeek: 20 }],
  };
  const calls = { benefit, entitlement, gradualReturn, refusion, timeline: (input) => timeline(input, NEXT_RATE) };
  for (const [name, call] of Object.entries(calls)) {
    const { ok, value, errors } = call(ill);
    assert.ok(ok, `${name} ${JSON.stringify(errors)}`);
    // From the first day on which something is expected: the rate, or what is announced before it.
    const [first] = value.provisional.expected.map(({ date }) => date);
    assert.deepEqual([value.provisional.code, value.provisional.from], ['provisional', first], name);
    assert.ok(value.provisional.expected.some(({ date, parameter }) =>
      date === NEXT_RATE && parameter === 'maximum_weekly_benefit'), name);
    assert.equal(JSON.stringify(value).split('"provisional"').length - 1, 2, `${name}: the field and its code`);
    const known = call({ ...ill, firstDay: '2025-01-06', lastDay: '2025-09-30', steps: [{ from: '2025-03-03', hoursPerWeek: 20 }], work: {} });
    assert.ok(known.ok, `${name} ${JSON.stringify(known.errors)}`);
    if (name !== 'timeline') assert.equal(known.value.provisional, null, name);
  }
  // 22 weeks of 2027: nobody else walks the days.
  const of2027 = { firstDay: '2027-01-05', lastDay: '2027-09-30', status: 'employed' };
  const limit = limitOf(timeline(of2027, '2027-01-05'));
  const [past] = refusion(of2027).value.warnings.filter(({ code }) => code === 'past_duration_limit');
  assert.deepEqual([limit, past.from, past.passed], ['2027-07-31', '2027-08-01', '2027-07-15']);
});

test('a day after the last one covered is an error everywhere', async () => {
  const fremdrift = await import('fremdrift');
  const { AFTER, LAST } = await import('./covered.mjs');
  const on = (day) => ({ ...EVERYTHING, ...Object.fromEntries(DAYS.map((field) => [field, undefined])), firstDay: day, lastDay: day, steps: [{ from: day, hoursPerWeek: 20 }] });
  const calls = {
    refusion: fremdrift.refusion,
    benefit: fremdrift.benefit,
    entitlement: fremdrift.entitlement,
    gradualReturn: fremdrift.gradualReturn,
    timeline: (input) => fremdrift.timeline(input, LAST),
    injury: (input) => fremdrift.injury({}, LAST, input),
  };
  for (const [name, call] of Object.entries(calls)) {
    assert.ok(call(on(LAST)).ok, `${name} ${JSON.stringify(call(on(LAST)).errors)}`);
    const codes = call(on(AFTER)).errors.map(({ code }) => code);
    assert.ok(codes.includes('first_day_after_law'), `${name} ${codes}`);
    const later = call({ ...on(LAST), lastDay: AFTER });
    assert.ok(later.errors.some(({ code }) => code === 'last_day_after_law'), name);
  }
});

const DAYS = ['employmentEnds', 'noPartTimeFrom', 'activation', 'holidays', 'partialReturn'];

test('the same code with and without init runs in Node', () => {
  const script = `import init, { refusion } from 'fremdrift';
    await init();
    console.log(refusion(${JSON.stringify(SPELL)}).value.totals.state);`;
  assert.equal(run(script).trim(), '59470.01');
});

test('the types are generated for every function and documented', () => {
  const types = read('fremdrift.d.ts');
  for (const line of [
    'export function injury(answers: InjuryAnswers, today: string, _case?: Case): Outcome<Injury>;',
    'export function refusionTotalsColumns(columns: SpellColumns): Outcome<TotalsColumns>;',
    'export function legislation(date: string): Outcome<LawOfDay>;',
    'export function evidence(id?: string): Outcome<EvidenceItem[]>;',
    'export function timeline(_case: Case, today: string): Outcome<Timeline>;',
    'export function netGain(intervention: Intervention): Outcome<NetGain & LawMark>;',
    'export function breakEven(intervention: Intervention, of: Variable): Outcome<BreakEven & LawMark>;',
    'export function markov(model: MarkovModel): Outcome<MarkovResult>;',
    'export function cohort(_case: EffortCase): Outcome<Cohort & LawMark>;',
    'export function simulate(_case: EffortCase, draws: number, seed: number): Outcome<Simulated & LawMark>;',
    'export function recommendations(_case: MunicipalityCase): Outcome<Recommendations & LawMark>;',
    'export type TimelineEvent = Topic & EventFacts;',
    'The last day of absence, included.',
    'Never a forecast for this person.',
    'schema: 2;',
  ]) {
    assert.ok(types.includes(line), line);
  }
  // One case; a calculation may ask for a field of it that others can do without.
  for (const [name, taken, given] of [
    ['refusion', '_case: Case', 'Refusion'],
    ['refusionTotals', 'cases: readonly .*Case', 'Totals[]'],
    ['benefit', '_case: Case', 'Benefit'],
    ['entitlement', '_case: Case', 'Entitlement'],
    ['gradualReturn', '_case: Case', 'GradualReturn'],
  ]) {
    const [, parameters, answer] = types.match(new RegExp(`^export function ${name}\\((.*)\\): Outcome<(.*)>;$`, 'm'));
    assert.match(parameters, new RegExp(`^${taken}\\b`));
    assert.equal(answer, given);
  }
});

test('every example of the README runs and prints what it says', () => {
  const readme = read('README.md');
  const examples = [...readme.matchAll(/```js\n([^]*?)```/g)].map(([, code]) => code);
  assert.ok(examples.length >= 6);
  for (const code of examples) {
    const printed = run(code);
    for (const [, promised] of code.matchAll(/console\.log\(.*\/\/ "?([^"\n]+)"?$/gm)) {
      assert.ok(printed.includes(promised), `${promised} is not in\n${printed}`);
    }
  }
});

function run(script) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: here, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return stdout;
}
