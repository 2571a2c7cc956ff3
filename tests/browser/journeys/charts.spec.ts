// The picture, its table, the slider and the ledger say the same.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { Calculator } from './calculator';
import { fragment, ledger, payers, worked, type Payer, type Worked } from './cases';
import { oere, shownOere } from './format';
import { plain, type Lang } from './words';

const active = worked.find((one) => one.case.activation?.length === 2) as Worked;
const waiting = ledger({ firstDay: '2016-02-10', status: 'selfEmployed' });

async function openTable(calculator: Calculator): Promise<Locator> {
  const figure = calculator.page.getByRole('figure');
  await figure.getByText(calculator.words.numbers).click();
  const table = figure.getByRole('table');
  await expect(table).toBeVisible();
  return table;
}

/** The amounts of the table in øre, a row a week; the last is the sum. */
async function amounts(lang: Lang, table: Locator): Promise<number[][]> {
  const rows = await Calculator.rows(table, 'tbody');
  return rows.map(([, , ...cells]) => cells.map((cell) => shownOere(lang, cell)));
}

function totals({ expect: { totals: known } }: Worked): number[] {
  const parts = payers
    .filter((payer) => known[payer] !== '0.00')
    .map((payer) => oere(known[payer]));
  return [...parts, parts.reduce((sum, part) => sum + part)];
}

for (const [lang, known] of [
  ['da', active],
  ['en', waiting],
] as const) {
  test(`the table under the picture comes to the ledger, ${lang}`, async ({ page }) => {
    const calculator = await Calculator.open(page, lang, fragment(known.case));
    const table = await openTable(calculator);
    const days = Date.parse(known.case.lastDay) - Date.parse(known.case.firstDay);
    const weeks = Math.ceil((days / 86_400_000 + 1) / 7);
    await expect(table.locator('tbody tr')).toHaveCount(weeks);

    const [head = []] = await Calculator.rows(table, 'thead');
    const present = payers.filter((payer: Payer) => known.expect.totals[payer] !== '0.00');
    expect(head.slice(2, -1)).toEqual(present.map((payer) => calculator.words.payers[payer]));

    const weekly = await amounts(lang, table);
    const columns = totals(known).map((_, column) =>
      weekly.reduce((sum, row) => sum + (row[column] ?? 0), 0),
    );
    expect(columns).toEqual(totals(known));
    for (const row of weekly) {
      expect(row.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBe(row.at(-1));
    }

    // Added up, every row is the one before and this week.
    await page.getByRole('radio', { name: calculator.words.cumulative }).check();
    await expect(table.locator('tbody tr').last()).not.toHaveText('');
    const running: number[] = totals(known).map(() => 0);
    const cumulative = weekly.map((row) =>
      row.map((part, column) => (running[column] = (running[column] ?? 0) + part)),
    );
    expect(await amounts(lang, table)).toEqual(cumulative);
    expect(cumulative.at(-1)).toEqual(totals(known));
  });
}

test('the slider reads out the week that the table has', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const slider = page.getByRole('slider', { name: 'Se én uge ad gangen' });
  const said = page.getByRole('figure').locator('output');
  const rows = await Calculator.rows(await openTable(calculator), 'tbody');
  expect(Number(await slider.getAttribute('max'))).toBe(rows.length - 1);

  for (const week of [1, 5, 9, rows.length]) {
    await slider.fill(String(week - 1));
    const [number, days, employer, municipality, state] = rows[week - 1] ?? [];
    expect(number).toBe(String(week));
    await expect(slider).toHaveAttribute('aria-valuetext', `Uge ${week}`);
    await expect(said).toContainText(`Uge ${week} (${days})`);
    const parts = { arbejdsgiveren: employer, kommunen: municipality, staten: state };
    for (const [name, amount] of Object.entries(parts)) {
      const shown = plain(await said.innerText());
      // Nobody who pays nothing is named. Amounts are whole in speech and exact in the table.
      if (shownOere('da', amount ?? '') === 0) expect(shown).not.toContain(name);
      else expect(shown).toMatch(new RegExp(`${name} ${amount?.split(/,| kr/)[0]}`));
    }
  }
});

test('a click in the picture chooses its week', async ({ page }) => {
  await Calculator.open(page);
  const slider = page.getByRole('slider', { name: 'Se én uge ad gangen' });
  const picture = page.getByRole('figure').getByRole('img');
  const { width, height } = (await picture.boundingBox()) ?? { width: 0, height: 0 };
  await page
    .getByRole('figure')
    .locator('.chart-overlay:visible')
    .click({
      position: { x: width * 0.7, y: height * 0.6 },
    });
  expect(Number(await slider.inputValue())).toBeGreaterThan(15);
  expect(Number(await slider.inputValue())).toBeLessThan(25);
});

test('the two views differ in picture, sentence and name', async ({ page }) => {
  await Calculator.open(page);
  const figure = page.getByRole('figure');
  const read = async () => ({
    sentence: await figure.locator('figcaption').innerText(),
    name: await figure.getByRole('img').getAttribute('aria-label'),
    picture: await areas(page),
    said: await figure.locator('output').innerText(),
  });
  const weekly = await read();
  await page.getByRole('radio', { name: 'Lagt sammen' }).check();
  await expect(figure.locator('figcaption')).not.toHaveText(weekly.sentence);
  const cumulative = await read();
  for (const part of ['sentence', 'name', 'picture', 'said'] as const) {
    expect(cumulative[part], part).not.toEqual(weekly[part]);
  }
  await page.getByRole('radio', { name: 'Pr. uge' }).check();
  await expect(figure.locator('figcaption')).toHaveText(weekly.sentence);
  expect(await read()).toEqual(weekly);
});

test('thresholds are named in the picture, in their order', async ({ page }) => {
  await Calculator.open(page);
  const picture = page.getByRole('figure').getByRole('img');
  await expect(picture).toContainText(/31\. mar\.: staten 50\s%/);
  await expect(picture).toContainText(/26\. apr\.: staten 30\s%/);
  const left = (label: RegExp) =>
    page
      .locator('figure svg:visible text')
      .filter({ hasText: label })
      .evaluate((text) => text.getBoundingClientRect().left);
  expect(await left(/^31\. mar\.:/)).toBeLessThan(await left(/^26\. apr\.:/));
});

test('what changes next, and the same days under the law of another year', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const next = page.getByRole('region', { name: 'Det næste, der sker' });
  // Week 53 from 1 March 2012 begins on 28 February 2013; 30 % of the maximum then, 4.005 kr.
  const change = next.getByRole('listitem').filter({ hasText: '28. februar 2013' });
  await expect(change).toContainText('155 dage efter');
  await expect(change).toContainText('stiger fra 70 % til 100 %: 1.201,50 kr. mere om ugen');

  const laws = page.getByRole('region', { name: 'Samme forløb under to sæt regler' });
  const of = (year: number) => laws.getByRole('row', { name: `1. juli ${year}` });
  // The law and rate of 2026 on 1 March to 26 September 2012, by hand: 30 days employer; 23 days
  // at 80 %, 154 at 40 % and 3 at 30 % state; 5.085 kr. a week.
  await calculator.otherLaw.selectOption({ label: '1. juli 2026' });
  await expect(of(2012)).toContainText('67.993,14 kr.');
  await expect(of(2026)).toContainText('71.989,07 kr.');
  await expect(laws.getByRole('status')).toContainText('3.995,93 kr. mere');
  await calculator.otherLaw.selectOption({ label: '1. juli 2012' });
  await expect(laws.getByRole('status')).toContainText('to forskellige år');
  await expect(calculator.primary).toHaveText('67.993 kr.');

  const activity = page.getByRole('region', { name: 'Passiv eller aktiv' });
  // 22 weeks of 154 days at 50 instead of 30 %: 3.940 × 22 × 20 %.
  await expect(activity).toContainText('17.336 kr. mindre');
});

/** What is painted, as text. */
function areas(page: Page): Promise<string[]> {
  return page
    .locator('figure svg[role="img"]:visible [fill^="url("]')
    .evaluateAll((all) => all.map((area) => area.outerHTML));
}
