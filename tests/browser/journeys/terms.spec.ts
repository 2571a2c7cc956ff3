// Words of art are explained where they stand.
import { expect, open, test } from '../fixtures';
import { sticksOut } from './layout';

test('a mark opens the explanation, Esc gives the focus back, the link leads on', async ({
  page,
  expectAccessible,
}) => {
  await open(page, '/refusion/');
  const mark = page.getByRole('button', { name: 'Forklaring: statsrefusion' });
  const box = await mark.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await mark.focus();
  await page.keyboard.press('Enter');
  const told = page.getByRole('dialog', { name: 'statsrefusion' });
  await expect(told).toContainText('som staten dækker');
  await expect(told.locator(':focus')).toHaveCount(1);
  await expectAccessible(page);

  await page.keyboard.press('Escape');
  await expect(told).toBeHidden();
  await expect(mark).toBeFocused();

  // A press beside it, and its own button.
  await mark.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(told).toBeHidden();
  await mark.click();
  await told.getByRole('button').click();
  await expect(told).toBeHidden();

  // What it says belongs to no paper.
  await page.emulateMedia({ media: 'print' });
  await expect(mark).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.setViewportSize({ width: 320, height: 640 });
  await mark.click();
  expect(await sticksOut(page)).toEqual([]);
  await expectAccessible(page);
  await told.getByRole('link').click();
  await expect(page).toHaveURL('/ordbog/#refusion');
  await expect(page.getByRole('heading', { name: 'statsrefusion' })).toBeInViewport();
});

test('on English pages a Danish term keeps its language', async ({ page, expectAccessible }) => {
  await open(page, '/en/');
  await page.getByRole('button', { name: 'Explanation: Danish sickness benefit' }).click();
  const told = page.getByRole('dialog', { name: 'sickness benefit' });
  await expect(told).toBeVisible();
  await told.getByRole('link').click();
  await expect(page).toHaveURL('/en/ordbog/#sygedagpenge');
  const entry = page.locator('#sygedagpenge');
  await expect(entry.locator('[lang="da"]').first()).toHaveText('sygedagpenge');
  await entry.getByRole('link').click();
  await expect(page).toHaveURL('/en/regler/#maximum_weekly_benefit');
  await page.goBack();
  await expectAccessible(page);
});

test('without JavaScript the marks work as well', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/forloeb/');
  await page.getByRole('button', { name: 'Forklaring: fast track' }).click();
  await expect(page.getByRole('dialog', { name: 'fast track' })).toBeVisible();
  await context.close();
});
