// 1280 px at 400 % is 320 px. That nothing moves sideways is looked at by the journeys of
// accessibility; here, that there is room.
import { expect, test } from '../fixtures';
import { Calculator } from './calculator';

test('at 400 % the bar leaves room to read and type', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const calculator = await Calculator.open(page);
  const bar = await page.locator('.result-bar').boundingBox();
  expect(bar?.height ?? 0).toBeLessThan(256 / 3);
  const box = calculator.box('Første fraværsdag', 'day');
  await calculator.type(box, '2');
  const typed = await box.boundingBox();
  expect((typed?.y ?? 0) + (typed?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
});
