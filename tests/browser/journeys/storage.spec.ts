// Nothing is kept unless the visitor says so, and one button removes everything.
import { expect, hydrated, test } from '../fixtures';
import { Calculator } from './calculator';
import { fragment, ledger } from './cases';
import { stored } from './storage';

const REMEMBER = 'Husk mine svar i denne browser';

test('without consent nothing is kept', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await expect(page.getByLabel(REMEMBER)).not.toBeChecked();
  await calculator.typeDate('Sidste fraværsdag', '2012-12-31');
  await page.getByRole('radio', { name: 'Ledig' }).check();
  await calculator.link();
  await calculator.button('Fortryd').click();
  expect(await stored(page)).toEqual([]);

  await page.reload();
  await hydrated(page);
  await expect(calculator.primary).toHaveText('67.993 kr.');
  expect(await stored(page)).toEqual([]);
});

test('with consent the answers are there again, in either language', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await page.getByLabel(REMEMBER).check();
  await calculator.typeDate('Sidste fraværsdag', '2012-12-31');
  await calculator.type(calculator.field('Sygedagpenge om ugen'), '3.900,5');
  const typed = await calculator.inputs();
  const primary = await calculator.primary.innerText();
  expect(await stored(page)).toHaveLength(1);

  await page.reload();
  await hydrated(page);
  await expect(page.getByLabel(REMEMBER)).toBeChecked();
  await expect(calculator.primary).toHaveText(primary);
  expect(await calculator.inputs()).toEqual(typed);

  const english = await Calculator.open(page, 'en');
  expect(await english.inputs()).toEqual(typed);
});

test('withdrawing consent removes what was kept', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await page.getByLabel(REMEMBER).check();
  await calculator.typeDate('Sidste fraværsdag', '2012-12-31');
  expect(await stored(page)).toHaveLength(1);
  await page.getByLabel(REMEMBER).uncheck();
  expect(await stored(page)).toEqual([]);
  await calculator.typeDate('Sidste fraværsdag', '2012-11-30');
  expect(await stored(page)).toEqual([]);
});

test('one button removes everything and says so', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await page.getByLabel(REMEMBER).check();
  await calculator.typeDate('Sidste fraværsdag', '2012-12-31');
  await calculator.button('Slet alt, der er gemt her').click();
  await expect(page.getByText('Alle svar, der var gemt i denne browser, er slettet.')).toBeVisible();
  await expect(page.getByLabel(REMEMBER)).not.toBeChecked();
  expect(await stored(page)).toEqual([]);
  await page.reload();
  await hydrated(page);
  await expect(calculator.primary).toHaveText('67.993 kr.');
});

test("somebody else's link does not replace what one keeps", async ({ page }) => {
  const calculator = await Calculator.open(page);
  await page.getByLabel(REMEMBER).check();
  await calculator.typeDate('Sidste fraværsdag', '2012-12-31');
  const mine = await calculator.inputs();

  // Leaving the page first, so that the link is a visit of its own.
  await page.goto('/');
  const other = ledger({ firstDay: '2016-02-10' });
  await Calculator.open(page, 'da', fragment(other.case));
  await expect(calculator.box('Første fraværsdag', 'year')).toHaveValue('2016');
  await page.goto('/');
  await Calculator.open(page);
  expect(await calculator.inputs()).toEqual(mine);
});

test('what is kept but damaged does not break the page', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await page.getByLabel(REMEMBER).check();
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, 'v=1&firstDay=\u0000');
  });
  await page.reload();
  await hydrated(page);
  await expect(page.getByRole('status').filter({ hasText: /kan ikke læses/ })).toBeVisible();
  await expect(calculator.primary).toHaveText('67.993 kr.');
});

test('a browser that keeps nothing says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await Calculator.open(page);
  await page.getByLabel(REMEMBER).click();
  await expect(page.getByText('Browseren tillader ikke, at noget gemmes.')).toBeVisible();
});
