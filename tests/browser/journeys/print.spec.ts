// Paper: everything that was assumed, the answer, the picture, the tables; nothing to press.
import { expect, test } from '../fixtures';
import { Calculator } from './calculator';
import { Course, courseLink } from './course';
import { courseStates, everything } from './course-states';
import { fragment, worked } from './cases';
import { date } from './format';
import { text } from './fluent';
import { states } from './states';
import { langs, plain } from './words';

const active = worked.find((one) => one.case.activation?.length === 2);
const interactive =
  'button, input, select, textarea, form, .result-bar, details:not([open]) > summary';

/** The width of A4 in CSS pixels, less the margins of a browser. */
const paper = { width: 718, height: 1000 };

test('a case on paper', async ({ page }) => {
  const calculator = await Calculator.open(page, 'da', active ? fragment(active.case) : '');
  await calculator.type(calculator.field('Sygedagpenge om ugen'), '3.900,50');
  const primary = await calculator.primary.innerText();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);

  // What was typed.
  const inputs = page.locator('.paper dl');
  await expect(inputs).toBeVisible();
  for (const [name, value] of [
    ['Første fraværsdag', '1. marts 2012'],
    ['Sidste fraværsdag', '1. maj 2013'],
    ['Hvad var du på den første fraværsdag?', 'Ansat'],
    ['Sygedagpenge om ugen', '3.900,50 kr.'],
    ['Aktivering eller gradvis tilbagevenden', '15. maj 2012 – 31. august 2012'],
    ['Uger på refusionstrappen før fraværet', '0'],
  ]) {
    const term = inputs
      .locator('dt')
      .filter({ hasText: new RegExp(`^${name?.replace('?', '\\?')}$`) });
    await expect(term).toHaveCount(1);
    await expect(term.locator('+ dd')).toContainText(value ?? '');
  }

  // When, by which version, and where it can be computed again.
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  await expect(page.getByText(`Udskrevet ${date('da', today.join('-'))}`)).toBeVisible();
  await expect(page.getByText(/Fremdrift version \d+\.\d+\.\d+/)).toBeVisible();
  await expect(page.getByText(/Adresse: http.*\/refusion\//)).toBeVisible();

  // The answer, the picture, the tables, the assumptions, the sources.
  await expect(calculator.primary).toBeVisible();
  await expect(calculator.primary).toHaveText(primary);
  await expect(page.getByRole('figure').getByRole('img')).toBeVisible();
  await expect(calculator.lines.locator('tbody tr:has(th):visible')).toHaveCount(7);
  await expect(calculator.lines.getByRole('columnheader').first()).toBeVisible();
  await expect(calculator.lines.locator('tfoot')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sådan er det regnet ud' })).toBeVisible();
  await expect(page.getByText('Dette er en beregning, ikke en afgørelse').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /§ 62/ }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /3\.940 kr\./ }).last()).toBeVisible();

  const shown = await page
    .locator(interactive)
    .filter({ visible: true })
    .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)));
  expect(shown, 'nothing to press').toEqual([]);
});

test('fifteen years on paper, and a result that does not belong to what is typed', async ({
  page,
}) => {
  const calculator = await Calculator.open(page);
  await states['fifteen years']?.(calculator);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(40);
  await states.errors?.(calculator);
  await page.emulateMedia({ media: 'print' });
  await expect(calculator.stale).toBeVisible();
});

for (const lang of langs) {
  test(`a course on paper, ${lang}`, async ({ page }) => {
    const today = '2024-06-03';
    const course = await Course.open(page, lang, { today, link: courseLink(everything) });
    await expect(course.all).toContainText(course.say('now-marker', { date: date(lang, today) }));
    const facts = await course.facts();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(paper);

    // What was typed.
    const inputs = page.locator('.paper dl');
    await expect(inputs).toBeVisible();
    const rows = await inputs
      .locator('dt')
      .evaluateAll((all) =>
        all.map((term) => [term.textContent ?? '', term.nextElementSibling?.textContent ?? '']),
      );
    expect(Object.fromEntries(rows)).toMatchObject({
      [course.say('reader')]: course.say('reader-citizen'),
      [course.firstDay]: date(lang, everything.firstDay),
      [course.say('status')]: course.words.status.employed,
      [course.say('no-employer-period')]: course.say('no'),
      [course.say('still-employed')]: course.say('yes'),
      [course.say('work-injury')]: course.say('yes'),
      [course.say('age')]: '66',
      [course.say('partial-return')]: date(lang, everything.partialReturn ?? ''),
      [course.say('fast-track')]: course.say('yes'),
    });
    const told = rows.map(([, value]) => value).join('\n');
    const { earlier = [], holidays = [], employmentEnds = '' } = everything;
    const days = [...earlier, ...holidays].flatMap(({ from, to }) => [from, to]);
    for (const day of [...days, employmentEnds]) expect(told).toContain(date(lang, day));
    // When and where.
    const printed = text(lang, 'tool-print-made', { date: date(lang, today), version: '' });
    await expect(page.locator('.paper')).toContainText(printed.split('.')[0] ?? '');
    await expect(page.locator('.paper')).toContainText(/http.*\/forloeb\//);

    // The answer, the picture, every date that was on the page; nothing to press.
    await expect(course.primary).toHaveText(course.say('week', { week: 5 }));
    await expect(page.getByRole('figure').getByRole('img')).toBeVisible();
    expect(await course.facts()).toEqual(facts);
    await expect(course.next).toBeVisible();
    // White words on a ground that is not printed come out grey.
    await expect(course.all.locator('.kind-duty').first()).toHaveCSS('color', 'rgb(18, 63, 117)');
    await expect(page.getByText(course.say('not-a-decision')).first()).toBeVisible();
    const hidden = await course.all
      .locator('ol')
      .first()
      .locator('> li:not(:visible)')
      .allTextContents();
    expect(hidden.map(plain)).toEqual([]);
    const shown = await page
      .locator(interactive)
      .filter({ visible: true })
      .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)));
    expect(shown, 'nothing to press').toEqual([]);
  });
}

test('everything of a course on paper, and one that does not belong to what is typed', async ({
  page,
}) => {
  const course = await Course.open(page, 'da', { today: '2024-06-03' });
  await courseStates.everything?.(course);
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(25);
  await courseStates.errors?.(course);
  await page.emulateMedia({ media: 'print' });
  await expect(course.stale).toBeVisible();
});

test('the example on paper says when it was printed, not when it is seen from', async ({
  page,
}) => {
  await Course.open(page, 'da', { today: '2027-02-28' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper')).toContainText('28. februar 2027');
});
