// A first day is typed, and the dates of the absence stand there, seen from today.
import { expect, test } from '../fixtures';
import { Course, courseLink, type Absence } from './course';
import { date } from './format';
import { text } from './fluent';
import { langs, plain } from './words';

/** Monday 4 March 2024. The employer pays 30 days, to 2 April. */
const absence: Absence = { firstDay: '2024-03-04', status: 'employed', age: 40 };

for (const lang of langs) {
  test(`${lang}: first day and status give the dates at once`, async ({ page }) => {
    const course = await Course.open(page, lang, { today: '2024-04-10' });
    await course.clear();
    await course.typeDate(course.firstDay, absence.firstDay);
    // 10 April is 37 days after the first day: day 38, the third of week 6.
    await expect(course.primary).toHaveText(course.say('week', { week: 6 }));
    await expect(course.here).toContainText(course.say('here', { reader: 'citizen', day: 38 }));
    await expect(course.here).toContainText(date(lang, '2024-04-10'));
    await expect(course.stale).toBeHidden();
    await expect(course.errors).toBeEmpty();

    // Three weeks after the employer's 30 days, the end of week 8, and three months after 3 April.
    const coming = await course.nextDates();
    expect(coming).toHaveLength(3);
    for (const [index, [day, left, title]] of [
      ['2024-04-23', 13, course.say('title-own-application')],
      ['2024-04-28', 18, course.say('title-first-follow-up')],
      ['2024-07-03', 84, course.say('title-refund-claim-limit')],
    ].entries()) {
      expect(coming[index]).toContain(date(lang, String(day)));
      expect(coming[index]).toContain(course.say('in-days', { days: Number(left) }));
      expect(coming[index]).toContain(String(title));
    }
    const dates = await course.dates();
    expect(dates[0]).toMatchObject({ past: true });
    const over = dates.find(({ title }) =>
      title.includes(course.say('title-employer-period-over')),
    );
    expect(over).toMatchObject({
      date: date(lang, '2024-04-03'),
      day: course.say('day-number', { day: 31 }),
      past: true,
    });
    expect(over?.sources.length).toBeGreaterThan(0);

    // The picture, its table, what can be asked for and the calendar are of the same absence.
    const picture = page.getByRole('figure').getByRole('img');
    await expect(picture).toHaveAttribute('aria-label', new RegExp(date(lang, absence.firstDay)));
    await page.getByText(course.say('payers-table')).click();
    const payers = page.getByRole('table', { name: course.say('payers-caption') });
    await expect(payers.locator('tbody tr').first()).toContainText(course.words.payers.employer);
    await expect(course.region(course.like('ask-heading'))).toBeVisible();
    // Good practice is no date to be met: it goes into a calendar only when chosen.
    await expect(course.calendarChoices.first()).not.toBeChecked();
    const followUp = new RegExp(course.say('title-first-follow-up'));
    await expect(page.getByRole('checkbox', { name: followUp })).toBeChecked();
  });
}

test('each status has its own first dates, and the answers of the employed are kept', async ({
  page,
}) => {
  const course = await Course.open(page, 'da', { today: '2024-03-10' });
  await course.clear();
  await course.typeAbsence({ ...absence, noEmployerPeriod: true, stillEmployed: true });
  const titles = async () => (await course.dates()).map(({ title }) => title).join('\n');
  expect(await titles()).toContain(course.say('title-notice-without-employer'));
  const employed = await course.facts();

  await course.status('unemployed').check();
  // 14 days of the fund, to 17 March.
  await expect(course.all).toContainText(course.say('title-fund-days-over'));
  expect((await course.facts()).join('\n')).toContain('18. marts 2024 (dag 15)');
  await expect(page.getByLabel(course.say('no-employer-period'))).toBeHidden();
  await expect(course.answer('still-employed', 'yes')).toBeHidden();

  await course.status('selfEmployed').check();
  await expect(course.all).toContainText(course.say('title-waiting-over'));
  expect(await titles()).not.toContain(course.say('title-fund-days-over'));

  await course.status('employed').check();
  await expect(page.getByLabel(course.say('no-employer-period'))).toBeChecked();
  await expect(course.answer('still-employed', 'yes')).toBeChecked();
  expect(await course.facts()).toEqual(employed);
});

test('the example has a day of its own, whatever today is', async ({ page }) => {
  let facts: string[] | undefined;
  for (const today of ['2026-01-01', '2026-09-14', '2031-12-24']) {
    await page.goto('about:blank');
    const course = await Course.open(page, 'da', { today });
    await expect(course.here).toContainText('14. september 2026');
    // 42 days after 3 August: the first day of week 7.
    await expect(course.here).toContainText(course.say('here', { reader: 'citizen', day: 43 }));
    const [first, day] = [date('da', '2026-08-03'), date('da', '2026-09-14')];
    const said = course.say('example-text', { first, today: day });
    await expect(page.getByText(said)).toBeVisible();
    expect((await course.nextDates())[0]).toContain('22. september 2026');
    facts ??= await course.facts();
    expect(await course.facts()).toEqual(facts);
  }
});

const seen = [
  { today: '2024-02-26', week: null, next: '2024-03-04' },
  { today: '2024-03-04', week: 1, next: '2024-03-04' },
  { today: '2024-03-10', week: 1, next: '2024-03-18' },
  { today: '2024-03-11', week: 2, next: '2024-03-18' },
  { today: '2024-04-28', week: 8, next: '2024-04-28' },
  { today: '2024-09-30', week: 31, next: '2024-09-30' },
  { today: '2026-11-22', week: 142, next: null },
  { today: '2040-02-29', week: 835, next: null },
];

for (const { today, week, next } of seen) {
  test(`seen from ${today}`, async ({ page }) => {
    const course = await Course.open(page, 'da', { today, link: courseLink(absence) });
    await expect(course.all).toContainText(course.say('now-marker', { date: date('da', today) }));
    const position = week ? course.say('week', { week }) : course.say('not-begun');
    await expect(course.primary).toHaveText(position);
    if (!week) {
      const begins = course.say('begins', { date: date('da', absence.firstDay) });
      await expect(course.here).toContainText(begins);
    }

    const coming = await course.nextDates().catch(() => []);
    if (next) expect(coming[0]).toContain(date('da', next));
    if (next === today) expect(coming[0]).toContain(course.say('in-days', { days: 0 }));

    // What has passed is marked, and stands before today's mark; the days are in their order.
    const isoOf = new Map<string, string>();
    for (let day = Date.parse('2024-03-01'); day < Date.parse('2050-01-01'); day += 86_400_000) {
      const iso = new Date(day).toISOString().slice(0, 10);
      isoOf.set(date('da', iso), iso);
    }
    const dates = await course.dates();
    for (const shown of dates) {
      expect(shown.past, shown.date).toBe((isoOf.get(shown.date) ?? '') < today);
    }
    const main = course.all.locator('ol').first().locator('> li');
    const listed = await main.locator('.date-when strong').allTextContents();
    const days = listed.map((one) => isoOf.get(plain(one)) ?? one);
    expect(days).toEqual([...days].sort());
    const before = days.filter((day) => day < today).length;
    await expect(main.nth(before)).toContainText(
      course.say('now-marker', { date: date('da', today) }),
    );
  });
}

test('long after, what was is still told, and nothing is to come', async ({ page }) => {
  const link = courseLink({ ...absence, firstDay: '2012-03-01' });
  const course = await Course.open(page, 'da', { today: '2190-06-01', link });
  await expect(course.region(course.say('next-heading'))).toBeVisible();
  await expect(course.errors).toBeEmpty();
  const dates = await course.dates();
  expect(dates.some(({ title }) => title.includes(course.say('title-duration-limit')))).toBe(true);
});

test.describe('just after midnight in Denmark', () => {
  test.use({ timezoneId: 'Europe/Copenhagen' });

  test('today is the day of the visitor, not of Greenwich', async ({ page }) => {
    await page.clock.setFixedTime('2024-06-09T22:30:00Z');
    const course = await Course.open(page, 'da', { link: courseLink(absence) });
    await expect(course.here).toContainText('10. juni 2024');
    await expect(course.primary).toHaveText(course.say('week', { week: 15 }));
  });
});

test('today can be the first day with one press', async ({ page }) => {
  const course = await Course.open(page, 'da', { today: '2024-03-04' });
  await course.clear();
  await course.button(course.say('today')).click();
  await expect(course.box(course.firstDay, 'day')).toHaveValue('4');
  await expect(course.box(course.firstDay, 'month')).toHaveValue('3');
  await expect(course.box(course.firstDay, 'year')).toHaveValue('2024');
  await expect(course.here).toContainText(course.say('here', { reader: 'citizen', day: 1 }));
});

for (const lang of langs) {
  test(`${lang}: both readers see the same facts, in other words and another order`, async ({
    page,
  }) => {
    const today = '2024-04-10';
    const full = { ...absence, workInjury: true, fastTrack: true, partialReturn: '2024-06-03' };
    const course = await Course.open(page, lang, { today, link: courseLink(full) });
    const read = async () => ({
      facts: await course.facts(),
      next: (await course.nextDates()).map((one) => one.split(')')[0]),
      doubts: (await course.dates()).map(({ title, doubts }) => title + doubts).sort(),
      words: (await course.dates()).map(({ text }) => text).sort(),
      order: await page.locator('.tool-result h2:visible').allTextContents(),
      here: plain(await course.here.innerText()),
    });
    const accounts = page.getByText(course.say('accounting'));
    await expect(course.all).toContainText(course.say('title-refund-step'));
    await expect(accounts).toBeVisible();
    const citizen = await read();
    await expect(course.region(course.say('ask-heading', { reader: 'citizen' }))).toContainText(
      course.say('bring-heading'),
    );

    await course.reader('caseworker').check();
    await expect(accounts).toBeHidden();
    const caseworker = await read();
    expect(caseworker.facts).toEqual(citizen.facts);
    expect(caseworker.next).toEqual(citizen.next);
    expect(caseworker.doubts).toEqual(citizen.doubts);
    expect(caseworker.words).not.toEqual(citizen.words);
    expect(caseworker.here).not.toEqual(citizen.here);
    expect(caseworker.order).not.toEqual(citizen.order);
    // The caseworker is not told what to bring.
    await expect(page.getByText(course.say('bring-heading'))).toBeHidden();

    await course.button(course.words.undo).click();
    await expect(accounts).toBeVisible();
    expect(await read()).toEqual(citizen);
  });
}

test('who reads does not make the example anything else', async ({ page }) => {
  const course = await Course.open(page);
  await course.reader('caseworker').check();
  await expect(page.getByText(text('da', 'tool-example-badge'), { exact: true })).toBeVisible();
  await course.clear();
  await expect(course.reader('caseworker')).toBeChecked();
});
