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
    assert.deepEqual([name, ok, schema, none], [name, true, 1, {}]);
    assert.ok(value);
    const { errors, ...bad } = call(7);
    assert.deepEqual([name, bad], [name, { ok: false, schema: 1 }]);
    assert.ok(errors.length > 0);
  }
});

test('the same code with and without init runs in Node', () => {
  const script = `import init, { refusion } from 'fremdrift';
    await init();
    console.log(refusion(${JSON.stringify(SPELL)}).value.totals.state);`;
  assert.equal(run(script).trim(), '59470.01');
});

test('the types are generated for every function and documented', () => {
  const types = read('fremdrift.d.ts');
  for (const line of [
    'export function refusion(spell: Spell): Outcome<Refusion>;',
    'export function refusionTotals(spells: readonly Spell[]): Outcome<Parts[]>;',
    'export function refusionTotalsColumns(columns: SpellColumns): Outcome<TotalsColumns>;',
    'export function legislation(date: string): Outcome<LawOfDay>;',
    'export function evidence(id?: string): Outcome<EvidenceItem[]>;',
    'export function timeline(_case: Case, today: string): Outcome<Timeline>;',
    'export function netGain(intervention: Intervention): Outcome<NetGain>;',
    'export function breakEven(intervention: Intervention, of: Variable): Outcome<BreakEven>;',
    'export function markov(model: MarkovModel): Outcome<MarkovResult>;',
    'export function cohort(_case: EffortCase): Outcome<Cohort>;',
    'export function simulate(_case: EffortCase, draws: number, seed: number): Outcome<Simulated>;',
    'export function recommendations(_case: MunicipalityCase): Outcome<Recommendations>;',
    'export type TimelineEvent = Topic & EventFacts;',
    'The last day of absence, included.',
    'Never a forecast for this person.',
    'schema: 1;',
  ]) {
    assert.ok(types.includes(line), line);
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
