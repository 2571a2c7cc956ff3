// 320 px, which is also 1280 px at 400 %: one column, and the page never moves sideways.
import type { Page } from '@playwright/test';
import { expect, open, test } from '../fixtures';
import { Calculator } from './calculator';
import { Course } from './course';
import { courseStates } from './course-states';
import { states } from './states';
import { langs } from './words';

/** What reaches past the right edge, outside of what scrolls on its own. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 0.5;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    /** The boxes of an element: its own and those of its words. */
    const boxes = (element: Element): DOMRect[] => {
      const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const ranges = words.map((node) => {
        const range = document.createRange();
        range.selectNode(node);
        return range.getBoundingClientRect();
      });
      return [element.getBoundingClientRect(), ...ranges];
    };
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      // Text for screen readers alone is clipped to a pixel.
      if (!element.checkVisibility() || element.closest('.sr-only')) return false;
      return boxes(element).some(({ right }) => right > edge) && !scrolls(element.parentElement);
    });
    const total = document.documentElement.scrollWidth;
    const wide = total > edge ? [`the page is ${total} px wide`] : [];
    return [...wide, ...out.map((element) => element.outerHTML.slice(0, 100))];
  });
}

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
