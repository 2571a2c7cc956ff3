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
  assert.equal(supplement[0].provision.paragraph, '§ 54 b, nr. 7, og § 54 a, stk. 2 og 3');
  for (const unknown of [{}, { wagesPaid: false }]) {
    const without = value({ ...spell, ...unknown });
    assert.deepEqual([without.totals.supplement, without.supplement], ['0.00', []]);
    assert.deepEqual({ ...without.totals, supplement: totals.supplement }, totals);
  }
});

// Monday 5 January 2026; the maximum is 5,085 a week. The ladder's week 5 begins four weeks after the
// Monday of the first day with benefit.
const WINTER = { firstDay: '2026-01-05', lastDay: '2026-03-29', status: 'employed' };
const shares = (more) =>
  value({ ...WINTER, ...more }).lines.map(({ from, payer, statePercent, amount }) => [from, payer, statePercent, amount]);

test('who pays the first days, with every insurance and agreement', () => {
  const cases = [
    // 30 days, 21,792.86; Wednesday 4 February is in the week of 2 February.
    [{}, ['2026-01-05', 'employer', null, '21792.86'], ['2026-02-04', 'public', 80, '18887.14']],
    // One day is 726.43; 27 days are 19,613.57.
    [{ section55: true }, ['2026-01-05', 'employer', null, '726.43'], ['2026-01-06', 'public', 80, '19613.57']],
    [{ section56: 'sameIllness' }, ['2026-01-05', 'public', 80, '20340.00'], ['2026-02-02', 'public', 40, '40680.00']],
    // The job ends, and with it the employer period.
    [{ employmentEnds: '2026-01-18' }, ['2026-01-05', 'employer', null, '10170.00'], ['2026-01-19', 'public', 80, '20340.00']],
    [{ status: 'unemployed' }, ['2026-01-05', 'unemploymentFund', null, '10170.00'], ['2026-01-19', 'public', 80, '10170.00']],
    // On reduced hours the fund pays no sick days (act on unemployment insurance, section 62).
    [{ status: 'partlyUnemployed' }, ['2026-01-05', 'public', 80, '20340.00'], ['2026-02-02', 'public', 40, '40680.00']],
    [{ status: 'selfEmployed' }, ['2026-01-05', 'unpaid', null, '10170.00'], ['2026-01-19', 'public', 80, '20340.00']],
    [{ status: 'selfEmployed', insurance: 'firstDayFull' }, ['2026-01-05', 'public', 80, '20340.00']],
    // Two thirds of 5,085 are 3,390: 968.57 for two days, 5,811.43 for the twelve that the insurance pays.
    [
      { status: 'selfEmployed', insurance: 'thirdDayTwoThirds' },
      ['2026-01-05', 'unpaid', null, '968.57'],
      ['2026-01-07', 'public', 80, '5811.43'],
      ['2026-01-19', 'public', 80, '10170.00'],
    ],
  ];
  for (const [more, ...expected] of cases) {
    assert.deepEqual(shares(more).slice(0, expected.length), expected, JSON.stringify(more));
  }
  const reasons = value({ ...WINTER, section55: true }).lines[1].reasons.map(({ rule }) => rule.why).filter(Boolean);
  assert.deepEqual(reasons, ['section55']);
});

test('the employer’s days are refunded at the times of covid-19 alone', () => {
  const days = { firstDay: '2020-04-06', lastDay: '2020-05-31', status: 'employed' };
  assert.equal(value({ ...days, covid: true }).lines[0].payer, 'public');
  assert.equal(value(days).lines[0].payer, 'employer');
  assert.equal(value({ ...WINTER, covid: true }).lines[0].payer, 'employer');
});

test('holidays within the absence are without benefit, and stand on no step of the ladder', () => {
  const holidays = [{ from: '2026-02-16', to: '2026-02-22' }];
  const lines = shares({ holidays });
  assert.deepEqual(lines.find(([, payer]) => payer === 'unpaid'), ['2026-02-16', 'unpaid', null, '5085.00']);
  // Week 5 comes a week later than without it.
  assert.deepEqual(lines.find(([, , share]) => share === 40)[0], '2026-03-09');
  assert.deepEqual(shares({}).find(([, , share]) => share === 40)[0], '2026-03-02');
});

test('thirteen weeks of half the benefit where no part-time work is offered', () => {
  const { lines } = value({ firstDay: '2014-03-03', lastDay: '2014-12-31', status: 'employed', noPartTimeFrom: '2014-05-05' });
  const higher = lines.find(({ reasons }) => reasons.some(({ rule }) => rule.kind === 'noPartTime'));
  assert.deepEqual([higher.from, higher.to, higher.statePercent], ['2014-05-05', '2014-08-03', 50]);
});

test('the ladder counts what was before, and says what it used', () => {
  // Of 4 August to 26 October 2025 the employer paid 30 days; eight weeks have benefit, from 1 September
  // on. The employer's whole weeks, four and four, are own support; of ten weeks nothing is said.
  const absence = { from: '2025-08-04', to: '2025-10-26', kind: 'absence' };
  const { ladder, thresholds } = value({ ...WINTER, earlier: [absence] });
  assert.deepEqual(ladder, {
    priorWeeks: 8, benefitWeeks: 8, selfSupportWeeks: 8, startsOver: null, unaccountedWeeks: 10,
  });
  assert.deepEqual(thresholds.slice(0, 2).map(({ date, week }) => [date, week]), [['2026-02-04', 9], ['2026-06-08', 27]]);
  // 52 whole weeks of own support within three years: it starts over, however many stood there.
  const { ladder: anew, warnings } = value({
    ...WINTER,
    earlier: [
      { from: '2024-07-01', to: '2026-01-04', kind: 'selfSupport' },
      { from: '2022-01-03', to: '2024-06-30', kind: 'benefit' },
    ],
  });
  assert.deepEqual([anew.priorWeeks, anew.benefitWeeks, anew.startsOver], [0, 130, '2025-06-29']);
  assert.ok(!warnings.some(({ code }) => code === 'weeks_not_accounted_for'));
  // Where it hangs on what was not said, it says so.
  const open = value({ ...WINTER, earlier: [{ from: '2022-01-03', to: '2024-06-30', kind: 'benefit' }] });
  assert.deepEqual([open.ladder.priorWeeks, open.ladder.startsOver], [130, null]);
  const [said] = open.warnings.filter(({ code }) => code === 'weeks_not_accounted_for');
  assert.deepEqual([said.priorWeeks, said.priorWeeksIfSelfSupport], [130, 0]);
  // Nothing lapses with time.
  const old = value({ ...WINTER, earlier: [{ from: '2014-07-07', to: '2015-07-05', kind: 'benefit' }] });
  assert.equal(old.ladder.priorWeeks, 52);
});

test('no right where the limit was used up when the absence began', () => {
  const earlier = [{ from: '2023-07-03', to: '2024-02-29', kind: 'absence' }];
  const { warnings } = value({ firstDay: '2024-03-04', lastDay: '2024-12-31', status: 'employed', earlier });
  const [none] = warnings.filter(({ code }) => code === 'no_right');
  assert.equal(none.until, '2024-07-01');
});
