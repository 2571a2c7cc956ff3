// A link is made when it is asked for, carries the whole case, and leaves with the first edit.
import { expect, test, watch } from '../fixtures';
import { Calculator } from './calculator';
import { fragment, ledger, worked, type Case } from './cases';
import { kroner } from './format';

const full: Case = {
  firstDay: '2015-10-12',
  lastDay: '2016-12-31',
  status: 'employed',
  weeklyBenefit: '3900.50',
  activation: [
    { from: '2015-12-01', to: '2016-02-29' },
    { from: '2016-03-01', to: '2016-03-31' },
  ],
  priorBenefitWeeks: 7,
};

test('nothing stands in the address; a made link opens the same case elsewhere', async ({
  page,
  browser,
  baseURL,
  guard,
}) => {
  const calculator = await Calculator.open(page);
  await calculator.typeCase(full);
  await calculator.otherLaw.selectOption({ label: '1. juli 2018' });
  await expect(page).toHaveURL('/refusion/');
  const entries = await page.evaluate(() => history.length);

  const link = await calculator.link();
  expect(link.startsWith(`${baseURL}/refusion/#s=`)).toBe(true);
  await expect(page.getByText('Den, der har linket, kan se dine svar')).toBeVisible();
  await expect(page).toHaveURL('/refusion/');
  expect(await page.evaluate(() => history.length)).toBe(entries);

  const elsewhere = await browser.newContext({ baseURL });
  await watch(elsewhere, { origin: baseURL, expectedConsole: [], problems: guard });
  const other = await elsewhere.newPage();
  await other.goto(link);
  const copy = new Calculator(other);
  await expect(other.getByText('Svarene er hentet.')).toBeVisible();
  expect(await copy.inputs()).toEqual(await calculator.inputs());
  await expect(copy.primary).toHaveText(await calculator.primary.innerText());
  for (const part of ['tbody', 'tfoot'] as const) {
    expect(await Calculator.rows(copy.lines, part)).toEqual(
      await Calculator.rows(calculator.lines, part),
    );
  }
  await expect(copy.otherLaw).toHaveValue('2018');
  await elsewhere.close();
});

test('a half-typed case is carried as it stands', async ({ page, context }) => {
  const calculator = await Calculator.open(page);
  await calculator.type(calculator.box('Sidste fraværsdag', 'year'), '20');
  await calculator.type(calculator.field('Sygedagpenge om ugen'), 'tre & æ=#');
  const link = await calculator.link();
  const other = await context.newPage();
  const copy = await Calculator.open(other, 'da', link.slice(link.indexOf('#')));
  expect(await copy.inputs()).toEqual(await calculator.inputs());
  await expect(copy.errors).toContainText('Sygedagpenge om ugen: Skriv et tal');
});

test('the link goes to the clipboard where that is allowed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const calculator = await Calculator.open(page);
  const link = await calculator.link();
  await expect(page.getByText('Linket er kopieret.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});

test('where it is not allowed, the link stands to be copied by hand', async ({ page, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const calculator = await Calculator.open(page);
  expect(await calculator.link()).toContain('#s=');
  await expect(page.getByText('Kopiér linket fra feltet.')).toBeVisible();
});

test('a made link does not outlive the case that it carries', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const link = await calculator.link();
  await page.getByRole('radio', { name: 'Ledig', exact: true }).check();
  const field = page.getByLabel('Link til dette forløb');
  if (await field.isVisible()) expect(await field.inputValue()).not.toBe(link);
});

test('a link opened in an open page shows its case, and undo leads back', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const known = ledger({ firstDay: '2016-02-10', status: 'selfEmployed' });
  await page.evaluate((hash) => location.assign(hash), fragment(known.case));
  await expect(calculator.box('Første fraværsdag', 'year')).toHaveValue('2016');
  await expect(page.getByRole('radio', { name: 'Selvstændig' })).toBeChecked();
  await expect(calculator.lines.locator('tfoot')).toContainText(
    kroner('da', known.expect.totals.municipality).replace(' ', '\u00a0'),
  );
  await calculator.button('Fortryd').click();
  await expect(calculator.primary).toHaveText('67.993 kr.');
});

test('the first edit takes the case out of the address, without a new entry', async ({ page }) => {
  await page.goto('/');
  const one = worked[0]?.case as Case;
  const calculator = await Calculator.open(page, 'da', fragment(one));
  await expect(calculator.box('Første fraværsdag', 'year')).toHaveValue('2011');
  await expect(page).toHaveURL(/#s=/);
  const entries = await page.evaluate(() => history.length);

  await calculator.type(calculator.box('Sidste fraværsdag', 'month'), '5');
  await expect(page).toHaveURL('/refusion/');
  await calculator.type(calculator.field('Sygedagpenge om ugen'), '3000');
  expect(await page.evaluate(() => history.length)).toBe(entries);

  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('choosing a law to compare with is an edit as well', async ({ page }) => {
  const one = worked[0]?.case as Case;
  const calculator = await Calculator.open(page, 'da', fragment(one));
  await calculator.otherLaw.selectOption({ label: '1. juli 2020' });
  await expect(page).toHaveURL('/refusion/');
});
