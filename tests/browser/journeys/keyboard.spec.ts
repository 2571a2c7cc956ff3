// Everything can be reached, seen and operated without a mouse.
import type { Page } from '@playwright/test';
import { expect, open, test } from '../fixtures';
import { Calculator } from './calculator';
import { Course } from './course';
import { courseStates } from './course-states';
import { focusable, looks, stop, type Stop } from './focus';
import { Injury } from './injury';
import { Municipality } from './municipality';

/** Presses Tab through the whole page until the focus leaves it; the stops, in order. */
async function tour(page: Page, key: 'Tab' | 'Shift+Tab', visit?: (at: Stop) => Promise<void>) {
  const stops: Stop[] = [];
  for (let count = 0; count < 200; count += 1) {
    await page.keyboard.press(key);
    const at = await page.evaluate(stop);
    // Going backwards, a browser without a window of its own begins again at the end.
    if (!at || at.index === stops[0]?.index) return stops;
    stops.push(at);
    await visit?.(at);
  }
  throw new Error('the focus does not leave the page');
}

test('the skip link leads past the menu', async ({ page }) => {
  await Calculator.open(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Gå til sidens indhold' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('button').first()).toBeFocused();
});

/** Goes through the whole page and back: everything is reached, once, and shows that it is. */
async function expectTour(page: Page) {
  // Without clicks: a tour begins where the page was last touched.
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  const blurred = await page.evaluate(looks, null);

  const invisible: string[] = [];
  const stops = await tour(page, 'Tab', async ({ index, name }) => {
    const [look] = await page.evaluate(looks, index);
    if (JSON.stringify(look) === JSON.stringify(blurred[index])) invisible.push(name);
  });
  expect(invisible, 'focus that cannot be seen').toEqual([]);
  // One stop each, in the order in which they stand: nothing is left out, nothing is twice.
  expect(stops.map(({ index }) => index)).toEqual(await page.evaluate(focusable));
  const back = await tour(page, 'Shift+Tab');
  expect(back.map(({ index }) => index).sort()).toEqual(stops.map(({ index }) => index).sort());
}

test('every control is reached in the order of the page, and shows that it is', async ({
  page,
}) => {
  await Calculator.open(page);
  await expectTour(page);
});

test('on the page of a course as well', async ({ page }) => {
  test.slow();
  await Course.open(page, 'da', { today: '2026-10-01' });
  await expectTour(page);
});

test('on the page of municipalities as well', async ({ page }) => {
  test.slow();
  await Municipality.open(page);
  await expectTour(page);
});

test('every control after a work injury is reached in the order of the page', async ({ page }) => {
  test.slow();
  const injury = await Injury.open(page);
  // Of radios of which none is chosen, Tab stops at the first and Shift+Tab at the last.
  const radio = injury.questions.getByRole('radio').first();
  await radio.evaluate((one) => (one as HTMLInputElement).click());
  await expect(radio).toBeChecked();
  await expectTour(page);
});

test('on the front page as well', async ({ page }) => {
  await open(page, '/');
  const stops = await tour(page, 'Tab');
  expect(stops.map(({ index }) => index)).toEqual(await page.evaluate(focusable));
});

test('a case is typed without a mouse', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const { keyboard } = page;
  await calculator.button('Brug mine egne tal').focus();
  await keyboard.press('Enter');
  await calculator.box('Første fraværsdag', 'day').focus();
  for (const text of ['1', '3', '2012', '1', '5', '2013']) {
    await keyboard.type(text);
    await keyboard.press('Tab');
  }
  await expect(calculator.primary).toHaveText('165.052 kr.');

  // Radios: one stop, arrows choose.
  const employed = page.getByRole('radio', { name: 'Ansat' });
  for (
    let tabs = 0;
    tabs < 12 && !(await employed.evaluate((radio) => radio === document.activeElement));
    tabs += 1
  ) {
    await keyboard.press('Tab');
  }
  await expect(employed).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Ledig' })).toBeChecked();
  await expect(calculator.primary).toHaveText('165.615 kr.');
  await keyboard.press('ArrowUp');
  await expect(employed).toBeChecked();
  await keyboard.press('Tab');
  await expect(calculator.field('Sygedagpenge om ugen')).toBeFocused();

  // Details: Enter and Space open and close.
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(calculator.field('Uger med ydelse i de seneste tre år')).toBeVisible();
  await keyboard.press('Tab');
  await expect(page.getByLabel('Ingen arbejdsgiverperiode')).toBeFocused();
  await keyboard.press('Space');
  await expect(page.getByLabel('Ingen arbejdsgiverperiode')).toBeChecked();
  await keyboard.press('Tab');
  await expect(calculator.button('Tilføj en periode')).toBeFocused();
  await keyboard.press('Enter');
  await expect(calculator.box('Periode 1: første dag', 'day')).toBeVisible();
});

test('removing a period leaves the focus in the form', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await calculator.openMore();
  await calculator.button('Tilføj en periode').click();
  await calculator.button('Fjern periode 1').focus();
  await page.keyboard.press('Enter');
  await expect(calculator.button('Fjern periode 1')).toBeHidden();
  await page.keyboard.press('Tab');
  const inForm = await page.evaluate(() => document.activeElement?.closest('.case-form') !== null);
  expect(inForm).toBe(true);
});

test('why-panels open with Enter and name their line', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const panels = calculator.lines.locator('details');
  const summaries = panels.locator('summary');
  await expect(summaries).toHaveCount(3);
  const names = await summaries.evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label')),
  );
  expect(new Set(names).size).toBe(3);

  await summaries.nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(panels.nth(1)).toContainText('14.634,29 kr. − 7.317,15 kr. = 7.317,14 kr.');
  await expect(panels.nth(1)).toContainText('§ 62');
  await page.keyboard.press('Tab');
  const source = panels.nth(1).getByRole('link').first();
  await expect(source).toBeFocused();
  await expect(source).toHaveAttribute('href', /^https:\/\//);
  await summaries.nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(source).toBeHidden();
});

test('the week slider by arrow keys, Home and End', async ({ page }) => {
  await Calculator.open(page);
  const slider = page.getByRole('slider', { name: 'Se én uge ad gangen' });
  const said = page.getByRole('figure').locator('output');
  await slider.focus();
  for (const [key, week] of [
    ['ArrowRight', 2],
    ['ArrowRight', 3],
    ['ArrowLeft', 2],
    ['End', 30],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(slider).toHaveAttribute('aria-valuetext', `Uge ${week}`);
    await expect(said).toContainText(`Uge ${week} (`);
  }
});

test('a link, a choice of law and the views by keys alone', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await page.getByRole('radio', { name: 'Pr. uge' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Lagt sammen' })).toBeChecked();
  await calculator.otherLaw.focus();
  await page.keyboard.press('ArrowUp');
  await expect(calculator.otherLaw).toHaveValue('2025');
  await calculator.button('Lav et link').focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Link til dette forløb')).toHaveValue(/laws=2012_2025/);
  await expect(calculator.button('Lav et link')).toBeFocused();
});

test('a course is typed, chosen and taken home without a mouse', async ({ page }) => {
  const course = await Course.open(page, 'da', { today: '2024-04-10' });
  const { keyboard } = page;
  await course.button(course.words.ownNumbers).focus();
  await keyboard.press('Enter');
  await course.box(course.firstDay, 'day').focus();
  for (const text of ['4', '3', '2024']) {
    await keyboard.type(text);
    await keyboard.press('Tab');
  }
  await expect(course.primary).toHaveText(course.say('week', { week: 6 }));
  // Today, then the radios: one stop each, arrows choose.
  await expect(course.button(course.say('today'))).toBeFocused();
  await keyboard.press('Tab');
  await expect(course.status('employed')).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(course.status('unemployed')).toBeChecked();
  await expect(course.all).toContainText(course.say('title-fund-days-over'));
  await keyboard.press('ArrowUp');
  await keyboard.press('Tab');
  await expect(course.reader('citizen')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(course.age).toBeVisible();
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(page.getByLabel(course.say('no-employer-period'))).toBeChecked();
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await expect(course.answer('still-employed', 'unknown')).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(course.answer('still-employed', 'no')).toBeChecked();

  // Why, by its date's name; the source within.
  const why = course.all.locator('details.why').first();
  const titles = await course.all
    .locator('details.why > summary')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(titles.every((title) => course.like('why-label').test(title))).toBe(true);
  await why.locator('summary').focus();
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await expect(why.getByRole('link').first()).toBeFocused();

  // A date is left out, and the file comes with Space.
  const name = course.say('title-first-follow-up');
  const choice = page.getByRole('checkbox', { name: new RegExp(name) });
  await expect(choice).toBeChecked();
  await choice.focus();
  await keyboard.press('Space');
  await expect(choice).not.toBeChecked();
  await course.calendarButton.focus();
  const download = page.waitForEvent('download');
  await keyboard.press('Space');
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
});

/** Goes through the page on a phone: what has the focus is never under the bar. */
async function expectUncovered(page: Page) {
  const bar = page.locator('.result-bar');
  await expect(bar).toBeVisible();
  const covered: string[] = [];
  await tour(page, 'Tab', async ({ name, top, bottom, isBar }) => {
    const edge = (await bar.boundingBox())?.y ?? 0;
    // Something taller than the screen may run on below; where it begins is in sight.
    if (!isBar && (bottom - top < edge ? bottom : top + 24) > edge) covered.push(name);
  });
  expect(covered).toEqual([]);
}

test('the bar of a phone never lies on what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  // What is asked is where the page comes to rest, not how it gets there.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const calculator = await Calculator.open(page);
  const bar = page.locator('.result-bar');
  await expect(bar).toContainText('67.993 kr.');
  await expectUncovered(page);
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(calculator.primary).toBeInViewport();
});

test('nor on the page of a course; it leads to where the course stands', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const course = await Course.open(page, 'da', { today: '2024-06-03' });
  await expectUncovered(page);
  await courseStates.errors?.(course);
  const bar = page.locator('.result-bar');
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(course.primary).toBeInViewport();
});
