// Each language is whole: its words, its numbers, its dates; the other's only where it says so.
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test } from '../fixtures';
import { Calculator } from './calculator';
import { Course } from './course';
import { courseStates } from './course-states';
import { states } from './states';
import { langs, plain, type Lang } from './words';

/** Every word of the site's texts; a term of the other language stands in underscores. */
function vocabulary(lang: Lang): Set<string> {
  const folder = new URL(`../../../web/locales/${lang}/`, import.meta.url);
  const files = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const texts = files
    .join('\n')
    .replaceAll(/^#.*$|^[\w-]+ =|\{ ?\$[\w-]+( ->)?|\*?\[\w+\]|_.+?_/gm, ' ');
  return new Set(wordsOf(texts));
}

function wordsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/\p{L}{2,}/gu)].map(([word]) => word);
}

/** Spelt alike in both languages, though the texts happen to use them in one. */
const SHARED = new Set(['have']);

/** Words that only the other language has. */
const foreign = Object.fromEntries(
  langs.map((lang) => {
    const own = vocabulary(lang);
    const other = vocabulary(lang === 'da' ? 'en' : 'da');
    return [lang, new Set([...other].filter((word) => !own.has(word) && !SHARED.has(word)))];
  }),
) as Record<Lang, Set<string>>;

/** Numbers, money, shares and dates as only the other language writes them. */
const foreignForms: Record<Lang, RegExp[]> = {
  da: [
    /DKK/,
    /\d,\d{3}(?!\d)/,
    /\d\.\d{1,2}(?!\d)/,
    /\d%/,
    /\d (January|February|March|May|June|July|October)/,
  ],
  en: [/\bkr\b/, /\d\.\d{3}(?!\d)/, /\d,\d{1,2}(?!\d)/, /\d %/, /\d\. \p{Ll}/u],
};

/** Everything that is read or read out in a language: texts, and names in attributes. */
function said(page: Page, lang: Lang): Promise<string[]> {
  return page.evaluate((wanted) => {
    const is = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') === wanted;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (is(node.parentElement)) found.push(node.textContent ?? '');
    }
    for (const name of [
      'aria-label',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
      'data-title',
    ]) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (is(element)) found.push(element.getAttribute(name) ?? '');
      }
    }
    return found.filter((text) => text.trim() !== '');
  }, lang);
}

/** Addresses are of no language. */
const ADDRESS = /https?:\S+|\b[\w-]+\.dk\b/g;

async function expectWhole(page: Page, lang: Lang) {
  const texts = (await said(page, lang)).map((text) => plain(text.replaceAll(ADDRESS, '')));
  expect(texts.length).toBeGreaterThan(5);
  const mixed = texts.filter((text) => wordsOf(text).some((word) => foreign[lang].has(word)));
  expect.soft(mixed, 'words of the other language').toEqual([]);
  // A version number is no number.
  const odd = texts
    .map((text) => text.replace(/[Vv]ersion \S+/, ''))
    .filter((text) => foreignForms[lang].some((form) => form.test(text)));
  expect.soft(odd, 'numbers and dates of the other language').toEqual([]);
  // Nothing that a template leaves behind when it is not filled in, and no sentence ends twice.
  const broken = texts.filter((text) => /\{|\}|undefined|NaN|\.\.(?!\.)| \.|,,|\$/.test(text));
  expect.soft(broken, 'broken sentences').toEqual([]);
}

// One after the other in one page; what an earlier one opened stays open.
const seen = [
  'example',
  'all details open',
  'cumulative',
  'link made',
  'warnings',
  'one day',
  'fifteen years',
  'errors',
];

for (const lang of langs) {
  test(`${lang}: one language and one way of writing in every state`, async ({ page }) => {
    const calculator = await Calculator.open(page, lang);
    for (const state of seen) {
      await test.step(state, async () => {
        await states[state]?.(calculator);
        await expectWhole(page, lang);
      });
    }
  });

  test(`${lang}: a course is of one language in every state`, async ({ page }) => {
    for (const [state, reach] of Object.entries(courseStates)) {
      await test.step(state, async () => {
        await page.goto('about:blank');
        await reach(await Course.open(page, lang, { today: '2024-06-03' }));
        await expectWhole(page, lang);
      });
    }
  });

  test(`${lang}: the front page is of one language`, async ({ page }) => {
    await open(page, lang === 'da' ? '/' : '/en/');
    await expectWhole(page, lang);
  });
}

test('the English page in full: money, shares, dates, months', async ({ page }) => {
  const calculator = await Calculator.open(page, 'en');
  await expect(calculator.primary).toHaveText('DKK 67,993');
  await expect(page.locator('.primary-period')).toHaveText(
    'From 1 March 2012 to 26 September 2012, 210 days.',
  );
  const total = calculator.lines.getByRole('row', { name: 'Total' });
  await expect(total).toContainText('DKK 67,993.14');
  await expect(calculator.lines).toContainText('50%');
  await calculator.typeDate('Last day of absence', '2013-05-01');
  await expect(calculator.primary).toHaveText('DKK 165,052');
  await calculator.type(calculator.field('Weekly sickness benefit'), '3,900.50');
  await expect(calculator.errors).toBeEmpty();
  await calculator.type(calculator.field('Weekly sickness benefit'), 'much');
  await expect(calculator.errors).toContainText('for example 3,900.50');
});

test('Danish law keeps its language on the English page', async ({ page }) => {
  await Calculator.open(page, 'en');
  const act = page.getByRole('link', { name: /^Lov om sygedagpenge, § 50/ }).first();
  await expect(act).toHaveAttribute('lang', 'da');
});

test('the switch names the other language in its own words', async ({ page }) => {
  await Calculator.open(page);
  const english = page.getByRole('link', { name: 'English' });
  await expect(english).toHaveAttribute('lang', 'en');
  await expect(english).toHaveAttribute('hreflang', 'en');
  await english.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Dansk' })).toHaveAttribute('lang', 'da');
});
