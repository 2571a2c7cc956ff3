// What an intervention is worth: the published example, one's own numbers, and what it hangs on.
import { controls, expect, test } from '../fixtures';
import { spreadsheet } from './files';
import { Gain, everything, gainLink } from './gain';
import { gainStates } from './gain-states';
import { langs, plain } from './words';

const nb = (text: string) => text.replaceAll(' ', '\u00a0');

test('the presets give the published numbers, and say whose they are', async ({ page }) => {
  const gain = await Gain.open(page);
  for (const [preset, million, published] of [
    ['roskilde', '16,3 mio. kr.', '16,3 mio. kr.'],
    ['less', '11,8 mio. kr.', '11,8 mio. kr.'],
    ['half', '17,2 mio. kr.', '17,2 mio. kr.'],
  ] as const) {
    await gain.preset(preset).click();
    await expect(gain.preset(preset)).toHaveAttribute('aria-pressed', 'true');
    await expect(gain.primary).toHaveText(nb(million));
    const result = page.locator('.headline');
    await expect(result).toContainText(gain.say('supplier-badge'));
    await expect(result).toContainText(`Offentliggjort er ${nb(published)} i alt.`);
  }
  await gain.preset('roskilde').click();
  await expect(page.locator('.headline')).toContainText(nb('34.923 kr.'));
  await expect(gain.row('steps', 'Sparede uger, år 1')).toContainText(nb('9.120.225,80 kr.'));
  await expect(gain.row('steps', 'Undgåede lange sager, år 2')).toContainText(
    nb('8.998.336,05 kr.'),
  );
  // The difference that is known, and not tuned away.
  const points = gain.row('published', /Point, effekten må falde/);
  await expect(points).toContainText('1,8 procentpoint');
  await expect(points).toContainText(/2,0\d procentpoint/);
  await expect(gain.region('readings')).toContainText(nb('10,0 mio. kr.'));
  await expect(gain.region('readings')).toContainText('61 % af de 157,7');
});

test('one’s own numbers: every key changes the answer, and they are no longer the supplier’s', async ({
  page,
}) => {
  const gain = await Gain.open(page);
  await gain.of('citizens').click();
  await page.keyboard.press('End');
  await page.keyboard.type('0');
  await expect(gain.sentence).toContainText('hver af de 4.660 borgere');
  await page.keyboard.type('1');
  await expect(gain.sentence).toContainText('hver af de 46.601 borgere');
  await expect(page.locator('.headline')).not.toContainText(gain.say('supplier-badge'));
  await expect(page.getByText(gain.say('preset-own'))).toBeVisible();
});

test('an intervention worked by hand', async ({ page }) => {
  // 10 people, 4 weeks each, right after week 30: on the ladder's step of 27-52 weeks the
  // municipality pays 70 %. The fund's first two weeks count, so week 31 is week 31.
  const link = gainLink({
    law: 2026,
    status: 'unemployed',
    citizens: 10,
    weeksBefore: 20,
    courseWeeks: 10,
    weeklyBenefit: 1000,
    price: 500,
    weeksSaved: 4,
  });
  const gain = await Gain.open(page, 'da', link);
  // 10 × 4 × 1,000 × 70 % − 10 × 500.
  await expect(gain.primary).toHaveText(nb('23.000 kr.'));
  await expect(gain.row('parties', 'Staten')).toContainText(nb('12.000 kr.'));
  // 28,000 / 10.
  await expect(gain.region('break')).toContainText(nb('2.800 kr.'));
  await gain.table('steps').locator('summary').first().click();
  await expect(gain.table('steps')).toContainText(
    `40 uger × ${nb('1.000 kr.')} × ${nb('70 %')}`,
  );
  await expect(gain.table('steps').locator('details[open]')).toContainText('§');
});

test('what costs more than it saves says so', async ({ page }) => {
  const gain = await Gain.open(page);
  await gain.type(gain.of('weeksSaved'), '0');
  await gain.type(gain.of('casesAvoided'), '0');
  await expect(gain.primary).toHaveText(nb('1,8 mio. kr.'));
  await expect(gain.sentence).toContainText('koster indsatsen kommunen mere, end den sparer');
  await expect(gain.region('break')).toContainText('Intet vendepunkt');
});

test('what is wrong is told beside the box and above, and the last answer stays, marked', async ({
  page,
}) => {
  const gain = await Gain.open(page);
  await gain.of('citizens').fill('200000');
  await expect(gain.errors).toContainText('Skriv et tal fra 1 til 100.000.');
  await expect(gain.of('citizens')).toHaveAccessibleDescription(/Skriv et tal fra 1 til 100\.000/);
  await expect(gain.stale).toBeVisible();
  await expect(gain.primary).toHaveText(nb('16,3 mio. kr.'));
  await gain.errors.getByRole('link').click();
  await expect(gain.of('citizens')).toBeFocused();
  await gain.button('Fortryd').click();
  await expect(gain.errors).toBeEmpty();
  await expect(gain.stale).toBeHidden();

  // An empty box is told once it is left.
  await gain.type(gain.of('price'), '');
  await expect(gain.errors).toBeEmpty();
  await page.keyboard.press('Tab');
  await expect(gain.errors).toContainText(gain.say('error-missing', { field: 'price' }));
});

test('half of wages and taxes: the other half is named, and its section is open', async ({ page }) => {
  const gain = await Gain.open(page);
  await gain.openAll();
  await gain.type(gain.of('atWork'), '50');
  await page.keyboard.press('Tab');
  for (const field of ['weeklyWage', 'municipalTax', 'stateTax']) {
    await expect(gain.errors).toContainText(gain.say('error-missing', { field }));
    await expect(gain.of(field)).toBeVisible();
  }
});

test('the preset at half the price is held against the published one', async ({ page }) => {
  const gain = await Gain.open(page);
  await gain.preset('half').click();
  await expect(gain.region('break')).toContainText(gain.like('break-half-already'));
  await gain.preset('roskilde').click();
  await expect(gain.region('break')).toContainText(gain.like('break-half-drop'));
});

test('two scenarios side by side, and a mistake in the one that is not shown', async ({ page }) => {
  const gain = await Gain.open(page);
  await gainStates.compare?.(gain);
  await expect(gain.region('compare')).toContainText(`Scenarie B giver kommunen ${nb('912.941 kr.')} mere`);
  await gain.type(gain.of('price'), 'gratis');
  await page.getByRole('radio', { name: 'Scenarie A' }).check();
  await expect(gain.errors).toContainText('Scenarie B, Pris pr. borger');
  await gain.errors.getByRole('link').click();
  await expect(page.getByRole('radio', { name: 'Scenarie B' })).toBeFocused();
  await gain.button(gain.say('compare-off')).click();
  await expect(gain.errors).toBeEmpty();
  await expect(gain.table('compare')).toHaveCount(0);
});

test('a link carries both scenarios, and nothing leaves the page without it', async ({ page }) => {
  const gain = await Gain.open(page, 'da', gainLink(everything, { ...everything, price: '1.000,50' }));
  const primary = await gain.primary.innerText();
  await gain.openAll();
  const inputs = await gain.inputs();
  const link = await gain.link();
  const other = await Gain.open(page, 'da', new URL(link).hash);
  await other.openAll();
  expect(await other.primary.innerText()).toBe(primary);
  expect(await other.inputs()).toEqual(inputs);
});

test('later law: the early share stays, the late one falls', async ({ page }) => {
  const gain = await Gain.open(page);
  const laws = gain.region('laws');
  await expect(laws).toContainText(`får kommunen ${nb('70 %')} både før og efter`);
  await expect(laws).toContainText(`fik den ${nb('100 %')}, efter trappen ${nb('78,4 %')}`);
  await expect(gain.table('laws').locator('tbody tr')).toHaveCount(4);
});

for (const lang of langs) {
  test(`${lang}: every table is a file, both pictures stand alone`, async ({ page }) => {
    const gain = await Gain.open(page, lang);
    await gainStates.compare?.(gain);
    for (const [file, caption] of [
      ['steps', 'steps'],
      ['parties', 'parties'],
      ['break', null],
      ['tornado', 'tornado'],
      ['laws', 'laws'],
      ['published', 'published'],
      ['compare', 'compare'],
    ] as const) {
      const { text } = await gain.download(gain.say(`csv-${file}`));
      const rows = spreadsheet(lang, text);
      expect(rows.length, file).toBeGreaterThan(2);
      expect(new Set(rows.map((row) => row.length)).size, file).toBe(1);
      if (caption) {
        const shown = await Gain.rows(gain.table(caption), 'tbody');
        expect(rows.slice(1).map(([first]) => plain(first ?? ''))).toEqual(
          shown.map(([first]) => first),
        );
      }
    }
    for (const svg of ['svg-steps', 'svg-tornado']) {
      const { text } = await gain.download(gain.say(svg));
      expect(text).toContain('<svg');
      expect(text).toContain(' xmlns="http://www.w3.org/2000/svg"');
    }
  });

  for (const state of ['example', 'compare', 'everything'] as const) {
    test(`${lang}, ${state}: the brief is one page of A4`, async ({ page }) => {
      const gain = await Gain.open(page, lang);
      await gainStates[state]?.(gain);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 718, height: 1000 });
      await expect(gain.primary).toBeVisible();
      await expect(page.locator('.paper dl')).toContainText(gain.say('field', { field: 'price' }));
      await expect(page.locator('.paper').last()).toContainText(gain.like('paper-readings'));
      if (state === 'compare') {
        await expect(page.locator('.paper').last()).toContainText(gain.like('compare-more'));
      }
      await expect(gain.table('steps')).toBeVisible();
      await expect(page.getByRole('img').filter({ visible: true })).toHaveCount(1);
      await expect(page.getByText(gain.like('paper-sources'))).toBeVisible();
      await expect(page.locator('.paper').first()).toContainText('/nettogevinst/');
      const pdf = await page.pdf({
        format: 'A4',
        margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' },
      });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of langs) {
    test(`${lang}: the example with its tables, and nothing dead`, async ({ page }) => {
      await page.goto(Gain.path(lang));
      const gain = new Gain(page, lang);
      await expect(page.getByText(gain.say('no-script'))).toBeVisible();
      await expect(gain.primary).toHaveText(nb(lang === 'da' ? '16,3 mio. kr.' : 'DKK 16.3 million'));
      for (const table of ['steps', 'parties', 'tornado', 'laws', 'published']) {
        await expect(gain.table(table)).toBeVisible();
      }
      const dead = await page
        .locator(controls)
        .filter({ visible: true })
        .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)));
      expect(dead).toEqual([]);
    });
  }
});
