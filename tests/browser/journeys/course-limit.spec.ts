// The one limit: its date, what it was found from, and what is said of it. Days are counted by hand.
import { expect, test } from '../fixtures';
import { Course, courseLink, type Absence } from './course';
import { date } from './format';
import { Injury, injuryLink } from './injury';
import { DAY_AFTER_NEXT_RATE, NEXT_RATE } from './last-day';
import { langs } from './words';

const first: Absence = { firstDay: '2026-01-05', status: 'employed' };

/** Opens an absence by link, and waits until it is shown. */
async function open(page: Course['page'], absence: Absence, lang: 'da' | 'en' = 'da') {
  const today = absence.firstDay;
  const course = await Course.open(page, lang, { today, link: courseLink(absence) });
  await expect(course.all).toContainText(course.say('now-marker', { date: date(lang, today) }));
  return course;
}

for (const lang of langs) {
  test(`${lang}: the last day of payment, and the weekdays that it follows from`, async ({
    page,
  }) => {
    const course = await open(page, first, lang);
    const day = (iso: string) => date(lang, iso);
    const until = { reader: 'citizen', date: day('2026-07-31') };
    await expect(course.limit).toContainText(course.say('limit-until', until));
    // From 4 February, without Easter, Ascension Day and Whit Monday: the 111th is 15 July.
    const used = { counted: 111, from: day('2025-11-01'), passed: day('2026-07-15'), allowed: 110 };
    await expect(course.limit).toContainText(course.say('limit-used', used));
    const counts = course.say('limit-counts-from', { date: day('2026-02-04') });
    await expect(course.limit).toContainText(counts);
    await expect(course.limit).toContainText(course.say('res-earlier'));
  });

  test(`${lang}: an earlier absence, typed, moves it and is said`, async ({ page }) => {
    const course = await open(page, { ...first, firstDay: '2026-02-02' }, lang);
    const until = (iso: string) =>
      course.say('limit-until', { reader: 'citizen', date: date(lang, iso) });
    await expect(course.limit).toContainText(until('2026-08-31'));
    await course.openMore();
    await course.addEarlier(1, { from: '2025-09-01', to: '2025-12-19', kind: 'absence' });
    await expect(course.limit).toContainText(until('2026-05-31'));
    await expect(course.limit).toContainText(course.like('limit-used-earlier', { earlier: 58 }));
    await expect(course.limit).not.toContainText(course.say('res-earlier'));
    const titles = (await course.dates()).map(({ date, title }) => `${date} ${title}`);
    expect(titles.join('\n')).toContain(date(lang, '2026-05-31'));
  });
}

test('used up before: no right, until when, and what is instead', async ({ page }) => {
  const earlier = [{ from: '2026-01-05', to: '2026-07-31', kind: 'absence' as const }];
  const course = await open(page, { ...first, firstDay: '2026-10-05', earlier });
  const back = course.say('no-right', { reader: 'citizen', date: '1. december 2026' });
  await expect(course.limit).toContainText(back);
  const titles = (await course.dates()).map(({ title }) => title).join('\n');
  expect(titles).toContain(course.say('title-no-right'));
  expect(titles).toContain(course.say('title-job-clarification'));
});

test('covid-19 put it off, and the page says so', async ({ page }) => {
  const course = await open(page, { ...first, firstDay: '2019-09-02' });
  await expect(course.limit).toContainText('30. juni 2021');
  await expect(course.limit).toContainText(course.say('res-covid', { date: '31. marts 2020' }));
});

test('section 25, an insurance and a § 56 agreement each change something', async ({ page }) => {
  const course = await open(page, first);
  await course.openMore();
  await page.getByLabel(course.say('section-25')).check();
  await expect(course.all).toContainText(course.say('title-pension-limit'));
  await expect(course.all).not.toContainText(course.say('title-reassessment'));
  await course.button(course.words.undo).click();

  await page.getByText(course.say('payers-table')).click();
  const payers = page.getByRole('table', { name: course.say('payers-caption') });
  const before = await payers.textContent();
  await course.radio(course.say('section-56-chronic')).check();
  await expect(payers).not.toHaveText(before ?? '');
  // Without an employer period there is nothing that it could refund.
  await page.getByLabel(course.say('no-employer-period')).check();
  await expect(course.radio(course.say('section-56-chronic'))).toBeHidden();
  await expect(course.errors).toBeEmpty();

  await course.status('selfEmployed').check();
  await expect(course.all).toContainText(course.say('title-waiting-over'));
  await course.radio(course.say('insurance-first-full')).check();
  await expect(course.all).not.toContainText(course.say('title-waiting-over'));
});

test('what is provisional is said once', async ({ page }) => {
  const course = await open(page, { ...first, firstDay: DAY_AFTER_NEXT_RATE });
  // In any year 110 weekdays from the 31st day on, and the holidays, end in July.
  await expect(course.limit).toContainText(`31. juli ${NEXT_RATE.slice(0, 4)}`);
  await expect(page.locator('.provisional')).toHaveCount(1);
  // Not the 14th or the 24th.
  const next = new RegExp(`(?<!\\d)${date('da', NEXT_RATE)}`);
  await expect(page.getByText(next)).toHaveCount(1);
});

for (const [firstDay, last, after] of [
  ['2026-01-05', '31. juli 2026', '1. august 2026'],
  ['2026-08-31', '31. marts 2027', '1. april 2027'],
] as const) {
  test(`ill from ${firstDay}: the same last day on three pages`, async ({ page }) => {
    const course = await open(page, { ...first, firstDay });
    await expect(course.limit).toContainText(last);

    await page.goto('about:blank');
    const sick = firstDay.replaceAll('-0', '-');
    const answers = { role: 'citizen', employed: 'employed', sick_leave_start: sick };
    const injury = await Injury.open(page, 'da', injuryLink(answers));
    const days = page.getByRole('table', { name: injury.say('days-caption') });
    await expect(days).toContainText(last);

    await page.goto('about:blank');
    const spell = new URLSearchParams({ v: '1', firstDay: sick, status: 'employed' });
    spell.append('lastDay', '2027-6-30');
    await page.goto(`/refusion/#s=${spell}`);
    // The ledger warns of the first day after it.
    await expect(page.locator('.tool-result')).toContainText(after);
  });
}
