// In colours that the reader forces, what is chosen is still told from what is not. What else has
// to hold there is looked at by the journeys of accessibility.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { Calculator } from './calculator';
import { Course } from './course';

/** The drawn box left of a label, as it is painted. */
async function drawn(page: Page, label: Locator): Promise<Buffer> {
  await label.scrollIntoViewIfNeeded();
  const { x, y, height } = (await label.boundingBox()) ?? { x: 0, y: 0, height: 0 };
  return page.screenshot({ clip: { x, y, width: 30, height } });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what is chosen can be seen, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const calculator = await Calculator.open(page);
    await calculator.openMore();
    const label = (name: string) =>
      page.locator('label').filter({ hasText: new RegExp(`^${name}$`) });
    await expect(page.getByRole('radio', { name: 'Ansat' })).toBeChecked();
    expect(await drawn(page, label('Ansat'))).not.toEqual(await drawn(page, label('Ledig')));
    const box = page.getByLabel('Ingen arbejdsgiverperiode');
    const empty = await drawn(page, label('Ingen arbejdsgiverperiode'));
    await box.check();
    await box.blur();
    expect(await drawn(page, label('Ingen arbejdsgiverperiode'))).not.toEqual(empty);

    // A kind of date is told by its word, and a box around it that forced colours keep. In another
    // tab, which shows the example.
    page = await page.context().newPage();
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const course = await Course.open(page);
    await expect(course.all.locator('.kind').first()).toHaveText(/\p{L}/u);
    const choice = page.getByRole('checkbox', { name: course.like('title-first-follow-up') });
    await expect(choice).toBeChecked();
    const choiceLabel = page.locator(`label[for="${await choice.getAttribute('id')}"]`);
    const ticked = await drawn(page, choiceLabel);
    await choice.uncheck();
    await choice.blur();
    expect(await drawn(page, choiceLabel)).not.toEqual(ticked);
  });
}
