// The published figures: each with its source and grade, drawn and in a table, doubts beside it.
import { controls, expect, open, test } from '../fixtures';
import { text } from './fluent';
import { langs, plain } from './words';

const path = { da: '/fakta/', en: '/en/fakta/' };

/** Typed from the white paper's page: in all, under 5 weeks, 5 to 52 weeks, over 52 weeks. */
const figure4 = [
  ['2006', '100', '100', '100', '100'],
  ['2007', '107', '102', '109', '116'],
  ['2008', '111', '103', '112', '149'],
  ['2009', '112', '114', '110', '146'],
  ['2010', '125', '117', '127', '138'],
  ['2011', '126', '120', '128', '141'],
];

/** Typed from the white paper's page: week, on benefit, came back, in work, exclusion rate. */
const figure7 = [
  ['Uge 1', '309.304', '260.385', '84,2 %', '15,8 %'],
  ['Uge 5', '125.749', '92.221', '73,3 %', '26,7 %'],
  ['Uge 13', '55.977', '31.754', '56,7 %', '43,3 %'],
  ['Uge 26', '29.533', '11.955', '40,5 %', '59,5 %'],
  ['Uge 52', '13.492', '3.340', '24,8 %', '75,2 %'],
  ['Uge 78', '5.624', '968', '17,2 %', '82,8 %'],
];

for (const lang of langs) {
  test(`every figure has a grade, an owner, a time and a source: ${lang}`, async ({ page }) => {
    await open(page, path[lang]);
    const facts = page.getByRole('article');
    const lacking = await facts.evaluateAll((all) =>
      all
        .filter((fact) => {
          const grade = fact.querySelector('.grade > summary')?.textContent?.trim();
          const basis = [...fact.querySelectorAll('.fact-basis dd')];
          const shown = fact.querySelector('table, ul, p');
          return !grade || basis.length !== 3 || basis.some((dd) => !dd.textContent) || !shown;
        })
        .map((fact) => fact.id),
    );
    expect(lacking).toEqual([]);
    expect(await facts.count()).toBeGreaterThan(40);
    // Danish documents are Danish on every page.
    await expect(page.locator('.fact-basis dd:last-child:not([lang="da"])')).toHaveCount(0);
  });

  test(`all ten figures of the white paper, and every link, lead somewhere: ${lang}`, async ({
    page,
  }) => {
    await open(page, path[lang]);
    const targets = await page
      .locator('main a[href^="#"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (let number = 1; number <= 10; number += 1) expect(targets).toContain(`#figur-${number}`);
    for (const target of new Set(targets)) {
      await expect(page.locator(`[id="${target.slice(1)}"]`), target).toHaveCount(1);
    }
    await page.locator('a[href="#figur-10"]').first().click();
    await expect(page.locator('#figur-10')).toBeInViewport();
  });

  test(`a grade opens to what it means: ${lang}`, async ({ page }) => {
    await open(page, path[lang]);
    const supplier = page.locator('#figur-10 .grade');
    await expect(supplier.locator('summary')).toHaveText(text(lang, 'evidence-grade-supplier'));
    const meaning = supplier.getByText(text(lang, 'evidence-meaning-supplier'));
    await expect(meaning).toBeHidden();
    await supplier.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(meaning).toBeVisible();
  });
}

test('figures 4 and 7 are as they were printed, drawn and in a table', async ({ page }) => {
  await open(page, path.da);
  for (const [id, rows] of [
    ['figur-4', figure4],
    ['figur-7', figure7],
  ] as const) {
    const figure = page.locator(`#${id}`);
    const cells = await figure
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      );
    expect(cells.map((row) => row.map(plain))).toEqual(rows);
    await expect(figure.getByRole('img')).toBeVisible();
  }
  const label = await page.locator('#figur-4').getByRole('img').getAttribute('aria-label');
  expect(label).toContain('Over 52 uger: 2006 100, 2007 116, 2008 149, 2009 146, 2010 138, 2011 141');
});

test('what is not printed is not there', async ({ page }) => {
  await open(page, path.da);
  for (const number of [1, 5, 8]) {
    const figure = page.locator(`#figur-${number}`);
    await expect(figure).toContainText(text('da', 'evidence-drawn-only'));
    await expect(figure.getByRole('table')).toHaveCount(0);
    await expect(figure.getByRole('img')).toHaveCount(0);
    await expect(page.locator(`#ikke-trykt a[href="#figur-${number}"]`)).toBeVisible();
  }
});

test('what speaks against stands beside the supplier’s figures', async ({ page }) => {
  await open(page, path.da);
  for (const id of ['figur-10', 'roskilde_net_gain', 'aabenraa', 'effect_measurement']) {
    const figure = page.locator(`#${id}`);
    await expect(figure.locator('.fact-basis')).toContainText('leverandørens egne tal');
    const against = figure.locator('.fact-against a');
    await expect(against).toHaveCount(3);
    await expect(against.first()).toHaveAttribute('href', '#tta_randomised');
  }
  await page.locator('#roskilde_net_gain .fact-against a').first().click();
  await expect(page.locator('#tta_randomised')).toBeInViewport();
});

test('bars begin at zero', async ({ page }) => {
  await open(page, path.da);
  const widths = await page
    .locator('#figur-10-picture-wide rect')
    .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('width'))));
  const [was = 0, cheaper = 0, worse = 0] = widths;
  expect(cheaper / was).toBeCloseTo(17.2 / 16.3, 2);
  expect(worse / was).toBeCloseTo(11.8 / 16.3, 2);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of langs) {
    test(`everything is there, and nothing is dead: ${lang}`, async ({ page }) => {
      await page.goto(path[lang]);
      await expect(page.locator('#figur-4').getByRole('img')).toBeVisible();
      await page.locator('#figur-4 summary').click();
      await expect(page.getByText(text(lang, 'evidence-meaning-register')).first()).toBeVisible();
      const dead = page.locator(controls);
      await expect(dead.filter({ visible: true })).toHaveCount(0);
    });
  }
});

for (const lang of langs) {
  test(`on paper: ${lang}`, async ({ page }) => {
    await open(page, path[lang]);
    await page.emulateMedia({ media: 'print' });
    // The width of A4 in CSS pixels, less the margins of a browser.
    await page.setViewportSize({ width: 718, height: 1000 });
    const [needed, given] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(needed).toBeLessThanOrEqual(given ?? 0);
    await expect(page.locator('.facts-contents')).toBeHidden();
    await expect(page.locator('#figur-4').getByRole('table')).toBeVisible();
    await expect(page.locator('#figur-4').getByRole('img')).toBeVisible();
    await expect(page.locator('#figur-4 .grade summary')).toBeVisible();
    await expect(page.locator('#maerker dd').first()).toBeVisible();
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThan(30);
  });
}
