// The methods: every published result beside its model, as the acceptance table has it.
import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { controls, expect, open, test } from '../fixtures';
import { text } from './fluent';
import { langs, plain, type Lang } from './words';

type Unit = 'percent' | 'points' | 'kroner' | 'people' | 'personYears' | 'injuries' | 'casesEach';
type Standing = 'holds' | 'knownDifference' | 'derived';

interface Row {
  id: string;
  published: { number?: string; justOver?: string; elsewhere?: string } | null;
  computed: string[];
  span?: [string, string];
  unit: Unit;
  tolerance: string;
  standing: Standing;
}

const file = new URL('../../cases/reproduction/acceptance.json', import.meta.url);
const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: Row[] };
const known = rows.filter((row) => row.standing === 'knownDifference');

const path = (lang: Lang) => (lang === 'da' ? '/metode/' : '/en/metode/');
const word = { holds: 'metode-holds', knownDifference: 'metode-differs', derived: 'metode-derived' };
const place = (id: string) => id.replaceAll('.', '-');

/** `16300` as `16.300` or `16,300`. */
function number(lang: Lang, value: number): string {
  return value.toLocaleString(lang === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 6 });
}

/** A number with its unit as the page writes it. */
function quantity(lang: Lang, unit: Unit, value: number): string {
  if (unit === 'kroner') {
    const [name, size] = value >= 1e9 ? ['billion', 1e9] : ['million', 1e6];
    return text(lang, `metode-${name}`, { number: number(lang, value / Number(size)) });
  }
  const shown = number(lang, value);
  if (unit === 'percent') return lang === 'da' ? `${shown} %` : `${shown}%`;
  const names = {
    points: 'points',
    people: 'people',
    personYears: 'person-years',
    injuries: 'injuries',
    casesEach: 'cases-each',
  };
  return text(lang, `metode-${names[unit]}`, { number: shown });
}

/** What the source says, as the page writes it. */
function published(lang: Lang, row: Row): string {
  const { number: exact, justOver, elsewhere } = row.published ?? {};
  if (exact) return quantity(lang, row.unit, Number(exact));
  if (justOver) {
    const shown = quantity(lang, row.unit, Number(justOver));
    return text(lang, 'metode-just-over', { number: shown });
  }
  if (elsewhere) {
    const shown = quantity(lang, 'percent', Number(elsewhere));
    return text(lang, 'metode-elsewhere', { number: shown, weeks: 52 });
  }
  return text(lang, 'metode-not-published');
}

/** The last number of a text, in kroner where it is millions or billions. */
function value(lang: Lang, shown: string): number {
  const last = [...shown.matchAll(/-?\d[\d.,]*/g)].at(-1)?.[0] ?? '';
  const [group, point] = lang === 'da' ? ['.', ','] : [',', '.'];
  const read = Number(last.replace(/[.,]$/, '').replaceAll(group, '').replace(point, '.'));
  const size = /mia\.|billion/.test(shown) ? 1e9 : /mio\.|million/.test(shown) ? 1e6 : 1;
  return read * size;
}

/** The computed values of a row, without the sentence on rounding. */
async function computed(cell: Locator): Promise<string[]> {
  const items = await cell.locator('li').allInnerTexts();
  if (items.length > 0) return items.map(plain);
  const whole = plain(await cell.innerText());
  const rounding = plain((await cell.locator('.provision').allInnerTexts()).join(' '));
  return [whole.replace(rounding, '').trim()];
}

for (const lang of langs) {
  test(`${lang}: every row of the acceptance table, published and computed`, async ({ page }) => {
    await open(page, path(lang));
    await expect(page.locator('.results tbody tr')).toHaveCount(rows.length);
    for (const row of rows) {
      await test.step(row.id, async () => {
        const cells = page.locator(`#${place(row.id)} > td`);
        const says = plain(await cells.nth(0).innerText());
        expect.soft(says, row.id).toBe(published(lang, row));
        const shown = (await computed(cells.nth(1))).map((item) => value(lang, item));
        expect.soft(shown.length, row.id).toBe(row.computed.length);
        for (const [index, expected] of row.computed.entries()) {
          // Millions are shown with two decimals.
          const digit = row.unit === 'kroner' ? 5000 : 0.05;
          const far = Math.abs((shown[index] ?? NaN) - Number(expected));
          expect.soft(far, row.id).toBeLessThanOrEqual(Number(row.tolerance) + digit);
        }
        for (const end of row.span ?? []) {
          const shownEnd = number(lang, Math.round(Number(end) * 100) / 100);
          await expect.soft(cells.nth(1).locator('.provision')).toContainText(shownEnd);
        }
        const standing = cells.nth(2).locator('.badge');
        await expect.soft(standing).toContainText(text(lang, word[row.standing]));
        // A word and a mark.
        await expect.soft(standing.locator('[aria-hidden]')).toHaveText(/[✓≠→]/);
        await expect.soft(cells.nth(3)).toContainText(text(lang, 'metode-source'));
        await expect.soft(cells.nth(3).locator('[lang="da"]')).toHaveText(/afsnit|kapitel|boks/);
      });
    }
  });

  test(`${lang}: what does not fit stands first, and leads to its row`, async ({ page }) => {
    await open(page, path(lang));
    const links = page.locator('.known li a');
    await expect(links).toHaveCount(known.length);
    for (const [index, row] of known.entries()) {
      // In the order of the page, which need not be that of the data.
      await expect(page.locator(`.known a[href="#${place(row.id)}"]`)).toHaveCount(1);
      await links.nth(index).click();
      const target = await links.nth(index).getAttribute('href');
      await expect(page.locator(target ?? '')).toBeInViewport();
    }
    const heading = page.getByRole('heading', {
      name: text(lang, 'metode-table-heading', {
        holds: rows.filter((row) => row.standing === 'holds').length,
        differ: known.length,
        derived: rows.filter((row) => row.standing === 'derived').length,
      }),
    });
    await expect(heading).toBeVisible();
    // The second year's saving, in people.
    const share = lang === 'da' ? '61 %' : '61%';
    const long = page.getByRole('region', { name: text(lang, 'metode-long-heading', { share }) });
    await expect(long).toContainText(lang === 'da' ? '95,7' : '95.7');
    await expect(long).toContainText(lang === 'da' ? '157,7' : '157.7');
  });

  test(`${lang}: every assumption, Roskilde both ways, and two checklists`, async ({ page }) => {
    await open(page, path(lang));
    for (const [section, least] of [
      ['cohort', 8],
      ['effort', 10],
      ['levers', 8],
      ['chance', 9],
    ] as const) {
      await page.locator(`nav a[href="#${section}"]`).last().click();
      await expect(page.locator(`#${section}`)).toBeInViewport();
      const said = page.locator(`section[aria-labelledby="${section}"] .assumptions li`);
      expect(await said.count(), section).toBeGreaterThanOrEqual(least);
    }
    const held = page.locator('section[aria-labelledby="held"]');
    await expect(held).toContainText(lang === 'da' ? '33,8 %' : '33.8%');
    for (const number of ['2.10', '1.32', '151,580', '20.71', '72,988', '125,764']) {
      const [point, group] = lang === 'da' ? [',', '.'] : ['.', ','];
      const shown = number.replace(/[.,]/g, (mark) => (mark === '.' ? point : group));
      await expect(held, number).toContainText(shown.replace(/0$/, ''));
    }
    // AdViSHE has 13 questions, CHEERS 2022 has 28 items.
    for (const [index, items] of [13, 28].entries()) {
      const list = page.locator('.checklist').nth(index);
      await list.locator('summary').click();
      await expect(list.locator('tbody tr:has(td):visible')).toHaveCount(items);
      await expect(list.locator('tbody .badge')).toHaveCount(items);
    }
  });
}

test('on paper nothing is missing', async ({ page }) => {
  await open(page, path('da'));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  await expect(page.locator('.results tbody tr:visible')).toHaveCount(rows.length);
  await expect(page.locator('.results thead:visible')).toHaveCount(3);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is the same', async ({ page }) => {
    await page.goto(path('en'));
    await expect(page.locator('.results tbody tr')).toHaveCount(rows.length);
    await expect(page.locator(controls).filter({ visible: true })).toHaveCount(0);
  });
});

test('every page leads to the methods', async ({ page }) => {
  for (const start of ['/', '/refusion/', '/regler/', '/metode/']) {
    await open(page, start);
    const link = page.locator('footer').getByRole('link', { name: text('da', 'menu-metode') });
    await expect(link).toHaveAttribute('href', '/metode/');
  }
  await expect(page.locator('footer [aria-current="page"]')).toHaveCount(1);
});
