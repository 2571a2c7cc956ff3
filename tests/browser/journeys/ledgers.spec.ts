// A visitor types a case and reads the ledger that was worked by hand.
import { expect, test } from '../fixtures';
import { Calculator } from './calculator';
import { fragment, ledger, named, payers, worked, type Payer, type Worked } from './cases';
import { date, dates, days, kroner, percent, shownOere, wholeKroner } from './format';
import { plain, type Lang } from './words';

const typed: Worked[] = [
  ledger({ firstDay: '2012-03-01', lastDay: '2013-05-01', status: 'employed' }),
  worked.find((one) => one.case.activation?.length === 2),
  ledger({ firstDay: '2015-12-28' }),
  ledger({ status: 'unemployed', priorBenefitWeeks: 3 }),
  ledger({ weeklyBenefit: '3900.50' }),
  ledger({ firstDay: '2016-02-10', status: 'selfEmployed' }),
  ledger({ noEmployerPeriod: true }),
].filter((one) => one !== undefined);

for (const one of typed) {
  test(`typed: ${named(one.case)}`, async ({ page }) => {
    const calculator = await Calculator.open(page);
    await calculator.typeCase(one.case);
    await expectLedger(calculator, one);
  });
}

test('typed: the amount that the white paper prints', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await calculator.typeDate('Sidste fraværsdag', '2013-05-01');
  await expect(calculator.primary).toHaveText('165.052 kr.');
  const total = calculator.lines.getByRole('row', { name: 'I alt' });
  await expect(total).toContainText('165.052,14 kr.');
});

for (const lang of ['da', 'en'] as const) {
  test(`opened by link, ${lang}: every worked ledger`, async ({ page }) => {
    const calculator = await Calculator.open(page, lang);
    for (const one of worked) {
      await test.step(named(one.case), async () => {
        await page.evaluate((hash) => location.assign(hash), fragment(one.case));
        await expectLedger(calculator, one);
      });
    }
  });
}

/** The page shows this ledger: its lines, its totals and its one number. */
async function expectLedger(calculator: Calculator, { case: input, expect: known }: Worked) {
  const { lang, lines } = calculator;
  const last = known.lines.at(-1);
  // The last line is there before anything is read: the page draws without being asked to wait.
  await expect(lines.locator('tbody tr:has(th)').last()).toContainText(
    dates(lang, last?.from ?? '', last?.to ?? ''),
  );

  const present = payers.filter((payer) => known.totals[payer] !== '0.00');
  const [head = []] = await Calculator.rows(lines, 'thead');
  expect(head.slice(3)).toEqual(present.map((payer) => calculator.words.payers[payer]));

  const rows = await Calculator.rows(lines, 'tbody');
  // After the days a line says what holds for them; the cases do not.
  const only = (cell = '') => /^.*?\d (?:dage?|days?)(?= |$)/.exec(cell)?.[0] ?? cell;
  const shown = rows.map(([days, share, , ...amounts]) => [only(days), share, ...amounts]);
  const amount = (value?: string) => (value && value !== '0.00' ? kroner(lang, value) : '–');
  expect(shown).toEqual(
    known.lines.map((line) => [
      `${dates(lang, line.from, line.to)} ${days(lang, line.days)}`,
      line.statePercent === null ? '–' : percent(lang, line.statePercent),
      ...present.map((payer) => amount(line[payer])),
    ]),
  );
  for (const [index, row] of rows.entries()) expectRateTimesDays(lang, row, known.lines[index]);

  const [total = []] = await Calculator.rows(lines, 'tfoot');
  expect(total.slice(3)).toEqual(present.map((payer) => kroner(lang, known.totals[payer])));
  await expect(calculator.primary).toHaveText(wholeKroner(lang, known.totals[primary(known)]));
  await expect(calculator.stale).toBeHidden();
  await expect(calculator.page.locator('.primary-period')).toContainText(date(lang, input.lastDay));
}

/** The rate a line shows, times its days, is what its payers pay together. */
function expectRateTimesDays(lang: Lang, row: string[], line?: { days: number }) {
  const [, , rate = '', ...amounts] = row;
  const paid = amounts.reduce((sum, shown) => sum + shownOere(lang, plain(shown)), 0);
  expect(Math.round((shownOere(lang, rate) * (line?.days ?? 0)) / 7)).toBe(paid);
}

/** Whose amount answers the question: the municipality's, or the first payer's before it pays. */
function primary({ lines, totals }: Worked['expect']): Payer {
  const isPublic = totals.municipality !== '0.00' || totals.state !== '0.00';
  return isPublic ? 'municipality' : ((lines[0]?.payer ?? 'employer') as Payer);
}
