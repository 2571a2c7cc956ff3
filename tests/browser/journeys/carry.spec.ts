// What is typed stays in the tab: in the other language, over a new version of the page, and when the
// page is loaded again. It is left nowhere else.
import type { Page } from '@playwright/test';
import { tools } from '../../../web/vite/table.js';
import { expect, hydrated, open, test } from '../fixtures';
import { text } from './fluent';
import { inTab, stored } from './storage';
import { subjectOf } from './tools';
import type { Lang } from './words';

/** Everything that can be typed or chosen, by the ids of the controls. */
function typed(page: Page): Promise<[string, string | boolean][]> {
  return page.locator('.tool-inputs').locator('input, select, textarea').evaluateAll((all) =>
    all.map((one) => {
      const input = one as HTMLInputElement;
      if (one instanceof HTMLSelectElement) return [one.id, String(one.selectedIndex)];
      return [input.id, ['checkbox', 'radio'].includes(input.type) ? input.checked : input.value];
    }),
  );
}

/** Half of something, and something wrong. */
async function typeHalf(page: Page): Promise<void> {
  const inputs = page.locator('.tool-inputs');
  const text = inputs.locator('input[type="text"]:visible').first();
  if (await text.count()) await text.fill('x&=æ');
  const radio = inputs.locator('input[type="radio"]:not(:checked)').first();
  if (await radio.count()) await radio.evaluate((one) => (one as HTMLInputElement).click());
}

/** The whole case, half-typed as it is, as a link would carry it. */
async function whole(page: Page, lang: Lang): Promise<string> {
  await page.getByRole('button', { name: text(lang, 'keep-copy-link') }).click();
  const link = new URL(await page.locator('#link').inputValue());
  return decodeURIComponent(link.hash);
}

for (const tool of tools) {
  test(`${tool}: the other language shows the same case`, async ({ page }) => {
    await open(page, `/${tool}/`);
    const before = await typed(page);
    await typeHalf(page);
    await expect.poll(() => typed(page)).not.toEqual(before);
    const mine = await whole(page, 'da');
    expect(mine).toContain('x&=æ');

    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`/en/${tool}/`);
    await hydrated(page);
    await expect.poll(() => whole(page, 'en')).toBe(mine);
    // Neither in the address nor in anything that outlives the tab.
    await expect(page).toHaveURL(`/en/${tool}/`);
    expect(await stored(page)).toEqual([]);
    expect(await inTab(page)).toEqual([`fremdrift-tab-${subjectOf(tool)}`]);

    // A new version of the page: whoever has one ready asks the page to load again.
    const loaded = page.waitForEvent('load');
    await page.evaluate(() => document.dispatchEvent(new Event('fremdrift-reload')));
    await loaded;
    await hydrated(page);
    await expect.poll(() => whole(page, 'en')).toBe(mine);
    expect(await stored(page)).toEqual([]);

    // Loaded again, and come back to by the menu.
    await page.reload();
    await hydrated(page);
    await expect.poll(() => whole(page, 'en')).toBe(mine);
    await page.goto('/om/');
    await page.goto(`/${tool}/`);
    await hydrated(page);
    await expect.poll(() => whole(page, 'da')).toBe(mine);
    // One button empties the tab, too.
    await page.getByRole('button', { name: text('da', 'keep-forget') }).click();
    expect(await inTab(page)).toEqual([]);
  });
}

test('an untouched page carries nothing, and a kept case stays kept', async ({ page }) => {
  await open(page, '/refusion/');
  await page.getByRole('link', { name: 'English' }).click();
  await hydrated(page);
  await expect(page.locator('.badge-info')).toBeVisible();

  await page.getByLabel('Remember my answers in this browser').check();
  await typeHalf(page);
  const mine = await typed(page);
  await page.getByRole('link', { name: 'Dansk' }).click();
  await hydrated(page);
  await expect.poll(() => typed(page)).toEqual(mine);
  await expect(page.getByLabel('Husk mine svar i denne browser')).toBeChecked();
  expect(await stored(page)).toEqual(['fremdrift-case']);
  expect(await inTab(page)).toEqual(['fremdrift-tab-case']);
});

test("somebody else's case goes along and does not replace what one keeps", async ({ page }) => {
  await open(page, '/refusion/');
  await page.getByLabel('Husk mine svar i denne browser').check();
  await typeHalf(page);
  const mine = await typed(page);
  await page.goto('/');
  await open(page, '/refusion/#s=v=1&firstDay=2016-2-10&lastDay=2016-5-1&status=employed');
  await page.getByRole('link', { name: 'English' }).click();
  await hydrated(page);
  await expect(page.locator('#first-day-year')).toHaveValue('2016');
  await expect(page.getByLabel('Remember my answers in this browser')).not.toBeChecked();
  await open(page, '/refusion/');
  expect(await typed(page)).toEqual(mine);
});

test('each tab has a case of its own, and a link does not replace it', async ({ page, context }) => {
  await open(page, '/refusion/');
  await page.locator('#first-day-year').fill('2015');
  const other = await context.newPage();
  await open(other, '/refusion/');
  await other.locator('#first-day-year').fill('2018');
  await page.reload();
  await hydrated(page);
  await expect(page.locator('#first-day-year')).toHaveValue('2015');

  await open(page, '/refusion/#s=v=1&firstDay=2016-2-10&lastDay=2016-5-1&status=employed');
  await page.reload();
  await hydrated(page);
  await expect(page.locator('#first-day-year')).toHaveValue('2016');
  await page.goto('/');
  await open(page, '/refusion/');
  await expect(page.locator('#first-day-year')).toHaveValue('2015');

  // Until something is changed in it: then it is the visitor's own.
  await page.goto('/');
  await open(page, '/refusion/#s=v=1&firstDay=2016-2-10&lastDay=2016-5-1&status=employed');
  await page.locator('#first-day-day').fill('11');
  await page.reload();
  await hydrated(page);
  await expect(page.locator('#first-day-day')).toHaveValue('11');
  await expect(page.locator('#first-day-year')).toHaveValue('2016');

  // The example again is nothing of one's own.
  await page.getByRole('button', { name: text('da', 'tool-show-example') }).click();
  expect(await inTab(page)).toEqual([]);
});

test('what is typed of an absence stands on every page about it', async ({ page }) => {
  await open(page, '/forloeb/');
  await page.getByRole('button', { name: text('da', 'tool-own-numbers') }).click();
  for (const [part, typed] of [['day', '5'], ['month', '10'], ['year', '2026']]) {
    await page.locator(`#first-day-${part}`).fill(typed ?? '');
  }
  await page.getByLabel(text('da', 'tool-status-self-employed'), { exact: true }).check();

  await page.goto('/refusion/');
  await hydrated(page);
  await expect(page.locator('#first-day-month')).toHaveValue('10');
  await expect(page.getByLabel(text('da', 'tool-status-self-employed'), { exact: true })).toBeChecked();
  // What only this page needs is still to be typed.
  await expect(page.locator('#last-day-day')).toHaveValue('');
  for (const [part, typed] of [['day', '4'], ['month', '12'], ['year', '2026']]) {
    await page.locator(`#last-day-${part}`).fill(typed ?? '');
  }
  await page.locator('#first-day-day').fill('6');

  await page.goto('/en/forloeb/');
  await hydrated(page);
  await expect(page.locator('#first-day-day')).toHaveValue('6');
  await page.goto('/refusion/');
  await hydrated(page);
  await expect(page.locator('#last-day-month')).toHaveValue('12');

  // Whoever looks at the example, or empties the form, and takes it back has all of it again.
  for (const press of ['tool-show-example', 'tool-start-over'] as const) {
    await page.goto('/forloeb/');
    await hydrated(page);
    await page.getByRole('button', { name: text('da', press) }).click();
    await page.getByRole('button', { name: text('da', 'tool-undo') }).click();
    await page.goto('/refusion/');
    await hydrated(page);
    await expect(page.locator('#last-day-month')).toHaveValue('12');
  }

  // Emptied on one page it is empty on the other.
  await page.getByRole('button', { name: text('da', 'tool-start-over') }).click();
  await page.goto('/forloeb/');
  await hydrated(page);
  await expect(page.locator('#first-day-day')).toHaveValue('');
});

test('what is typed of an effort stands on every page about it', async ({ page }) => {
  const box = (id: string) => page.locator(`#${id}`);
  const show = async (path: string) => {
    await page.goto(path);
    await hydrated(page);
  };
  await open(page, '/nettogevinst/');
  await page.getByRole('button', { name: text('da', 'tool-own-numbers') }).click();
  const typed = { citizens: '100', weeksBefore: '8', courseWeeks: '10', price: '4000', weeksSaved: '3' };
  for (const [id, number] of Object.entries(typed)) await box(id).fill(number);
  // Nobody follows a link before the page has answered the last key.
  const kept = () => page.evaluate(() => sessionStorage.getItem('fremdrift-tab-effort'));
  await expect.poll(kept).toContain('weeksSaved=3');

  await show('/tidlig-indsats/');
  await expect(box('e1-price')).toHaveValue('4000');
  await expect(box('e1-startWeek')).toHaveValue('8');
  await expect(box('e1-effect')).toHaveValue('3');
  await expect(box('entrants')).toHaveValue('100');
  // What only this page asks is assumed, and said.
  const assumed = page.getByText(text('da', 'early-assumed-here'));
  await expect(box('e1-reach')).toHaveValue('100');
  await expect(assumed).toBeVisible();
  await box('e1-price').fill('5000');
  await box('e1-reach').fill('60');
  await expect(assumed).toBeHidden();

  // New courses of a year are not those who take part: they are asked for.
  await show('/en/anbefalinger/');
  await expect(box('price')).toHaveValue('5000');
  await expect(box('today')).toHaveValue('8');
  await expect(box('reach')).toHaveValue('60');
  await expect(box('courses')).toHaveValue('');
  await expect(page.locator('#courses-error')).toBeVisible();

  await show('/nettogevinst/');
  await expect(box('price')).toHaveValue('5000');
  await expect(box('courseWeeks')).toHaveValue('10');

  // Emptied on one page it is empty on the others.
  await page.getByRole('button', { name: text('da', 'tool-start-over') }).click();
  await show('/tidlig-indsats/');
  await expect(box('e1-price')).toHaveValue('');
  await expect(box('e1-reach')).toHaveValue('');
});

test('a link of one page about an effort opens on another, with all that it carries', async ({
  page,
}) => {
  const effort = tools.filter((tool) => subjectOf(tool) === 'effort');
  expect(effort.length).toBeGreaterThan(2);
  await open(page, '/nettogevinst/');
  await page.locator('#price').fill('4000');
  await page.getByRole('button', { name: text('da', 'keep-copy-link') }).click();
  const { hash } = new URL(await page.locator('#link').inputValue());
  // What one goes on typing is another effort than the link's.
  await page.locator('#courseWeeks').fill('11');
  await page.goto('/');
  await open(page, `/anbefalinger/${hash}`);
  await expect(page.locator('#price')).toHaveValue('4000');
  await page.locator('#price').fill('6000');
  await page.goto('/nettogevinst/');
  await hydrated(page);
  await expect(page.locator('#price')).toHaveValue('6000');
  await expect(page.locator('#courseWeeks')).toHaveValue('10,2');
});

test('a municipality hands its courses on to an effort', async ({ page }) => {
  await open(page, '/kommuner/');
  const link = page.getByRole('link', { name: text('da', 'kommuner-hand-on') });
  await expect(link).toBeHidden();
  await page.locator('#own-courses').fill('5.100');
  await link.click();
  await expect(page).toHaveURL('/anbefalinger/');
  await hydrated(page);
  await expect(page.locator('#courses')).toHaveValue('5100');
  await expect(page.locator('.is-stale')).toHaveCount(0);
});
