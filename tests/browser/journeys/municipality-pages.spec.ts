// The page of municipalities in every state: accessible, narrow, on paper, without a script, whole.
import { expect, test } from '../fixtures';
import { text } from './fluent';
import { sticksOut } from './layout';
import { Municipality, municipalityStates } from './municipality';
import { expectWhole } from './whole';
import { axeLooks, langs, plain } from './words';

const controls = 'button, input, select, textarea, form';
// A grade's word is worth reading on paper as well.
const interactive = `${controls}, .result-bar, details:not(.grade, [open]) > summary`;

/** The width of A4 in CSS pixels, less the margins of a browser. */
const paper = { width: 718, height: 1000 };

for (const lang of langs) {
  for (const [state, reach] of Object.entries(municipalityStates)) {
    test(`axe and one language, ${lang}: ${state}`, async ({ page, expectAccessible }) => {
      await reach(await Municipality.open(page, lang));
      if (axeLooks(lang, state)) await expectAccessible(page);
      // What was typed is of no language.
      if (state !== 'everything' && state !== 'errors') await expectWhole(page, lang);
    });
  }

  test(`${lang}: nothing moves sideways, from 320 px on`, async ({ page }) => {
    test.slow();
    for (const [state, reach] of Object.entries(municipalityStates)) {
      await page.goto('about:blank');
      await reach(await Municipality.open(page, lang));
      for (const width of [320, 360, 768, 992, 1100, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        expect.soft(await sticksOut(page), `${state}, ${width} px`).toEqual([]);
      }
    }
  });

  for (const state of ['example', 'everything', 'errors'] as const) {
    test(`paper is wide enough and nothing on it can be pressed: ${lang}, ${state}`, async ({
      page,
      expectAccessible,
    }) => {
      const municipality = await Municipality.open(page, lang);
      await municipalityStates[state]?.(municipality);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(paper);
      const [needed, given] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(needed).toBeLessThanOrEqual(given ?? 0);
      if (state === 'errors') await expect(municipality.stale.first()).toBeVisible();
      await expect(municipality.table).toBeVisible();
      await expect(page.getByRole('figure').getByRole('img').first()).toBeVisible();
      const shown = await page
        .locator(interactive)
        .filter({ visible: true })
        .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)));
      expect(shown, 'nothing to press').toEqual([]);
      await expectAccessible(page);
    });
  }
}

test('what was entered stands on paper', async ({ page }) => {
  const municipality = await Municipality.open(page);
  await municipalityStates.everything?.(municipality);
  await page.emulateMedia({ media: 'print' });
  const rows = await page
    .locator('.paper dl dt')
    .evaluateAll((all) =>
      all.map((term) => [term.textContent ?? '', term.nextElementSibling?.textContent ?? '']),
    );
  expect(Object.fromEntries(rows)).toEqual({
    [municipality.say('name')]: 'Ringkøbing-Skjern-Aabybr',
    [municipality.say('cases')]: '30-60',
    [municipality.say('courses')]: '31.066',
    [municipality.say('extensions')]: '60',
    [municipality.say('caseworkers')]: '76',
  });
  await expect(page.locator('.paper')).toContainText(/http.*\/kommuner\//);
  await expect(municipality.clusterTable.locator('tbody tr')).toHaveCount(12);
});

test('phone and forced colours: accessible', async ({ page, expectAccessible }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const state of ['everything', 'errors']) {
    await page.goto('about:blank');
    await municipalityStates[state]?.(await Municipality.open(page));
    await expectAccessible(page);
    await page.emulateMedia({ forcedColors: 'active' });
    await expectAccessible(page);
    await page.emulateMedia({ forcedColors: 'none' });
  }
});

test('using everything asks the server for nothing', async ({ page }) => {
  const municipality = await Municipality.open(page);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):|\.woff2$/.test(request.url())) requests.push(request.url());
  });
  await municipality.type(municipality.own('courses'), '5000');
  await municipality.type(municipality.row(0, 'spending'), '1000');
  await municipality.button(municipality.say('row-add')).click();
  await municipality.marks.first().check();
  await municipality.link();
  await municipality.download(municipality.say('csv'));
  await municipality.clear();
  expect(requests).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of langs) {
    test(`${lang}: figures, example, marks and sources are there, and nothing is dead`, async ({
      page,
    }) => {
      await page.goto(Municipality.path(lang));
      const municipality = new Municipality(page, lang);
      await expect(page.getByText(municipality.say('no-script'))).toBeVisible();
      await expect(municipality.primary).toHaveText(
        municipality.say('share-of', { count: 1, all: 4 }),
      );
      await expect(municipality.table.locator('tbody tr')).toHaveCount(4);
      await expect(municipality.clusterTable.locator('tbody tr')).toHaveCount(4);
      await expect(page.locator('.mark-said').first()).toBeVisible();
      const said = (await page.locator('.mark-said').allInnerTexts()).map(plain);
      for (const one of said) expect(one).not.toContain(municipality.say('mark-no'));
      const dead = await page
        .locator(controls)
        .filter({ visible: true })
        .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)));
      expect(dead, 'nothing that would do nothing').toEqual([]);
      await expect(page.getByRole('region', { name: text(lang, 'keep-heading') })).toBeHidden();
    });
  }
});
