// The worked ledgers, to the øre, and what stands beside the amounts.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { refusion, refusionTotals } from 'fremdrift';

const file = new URL('../../../tests/cases/worked_ledgers/refusion.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8'));

const PARTS = ['employer', 'municipality', 'state', 'unemploymentFund', 'unpaid'];
const FIELDS = ['from', 'to', 'days', 'statePercent', 'payer', ...PARTS];

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
    assert.deepEqual(lines.map((line) => only(line, FIELDS)), expect.lines);
    assert.deepEqual(totals, expect.totals);
  });
}

test('the totals of a batch are those of the ledgers', () => {
  const result = refusionTotals(cases.map(({ case: spell }) => spell));
  assert.deepEqual(result, { ok: true, schema: 1, value: cases.map(({ expect }) => expect.totals) });
});

test('an answer is plain JSON: objects, lists, text, numbers, no undefined', () => {
  for (const { case: spell } of cases) {
    const answer = value(spell);
    assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
  }
});

test('money has two decimals wherever it stands', () => {
  const money = /^(amount|weeklyBenefit|maximum|municipalityPerWeek.*|employer|municipality|state|unemploymentFund|unpaid)$/;
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

test('every line says why, with paragraph, source and dates', () => {
  for (const { case: spell } of cases) {
    for (const line of value(spell).lines) {
      assert.ok(line.reasons.length > 0);
      assert.equal(line.amount, line.amount.trim());
      for (const reason of line.reasons) {
        assert.match(reason.url, /^https:/);
        for (const text of ['parameter', 'act', 'paragraph', 'source']) assert.ok(reason[text]);
        assert.match(reason.checkedOn, /^\d{4}-\d\d-\d\d$/);
        assert.ok(reason.from >= line.from && reason.to <= line.to);
        assert.equal(reason.validTo === null, reason.lastConfirmed !== null);
        assert.equal(reason.weeks === null, reason.rule.kind !== 'stateShare');
      }
    }
  }
});

test('weeks, thresholds and warnings of one absence', () => {
  const { weeks, totals, thresholds, warnings, lines } = value({
    firstDay: '2026-01-05',
    lastDay: '2026-03-01',
    status: 'employed',
    weeklyBenefit: '9999.99',
  });
  assert.equal(weeks.length, 8);
  assert.deepEqual(weeks.at(-1).cumulative, totals);
  assert.equal(weeks[0].parts.employer, lines[0].weeklyBenefit);
  assert.equal(thresholds[0].date, '2026-02-04');
  assert.deepEqual(thresholds[0].causes, ['front_period_over']);
  assert.equal(thresholds[0].payerBefore, 'employer');
  assert.equal(thresholds[0].statePercentBefore, null);
  assert.equal(thresholds[0].statePercentAfter, 80);
  assert.ok(thresholds.some((threshold) => threshold.afterLastDay));
  const codes = warnings.map((warning) => warning.code);
  assert.ok(codes.includes('clock_reading') && codes.includes('benefit_cut_at_maximum'));
  const cut = warnings.find((warning) => warning.code === 'benefit_cut_at_maximum');
  assert.equal(cut.maximum, lines[0].weeklyBenefit);
});
