// The worked ledgers, to the øre, and what stands beside the amounts.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { refusion, refusionTotals } from 'fremdrift';

import { oere } from './spells.mjs';

const file = new URL('../../../tests/cases/worked_ledgers/refusion.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8'));

const PARTS = ['employer', 'municipality', 'state', 'unemploymentFund', 'unpaid'];
const FIELDS = ['from', 'to', 'days', 'statePercent', 'payer', ...PARTS];
const COFINANCED = ['cofinancingPercent', 'cofinanced'];
/** Amounts that are in no sum. */
const BESIDE = { cofinanced: '0.00', supplement: '0.00' };

/** The worked totals; the co-financing of the fund's days stands in the worked lines. */
function totalsOf({ lines, totals }) {
  const cofinanced = lines.reduce((sum, line) => sum + oere(line.cofinanced ?? '0.00'), 0);
  return { ...BESIDE, cofinanced: (cofinanced / 100).toFixed(2), ...totals };
}

const only = (object, fields) =>
  Object.fromEntries(fields.filter((field) => field in object).map((field) => [field, object[field]]));

function value(spell) {
  const result = refusion(spell);
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
}

assert.equal(cases.length, 20);
for (const { case: spell, expect } of cases) {
  test(`worked ledger: ${JSON.stringify(spell)}`, () => {
    const { lines, totals } = value(spell);
    const shown = (line) => only(line, 'cofinanced' in line ? [...FIELDS, ...COFINANCED] : FIELDS);
    assert.deepEqual(lines.map(shown), expect.lines);
    assert.deepEqual(totals, totalsOf(expect));
  });
}

test('the totals of a batch are those of the ledgers', () => {
  const result = refusionTotals(cases.map(({ case: spell }) => spell));
  assert.deepEqual(result, { ok: true, schema: 2, value: cases.map(({ expect }) => totalsOf(expect)) });
});

test('an answer is plain JSON: objects, lists, text, numbers, no undefined', () => {
  for (const { case: spell } of cases) {
    const answer = value(spell);
    assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
  }
});

test('money has two decimals wherever it stands', () => {
  const money = /^(amount|weeklyBenefit|maximum|municipalityPerWeek.*|employer|municipality|state|unemploymentFund|unpaid|cofinanced)$/;
  let seen = 0;
  const walk = (object) => {
    for (const [name, value] of Object.entries(object)) {
      if (money.test(name)) {
        assert.match(value, /^\d+\.\d\d$/, name);
        seen += 1;
      } else if (value && typeof value === 'object') walk(value);
    }
  };
  for (const { case: spell } of cases) walk(value(spell));
  assert.ok(seen > 1000);
});

test('every line says why, with act, paragraph, address and dates', () => {
  for (const { case: spell } of cases) {
    for (const line of value(spell).lines) {
      assert.ok(line.reasons.length > 0);
      assert.equal(line.amount, line.amount.trim());
      for (const reason of line.reasons) {
        for (const { law, act, paragraph, url } of [reason, reason.order ?? reason]) {
          assert.ok(law.da && law.en);
          assert.match(paragraph, /^§ \d/);
          const [, number, year] = /^(?:LBK|LOV|BEK) (\d+)\/(\d{4})$/.exec(act);
          assert.equal(url, `https://www.retsinformation.dk/eli/lta/${year}/${number}`);
        }
        assert.ok(reason.parameter && ['verified', 'secondary', 'reading'].includes(reason.confidence));
        // What is simply printed in the act needs no other source.
        if (reason.confidence !== 'verified') assert.ok(reason.source.da && reason.source.en);
        assert.match(reason.checkedOn, /^\d{4}-\d\d-\d\d$/);
        assert.ok(reason.from >= line.from && reason.to <= line.to);
        assert.equal(reason.validTo === null, reason.lastConfirmed !== null);
        assert.equal(reason.weeks === null, !['stateShare', 'cofinanced'].includes(reason.rule.kind));
      }
    }
  }
});

test('weeks, thresholds and warnings of one absence', () => {
  const { weeks, totals, thresholds, warnings, lines, provisional } = value({
    firstDay: '2026-01-05',
    lastDay: '2026-03-01',
    status: 'employed',
    weeklyBenefit: '9999.99',
  });
  assert.equal(weeks.length, 8);
  assert.deepEqual({ ...weeks.at(-1).cumulative, ...BESIDE }, totals);
  assert.equal(weeks[0].parts.employer, lines[0].weeklyBenefit);
  assert.equal(thresholds[0].date, '2026-02-04');
  assert.deepEqual(thresholds[0].causes, ['front_period_over']);
  assert.equal(thresholds[0].payerBefore, 'employer');
  assert.equal(thresholds[0].statePercentBefore, null);
  assert.equal(thresholds[0].statePercentAfter, 80);
  assert.ok(thresholds.some((threshold) => threshold.afterLastDay));
  const codes = warnings.map((warning) => warning.code);
  // What an act has settled is no warning, and what no newer source shows is one, said once.
  assert.deepEqual(codes, ['benefit_cut_at_maximum', 'used_after_last_confirmed']);
  assert.deepEqual(warnings[1].parameters, ['employer_period', 'state_share']);
  assert.equal(provisional, null);
  const cut = warnings.find((warning) => warning.code === 'benefit_cut_at_maximum');
  assert.equal(cut.maximum, lines[0].weeklyBenefit);
});

test('the fund pays its fourteen days, and from 2016 the municipality has a part in them', () => {
  const { totals, lines, ladder } = value({
    firstDay: '2021-03-17', lastDay: '2022-04-30', status: 'unemployed', priorBenefitWeeks: 3,
  });
  // Wednesday in week 4 of the ladder: five days with 20 percent, then nine with 60; 4,460 a week.
  assert.deepEqual(
    lines.slice(0, 2).map(({ payer, to, cofinancingPercent, cofinanced }) => [payer, to, cofinancingPercent, cofinanced]),
    [
      ['unemploymentFund', '2021-03-21', 20, '637.14'],
      ['unemploymentFund', '2021-03-30', 60, '3440.57'],
    ],
  );
  assert.deepEqual([totals.unemploymentFund, totals.cofinanced], ['8920.00', '4077.71']);
  assert.equal(ladder.priorWeeks, 3);
  const older = value({ firstDay: '2015-11-02', lastDay: '2015-11-20', status: 'unemployed' });
  assert.deepEqual([older.lines[0].cofinancingPercent, older.totals.cofinanced], [null, '0.00']);
});

test('the supplement to the employer’s refund, only where wages are known to be paid', () => {
  const spell = { firstDay: '2026-01-05', lastDay: '2026-03-01', status: 'employed' };
  const { totals, supplement } = value({ ...spell, wagesPaid: true });
  // The refund begins on Wednesday 4 February: three of the five paid days of a week are 3,051 of 5,085.
  // 2.1 percent of that are 64.07, and of each of three whole weeks 106.79: 64 and three times 107.
  assert.equal(totals.supplement, '385.00');
  assert.deepEqual(supplement.map(({ from, to, percent }) => [from, to, percent]), [['2026-02-02', '2026-02-23', 2.1]]);
  assert.equal(supplement[0].provision.paragraph, '§ 54 b, nr. 7');
  for (const unknown of [{}, { wagesPaid: false }]) {
    const without = value({ ...spell, ...unknown });
    assert.deepEqual([without.totals.supplement, without.supplement], ['0.00', []]);
    assert.deepEqual({ ...without.totals, supplement: totals.supplement }, totals);
  }
});
