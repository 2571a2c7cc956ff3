// What is wrong is told beside the field and in the summary; the last result stays, and is marked.
import { expect, test } from '../fixtures';
import { Calculator } from './calculator';
import type { Locator } from '@playwright/test';
import { DAY_AFTER, LAST_YEAR_TYPED } from './last-day';

const FIRST = 'Første fraværsdag';
const LAST = 'Sidste fraværsdag';
const BENEFIT = 'Sygedagpenge om ugen';
const EXAMPLE = '67.993 kr.';

/** The error is told in both places, the link leads to the box, and the old result is marked. */
async function expectError(calculator: Calculator, name: string, text: RegExp, box: Locator) {
  const { errors, page } = calculator;
  const link = errors.getByRole('link', { name: new RegExp(`^${name}: ${text.source}`) });
  await expect(link).toBeVisible();
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  const described = (await box.getAttribute('aria-describedby'))
    ? box
    : page.getByRole('group', { name, exact: true });
  await expect(described).toHaveAccessibleDescription(text);
  await expect(page.locator('.form-error-message').filter({ hasText: text }).first()).toBeVisible();
  await expect(calculator.stale).toBeVisible();
  await expect(calculator.button('Hent linjerne (CSV)')).toBeDisabled();
  await link.click();
  await expect(box).toBeFocused();
}

async function expectWell(calculator: Calculator, primary: string) {
  await expect(calculator.primary).toHaveText(primary);
  await expect(calculator.errors).toBeEmpty();
  await expect(calculator.page.locator('[aria-invalid]')).toHaveCount(0);
  await expect(calculator.stale).toBeHidden();
  await expect(calculator.button('Hent linjerne (CSV)')).toBeEnabled();
}

test('a date that no calendar has', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const day = calculator.box(LAST, 'day');
  await calculator.type(day, '31');
  await expectError(calculator, LAST, /.*findes ikke/, day);
  // On the way there stood a valid 3 September; its result stays.
  await expect(calculator.primary).toHaveText('58.931 kr.');
  await calculator.type(day, '26');
  await expectWell(calculator, EXAMPLE);
});

test('a half-typed date is told when its field is left, not before', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const year = calculator.box(FIRST, 'year');
  await calculator.type(calculator.box(FIRST, 'month'), '');
  await calculator.type(year, '20');
  await expect(calculator.errors).toBeEmpty();
  await expect(calculator.stale).toBeVisible();
  await expect(calculator.primary).toHaveText(EXAMPLE);
  await year.press('Tab');
  await expectError(calculator, FIRST, /Skriv dag, måned og år/, calculator.box(FIRST, 'day'));
  await calculator.typeDate(FIRST, '2012-03-01');
  await expectWell(calculator, EXAMPLE);
});

test('a last day before the first', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await calculator.type(calculator.box(LAST, 'month'), '2');
  await expectError(calculator, LAST, /.*før den første/, calculator.box(LAST, 'day'));
  await calculator.typeDate(FIRST, '2012-01-01');
  await expect(calculator.errors).toBeEmpty();
  await expect(calculator.stale).toBeHidden();
  await expect(calculator.page.locator('.primary-period')).toContainText('1. januar 2012');
});

test('dates outside the law that is encoded name the gap', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await calculator.typeDate(FIRST, '2011-01-02');
  await expectError(calculator, FIRST, /.*før 3. januar 2011/, calculator.box(FIRST, 'day'));
  await calculator.typeDate(FIRST, '2012-03-01');
  await expectWell(calculator, EXAMPLE);
  await calculator.typeDate(LAST, DAY_AFTER);
  await expectError(calculator, LAST, new RegExp(`.*efter 31. december ${LAST_YEAR_TYPED}`), calculator.box(LAST, 'day'));
  // A year with a digit too many is not quietly read as another year.
  await calculator.typeDate(LAST, '2012-09-26');
  await calculator.type(calculator.box(LAST, 'year'), '20123');
  await expectError(calculator, LAST, /.*findes ikke/, calculator.box(LAST, 'day'));
});

test('a whole date typed into the first box fills the three; half of one is no other day', async ({
  page,
}) => {
  const calculator = await Calculator.open(page);
  const boxes = (['day', 'month', 'year'] as const).map((part) => calculator.box(FIRST, part));
  for (const typed of ['4.3.2012', '2012-03-04', '4/3 2012']) {
    await calculator.type(boxes[0]!, typed);
    for (const [at, text] of ['4', '3', '2012'].entries()) {
      await expect(boxes[at]!).toHaveValue(text);
    }
    await expect(calculator.errors).toBeEmpty();
    await calculator.typeDate(FIRST, '2012-03-01');
    await expectWell(calculator, EXAMPLE);
  }
  for (const typed of ['1-3', '1 3']) {
    await calculator.type(boxes[0]!, typed);
    await page.keyboard.press('Shift+Tab');
    await expectError(calculator, FIRST, /Skriv dag, måned og år/, boxes[0]!);
    await expect(boxes[0]!).toHaveValue(typed);
  }
  await calculator.type(boxes[0]!, '-1');
  await expectError(calculator, FIRST, /.*findes ikke/, boxes[0]!);
});

const amounts: { typed: string; told: RegExp }[] = [
  { typed: 'mange penge', told: /Skriv et tal/ },
  { typed: '3900,5055', told: /.*to decimaler/ },
  { typed: '3900,505', told: /.*to decimaler/ },
  { typed: '3.9.00', told: /Skriv et tal/ },
  { typed: '7 3', told: /Skriv et tal/ },
  { typed: '3918 20', told: /Skriv et tal/ },
  { typed: '0', told: /.*over 0/ },
  { typed: '-3900', told: /.*over 0/ },
  { typed: '9'.repeat(30), told: /.*for stort/ },
];

test('text, decimals and sizes that are no amount', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const benefit = calculator.field(BENEFIT);
  for (const { typed, told } of amounts) {
    await test.step(typed, async () => {
      await calculator.type(benefit, typed);
      await expectError(calculator, BENEFIT, told, benefit);
    });
  }
  // Two cells of a table are two numbers; what was read is said beside the box.
  await benefit.fill('39\t18');
  await expectError(calculator, BENEFIT, /Skriv et tal/, benefit);
  await expect(benefit).toHaveAccessibleDescription(/Der står “39\s18”/);
  // Both ways of writing the same amount are understood, and an empty box is the maximum.
  await calculator.type(benefit, '3.900,50');
  await expect(calculator.errors).toBeEmpty();
  const shown = await calculator.primary.innerText();
  expect(shown).not.toBe(EXAMPLE);
  await calculator.type(benefit, '3,900.50 kr.');
  await expect(calculator.primary).toHaveText(shown);
  await calculator.type(benefit, '');
  await expectWell(calculator, EXAMPLE);
});

test('activation that overlaps or lies outside', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await calculator.openMore();
  await calculator.typePeriod(1, '2012-05-15', '2012-06-30');
  await expect(calculator.errors).toBeEmpty();
  await calculator.typePeriod(2, '2012-06-30', '2012-07-31');
  const second = 'Periode 2: første dag';
  await expectError(calculator, second, /.*overlapper periode 1/, calculator.box(second, 'day'));
  await calculator.typeDate(second, '2012-07-01');
  await expect(calculator.errors).toBeEmpty();
  await expect(calculator.stale).toBeHidden();

  const end = 'Periode 2: sidste dag';
  await calculator.typeDate(end, '2012-09-27');
  await expectError(calculator, end, /.*uden for fraværet/, calculator.box(end, 'day'));
  await calculator.button('Fjern periode 2').click();
  await calculator.button('Fjern periode 1').click();
  await expectWell(calculator, EXAMPLE);
});

test('too many weeks beforehand, and words instead of a number', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await calculator.openMore();
  const none = calculator.field('Uger på refusionstrappen før fraværet');
  await calculator.type(none, '1');
  await expect(calculator.errors).toContainText('var ikke begyndt at tælle');
  await calculator.type(none, '');
  await calculator.typeDate(LAST, '2016-12-31');
  await calculator.typeDate(FIRST, '2016-03-01');
  const prior = calculator.field('Uger på refusionstrappen før fraværet');
  await calculator.type(prior, '500');
  await expectError(calculator, 'Uger på refusionstrappen før fraværet', /Højst \d+ uger/, prior);
  await calculator.type(prior, 'otte');
  await expectError(calculator, 'Uger på refusionstrappen før fraværet', /Skriv et tal/, prior);
  await calculator.type(prior, '');
  await expect(calculator.errors).toBeEmpty();
  await expect(calculator.stale).toBeHidden();
});

test('earlier periods that overlap, are not over, or are the same absence', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await calculator.openMore();
  for (const number of [1, 2]) {
    await calculator.button('Tilføj en tidligere periode').click();
    await calculator.typeDate(`Tidligere periode ${number}: første dag`, `2012-01-0${number}`);
    await calculator.typeDate(`Tidligere periode ${number}: sidste dag`, '2012-01-31');
  }
  const second = 'Tidligere periode 2: første dag';
  await expectError(calculator, second, /.*overlapper periode 1/, calculator.box(second, 'day'));
  await calculator.button('Fjern tidligere periode 2').click();
  await expect(calculator.button('Fjern tidligere periode 1')).toBeFocused();
  const end = 'Tidligere periode 1: sidste dag';
  await calculator.typeDate(end, '2012-02-29');
  await expectError(calculator, end, /.*det samme fravær/, calculator.box(end, 'day'));
  await calculator.typeDate(end, '2012-03-01');
  await expectError(calculator, end, /.*slut, før fraværet/, calculator.box(end, 'day'));
  await calculator.button('Fjern tidligere periode 1').click();
  await expect(calculator.button('Tilføj en tidligere periode')).toBeFocused();
  await expectWell(calculator, EXAMPLE);
});

test('every field that is wrong is counted and told at once', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await calculator.type(calculator.box(FIRST, 'day'), '32');
  await calculator.type(calculator.field(BENEFIT), 'x');
  await calculator.type(calculator.box(LAST, 'month'), '13');
  await expect(calculator.errors.getByRole('heading')).toHaveText('Ret 3 felter');
  const told = await calculator.errors.getByRole('link').allInnerTexts();
  expect(told.map((text) => text.split(':')[0])).toEqual([FIRST, LAST, BENEFIT]);
});
