// Whether what a peer says is what the toolkit says: who pays, the state's share and the weekly benefit
// of every stretch, and the totals to the øre.

import assert from 'node:assert/strict';

import { refusion, refusionTotalsColumns } from '../../../dist/toolkit/node.js';
import { columns, oere } from '../tests/spells.mjs';
import { PAYERS, dayOf, stretches, totals } from './weeks.mjs';

const PARTS = ['employer', 'municipality', 'state', 'unemploymentFund', 'unpaid', 'cofinanced'];

/** Absences with the stretches that the peers are asked about. */
export const cut = (law, absences) =>
  absences.map((absence) => ({ absence, asked: [...stretches(law, absence)] }));

/** The same, and what the lines of the toolkit's ledger say of every stretch. */
export const explained = (law, absences) =>
  cut(law, absences).map((each) => ({ ...each, expected: ours(each) }));

function ours({ absence, asked }) {
  const { ok, value } = refusion(absence);
  assert.ok(ok);
  return asked.map(({ date, days }) => {
    const line = value.lines.find(({ from, to }) => dayOf(from) <= date && date + days - 1 <= dayOf(to));
    assert.ok(line, 'a stretch lies within one line');
    return {
      payer: PAYERS.indexOf(line.payer),
      share: (line.statePercent ?? 0) * 100,
      weekly: oere(line.weeklyBenefit),
    };
  });
}

/** The first stretch of an absence of which something else was said; less than zero: there is none. */
export const differs = ({ asked, expected }, said) => {
  assert.equal(said.length, asked.length);
  return expected.findIndex(({ payer, share, weekly }, place) => {
    const it = said[place];
    return it.payer !== payer || it.share !== share || it.weekly !== weekly;
  });
};

/** Fails where something else was said of a stretch, or where it does not sum to the totals. */
export function agree(who, cases, said) {
  for (const [place, each] of cases.entries()) {
    const stretch = differs(each, said[place]);
    const { absence, asked, expected } = each;
    const told = [absence, asked[stretch], said[place][stretch], expected[stretch]];
    assert.ok(stretch < 0, `${who} does not agree: ${JSON.stringify(told)}`);
  }
  agreeOnTotals(who, cases, said);
}

/** Fails where what was said does not sum to the toolkit's totals. */
export function agreeOnTotals(who, cases, said) {
  const { ok, value } = refusionTotalsColumns(columns(cases.map(({ absence }) => absence)));
  assert.ok(ok);
  for (const [place, { absence, asked }] of cases.entries()) {
    const sums = totals(asked, said[place]);
    assert.equal(value.errors[place], 0);
    for (const part of PARTS) {
      const told = `${who} does not agree on ${part}: ${JSON.stringify(absence)}`;
      assert.equal(sums[part], value[part][place], told);
    }
  }
}
