// The law as a page: all of it, of a day, between two days; and what is not in it.
import { readFile } from 'node:fs/promises';
import { controls, expect, test } from '../fixtures';
import { tabTo } from './focus';
import { date } from './format';
import { DAY_AFTER } from './last-day';
import { Register, words } from './register';
import { langs } from './words';

test('everything stands there, each value with its section, source and dates', async ({ page }) => {
  const register = await Register.open(page);
  await expect(register.heading).toHaveText(/^\d+ regler, alle år$/);
  const shown = await register.rules.count();
  expect(await register.heading.innerText()).toContain(String(shown));
  // Oldest first.
  const period = register.rule('employer_period');
  await expect(period.locator('tbody')).toHaveCount(2);
  await expect(period.locator('tbody').nth(1)).toContainText('Fra 2. januar 2012');
  await expect(period.locator('tbody').nth(1)).toContainText('30 dage');
  await expect(period).toContainText('Sidst set i kraft 9. oktober 2025');
  await expect(period).toContainText('Sammenholdt med kilderne 1. december 2026');
  const bare = await register.rules.locator('tbody tr').evaluateAll((rows) =>
    rows
      .filter(
        (row) =>
          !row.querySelector('a[href^="https://"]')?.textContent?.trim() ||
          !row.querySelector('.confidence')?.textContent?.trim(),
      )
      .map((row) => row.textContent),
  );
  expect(bare).toEqual([]);
  // What is planned is never called law, and what the sources leave open is told.
  await expect(register.rule('job_clarification')).toContainText(
    'Planlagt, endnu ikke lov',
  );
  await expect(register.rule('work_requirement_alternatives')).toContainText(
    /Fra en dag mellem .* og 6\. maj 2014/,
  );
});

for (const lang of langs) {
  test(`${lang}: the law on 14 March 2013, by one press`, async ({ page }) => {
    const register = await Register.open(page, lang);
    await register.button(date(lang, '2013-03-14')).first().click();
    const shown = await register.rules.count();
    await expect(register.heading).toContainText(date(lang, '2013-03-14'));
    await expect(register.heading).toContainText(String(shown));
    const limit = register.rule('duration_limit').locator('tbody');
    await expect(limit).toHaveCount(1);
    await expect(limit).toContainText(/52 (uger|weeks)/);
    // Of a table, the one that held.
    await expect(register.rule('state_share').locator('tbody')).toHaveCount(1);
    // Not there yet, and said so.
    const fastTrack = register.rule('fast_track_request_weeks');
    await expect(fastTrack).toContainText(date(lang, '2015-01-05'));
    expect(await fastTrack.evaluate((one) => one.localName)).toBe('li');
    await expect(register.rule('employer_period')).not.toContainText(register.words.maybe);

    await register.subject(register.words.followUp);
    await expect(register.rule('duration_limit')).toHaveCount(0);
    await expect(register.rule('first_follow_up_weeks')).toBeVisible();
    await register.button(register.words.undo).click();
    await register.button(register.words.undo).click();
    await expect(register.heading).not.toContainText('2013');
  });

  test(`${lang}: two days side by side, whichever is typed first`, async ({ page }) => {
    const register = await Register.open(page, lang);
    await register.type('day', '2026-11-22');
    await register.type('other', '2013-03-14');
    const table = page.getByRole('table', { name: register.words.changed });
    const heads = await table.getByRole('columnheader').allInnerTexts();
    expect(heads.slice(1)).toEqual([date(lang, '2013-03-14'), date(lang, '2026-11-22')]);
    const limit = await register.rule('duration_limit').locator('td').allInnerTexts();
    expect(limit.map((cell) => /^\d+/.exec(cell)?.[0])).toEqual(['52', '22']);
    const rate = await register.rule('maximum_weekly_benefit').locator('td').allInnerTexts();
    expect(rate.map((cell) => cell.replaceAll(/\D/g, '').slice(0, 4))).toEqual(['4005', '5085']);
    // The same stands folded away, with its count.
    const { same } = register;
    await expect(register.rule('employer_period')).toBeHidden();
    await same.click();
    await expect(register.rule('employer_period')).toBeVisible();
    const count = Number(/\d+/.exec(await same.innerText())?.[0]);
    expect(await page.locator('details tbody tr').count()).toBe(count);
    // The heading counts what is not the same.
    const rows = await page.locator('.side-by-side tbody tr').count();
    await expect(register.heading).toContainText(String(rows - count));
  });

  test(`${lang}: what the sources do not date for sure is marked`, async ({ page }) => {
    const register = await Register.open(page, lang);
    await register.type('day', '2014-01-15');
    await expect(register.rule('work_requirement_alternatives')).toContainText(
      register.words.maybe,
    );
    await register.type('other', '2026-11-22');
    await expect(page.getByRole('status').filter({ has: register.heading })).toContainText(
      `“${register.words.maybe}”`,
    );
  });

  test(`${lang}: a day without law, and half a day`, async ({ page }) => {
    const register = await Register.open(page, lang);
    const before = await register.heading.innerText();
    await register.type('day', '2011-01-02');
    await expect(register.errors).toContainText(register.words.tooEarly);
    await expect(page.locator('.form-error-message')).toContainText(register.words.tooEarly);
    await expect(register.box('day', 0)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('.stale')).toBeVisible();
    await expect(register.heading).toHaveText(before);
    await expect(register.button(register.words.csv)).toBeDisabled();
    await register.errors.getByRole('link').click();
    await expect(register.box('day', 0)).toBeFocused();
    await register.type('day', DAY_AFTER);
    await expect(register.errors).toContainText(register.words.tooLate);

    await register.button(register.words.all).click();
    await expect(register.errors).toBeEmpty();
    await register.box('day', 0).fill('14');
    await expect(register.errors).toBeEmpty();
    await register.subject(register.words.followUp);
    await expect(page.locator('.form-error-message')).toHaveCount(1);
    await register.button(register.words.all).click();
    await expect(page.locator('.stale')).toHaveCount(0);
    await expect(register.heading).toHaveText(before);
  });

  test(`${lang}: a link and a file carry what is shown`, async ({ page, context }) => {
    const register = await Register.open(page, lang);
    await register.type('day', '2013-03-14');
    await register.subject(register.words.followUp);
    const rules = await register.rules.count();
    await expect(page).toHaveURL(register.words.path);
    await register.button(register.words.makeLink).click();
    const link = await page.getByLabel(register.words.link).inputValue();
    const other = await context.newPage();
    const copy = await Register.open(other, lang, link.slice(link.indexOf('#')));
    await expect(copy.heading).toHaveText(await register.heading.innerText());

    const given = page.waitForEvent('download');
    await register.button(register.words.csv).click();
    const file = await given;
    expect(file.suggestedFilename()).toBe('fremdrift-regler.csv');
    const lines = (await readFile(await file.path(), 'utf8')).slice(1).trimEnd().split('\r\n');
    const ids = lines.slice(1).map((line) => line.split(lang === 'da' ? ';' : ',')[0]);
    expect(new Set(ids).size).toBe(rules);
    expect(lines.join('\n')).toContain('https://');
  });
}

test('another page can link to a rule', async ({ page }) => {
  const register = await Register.open(page, 'da', '#first_follow_up_weeks');
  await expect(register.rule('first_follow_up_weeks')).toBeInViewport();
  await expect(page).toHaveURL(/#first_follow_up_weeks$/);
  await expect(page.locator('.opened')).toBeEmpty();
  // A choice does not take the address away: it carries no answers.
  await register.type('day', '2013-03-14');
  await expect(page).toHaveURL(/#first_follow_up_weeks$/);
});

test('the other pages lead here', async ({ page }) => {
  for (const path of ['/', '/refusion/']) {
    await page.goto(path);
    await page.getByRole('main').getByRole('link', { name: /^Se alle regler/ }).click();
    await expect(page).toHaveURL('/regler/');
  }
});

test('chosen and compared without a mouse', async ({ page }) => {
  const register = await Register.open(page);
  const { keyboard } = page;
  await tabTo(page, page.getByLabel('Emne', { exact: true }));
  await keyboard.press('ArrowDown');
  await expect(register.heading).not.toContainText('43');
  await keyboard.press('ArrowUp');
  await keyboard.press('Tab');
  for (const part of ['14', '3', '2013']) {
    await keyboard.type(part);
    await keyboard.press('Tab');
  }
  await expect(register.heading).toContainText('14. marts 2013');
  await expect(register.button('I dag').first()).toBeFocused();
  await tabTo(page, register.button(register.words.csv));
  const given = page.waitForEvent('download');
  await keyboard.press('Enter');
  expect((await given).suggestedFilename()).toBe('fremdrift-regler.csv');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of langs) {
    test(`${lang}: the whole law can be read, and nothing is dead`, async ({ page }) => {
      await page.goto(words[lang].path);
      const rules = await page.locator('.rule').count();
      await expect(page.locator('#result')).toContainText(String(rules));
      await expect(page.locator('#pension_age_months')).toContainText(/65 (år|years)/);
      await expect(page.getByRole('heading', { name: words[lang].gaps })).toBeVisible();
      const dead = page.locator(controls).filter({ visible: true });
      await expect(dead).toHaveCount(0);
      // The list has the room of the form.
      const [list, main] = await Promise.all([
        page.locator('.tool-result').boundingBox(),
        page.locator('.tool').boundingBox(),
      ]);
      expect(list?.width).toBe(main?.width);
    });
  }
});

test('paper: what was asked, the list, the gaps; nothing to press', async ({ page }) => {
  const register = await Register.open(page);
  await register.type('day', '2013-03-14');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  await expect(page.locator('.paper dl')).toContainText('14. marts 2013');
  await expect(page.getByText(/Fremdrift version \d+\.\d+\.\d+/)).toBeVisible();
  await expect(register.rules.first()).toBeVisible();
  await expect(page.getByRole('heading', { name: words.da.gaps })).toBeVisible();
  const shown = page.locator('button, input, select, form, .result-bar').filter({ visible: true });
  await expect(shown).toHaveCount(0);
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(2);
  expect(pages).toBeLessThan(30);
});

