// The page after a work injury: a conversation that anybody can have, and advice that can be checked.
import { controls, expect, test } from '../fixtures';
import { drawn, spreadsheet } from './files';
import { Injury, file, injuryLink, late } from './injury';
import { tabTo } from './focus';
import { sticksOut } from './layout';
import { langs } from './words';

for (const lang of langs) {
  test(`${lang}: the example says what is most urgent, until when and why`, async ({ page }) => {
    const injury = await Injury.open(page, lang);
    await expect(injury.primary).toHaveText(
      lang === 'da' ? '12. december 2026' : '12 December 2026',
    );
    await expect(page.locator('.primary-words')).toContainText('26');
    const first = page.getByRole('region', { name: injury.say('first-heading') });
    await first.locator('summary').click();
    await expect(first.locator('details li').first()).toBeVisible();
    await expect(injury.advice.first()).toBeVisible();
    // Each advice says what kind of statement it is.
    for (const advice of await injury.advice.all()) {
      await expect(advice.locator('.kind').first()).toHaveText(/\p{L}/u);
    }
    await expect(page.locator('.injury-needs li')).toHaveCount(6);
    await expect(page.getByRole('table', { name: injury.say('days-caption') })).toBeVisible();
  });

  for (const role of [0, 1, 2]) {
    test(`${lang}, role ${role}: "don't know" leads through all questions`, async ({ page }) => {
      test.slow();
      const injury = await Injury.open(page, lang);
      await injury.clear();
      await injury.questions.getByRole('radio').nth(role).check();
      await injury.next.click();
      for (let steps = 0; (await injury.next.count()) > 0; steps += 1) {
        expect(steps).toBeLessThan(60);
        const put = await injury.questions.count();
        expect(put).toBeGreaterThan(0);
        expect(put).toBeLessThanOrEqual(3);
        await expect(injury.heading).toBeFocused();
        await injury.dontKnow();
        await injury.next.click();
        await expect(injury.errors.getByRole('link')).toHaveCount(0);
      }
      await expect(injury.heading).toHaveText(injury.say('all-answered'));
    });
  }
}

test('with the keyboard alone: answer, go on, go back, change, and nothing is lost', async ({
  page,
}) => {
  const injury = await Injury.open(page);
  await tabTo(page, injury.button(injury.say('own-answers')));
  await page.keyboard.press('Enter');
  await expect(injury.heading).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(injury.next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(injury.heading).toBeFocused();
  await expect(injury.answered).toHaveCount(1);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(injury.answered).toHaveCount(2);
  const given = await injury.answered.allInnerTexts();

  await injury.button(injury.say('back')).focus();
  await page.keyboard.press('Enter');
  await expect(injury.heading).toBeFocused();
  await expect(injury.questions.getByRole('radio').first()).toBeChecked();
  expect(await injury.answered.allInnerTexts()).toEqual(given);

  const change = injury.answered.nth(1).getByRole('button');
  await expect(change).toHaveAccessibleName(injury.like('change-label'));
  await change.focus();
  await page.keyboard.press('Enter');
  await expect(injury.heading).toBeFocused();
  await expect(injury.questions).toHaveCount(1);
  await expect(injury.questions.getByRole('radio').first()).toBeChecked();

  await tabTo(page, injury.button(injury.say('csv')));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test('an unanswered question is told, with a link to it', async ({ page }) => {
  const injury = await Injury.open(page);
  await injury.clear();
  await injury.next.click();
  await injury.errors.getByRole('link').click();
  await expect(injury.questions.getByRole('radio').first()).toBeFocused();
});

test('only what is new is announced', async ({ page }) => {
  const injury = await Injury.open(page, 'da', injuryLink({ role: 'citizen' }));
  await expect(injury.news).toHaveText('');
  await injury.questions.getByRole('radio').first().check();
  await expect(injury.news).toHaveText(/^(Nyt råd: |\d+ nye råd\. )/);
  const told = await injury.news.innerText();
  await expect(page.locator('.kind', { hasText: injury.say('fresh') }).first()).toBeVisible();
  await injury.button(injury.words.undo).click();
  await expect(injury.news).not.toHaveText(told);
});

test('a caseworker gets other questions and a sheet without names', async ({ page }) => {
  const injury = await Injury.open(page, 'da', injuryLink(file));
  const papers = page.getByRole('region', {
    name: injury.say('papers-heading', { reader: 'caseworker' }),
  });
  await papers.getByText(injury.say('sheet-title')).first().click();
  const sheet = papers.getByLabel(injury.say('paper-label', { title: injury.say('sheet-title') }));
  await expect(sheet).toHaveValue(/20\. december 2026/);
  const { name, text } = await injury.download(
    papers.getByRole('button', { name: injury.say('save') }).first(),
  );
  expect(name).toBe('fremdrift-sheet.txt');
  expect(text.replaceAll('\r\n', '\n').trim()).toBe((await sheet.inputValue()).trim());
});

test('a letter has the days of the case, can be changed, and is in no link', async ({ page }) => {
  const injury = await Injury.open(page, 'da', injuryLink(late));
  const letters = page.locator('.injury-letter');
  expect(await letters.count()).toBeGreaterThan(0);
  const letter = letters.first();
  await letter.locator('summary').click();
  const box = letter.getByRole('textbox');
  expect(await box.inputValue()).not.toMatch(/[{}]/);
  await box.fill('Kære arbejdsgiver');
  await injury.button(injury.say('save')).first().waitFor();
  const link = await injury.link();
  expect(decodeURIComponent(link)).not.toContain('arbejdsgiver&');
  expect(link).not.toContain('K%C3%A6re');

  // The number of a person leaves the page by none of its ways.
  const ways = ['copy', 'save'].map((name) => injury.say(name)).concat('Udskriv');
  for (const cpr of ['010170-1234', '0101701234', '01 01 70 12 34']) {
    await box.fill(`Jeg hedder Ib, ${cpr}.`);
    await expect(box).toHaveAccessibleDescription(new RegExp(injury.say('paper-cpr')));
    for (const way of ways) {
      await expect(letter.getByRole('button', { name: way, exact: true })).toBeDisabled();
    }
    expect(await letter.locator('.injury-paper').textContent()).not.toContain(cpr);
  }
  await box.fill('Ring til mig på +45 12 34 56 78 den 01.02.2026.');
  await expect(box).not.toHaveAttribute('aria-invalid');
  await expect(letter.getByRole('button', { name: injury.say('save') })).toBeEnabled();

  await letter.getByRole('button', { name: injury.say('again') }).click();
  await expect(box).not.toHaveValue(/Ring til mig/);
});

test('the boxes of the report are marked, and one’s own answers clear them', async ({ page }) => {
  const injury = await Injury.open(page);
  for (const place of [1, 2]) {
    await injury.example(place);
    await expect(page.getByText(injury.say('story-badge'), { exact: true })).toBeVisible();
  }
  // The second tells months only: no day of a month stands there.
  const days = page.getByRole('table', { name: injury.say('days-caption') });
  await expect(days).toContainText('februar 2013');
  expect(await days.innerText()).not.toMatch(/\d\. \p{L}+ 2013/u);
  await expect(page.getByText(injury.say('months-only')).first()).toBeVisible();
  await injury.clear();
  await expect(page.getByText(injury.say('story-badge'), { exact: true })).toHaveCount(0);
  await injury.button(injury.words.undo).click();
  await expect(page.getByText(injury.say('story-badge'), { exact: true })).toBeVisible();
});

test('a link brings everything back, and a hostile one changes nothing', async ({ page }) => {
  const injury = await Injury.open(page, 'da', injuryLink(late));
  const advised = () => injury.advice.allInnerTexts();
  // The link is made of answers that have been weighed, and so is the advice then.
  const link = await injury.link();
  const given = await injury.answered.allInnerTexts();
  const advice = await advised();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(injury.answered).toHaveCount(given.length);
  expect(await injury.answered.allInnerTexts()).toEqual(given);
  // The advice follows the answers a moment later.
  await expect.poll(advised).toEqual(advice);
  const unread = /kan ikke læses/;
  // Ten digits may be somebody's number.
  const number = /ligner et CPR-nummer/;
  const hostile: [Record<string, string>, RegExp][] = [
    [{ role: '<script>alert(1)</script>' }, unread],
    [{ injury_date: '1234567890-1-1' }, number],
    [{ signals: '4294967295' }, number],
    [{ seen: '../x' }, unread],
    [{ x: '1' }, unread],
  ];
  for (const [damaged, says] of hostile) {
    await page.evaluate((next) => location.assign(next), injuryLink({ ...late, ...damaged }));
    await expect(page.getByText(says)).toBeVisible();
    expect(await injury.answered.allInnerTexts()).toEqual(given);
  }
  // Days that no calendar has, and days far away, break nothing.
  for (const date of ['9999-12-31', '2026-2-30', '1970-1-1', '2099-12-31']) {
    await page.evaluate(
      (next) => location.assign(next),
      injuryLink({ ...late, injury_date: date, sick_leave_start: date }),
    );
    await expect(page.getByText('Svarene er hentet.')).toBeVisible();
    await expect(injury.advice.first()).toBeVisible();
  }
});

for (const lang of langs) {
  test(`${lang}: advice, dates and timeline are files`, async ({ page, context }) => {
    const injury = await Injury.open(page, lang, injuryLink(late));
    for (const button of ['csv', 'csv-days']) {
      const { text } = await injury.download(injury.say(button));
      const [head = [], ...rows] = spreadsheet(lang, text);
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) expect(row).toHaveLength(head.length);
    }
    const { text } = await injury.download(injury.say('svg'));
    const picture = await drawn(context, text);
    expect(picture.broken).toBeUndefined();
    expect(picture.words).toContain(injury.say('flag-today'));
    const calendar = page.getByRole('region', { name: injury.say('calendar-heading') });
    const ics = await injury.download(calendar.getByRole('button'));
    expect(ics.name).toBe('fremdrift-arbejdsskade.ics');
    expect(ics.text).toContain('DTSTART;VALUE=DATE:20261220');
  });

  test(`${lang}: on paper, the answers and the advice, nothing to press`, async ({ page }) => {
    const injury = await Injury.open(page, lang, injuryLink(file));
    await page.locator('.injury-letter summary').first().click();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1000 });
    await expect(page.locator('.paper')).toContainText(injury.say('not-a-decision'));
    await expect(injury.advice.first()).toBeVisible();
    await expect(page.locator('.injury-paper').first()).toBeVisible();
    expect(await sticksOut(page)).toEqual([]);
    const pressable = page.locator('button, input, textarea, .result-bar');
    await expect(pressable.filter({ visible: true })).toHaveCount(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of langs) {
    test(`${lang}: the example with its advice, and nothing dead`, async ({ page }) => {
      await page.goto(Injury.path(lang));
      const injury = new Injury(page, lang);
      await expect(page.getByText(injury.say('no-script'))).toBeVisible();
      await expect(injury.primary).toBeVisible();
      await expect(injury.advice.first()).toBeVisible();
      for (const summary of await page.locator('.tool-result summary').all()) {
        if (await summary.isVisible()) await summary.click();
      }
      const dead = await page
        .locator(controls)
        .filter({ visible: true })
        .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)));
      expect(dead).toEqual([]);
    });
  }
});
