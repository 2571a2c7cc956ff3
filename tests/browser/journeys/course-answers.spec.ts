// What else can be told, and what it changes; going back, starting over, the example again.
import { expect, test } from '../fixtures';
import { Course, courseLink, type Absence } from './course';
import { date } from './format';

const absence: Absence = { firstDay: '2024-05-06', status: 'employed' };

/** Days on which dates with this title lie. */
async function daysOf(course: Course, title: string): Promise<string[]> {
  const dates = await course.dates();
  return dates.filter((one) => one.title.includes(title)).map((one) => one.date);
}

test('an age of 66 may reach the pension age: both limits, and why', async ({ page }) => {
  const first = { firstDay: '2024-03-04', status: 'unemployed' } as const;
  const course = await Course.open(page, 'da', { today: '2024-03-04' });
  await course.clear();
  await course.typeAbsence(first);
  expect(await daysOf(course, course.say('title-pension-limit'))).toEqual([]);
  const untold = (await course.dates()).flatMap(({ doubts }) => doubts);
  expect(untold).toContain(course.say('res-below-pension'));

  await course.openMore();
  await course.type(course.age, '66');
  // 26 and 22 weeks of five days, the first 30 days and the holidays left out; the end of the month.
  await expect(course.all).toContainText(course.say('title-pension-limit'));
  expect(await daysOf(course, course.say('title-pension-limit'))).toEqual(['31. oktober 2024']);
  expect(await daysOf(course, course.say('title-reassessment'))).toEqual(['30. september 2024']);
  const told = (await course.dates()).flatMap(({ doubts }) => doubts);
  expect(told).toContain(course.say('res-pension-age'));
  expect(told).not.toContain(course.say('res-below-pension'));

  // 67 has reached it; 45 has not.
  await course.type(course.age, '67');
  await expect(course.all).not.toContainText(course.say('res-pension-age'));
  expect(await daysOf(course, course.say('title-pension-limit'))).toEqual(['31. oktober 2024']);
  await course.type(course.age, '45');
  await expect(course.all).not.toContainText(course.say('title-pension-limit'));
});

test('a work injury has its own dates and a ground of extension', async ({ page }) => {
  const course = await Course.open(page, 'da', { today: '2024-05-06' });
  await course.clear();
  await course.typeAbsence(absence);
  const reports = [course.say('title-injury-report'), course.say('title-employer-injury-report')];
  for (const title of reports) expect(await daysOf(course, title)).toEqual([]);

  await course.openMore();
  await course.answer('work-injury', 'yes').check();
  // 14 days after the first day.
  await expect(course.all).toContainText(reports[1] ?? '');
  expect(await daysOf(course, reports[1] ?? '')).toEqual(['20. maj 2024']);
  expect(await daysOf(course, reports[0] ?? '')).toHaveLength(1);
  const grounds = course.region(course.say('extension-heading', { reader: 'citizen' }));
  await expect(grounds).toContainText(course.say('extension-pending'));

  for (const answer of ['no', 'unknown'] as const) {
    await course.answer('work-injury', answer).check();
    await expect(course.all).not.toContainText(reports[1] ?? '');
    await expect(grounds).not.toContainText(course.say('extension-pending'));
  }
});

for (const [today, meeting, asked] of [
  // Two weeks from asking: today, or the first day of absence where that is still to come.
  ['2024-05-20', '2024-06-03', '2024-05-20'],
  ['2024-06-09', '2024-06-23', '2024-06-09'],
  ['2024-05-01', '2024-05-20', '2024-05-06'],
] as const) {
  test(`fast track asked for on ${today}`, async ({ page }) => {
    const course = await Course.open(page, 'da', { today });
    await course.clear();
    await course.typeAbsence({ ...absence, fastTrack: true });
    const title = course.say('title-fast-track-meeting');
    expect(await daysOf(course, title)).toEqual([date('da', meeting)]);
    const shown = (await course.dates()).find((one) => one.title.includes(title));
    expect(shown?.text).toBe(course.say('text-fast-track-meeting', { asked: date('da', asked), weeks: 2 }));
    expect(await daysOf(course, course.say('title-fast-track-request'))).toEqual(['9. juni 2024']);

    await page.getByLabel(course.say('fast-track')).uncheck();
    await expect(course.all).not.toContainText(title);
  });
}

test('a partial return is a date of the course', async ({ page }) => {
  const course = await Course.open(page, 'da', { today: '2024-06-10' });
  await course.clear();
  await course.typeAbsence({ ...absence, partialReturn: '2024-07-01' });
  await expect(course.all).toContainText(course.say('title-partial-return'));
  expect(await daysOf(course, course.say('title-partial-return'))).toEqual(['1. juli 2024']);
  for (const part of ['day', 'month', 'year'] as const) {
    await course.type(course.box(course.say('partial-return'), part), '');
  }
  await expect(course.all).not.toContainText(course.say('title-partial-return'));
  await expect(course.errors).toBeEmpty();
});

test('typed and opened by link are the same', async ({ page }) => {
  const full: Absence = {
    ...absence,
    reader: 'caseworker',
    noEmployerPeriod: true,
    stillEmployed: false,
    earlier: [{ from: '2023-11-06', to: '2024-01-12', kind: 'absence' }],
    age: 66,
    partialReturn: '2024-07-01',
    workInjury: true,
    fastTrack: true,
  };
  const course = await Course.open(page, 'da', { today: '2024-05-20' });
  await course.clear();
  await course.typeAbsence(full);
  await expect(course.all).toContainText(course.say('title-partial-return'));
  const typed = [await course.inputs(), await course.dates()];
  await page.goto('about:blank');
  await Course.open(page, 'da', { link: courseLink(full) });
  await expect(course.all).toContainText(course.say('title-partial-return'));
  expect([await course.inputs(), await course.dates()]).toEqual(typed);
});

test('undo takes back one answer at a time, valid or not', async ({ page }) => {
  const course = await Course.open(page, 'da', { today: '2026-10-01' });
  const undo = course.button(course.words.undo);
  await expect(undo).toBeDisabled();
  const before = [await course.inputs(), await course.facts()];

  await course.status('unemployed').check();
  const unemployed = await course.facts();
  await course.openMore();
  await course.type(course.age, '66');
  await course.type(course.box(course.firstDay, 'day'), '45');
  await expect(course.stale).toBeVisible();

  await undo.click();
  await expect(course.box(course.firstDay, 'day')).toHaveValue('3');
  await expect(course.age).toHaveValue('66');
  await expect(course.errors).toBeEmpty();
  await undo.click();
  await expect(course.age).toHaveValue('');
  expect(await course.facts()).toEqual(unemployed);
  await undo.click();
  expect([await course.inputs(), await course.facts()]).toEqual(before);
  await expect(undo).toBeDisabled();
});

test('own dates: empty fields, the example marked as such until there is an answer', async ({
  page,
}) => {
  const course = await Course.open(page, 'da', { today: '2024-06-10' });
  const example = [await course.inputs(), await course.facts()];
  await course.button(course.words.ownNumbers).click();
  for (const [id, value] of Object.entries(await course.inputs())) {
    if (typeof value === 'string') expect(value, id).toBe('');
  }
  await expect(course.stale).toHaveText(course.say('stale-example'));
  await expect(course.errors).toBeEmpty();

  await course.typeDate(course.firstDay, absence.firstDay);
  await expect(course.stale).toBeHidden();
  const mine = [await course.inputs(), await course.facts()];
  await course.button(course.words.startOver).click();
  await expect(course.stale).toHaveText(course.say('stale'));
  await course.button(course.words.undo).click();
  expect([await course.inputs(), await course.facts()]).toEqual(mine);

  await course.button(course.words.example).click();
  expect([await course.inputs(), await course.facts()]).toEqual(example);
  await expect(course.button(course.words.example)).toBeHidden();
});

test('further answers stay open while one types and removes them', async ({ page }) => {
  const course = await Course.open(page);
  await course.openMore();
  await course.type(course.age, '4');
  await course.age.press('Backspace');
  await expect(course.age).toBeVisible();
  await expect(course.age).toBeFocused();
});

test('Enter in a field neither sends nor empties anything', async ({ page }) => {
  const course = await Course.open(page);
  await course.openMore();
  await course.type(course.age, '45');
  await course.age.press('Enter');
  await expect(page).toHaveURL('/forloeb/');
  await expect(course.age).toHaveValue('45');
});
