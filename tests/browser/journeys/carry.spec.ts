// What is typed goes along to the other language and over a new version of the page, and is left
// nowhere on the way.
import type { Page } from '@playwright/test';
import { tools } from '../../../web/vite/table.js';
import { expect, hydrated, open, test } from '../fixtures';
import { text } from './fluent';
import { stored } from './storage';
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
    // Neither in the address nor in any storage.
    await expect(page).toHaveURL(`/en/${tool}/`);
    expect(await stored(page)).toEqual([]);

    // A new version of the page: whoever has one ready asks the page to load again.
    const loaded = page.waitForEvent('load');
    await page.evaluate(() => document.dispatchEvent(new Event('fremdrift-reload')));
    await loaded;
    await hydrated(page);
    await expect.poll(() => whole(page, 'en')).toBe(mine);
    expect(await stored(page)).toEqual([]);
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
  expect(await stored(page)).toEqual(['fremdrift-refusion']);
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
