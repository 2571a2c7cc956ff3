// Without JavaScript the pages are texts with tables, and nothing on them is dead.
import { controls, expect, test } from '../fixtures';
import { kroner } from './format';
import { Course } from './course';
import { text } from './fluent';
import { words } from './words';

test.use({ javaScriptEnabled: false });

for (const lang of ['da', 'en'] as const) {
  test(`${words[lang].path}: example, rules and texts are there`, async ({ page }) => {
    await page.goto(words[lang].path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/JavaScript/)).toBeVisible();

    // The worked example: its number, its lines, its picture, its reasons.
    await expect(page.locator('.primary-number')).toHaveText(
      lang === 'da' ? '67.993 kr.' : 'DKK 67,993',
    );
    const lines = page.getByRole('table', { name: words[lang].lines });
    await expect(lines.locator('tbody tr:has(th)')).toHaveCount(3);
    await expect(lines).toContainText(kroner(lang, '16885.71').replace(' ', '\u00a0'));
    await expect(page.getByRole('figure').getByRole('img')).toBeVisible();
    await lines.locator('summary').first().click();
    await expect(lines.locator('details').first()).toContainText('§ 30');

    // The law: refund shares of both tables, and the rate of every year.
    for (const week of lang === 'da' ? ['5 til 8', '5 til 26'] : ['5 to 8', '5 to 26']) {
      await expect(page.getByRole('row', { name: week }).first()).toBeVisible();
    }
    for (const rate of ['3830', '3940', '5085']) {
      await expect(
        page.getByRole('cell', { name: kroner(lang, rate), exact: true }).first(),
      ).toBeVisible();
    }
    await expect(page.getByText(/set i loven|seen in the act/).first()).toBeVisible();
  });

  test(`${words[lang].path}: nothing that would do nothing`, async ({ page }) => {
    await page.goto(words[lang].path);
    const dead = await page
      .locator(controls)
      .filter({ visible: true })
      .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)));
    expect(dead).toEqual([]);
    await expect(page.locator('.result-bar')).toBeHidden();
  });
}

for (const lang of ['da', 'en'] as const) {
  test(`${Course.path(lang)}: the example's dates, its picture and its sources are there`, async ({
    page,
  }) => {
    await page.goto(Course.path(lang));
    const course = new Course(page, lang);
    await expect(page.getByText(course.say('no-script'))).toBeVisible();
    await expect(course.primary).toHaveText(course.say('week', { week: 7 }));
    expect(await course.nextDates()).toHaveLength(3);
    const dates = await course.dates();
    expect(dates.length).toBeGreaterThan(8);
    await expect(page.getByRole('figure').getByRole('img')).toBeVisible();
    await expect(course.region(course.say('ask-heading', { reader: 'citizen' }))).toBeVisible();
    await course.all.locator('summary').first().click();
    await expect(course.all.locator('details[open]').first()).toContainText('§');
    const note = page.getByText(course.say('not-a-decision')).filter({ visible: true });
    await expect(note.first()).toBeVisible();

    const dead = await page
      .locator(controls)
      .filter({ visible: true })
      .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)));
    expect(dead, 'nothing that would do nothing').toEqual([]);
    // What only the fields could give is not promised either.
    await expect(course.region(course.say('calendar-heading'))).toBeHidden();
    await expect(page.getByRole('region', { name: text(lang, 'keep-heading') })).toBeHidden();
    await expect(page.locator('.result-bar')).toBeHidden();
  });
}

for (const path of ['/', '/en/']) {
  test(`${path} leads on`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL(/refusion\/$/);
    await expect(page.locator('.primary-number')).toBeVisible();
    await expect(page.locator(controls).filter({ visible: true })).toHaveCount(0);
  });
}
