import { expect, test } from '../fixtures';
import { Calculator } from './calculator';
import { fragment, ledger, payers, worked, type Case } from './cases';
import { oere } from './format';
import { drawn, spreadsheet } from './files';
import type { Lang } from './words';

const active = worked.find((one) => one.case.activation?.length === 2);

/** The sum of a column of amounts, in øre. */
function sum(lang: Lang, rows: string[][], column: number): number {
  return rows
    .map((row) => row[column] ?? '')
    .map((cell) => oere(lang === 'da' ? cell.replace(',', '.') : cell))
    .reduce((total, amount) => total + amount, 0);
}

for (const lang of ['da', 'en'] as const) {
  test(`lines and weeks as files for a spreadsheet, ${lang}`, async ({ page }) => {
    const known = active?.expect;
    const calculator = await Calculator.open(page, lang, fragment(active?.case as Case));
    await expect(calculator.lines.locator('tbody tr:has(th)')).toHaveCount(8);

    const lines = await calculator.download(calculator.words.csvLines);
    expect(lines.name).toMatch(/\.csv$/);
    const [head = [], ...rows] = spreadsheet(lang, lines.text);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    expect(rows.map((row) => row.slice(0, 3))).toEqual(
      known?.lines.map(({ from, to, days }) => [from, to, String(days)]),
    );
    // Each line's payers come to its amount, and its paragraphs are named.
    for (const row of rows) {
      const parts = payers.reduce((all, _, index) => all + sum(lang, [row], 7 + index), 0);
      expect(parts).toBe(sum(lang, [row], 6));
      expect(row.at(-1)).toMatch(/§ \d+/);
    }
    for (const [index, payer] of payers.entries()) {
      expect(sum(lang, rows, 7 + index), payer).toBe(oere(known?.totals[payer] ?? ''));
    }

    const weeks = await calculator.download(calculator.words.csvWeeks);
    expect(weeks.name).not.toBe(lines.name);
    const [, ...weekly] = spreadsheet(lang, weeks.text);
    expect(weekly.map(([number]) => number)).toEqual(weekly.map((_, index) => String(index + 1)));
    expect(weekly[0]?.[1]).toBe(active?.case.firstDay);
    expect(weekly.at(-1)?.[2]).toBe(active?.case.lastDay);
    for (const [index, payer] of payers.entries()) {
      expect(sum(lang, weekly, 3 + index), payer).toBe(oere(known?.totals[payer] ?? ''));
    }
  });
}

test('the picture opens alone, with its patterns and words', async ({ page, context }) => {
  const calculator = await Calculator.open(
    page,
    'da',
    fragment(ledger({ firstDay: '2016-02-10' }).case),
  );
  await expect(calculator.primary).toHaveText('113.457 kr.');
  const { name, text } = await calculator.download(calculator.words.svg);
  expect(name).toMatch(/\.svg$/);
  expect(text).toMatch(/^<\?xml/);
  expect(text).not.toMatch(/href|<script|style=/);

  const drawing = await drawn(context, text);
  expect(drawing.root).toBe('http://www.w3.org/2000/svg svg');
  expect(drawing.broken).toBeUndefined();
  expect(drawing.title).toBe('Uge for uge');
  expect(drawing.missing).toEqual([]);
  // Nobody, municipality and state.
  expect(drawing.kinds).toBe(3);
  expect(drawing.areas).toBeGreaterThan(3);
  expect(Math.min(...drawing.size)).toBeGreaterThan(100);
  expect(drawing.words).toContain('Kommunen');
});

