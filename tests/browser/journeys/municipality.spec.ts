// One municipality beside others: caseload, extensions, marks, a cluster.
import { expect, test } from '../fixtures';
import { drawn, spreadsheet } from './files';
import { everyMark, Municipality } from './municipality';
import { Tool } from './tool';
import { langs } from './words';

/** Box 3.1 as the page shows it, worked by hand. */
const box = {
  da: [
    ['Assens', '5.295', 'ca. 13', '407', '40–50', '10', '1,89 (0,19 %)'],
    ['Greve', '4.870', '11', '443', 'ca. 50', '12', '2,46 (0,25 %)'],
    ['Ikast-Brande', '5.339', '14', '381', 'ca. 50', '11', '2,06 (0,21 %)'],
    ['Aarhus', '31.066', '76', '409', 'ca. 55', '60', '1,93 (0,19 %)'],
  ],
  en: [
    ['Assens', '5,295', 'about 13', '407', '40–50', '10', '1.89 (0.19%)'],
    ['Greve', '4,870', '11', '443', 'about 50', '12', '2.46 (0.25%)'],
    ['Ikast-Brande', '5,339', '14', '381', 'about 50', '11', '2.06 (0.21%)'],
    ['Aarhus', '31,066', '76', '409', 'about 55', '60', '1.93 (0.19%)'],
  ],
};

for (const lang of langs) {
  test(`${lang}: opens with the four municipalities and a cluster that says it is invented`, async ({
    page,
  }) => {
    const municipality = await Municipality.open(page, lang);
    expect(await Tool.rows(municipality.table, 'tbody')).toEqual(box[lang]);
    await expect(municipality.primary).toHaveText(
      municipality.say('share-of', { count: 1, all: 4 }),
    );
    await expect(page.locator('.primary-words')).toContainText('Aarhus');
    const names = await municipality.clusterTable.locator('tbody th').allTextContents();
    expect(names).toHaveLength(4);
    for (const name of names) expect(name).toContain(municipality.say('invented'));
    await expect(municipality.clusterAnswer).toContainText(municipality.say('invented'));
    // What may not be compared stands before the result.
    await expect(page.getByText(municipality.say('warn-conditions'))).toBeVisible();
    await expect(page.getByText(municipality.say('warn-quality'))).toBeVisible();
    await expect(page.getByText(/450/).first()).toBeVisible();
  });
}

test("one's own municipality stands beside them, under and over the recommended cases", async ({
  page,
}) => {
  const municipality = await Municipality.open(page);
  await municipality.type(municipality.own('name'), 'Vores');
  await municipality.type(municipality.own('cases'), '45 – 60');
  await expect(municipality.primary).toHaveText('45–60 sager');
  await expect(page.locator('.primary-words')).toHaveText(
    'pr. sagsbehandler i Vores: op til 10 over de anbefalede 35–50.',
  );
  await municipality.type(municipality.own('cases'), '30');
  await expect(page.locator('.primary-words')).toContainText('5 under de anbefalede');
  await municipality.type(municipality.own('courses'), '8.000');
  await municipality.type(municipality.own('extensions'), '20');
  await municipality.type(municipality.own('caseworkers'), '20');
  const [own] = await Tool.rows(municipality.table, 'tbody');
  expect(own).toEqual(['Vores', '8.000', '20', '400', '30', '20', '2,50 (0,25 %)']);
  await expect(page.locator('.headline-more')).toContainText('2,50');
  // Both pictures have it, and say it to those who do not see them.
  for (const [id, said] of [
    ['cases', 'Vores: 30 (5 under)'],
    ['rate', 'Vores: 2,50'],
  ]) {
    await expect(page.locator(`#${id}-wide`)).toHaveAttribute('aria-label', new RegExp(`${said}`.replace(/[()]/g, '\\$&')));
  }
  await municipality.button(municipality.words.undo).click();
  await expect(municipality.own('caseworkers')).toHaveValue('');
});

test('a mistake is told beside its field and at the top, and the last result stays', async ({
  page,
}) => {
  const municipality = await Municipality.open(page);
  await municipality.type(municipality.own('courses'), '100');
  await municipality.type(municipality.own('extensions'), '101');
  await municipality.own('name').focus();
  await expect(municipality.errors).toContainText(municipality.say('error-more-than-courses'));
  await expect(municipality.own('extensions')).toHaveAttribute('aria-invalid', 'true');
  await expect(municipality.stale).toBeVisible();
  await municipality.errors.getByRole('link').click();
  await expect(municipality.own('extensions')).toBeFocused();
  await municipality.type(municipality.own('extensions'), '1');
  await expect(municipality.stale).toHaveCount(0);
  await municipality.type(municipality.row(0, 'cases'), '0');
  await expect(municipality.errors).toContainText(
    `${municipality.say('row', { number: 1 })}, ${municipality.say('row-cases')}`,
  );
  // The other calculation goes on.
  await expect(page.getByText(municipality.say('cluster-stale'))).toBeVisible();
  await expect(page.getByText(municipality.say('stale'))).toHaveCount(0);
});

test('a cluster: KL held the dearest against the cheapest', async ({ page }) => {
  const municipality = await Municipality.open(page);
  await municipality.clear();
  await expect(municipality.rows).toHaveCount(2);
  await expect(page.getByText(municipality.say('cluster-none'))).toBeVisible();
  for (const [place, [name, spending, cases]] of [
    ['Nord', '90.000', '6'],
    ['Syd', '100.000', '10'],
  ].entries()) {
    await municipality.type(municipality.row(place, 'name'), name ?? '');
    await municipality.type(municipality.row(place, 'spending'), spending ?? '');
    await municipality.type(municipality.row(place, 'cases'), cases ?? '');
  }
  // By hand: 15,000 a case against 10,000; 5,000 × 6.
  await expect(municipality.clusterAnswer).toContainText('30.000 kr.');
  await expect(municipality.clusterAnswer).toContainText('33,33 %');
  expect(await Tool.rows(municipality.clusterTable, 'tbody')).toEqual([
    ['Nord', '90.000 kr.', '6', '15.000 kr.', '30.000 kr.', '33,33 %'],
    ['Syd', '100.000 kr.', '10', '10.000 kr.', '0 kr.', '0 %'],
  ]);
  await expect(municipality.clusterTable).not.toContainText(municipality.say('invented'));
  await municipality.button(municipality.say('row-add')).click();
  await expect(municipality.rows).toHaveCount(3);
  await municipality.button(municipality.say('row-remove', { number: 1 })).click();
  await expect(municipality.rows).toHaveCount(2);
  await expect(municipality.clusterTable).toHaveCount(0);
  await municipality.button(municipality.words.undo).click();
  await expect(municipality.clusterAnswer).toContainText('Nord');
});

test('the focus stays in the rows when one is gone; two must stay, twelve are the most', async ({
  page,
}) => {
  const municipality = await Municipality.open(page);
  const remove = (number: number) =>
    municipality.button(municipality.say('row-remove', { number }));
  const add = municipality.button(municipality.say('row-add'));
  await remove(4).click();
  await expect(remove(3)).toBeFocused();
  await add.click();
  await remove(1).click();
  await expect(remove(1)).toBeFocused();
  await remove(1).click();
  await expect(municipality.rows).toHaveCount(2);
  await expect(add).toBeFocused();
  await expect(remove(1)).toHaveCount(0);
  for (let row = 2; row < 12; row += 1) await add.click();
  await expect(municipality.rows).toHaveCount(12);
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await expect(add).toHaveAccessibleDescription(municipality.say('row-most', { most: 12 }));
  // A press does nothing; it can still be reached, and says why.
  await add.press('Enter');
  await expect(municipality.rows).toHaveCount(12);
  await expect(add).toBeFocused();
});

test('a decimal is exact, a whole name is kept, and what cannot be is told', async ({ page }) => {
  const municipality = await Municipality.open(page);
  await municipality.type(municipality.own('name'), 'Ringkøbing-Skjern Kommune');
  await municipality.type(municipality.own('cases'), '50,5');
  await expect(page.locator('.primary-words')).toHaveText(
    'pr. sagsbehandler i Ringkøbing-Skjern Kommune: 0,5 over de anbefalede 35–50.',
  );
  await municipality.type(municipality.own('name'), 'aarhus');
  await expect(municipality.table).toContainText('aarhus (jeres tal)');
  await municipality.type(municipality.own('name'), '');
  await expect(page.locator('.primary-words')).toContainText('i jeres kommune');
  await municipality.type(municipality.own('cases'), '1.001');
  await expect(municipality.errors).toContainText(
    municipality.say('error-at-most', { most: '1.000' }),
  );
});

test('a name that a spreadsheet would run as a formula is harmless in the files', async ({
  page,
}) => {
  const municipality = await Municipality.open(page);
  await municipality.type(municipality.own('name'), '=1+1');
  await municipality.type(municipality.own('courses'), '100');
  await municipality.type(municipality.own('caseworkers'), '12,5');
  const table = await municipality.download(municipality.say('csv'));
  const [, own] = spreadsheet('da', table.text);
  expect(own?.slice(0, 5)).toEqual(["'=1+1", municipality.say('csv-own'), '100', '12,5', '8']);
});

test('marks are ticked, counted, kept in a link and printed', async ({ page, context }) => {
  const municipality = await Municipality.open(page);
  await expect(municipality.marks).toHaveCount(everyMark.length);
  await page.getByLabel('Klare milepæle og principper').check();
  await page.getByLabel('Lavere udgifter går ikke ud over resultaterne').check();
  const count = municipality.say('marks-count', { ticked: 2, all: everyMark.length });
  await expect(page.locator('.marks-count')).toHaveText(count);
  const link = await municipality.link();
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator('.marks-count')).toHaveText(count);
  await other.close();
  await page.emulateMedia({ media: 'print' });
  await expect(municipality.marks.first()).toBeHidden();
  await expect(page.locator('.mark-said').first()).toContainText(
    `Klare milepæle og principper: ${municipality.say('mark-yes')}`,
  );
  await expect(page.locator('.mark-said').nth(1)).toContainText(municipality.say('mark-no'));
});

for (const lang of langs) {
  test(`${lang}: tables and pictures as files`, async ({ page, context }) => {
    const municipality = await Municipality.open(page, lang);
    const table = await municipality.download(municipality.say('csv'));
    expect(table.name).toBe('fremdrift-kommuner.csv');
    const rows = spreadsheet(lang, table.text);
    expect(rows).toHaveLength(5);
    expect(rows[4]?.slice(0, 3)).toEqual(['Aarhus', municipality.say('csv-published'), '31066']);
    expect(rows[4]?.slice(5, 8)).toEqual(['55', '55', municipality.say('above', { cases: 5 })]);
    const cluster = spreadsheet(lang, (await municipality.download(municipality.say('csv-cluster'))).text);
    expect(cluster).toHaveLength(5);
    for (const row of cluster.slice(1)) expect(row[1]).toBe(municipality.say('csv-yes'));
    for (const picture of ['cases', 'rate']) {
      const file = await municipality.download(municipality.say(`svg-${picture}`));
      const alone = await drawn(context, file.text);
      expect(alone.broken).toBeUndefined();
      expect(alone.title).toBe(municipality.say(`${picture}-heading`));
      expect(alone.words).toContain('Ikast-Brande');
    }
  });
}
