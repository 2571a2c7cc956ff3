// What is wrong is told beside the field and in the summary; the last dates stay, and are marked.
import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures';
import { Course, courseLink } from './course';
import { text } from './fluent';
import { langs } from './words';
import { date } from './format';
import { mutate, numbers, strings } from './random';
import { DAY_AFTER, LAST_DAY, YEAR_AFTER } from './last-day';

/** The error is told in both places, the link leads to the box, and the old result is marked. */
async function expectError(course: Course, name: string, told: string, box: Locator) {
  const { errors, page } = course;
  const link = errors.getByRole('link', { name: `${name}: ${told}`, exact: true });
  await expect(link).toBeVisible();
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  const described = (await box.getAttribute('aria-describedby'))
    ? box
    : page.getByRole('group', { name, exact: true });
  const description = new RegExp(told.replaceAll(/[.?()]/g, '\\$&'));
  await expect(described).toHaveAccessibleDescription(description);
  await expect(course.stale).toHaveText(
    new RegExp(`${course.say('stale')}|${course.say('stale-example')}`),
  );
  await expect(course.button(course.say('csv'))).toBeDisabled();
  await expect(course.button(course.say('svg'))).toBeDisabled();
  await expect(course.calendarButton).toBeDisabled();
  await link.click();
  await expect(box).toBeFocused();
}

async function expectWell(course: Course, facts: string[]) {
  await expect(course.errors).toBeEmpty();
  await expect(course.page.locator('[aria-invalid]')).toHaveCount(0);
  await expect(course.stale).toBeHidden();
  await expect(course.button(course.say('csv'))).toBeEnabled();
  await expect(course.calendarButton).toBeEnabled();
  expect(await course.facts()).toEqual(facts);
}

for (const lang of langs) {
  test(`${lang}: a first day that is missing, half, impossible or outside the law`, async ({
    page,
  }) => {
    const course = await Course.open(page, lang, { today: '2026-10-05' });
    const facts = await course.facts();
    const { firstDay } = course;
    const [day, month, year] = (['day', 'month', 'year'] as const).map((part) =>
      course.box(firstDay, part),
    ) as [Locator, Locator, Locator];

    // Half typed: told when the field is left, not before.
    await course.type(year, '20');
    await expect(course.errors).toBeEmpty();
    await expect(course.stale).toBeVisible();
    await year.press('Tab');
    await expectError(course, firstDay, text(lang, 'tool-error-date-incomplete'), day);
    expect(await course.facts()).toEqual(facts);

    for (const box of [day, month, year]) await course.type(box, '');
    await expectError(course, firstDay, text(lang, 'tool-error-date-missing'), day);
    await course.typeDate(firstDay, '2026-08-03');
    await expectWell(course, facts);

    await course.type(day, '32');
    await expectError(course, firstDay, text(lang, 'tool-error-date-impossible'), day);
    expect(await course.facts()).toEqual(facts);
    await course.type(day, '3');
    await expectWell(course, facts);

    await course.type(year, '2010');
    const before = { date: date(lang, '2011-01-03') };
    await expectError(course, firstDay, text(lang, 'tool-error-before-law', before), day);
    expect(await course.facts()).toEqual(facts);
    // The law that is known is used on to the end of the second year after it.
    await course.type(year, YEAR_AFTER);
    const after = { date: date(lang, LAST_DAY) };
    await expectError(course, firstDay, text(lang, 'tool-error-after-law', after), day);
    expect(await course.facts()).toEqual(facts);
    await course.type(year, '2026');
    await expectWell(course, facts);
  });

  test(`${lang}: an age and a partial return that cannot be`, async ({ page }) => {
    const link = courseLink({ firstDay: '2024-05-16', status: 'unemployed', age: 40 });
    const course = await Course.open(page, lang, { today: '2024-06-10', link });
    await expect(course.stale).toBeHidden();
    const facts = await course.facts();
    const { age } = course;
    const name = course.say('age');
    for (const typed of ['200', '0', '12', '999999999']) {
      // At once: on the way there stand ages that can be.
      await age.fill(typed);
      await expect(course.errors.getByRole('link')).toHaveText(course.like('error-age'));
      await expect(age).toHaveAttribute('aria-invalid', 'true');
    }
    for (const typed of ['x', '4.5', '-40', '٤٥']) {
      await test.step(typed, async () => {
        await course.type(age, typed);
        await expectError(course, name, course.say('error-not-a-number'), age);
      });
    }
    expect(await course.facts()).toEqual(facts);
    await course.type(age, '40');
    await expectWell(course, facts);

    const back = course.say('partial-return');
    const day = course.box(back, 'day');
    await course.typeDate(back, '2024-05-15');
    await expectError(course, back, course.say('error-before-first-day'), day);
    await course.typeDate(back, DAY_AFTER);
    const after = { date: date(lang, LAST_DAY) };
    await expectError(course, back, text(lang, 'tool-error-after-law', after), day);
    await course.type(course.box(back, 'month'), '13');
    await expectError(course, back, text(lang, 'tool-error-date-impossible'), day);
    await course.type(course.box(back, 'month'), '');
    // Told when the field is left: to another.
    await course.age.click();
    await expectError(course, back, text(lang, 'tool-error-date-incomplete'), day);
    expect(await course.facts()).toEqual(facts);
    for (const part of ['day', 'year'] as const) await course.type(course.box(back, part), '');
    await expectWell(course, facts);
  });
}

for (const lang of langs) {
  test(`${lang}: earlier periods, holidays and a job that do not fit`, async ({ page }) => {
    const earlier = [{ from: '2025-09-01', to: '2025-12-19', kind: 'absence' as const }];
    const link = courseLink({ firstDay: '2026-02-02', status: 'employed', earlier });
    const course = await Course.open(page, lang, { today: '2026-03-02', link });
    await expect(course.stale).toBeHidden();
    const facts = await course.facts();
    const name = (id: string, number = 1) => text(lang, `tool-${id}`, { number });
    const wrong = async (field: string, told: string, iso: string, right: string) => {
      await course.typeDate(field, iso);
      const day = course.box(field, 'day');
      await expectError(course, field, text(lang, `tool-error-${told}`), day);
      // On the way there stand dates that can be.
      await course.typeDate(field, right);
      await expectWell(course, facts);
    };
    const [from, to] = [name('earlier-from'), name('earlier-to')];
    await wrong(from, 'earlier-before-law', '2008-06-01', '2025-09-01');
    await wrong(to, 'earlier-not-before', '2026-02-02', '2025-12-19');
    await wrong(to, 'earlier-adjoins', '2026-02-01', '2025-12-19');
    await wrong(to, 'period-reversed', '2025-08-31', '2025-12-19');
    await course.type(course.box(to, 'year'), '20');
    const half = text(lang, 'tool-error-date-incomplete');
    await expectError(course, to, half, course.box(to, 'day'));
    await course.type(course.box(to, 'year'), '2025');
    await expectWell(course, facts);
    await course.addEarlier(2, { from: '2025-12-01', to: '2026-01-04', kind: 'benefit' });
    const other = name('earlier-from', 2);
    const overlaps = text(lang, 'tool-error-period-overlaps', { other: 1 });
    await expectError(course, other, overlaps, course.box(other, 'day'));
    await course.button(name('earlier-remove', 2)).click();
    await expectWell(course, facts);

    await course.button(name('holiday-add')).click();
    await course.typeDate(name('holiday-to'), '2026-02-06');
    const holiday = name('holiday-from');
    await course.typeDate(holiday, '2026-01-31');
    const outside = text(lang, 'tool-error-period-outside');
    await expectError(course, holiday, outside, course.box(holiday, 'day'));
    await course.button(name('holiday-remove')).click();
    await expectWell(course, facts);

    const ends = course.say('employment-ends');
    await course.typeDate(ends, '2026-02-01');
    await expectError(course, ends, course.say('error-job-ended'), course.box(ends, 'day'));
    for (const part of ['day', 'month', 'year'] as const) {
      await course.type(course.box(ends, part), '');
    }
    await expectWell(course, facts);
  });
}

test('every field that is wrong is counted and told at once, in the order of the form', async ({
  page,
}) => {
  const course = await Course.open(page);
  const before = await course.facts();
  await course.openMore();
  await course.type(course.age, 'x');
  await course.type(course.box(course.firstDay, 'year'), '2010');
  await course.typeDate(course.say('partial-return'), '2009-12-31');
  const heading = course.errors.getByRole('heading');
  await expect(heading).toHaveText(text('da', 'tool-errors-heading', { count: 3 }));
  const told = await course.errors.getByRole('link').allInnerTexts();
  expect(told.map((one) => one.split(':')[0])).toEqual([
    course.firstDay,
    course.say('partial-return'),
    course.say('age'),
  ]);
  expect(await course.facts()).toEqual(before);
  // The day stands before the partial return again when the first day is moved.
  await course.type(course.box(course.firstDay, 'year'), '2026');
  await course.type(course.age, '');
  await expect(heading).toHaveText(text('da', 'tool-errors-heading', { count: 1 }));
});

const SEED = 20260914;

test('200 random strings in every field', async ({ page }) => {
  const course = await Course.open(page);
  const facts = await course.facts();
  await course.openMore();
  const boxes = page.locator('.case-form input:not([type="checkbox"]):not([type="radio"])');
  expect(await boxes.count()).toBe(12);
  const silent = await boxes.evaluateAll(
    async (inputs, typed) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const broken: string[] = [];
      for (const [index, text] of typed.entries()) {
        for (const input of inputs) {
          set?.call(input, text);
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
        }
        // The page draws; then it still stands.
        await new Promise((done) => setTimeout(done));
        const primary = document.querySelector('.primary-number')?.textContent ?? '';
        if (!/\d/.test(primary)) broken.push(`after string ${index}: ${primary}`);
      }
      return broken;
    },
    strings(SEED, 200),
  );
  expect(silent).toEqual([]);
  await course.clear();
  await course.button(course.words.example).click();
  await expectWell(course, facts);
});

test('200 mutated links', async ({ page }) => {
  test.slow();
  const course = await Course.open(page);
  const random = numbers(SEED);
  const link = courseLink({
    firstDay: '2024-05-06',
    status: 'employed',
    reader: 'caseworker',
    section56: 'sameIllness',
    stillEmployed: false,
    employmentEnds: '2024-06-30',
    earlier: [{ from: '2023-09-04', to: '2023-12-01', kind: 'absence' }],
    holidays: [{ from: '2024-07-15', to: '2024-07-19' }],
    age: 66,
    section25: true,
    partialReturn: '2024-07-01',
    workInjury: true,
    fastTrack: true,
  }).slice(3);
  const silent: string[] = [];
  for (let count = 0; count < 200; count += 1) {
    const changed = mutate(random, link);
    // As if typed into the address.
    await page.goto(`/forloeb/#s=${changed}`);
    const [told, primary] = await page
      .locator('.opened, .primary-number')
      .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
    if (!primary || !told) silent.push(changed);
  }
  expect(silent).toEqual([]);
  await page.goto(`/forloeb/#s=${link}`);
  await expect(course.age).toHaveValue('66');
  await expect(course.errors).toBeEmpty();
});
