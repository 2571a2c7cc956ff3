// Everything can be reached, seen and operated without a mouse.
import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from '../fixtures';
import { Calculator } from './calculator';
import { Course } from './course';
import { courseStates } from './course-states';
import { built, tools } from './coverage';
import { chooseRadios, focusable, tabTo, takeStops, watchStops } from './focus';
import { Gain } from './gain';
import { Levers } from './levers';
import { Municipality } from './municipality';

/** Takes a file home by keys alone. */
async function takeHome(page: Page, button: Locator) {
  await tabTo(page, button);
  const given = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await given).suggestedFilename()).toMatch(/^fremdrift.*\.(csv|ics)$/);
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

/**
 * Goes through the whole page, or back: one stop each, in the order in which they stand, none left
 * out, none twice, and none under something else.
 */
async function expectTour(page: Page, key: 'Tab' | 'Shift+Tab') {
  const expected = await page.evaluate(focusable);
  // The way back begins where the way there ended.
  await page.evaluate(watchStops, key === 'Tab' ? 'front' : 'here');
  const presses = key === 'Tab' ? expected.length : expected.length - 1;
  for (let press = 0; press < presses; press += 1) await page.keyboard.press(key);
  const stops = await page.evaluate(takeStops);
  const order = key === 'Tab' ? expected : [...expected].reverse();
  expect(stops.map(({ index }) => index)).toEqual(order);
  expect(stops.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual([]);
}

// On a phone, where the result's bar lies over the page.
for (const { address, route } of built.filter((one) => one.lang === 'da' && one.frame === 'site')) {
  test(`${address}: every control is reached in the order of the page, and seen`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 640 });
    // What is asked is where the page comes to rest, not how it gets there.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const example = tools[route]?.states.example;
    await (example ? example(page, 'da') : open(page, address));
    // Without clicks: a tour begins where the page was last touched.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    // Of radios of which none is chosen, Tab stops at the first and Shift+Tab at the last.
    await page.evaluate(chooseRadios);
    // What the answers change is drawn when nothing has moved for a while.
    let before = '';
    await expect(async () => {
      const now = JSON.stringify(await page.evaluate(focusable));
      const rests = now === before;
      before = now;
      expect(rests).toBe(true);
    }).toPass({ intervals: [500] });
    await expectTour(page, 'Tab');
    await expectTour(page, 'Shift+Tab');
  });
}

test('a case is typed without a mouse', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const { keyboard } = page;
  await tabTo(page, calculator.button('Brug mine egne tal'));
  await keyboard.press('Enter');
  await tabTo(page, calculator.box('Første fraværsdag', 'day'));
  for (const text of ['1', '3', '2012', '1', '5', '2013']) {
    await keyboard.type(text);
    await keyboard.press('Tab');
  }
  await expect(calculator.primary).toHaveText('165.052 kr.');

  // Radios: one stop, arrows choose.
  const employed = page.getByRole('radio', { name: 'Ansat' });
  await tabTo(page, employed);
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Ledig', exact: true })).toBeChecked();
  await expect(calculator.primary).toHaveText('165.615 kr.');
  await keyboard.press('ArrowUp');
  await expect(employed).toBeChecked();
  await keyboard.press('Tab');
  await expect(calculator.field('Sygedagpenge om ugen')).toBeFocused();

  // Details: Enter and Space open and close.
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(calculator.field('Uger på refusionstrappen før fraværet')).toBeVisible();
  await keyboard.press('Tab');
  await expect(page.getByLabel('Ingen arbejdsgiverperiode')).toBeFocused();
  await keyboard.press('Space');
  await expect(page.getByLabel('Ingen arbejdsgiverperiode')).toBeChecked();
  await tabTo(page, calculator.button('Tilføj en periode'));
  await keyboard.press('Enter');
  await expect(calculator.box('Periode 1: første dag', 'day')).toBeVisible();
  await calculator.button('Fjern periode 1').press('Enter');
  await takeHome(page, calculator.button(calculator.words.csvLines));
});

test('a net gain is worked out and taken home without a mouse', async ({ page }) => {
  const gain = await Gain.open(page);
  await tabTo(page, gain.preset('half'));
  await page.keyboard.press('Enter');
  await expect(gain.primary).toHaveText('17,2\u00a0mio.\u00a0kr.');
  await tabTo(page, gain.of('citizens'));
  await page.keyboard.type('932');
  // 932 × (7.3 × 3,830 × 70 % − 1,959.10) and the same long cases.
  await expect(gain.primary).toHaveText('25,4\u00a0mio.\u00a0kr.');
  await tabTo(page, gain.button(gain.say('compare-on')));
  await page.keyboard.press('Space');
  await expect(gain.table('compare')).toBeVisible();
  await page.getByRole('radio', { name: 'Scenarie B' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Scenarie A' })).toBeChecked();
  await expect(gain.of('citizens')).toHaveValue('932');
  await takeHome(page, gain.button(gain.say('csv-steps')));
});

test('levers are chosen, filled in and taken home without a mouse', async ({ page }) => {
  const it = await Levers.open(page);
  await it.drawn();
  const before = await it.findings();
  await tabTo(page, it.lever('culture'));
  await page.keyboard.press('Space');
  await it.drawn();
  expect(await it.findings()).not.toEqual(before);
  await takeHome(page, it.button(it.say('csv-together')));
});

test('a municipality is entered and taken home without a mouse', async ({ page }) => {
  const municipality = await Municipality.open(page);
  await tabTo(page, municipality.own('name'));
  await page.keyboard.type('Min by');
  await tabTo(page, municipality.own('courses'));
  await page.keyboard.type('5000');
  await page.keyboard.press('Tab');
  await expect(municipality.table).toContainText('Min by');
  await expect(municipality.table).toContainText('5.000');
  await tabTo(page, municipality.marks.first());
  await page.keyboard.press('Space');
  await expect(municipality.marks.first()).toBeChecked();
  await takeHome(page, municipality.button(municipality.say('csv')));
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
  // The last year that has a rate, and the one before it.
  const before = String(Number(await calculator.otherLaw.inputValue()) - 1);
  await calculator.otherLaw.focus();
  await page.keyboard.press('ArrowUp');
  await expect(calculator.otherLaw).toHaveValue(before);
  await calculator.button('Lav et link').focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Link til dette forløb')).toHaveValue(
    new RegExp(`laws=2012_${before}`),
  );
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
  await expect(page.getByLabel(course.say('no-employer-period'))).not.toBeChecked();

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

test('the bar of a phone leads to the result', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const bar = page.locator('.result-bar');
  const calculator = await Calculator.open(page);
  await expect(bar).toContainText('67.993 kr.');
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(calculator.primary).toBeInViewport();
  const course = await Course.open(page, 'da', { today: '2024-06-03' });
  await courseStates.errors?.(course);
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(course.primary).toBeInViewport();
});
