// 320 px, which is also 1280 px at 400 %: one column, and the page never moves sideways.
import { expect, open, test } from '../fixtures';
import { Calculator } from './calculator';
import { Course } from './course';
import { courseStates } from './course-states';
import { sticksOut } from './layout';
import { states } from './states';
import { langs } from './words';

for (const lang of langs) {
  test(`${lang}: nothing moves sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const calculator = await Calculator.open(page, lang);
    for (const state of ['example', 'link made', 'warnings', 'fifteen years', 'errors']) {
      await test.step(state, async () => {
        await states[state]?.(calculator);
        expect.soft(await sticksOut(page)).toEqual([]);
      });
    }
    await calculator.clear();
    await calculator.button(calculator.words.example).click();
    await states['all details open']?.(calculator);
    expect.soft(await sticksOut(page)).toEqual([]);
    // 1280 by 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    expect.soft(await sticksOut(page)).toEqual([]);
  });
}

for (const lang of langs) {
  test(`${lang}: nothing of a course moves sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [state, reach] of Object.entries(courseStates)) {
      await test.step(state, async () => {
        await page.goto('about:blank');
        await reach(await Course.open(page, lang, { today: '2024-06-03' }));
        expect.soft(await sticksOut(page), state).toEqual([]);
      });
    }
    // 1280 by 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    expect.soft(await sticksOut(page)).toEqual([]);
  });
}

for (const path of ['/fakta/', '/en/fakta/']) {
  test(`${path}: nothing moves sideways at any width`, async ({ page }) => {
    await open(page, path);
    for (const width of [320, 360, 768, 992, 1100, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect.soft(await sticksOut(page), `${width}`).toEqual([]);
    }
  });
}

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

for (const width of [360, 768, 992, 1100, 1280]) {
  test(`${width} px: nothing moves sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const calculator = await Calculator.open(page);
    await states['all details open']?.(calculator);
    expect(await sticksOut(page)).toEqual([]);
    await states['fifteen years']?.(calculator);
    expect(await sticksOut(page)).toEqual([]);
    const course = await Course.open(page, 'da', { today: '2024-06-03' });
    for (const state of ['example', 'everything', 'fifteen years']) {
      await courseStates[state]?.(course);
      expect(await sticksOut(page), state).toEqual([]);
    }
    await open(page, '/');
    expect(await sticksOut(page)).toEqual([]);
  });
}
