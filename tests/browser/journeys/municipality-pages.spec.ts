// The page of municipalities on paper, without a script, and what it asks the server for.
import { controls, expect, test } from '../fixtures';
import { text } from './fluent';
import { Municipality, municipalityStates } from './municipality';
import { langs, plain } from './words';

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
