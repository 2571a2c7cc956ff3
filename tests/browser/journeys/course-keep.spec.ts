// A course by link, in the browser and as files: when it is asked for, whole, and its own tool's.
import { expect, hydrated, test, watch } from '../fixtures';
import { Course, courseLink, type Absence } from './course';
import { drawn, spreadsheet } from './files';
import { text } from './fluent';
import { langs } from './words';

const full: Absence = {
  firstDay: '2024-05-06',
  status: 'employed',
  reader: 'caseworker',
  noEmployerPeriod: true,
  stillEmployed: false,
  age: 66,
  partialReturn: '2024-07-01',
  workInjury: true,
  fastTrack: true,
};

const today = '2024-05-20';

/** What a link carries, in any order: without what it is about and its check sum. */
function answers(link: string): string[] {
  const pairs = new URLSearchParams(link.replace(/^.*#s=/, ''));
  for (const name of ['v', 'tool', 'subject', 'end']) pairs.delete(name);
  return [...pairs].map((pair) => pair.join('=')).sort();
}

test('nothing stands in the address; a made link opens the same course elsewhere', async ({
  page,
  browser,
  baseURL,
  guard,
}) => {
  const course = await Course.open(page, 'da', { today });
  await course.clear();
  await course.typeAbsence(full);
  await expect(page).toHaveURL('/forloeb/');
  const entries = await page.evaluate(() => history.length);
  const link = await course.link();
  expect(link.startsWith(`${baseURL}/forloeb/#s=v=2&subject=case&`)).toBe(true);
  expect(answers(link)).toEqual(answers(courseLink(full)));
  await expect(page).toHaveURL('/forloeb/');
  expect(await page.evaluate(() => history.length)).toBe(entries);

  const elsewhere = await browser.newContext({ baseURL });
  await watch(elsewhere, { origin: baseURL, expectedConsole: [], problems: guard });
  const other = await elsewhere.newPage();
  await other.clock.setFixedTime(`${today}T12:00:00`);
  await other.goto(link);
  const copy = new Course(other);
  await expect(other.getByText(text('da', 'keep-opened'))).toBeVisible();
  expect(await copy.inputs()).toEqual(await course.inputs());
  expect(await copy.dates()).toEqual(await course.dates());
  await elsewhere.close();

  // The first edit takes it out of the address.
  await page.goto(link);
  await hydrated(page);
  await expect(page).toHaveURL(/#s=/);
  await course.status('unemployed').check();
  await expect(page).toHaveURL('/forloeb/');
});

test('a half-typed course is carried as it stands', async ({ page, context }) => {
  const course = await Course.open(page);
  await course.openMore();
  await course.type(course.box(course.firstDay, 'year'), '20');
  await course.type(course.age, 'æ&=#');
  const link = await course.link();
  const copy = await Course.open(await context.newPage(), 'da', {
    link: link.slice(link.indexOf('#')),
  });
  await expect(copy.age).toHaveValue('æ&=#');
  expect(await copy.inputs()).toEqual(await course.inputs());
  await expect(copy.errors.getByRole('link')).toHaveCount(2);
});

test('what is kept is there again, seen from another day', async ({ page }) => {
  const course = await Course.open(page, 'da', { today });
  await page.getByLabel(course.words.remember).check();
  await course.typeAbsence(full);
  const typed = await course.inputs();
  await page.clock.setFixedTime('2024-06-17T12:00:00');
  await page.reload();
  await hydrated(page);
  // 42 days after the first one.
  await expect(course.primary).toHaveText(course.say('week', { week: 7 }));
  expect(await course.inputs()).toEqual(typed);
});

for (const lang of langs) {
  test(`${lang}: the dates as a file for a spreadsheet are those of the page`, async ({ page }) => {
    const course = await Course.open(page, lang, { today, link: courseLink(full) });
    await expect(course.all).toContainText(course.say('title-partial-return'));
    const { name, text: file } = await course.download(course.say('csv'));
    expect(name).toMatch(/\.csv$/);
    const [head = [], ...rows] = spreadsheet(lang, file);
    expect(head.map((one) => one.toLowerCase())).toContain(course.say('csv-date'));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    const form = new Intl.DateTimeFormat(lang === 'da' ? 'da-DK' : 'en-GB', {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    const shown = await course.dates();
    const facts = rows.map(([day = '', number, kind, , title]) => {
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      return `${form.format(new Date(day))} (${course.say('day-number', { day: number ?? '' })}): ${kind} ${title}`;
    });
    expect(facts.sort()).toEqual(await course.facts());
    // Each sentence of the page stands there as well.
    const sentences = rows.map((row) => row.join(' ').replaceAll(/\s+/g, ' '));
    for (const { text: sentence } of shown) {
      expect(
        sentences.some((row) => row.includes(sentence)),
        sentence,
      ).toBe(true);
    }
  });
}

test('the picture opens alone, with its patterns and words', async ({ page, context }) => {
  const course = await Course.open(page, 'da', {
    today,
    link: courseLink({ ...full, noEmployerPeriod: false }),
  });
  const { name, text: file } = await course.download(course.say('svg'));
  expect(name).toMatch(/\.svg$/);
  expect(file).toMatch(/^<\?xml/);
  expect(file).not.toMatch(/href|<script|style=/);
  const drawing = await drawn(context, file);
  expect(drawing.root).toBe('http://www.w3.org/2000/svg svg');
  expect(drawing.broken).toBeUndefined();
  expect(drawing.title).toBe(course.say('picture-heading'));
  expect(drawing.missing).toEqual([]);
  expect(drawing.areas).toBeGreaterThan(2);
  expect(Math.min(...drawing.size)).toBeGreaterThan(100);
  expect(drawing.words).toContain(course.words.payers.municipality);
});
