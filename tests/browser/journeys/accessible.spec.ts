// axe with every rule, contrast and best practice among them, in every state of the page.
import { expect, open, test } from '../fixtures';
import { Calculator } from './calculator';
import { Course } from './course';
import { courseStates } from './course-states';
import { states } from './states';
import { axeLooks, langs } from './words';

for (const [state, reach] of Object.entries(states)) {
  test(`axe: ${state}`, async ({ page, expectAccessible }) => {
    await reach(await Calculator.open(page));
    await expectAccessible(page);
  });
}

for (const state of ['all details open', 'errors']) {
  test(`axe, English: ${state}`, async ({ page, expectAccessible }) => {
    await states[state]?.(await Calculator.open(page, 'en'));
    await expectAccessible(page);
  });

  test(`axe, phone: ${state}`, async ({ page, expectAccessible }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await states[state]?.(await Calculator.open(page));
    await expectAccessible(page);
  });
}

for (const lang of langs) {
  for (const [state, reach] of Object.entries(courseStates)) {
    if (!axeLooks(lang, state)) continue;
    test(`axe, course, ${lang}: ${state}`, async ({ page, expectAccessible }) => {
      await reach(await Course.open(page, lang, { today: '2024-06-03' }));
      await expectAccessible(page);
    });
  }
}

for (const state of ['everything', 'errors']) {
  test(`axe, course, phone: ${state}`, async ({ page, expectAccessible }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await courseStates[state]?.(await Course.open(page, 'da', { today: '2024-06-03' }));
    await expectAccessible(page);
  });
}

test('axe, course, print', async ({ page, expectAccessible }) => {
  await courseStates.everything?.(await Course.open(page, 'da', { today: '2024-06-03' }));
  await page.emulateMedia({ media: 'print' });
  await expectAccessible(page);
});

test('axe, print', async ({ page, expectAccessible }) => {
  await Calculator.open(page);
  await page.emulateMedia({ media: 'print' });
  await expectAccessible(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe, forced colours, ${colorScheme}`, async ({ page, expectAccessible }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await states.errors?.(await Calculator.open(page));
    await expectAccessible(page);
    for (const state of ['everything', 'errors']) {
      await courseStates[state]?.(await Course.open(page, 'da', { today: '2024-06-03' }));
      await expectAccessible(page);
    }
  });
}

test('axe, reduced motion; and nothing moves', async ({ page, expectAccessible }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const calculator = await Calculator.open(page);
  await calculator.typeDate('Sidste fraværsdag', '2013-05-01');
  await page.getByRole('radio', { name: 'Lagt sammen' }).check();
  const moving = await page.evaluate(() => ({
    animations: document.getAnimations().filter(({ playState }) => playState === 'running').length,
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
  }));
  expect(moving).toEqual({ animations: 0, scroll: 'auto' });
  await expectAccessible(page);
});

for (const path of ['/', '/en/', '/fakta/', '/en/fakta/']) {
  test(`axe: ${path}`, async ({ page, expectAccessible }) => {
    await open(page, path);
    await expectAccessible(page);
  });
}

test('axe, facts: phone, paper and forced colours', async ({ page, expectAccessible }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/fakta/');
  await expectAccessible(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expectAccessible(page);
});

test.describe('the page of an unknown address', () => {
  test.use({ expectedConsole: [/status of 404/] });

  test('axe', async ({ page, expectAccessible }) => {
    await page.goto('/nowhere/');
    await expectAccessible(page);
  });
});

/** What is painted between the reader and the middle of an element. */
function coveredBy(element: Element): string[] {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const stack = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
  return stack
    .slice(
      0,
      stack.findIndex((over) => element.contains(over)),
    )
    .filter((over) => !/, 0\)$/.test(getComputedStyle(over).backgroundColor))
    .map((over) => over.outerHTML.slice(0, 80));
}

test('forced colours show the picture and what is chosen', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const calculator = await Calculator.open(page);
    await calculator.openMore();
    /** The drawn box left of a label, as it is painted. */
    const drawn = async (label: string) => {
      const text = page.locator('label').filter({ hasText: new RegExp(`^${label}$`) });
      await text.scrollIntoViewIfNeeded();
      const { x, y, height } = (await text.boundingBox()) ?? { x: 0, y: 0, height: 0 };
      return page.screenshot({ clip: { x, y, width: 30, height } });
    };
    // The picture keeps its own colours, and nothing lies over it.
    const picture = page.getByRole('figure').getByRole('img');
    await picture.scrollIntoViewIfNeeded();
    expect(await picture.evaluate(coveredBy)).toEqual([]);

    await expect(page.getByRole('radio', { name: 'Ansat' })).toBeChecked();
    expect(await drawn('Ansat')).not.toEqual(await drawn('Ledig'));
    const box = page.getByLabel('Ingen arbejdsgiverperiode');
    const empty = await drawn('Ingen arbejdsgiverperiode');
    await box.check();
    await box.blur();
    expect(await drawn('Ingen arbejdsgiverperiode')).not.toEqual(empty);
  }
});

test('forced colours show the picture of a course and what is chosen', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const course = await Course.open(page);
    const picture = page.getByRole('figure').getByRole('img');
    await picture.scrollIntoViewIfNeeded();
    expect(await picture.evaluate(coveredBy)).toEqual([]);
    // A kind of date is told by its word, and a box around it that forced colours keep.
    const kind = course.all.locator('.kind').first();
    await expect(kind).toHaveText(/\p{L}/u);
    const box = page.getByRole('checkbox', { name: course.like('title-first-follow-up') });
    await expect(box).toBeChecked();
    const label = page.locator(`label[for="${await box.getAttribute('id')}"]`);
    const drawn = async () => {
      await label.scrollIntoViewIfNeeded();
      const { x, y, height } = (await label.boundingBox()) ?? { x: 0, y: 0, height: 0 };
      return page.screenshot({ clip: { x, y, width: 30, height } });
    };
    const ticked = await drawn();
    await box.uncheck();
    await box.blur();
    expect(await drawn()).not.toEqual(ticked);
  }
});

test('these checks would notice faint words, in a picture too, and a nameless field', async ({
  page,
  expectAccessible,
}) => {
  await open(page, '/refusion/');
  await expectAccessible(page);
  const spoil: (() => unknown)[] = [
    () => document.querySelector<HTMLElement>('main p')?.style.setProperty('color', '#bbb'),
    () => document.querySelector('.chart-wide text')?.setAttribute('fill', '#bbb'),
    () => document.querySelector('label[for="benefit"]')?.remove(),
  ];
  for (const change of spoil) {
    await open(page, '/refusion/');
    await page.evaluate(change);
    await expect(expectAccessible(page)).rejects.toThrow();
  }
});
