// Times the refund ladder in other rule engines beside the toolkit. First that all agree, on cases that
// see every number and every date of the law; then how long they take.
//
// node ladder.mjs [python with OpenFisca]

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { legislation, refusion, refusionTotals, refusionTotalsColumns } from '../../../dist/toolkit/node.js';
import { columns } from '../tests/spells.mjs';
import { agree, agreeOnTotals, cut, differs, explained } from './agree.mjs';
import { borders, random } from './cases.mjs';
import * as jsonRulesEngine from './json-rules-engine.mjs';
import { law as encoded, mutants } from './law.mjs';
import { REPEATS, each, machine, row, time } from './measure.mjs';
import { ask } from './openfisca.mjs';
import * as publicodes from './publicodes.mjs';

const FEW = 100;
const MANY = 20_000;
const RANDOM = 50;
/** A round of ours is repeated, or it would be too short for a clock. */
const OURS = 20;
const PEERS = { publicodes, 'json-rules-engine': jsonRulesEngine, ...(await zen()) };

/** ZEN is a native module, which is not there for every machine. */
async function zen() {
  const name = '@gorules/zen-engine';
  try {
    await import(name);
  } catch (error) {
    console.log(`*** SKIPPED: ${name}: ${error.message} ***`);
    return {};
  }
  return { [name]: await import('./zen.mjs') };
}

const law = encoded(legislation);
const others = [...mutants(law)];
const checked = explained(law, [...borders(law), ...random(RANDOM, 7)]);
const few = explained(law, random(FEW, 1));
const many = cut(law, random(MANY, 2));
const size = (cases) => cases.reduce((sum, { asked }) => sum + asked.length, 0);

async function saidBy(mode, cases) {
  const said = [];
  for (const { asked } of cases) said.push(await mode(asked));
  return said;
}

/** For each other law a stretch of which a peer says something else. Fails where there is none. */
async function witnesses() {
  const quickest = Object.values(PEERS).at(-1);
  const found = [];
  for (const [what, other] of others) {
    const mode = Object.values(quickest.modes(other)).at(-1);
    let witness;
    for (const { asked, expected } of checked) {
      const place = differs({ asked, expected }, await mode(asked));
      if (place < 0) continue;
      witness = { asked: [asked[place]], expected: [expected[place]] };
      break;
    }
    assert.ok(witness, `no case sees the law with ${what}`);
    found.push(witness);
  }
  return found;
}

async function inJavaScript() {
  const seen = await witnesses();
  const things = {};
  for (const [peer, { modes }] of Object.entries(PEERS)) {
    for (const [name, mode] of Object.entries(modes(law))) {
      for (const cases of [checked, few]) agree(peer, cases, await saidBy(mode, cases));
      things[`${peer}, ${name}`] = { run: () => saidBy(mode, few) };
    }
    for (const [place, [what, other]] of others.entries()) {
      const [mode] = Object.values(modes(other));
      const said = await mode(seen[place].asked);
      assert.ok(differs(seen[place], said) === 0, `${peer} does not see the law with ${what}`);
    }
  }
  return things;
}

function inPython(python) {
  const laws = [law, ...others.map(([, other]) => other)];
  const sets = [checked, few, many];
  const { byLaw, stretches, absences, all, times, versions } = ask(python, laws, sets, REPEATS);
  const [said, ...saidByOthers] = byLaw;
  agree('OpenFisca', checked, said);
  for (const answers of [stretches, absences]) agree('OpenFisca', few, answers);
  agreeOnTotals('OpenFisca', many, all);
  for (const [place, [what]] of others.entries()) {
    const said = saidByOthers[place];
    const seen = checked.some((absence, which) => differs(absence, said[which]) >= 0);
    assert.ok(seen, `OpenFisca does not see the law with ${what}`);
  }
  return { times, versions };
}

const version = (peer) => {
  const file = new URL(`node_modules/${peer}/package.json`, import.meta.url);
  return `${peer} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
};

const python = process.argv[2];
const things = await inJavaScript();
const openfisca = python && inPython(python);
const peers = [...Object.keys(PEERS), ...(openfisca ? ['OpenFisca'] : [])];
const versions = Object.entries(openfisca?.versions ?? {}).map((it) => it.join(' '));
console.log([machine(), ...Object.keys(PEERS).map(version), ...versions].join(', '));
const compared = [...checked, ...few];
console.log(`\n${peers.join(', ')}: all agree with the toolkit`);
console.log(`on ${size(compared)} stretches of ${compared.length} absences, and on their totals to the øre;`);
console.log(`each of them sees each of ${others.length} changes of one number or one date of the law`);
if (openfisca) console.log(`OpenFisca also agrees to the øre on ${MANY} absences more`);

const absences = few.map(({ absence }) => absence);
const batch = columns(many.map(({ absence }) => absence));
const took = await time({
  totals: { times: OURS, run: () => absences.forEach((absence) => refusionTotals([absence])) },
  explained: { times: OURS, run: () => absences.forEach((absence) => refusion(absence)) },
  list: { times: OURS, run: () => refusionTotals(absences) },
  columns: { times: OURS, run: () => refusionTotalsColumns(batch) },
  ...things,
});

const show = (what, seconds, cases, base) => {
  const spent = each(seconds, cases.length);
  row(what, spent / base, spent, each(seconds, size(cases)));
};
console.log();
row('one absence at a time', '× ours', 'µs an absence', 'µs a stretch');
const one = each(took.totals, FEW);
show('fremdrift, totals', took.totals, few, one);
show('fremdrift, explained: lines, weeks, reasons, warnings', took.explained, few, one);
for (const name of Object.keys(things)) show(name, took[name], few, one);
if (openfisca) {
  show('OpenFisca, one simulation for each stretch', openfisca.times.stretches, few, one);
  show('OpenFisca, one for the stretches of an absence under one law', openfisca.times.absences, few, one);
}
console.log();
row('many absences at once', '× ours', 'µs an absence', 'µs a stretch');
const all = each(took.columns, MANY);
show('fremdrift, typed columns', took.columns, many, all);
show('fremdrift, a list of objects', took.list, few, all);
if (openfisca) show('OpenFisca, one for all stretches under one law', openfisca.times.all, many, all);
