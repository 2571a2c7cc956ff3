// A slow phone: somebody answers while the page's program is still on its way.
import type { Locator, Page } from '@playwright/test';
import { expect, hydrated, test } from '../fixtures';

/** Opens a page whose program comes only when the answer is called. */
async function openSlowly(page: Page, path: string): Promise<() => Promise<void>> {
  let come = () => {};
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\.wasm$/, async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(path);
  return async () => {
    come();
    await hydrated(page);
  };
}

test('what is typed, chosen and opened before a page is alive stays and counts', async ({ page }) => {
  const alive = await openSlowly(page, '/refusion/');
  const benefit = page.getByRole('textbox', { name: 'Sygedagpenge om ugen' });
  const details = page.locator('.tool-result details').filter({ visible: true }).first();
  // The last choice counts, also when it was the first one as well.
  for (const name of ['Ledig', 'Selvstændig', 'Ledig']) {
    await page.getByRole('radio', { name, exact: true }).check();
  }
  await details.locator('summary').click();
  await benefit.fill('3000,50');
  await expect(page.locator('#app')).not.toHaveAttribute('data-live');
  await alive();
  await expect(page.locator('.primary')).not.toContainText('67.993');
  await expect(page.getByRole('radio', { name: 'Ledig', exact: true })).toBeChecked();
  await expect(benefit).toHaveValue('3000,50');
  await expect(benefit).toBeFocused();
  await expect(details).toHaveAttribute('open');
  await expect(page.locator('.tool-result.is-stale')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(benefit).toHaveValue('');
});

for (const [path, box] of [
  ['/tidlig-indsats/', (page: Page) => page.getByLabel('Personer på sygedagpenge')],
  ['/embed/nettogevinst/', (page: Page) => page.locator('.tool-inputs input[type=text]').first()],
] as [string, (page: Page) => Locator][]) {
  test(`${path}: an error typed before it is alive is told`, async ({ page }) => {
    const alive = await openSlowly(page, path);
    await box(page).fill('æ');
    await alive();
    await expect(box(page)).toHaveValue('æ');
    await expect(page.locator('.tool-result.is-stale')).toBeVisible();
  });
}
