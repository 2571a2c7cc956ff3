// A page that stays open does not stay in the day on which it was opened.
import { expect, test } from '../fixtures';
import { Injury, injuryLink, late } from './injury';

const link = injuryLink({ ...late, injury_date: '2025-12-12' });

for (const [name, back] of [
  ['its window has the focus again', () => dispatchEvent(new Event('focus'))],
  ['its tab is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['it comes out of the history', () => dispatchEvent(new Event('pageshow'))],
] as [string, () => void][]) {
  test(`a page asks for the day when ${name}`, async ({ page }) => {
    const injury = await Injury.open(page, 'da', link);
    await page.clock.setFixedTime('2026-12-10T12:00:00');
    await page.evaluate(back);
    const main = page.getByRole('main');
    await expect(main).toContainText('om 2 dage');
    await expect(page.locator('.paper').first()).toContainText('10. december 2026');
    await page.clock.setFixedTime('2026-12-13T08:00:00');
    await page.evaluate(back);
    await expect(main).not.toContainText('om 2 dage');
    await expect(page.locator('.paper').first()).toContainText('13. december 2026');
    await expect(injury.stale).toHaveCount(0);
  });
}

test('a page asks for the day at midnight', async ({ page }) => {
  await page.clock.install({ time: '2026-12-10T23:58:00' });
  await page.goto(Injury.path('da') + link);
  await page.clock.runFor(5_000);
  const paper = page.locator('.paper').first();
  await expect(paper).toContainText('10. december 2026');
  await page.clock.runFor(150_000);
  await expect(paper).toContainText('11. december 2026');
  // And at the next one, too.
  await page.clock.runFor(24 * 3_600_000);
  await expect(paper).toContainText('12. december 2026');
});
