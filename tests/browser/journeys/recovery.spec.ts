// Going back, starting over and coming back to the example.
import { expect, test } from '../fixtures';
import { Calculator } from './calculator';
import { LAST_YEAR_TYPED } from './last-day';

const EXAMPLE = '67.993 kr.';
const FIRST = 'Første fraværsdag';
const LAST = 'Sidste fraværsdag';

test('undo takes back one answer at a time, valid or not', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const undo = calculator.button('Fortryd');
  await expect(undo).toBeDisabled();
  const before = await calculator.inputs();

  await page.getByRole('radio', { name: 'Ledig', exact: true }).check();
  const unemployed = await calculator.primary.innerText();
  expect(unemployed).not.toBe(EXAMPLE);
  await calculator.type(calculator.field('Sygedagpenge om ugen'), '3000');
  await calculator.type(calculator.box(FIRST, 'day'), '45');
  await expect(calculator.stale).toBeVisible();

  await undo.click();
  await expect(calculator.box(FIRST, 'day')).toHaveValue('1');
  await expect(calculator.errors).toBeEmpty();
  await undo.click();
  await expect(calculator.field('Sygedagpenge om ugen')).toHaveValue('');
  await expect(calculator.primary).toHaveText(unemployed);
  await undo.click();
  await expect(calculator.primary).toHaveText(EXAMPLE);
  expect(await calculator.inputs()).toEqual(before);
  await expect(undo).toBeDisabled();
});

test('own numbers: empty fields, the example marked as such until there is an answer', async ({
  page,
}) => {
  const calculator = await Calculator.open(page);
  await expect(page.getByText('Sygemeldt fra 1. marts 2012 i 30 uger')).toBeVisible();
  const before = await calculator.inputs();

  await calculator.button('Brug mine egne tal').click();
  for (const [id, value] of Object.entries(await calculator.inputs())) {
    // Of a list that opens, the first entry is none.
    const nothing = id === 'section-56' ? '0' : '';
    if (typeof value === 'string') expect(value, id).toBe(nothing);
  }
  await expect(calculator.stale).toContainText('eksemplets');
  await expect(calculator.errors).toBeEmpty();

  // No length is offered that reaches beyond what can be worked out.
  await calculator.typeDate(FIRST, `${LAST_YEAR_TYPED}-03-12`);
  await expect(calculator.button('52 uger')).toBeDisabled();
  await calculator.button('22 uger').click();
  await expect(calculator.box(LAST, 'day')).toHaveValue('12');
  await expect(calculator.box(LAST, 'month')).toHaveValue('8');
  await expect(calculator.stale).toBeHidden();
  await expect(page.locator('.primary-period')).toContainText('154 dage');

  await calculator.button('Vis eksemplet').click();
  await expect(calculator.primary).toHaveText(EXAMPLE);
  expect(await calculator.inputs()).toEqual(before);
  await expect(calculator.stale).toBeHidden();
  await expect(calculator.button('Vis eksemplet')).toBeHidden();
});

test('starting over can be taken back', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await calculator.typeDate(LAST, '2012-12-31');
  const mine = await calculator.inputs();
  const primary = await calculator.primary.innerText();
  await calculator.button('Begynd forfra').click();
  await expect(calculator.box(LAST, 'year')).toHaveValue('');
  await calculator.button('Fortryd').click();
  expect(await calculator.inputs()).toEqual(mine);
  await expect(calculator.primary).toHaveText(primary);
});

test('a whole date can be pasted into any box', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const calculator = await Calculator.open(page);
  for (const [part, text] of [
    ['day', '2012-12-31'],
    ['year', '31.12.2012'],
  ] as const) {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    const box = calculator.box(LAST, part);
    await box.click();
    await box.press('Control+A');
    await box.press('Control+V');
    await expect(calculator.box(LAST, 'day')).toHaveValue('31');
    await expect(calculator.box(LAST, 'month')).toHaveValue('12');
    await expect(calculator.box(LAST, 'year')).toHaveValue('2012');
    await expect(page.locator('.primary-period')).toContainText('31. december 2012');
    await calculator.button('Fortryd').click();
    await expect(calculator.primary).toHaveText(EXAMPLE);
  }
});

test('what is typed and no date stays, is told, and gives no answer, here and by a link', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const oddities: ['day' | 'year', string][] = [
    ['year', '20129'],
    ['day', '2-6'],
    ['day', ' 2 6 '],
  ];
  for (const [part, text] of oddities) {
    await calculator.type(calculator.box(LAST, part), text);
    const shown = await calculator.inputs();
    const other = await page.context().newPage();
    const copy = await Calculator.open(other, 'da', `#${(await calculator.link()).split('#')[1]}`);
    expect(await copy.inputs()).toEqual(shown);
    for (const one of [calculator, copy]) {
      await expect(one.errors.getByRole('link', { name: new RegExp(`^${LAST}: `) })).toBeVisible();
      await expect(one.stale).toBeVisible();
    }
    await other.close();
    await calculator.button('Fortryd').click();
    await expect(calculator.errors).toBeEmpty();
  }
});

test('further answers stay open while one types and removes them', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await calculator.openMore();
  const prior = calculator.field('Uger på refusionstrappen før fraværet');
  await calculator.type(prior, '3');
  await prior.press('Backspace');
  await expect(prior).toBeVisible();
  await expect(prior).toBeFocused();
  await calculator.button('Tilføj en periode').click();
  await calculator.button('Fjern periode 1').click();
  await expect(calculator.button('Tilføj en periode')).toBeVisible();
});

test('Enter in a field neither sends nor empties anything', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const benefit = calculator.field('Sygedagpenge om ugen');
  await calculator.type(benefit, '3000');
  await benefit.press('Enter');
  await expect(page).toHaveURL('/refusion/');
  await expect(benefit).toHaveValue('3000');
});
