// From a key to the painted result. Printed, not judged: a shared machine is no stopwatch.
import { test } from '../fixtures';
import { Calculator } from './calculator';
import type { Locator, Page } from '@playwright/test';
import { fragment } from './cases';
import { Course, courseLink } from './course';

/** Types one digit back and forth and prints how long its result takes. */
async function time(page: Page, name: string, box: Locator, [digit, shown]: [string, string]) {
  await box.click();
  await box.press('End');
  await page.evaluate((selector) => {
    const times: { written: number; painted: number }[] = [];
    Object.assign(window, { times });
    let pressed = 0;
    addEventListener('keydown', () => (pressed = performance.now()), true);
    const result = document.querySelector(selector);
    const watch = new MutationObserver(() => {
      const [from, written] = [pressed, performance.now() - pressed];
      // The frame after the one in which the change is drawn has begun: it has been painted.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => times.push({ written, painted: performance.now() - from })),
      );
    });
    if (result) watch.observe(result, { subtree: true, characterData: true, childList: true });
  }, shown);
  // The last digit, gone and typed again: each key gives another result.
  for (let key = 0; key < 40; key += 1) {
    await page.keyboard.press(key % 2 === 0 ? 'Backspace' : digit);
    await page.waitForTimeout(40);
  }
  const times = await page.evaluate(
    () => (window as unknown as { times: { written: number; painted: number }[] }).times,
  );
  const say = (kind: 'written' | 'painted') => {
    const sorted = times.map((time) => time[kind]).sort((a, b) => a - b);
    const [median, most] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    return `${median?.toFixed(1)} ms (at most ${most?.toFixed(1)})`;
  };
  console.log(`  ${name}: key to result ${say('written')}, to painted ${say('painted')}`);
}

test('input to painted result', async ({ page }) => {
  const cases = {
    '30 weeks': { firstDay: '2012-03-01', lastDay: '2012-09-26', status: 'employed' },
    '15 years': { firstDay: '2011-01-03', lastDay: '2025-12-26', status: 'employed' },
  } as const;
  for (const [name, one] of Object.entries(cases)) {
    await test.step(name, async () => {
      await page.goto('about:blank');
      const calculator = await Calculator.open(page, 'da', fragment(one));
      const day = calculator.box('Sidste fraværsdag', 'day');
      await time(page, name, day, ['5', '.primary-period']);
    });
  }
});

test('input to painted dates', async ({ page }) => {
  for (const firstDay of ['2024-03-15', '2011-02-15']) {
    await test.step(firstDay, async () => {
      await page.goto('about:blank');
      const link = courseLink({ firstDay, status: 'employed' });
      const course = await Course.open(page, 'da', { today: '2026-11-22', link });
      const day = course.box(course.firstDay, 'day');
      await time(page, `dates from ${firstDay}`, day, ['5', '.dates']);
    });
  }
});
