// What is pressed may go by it; the focus does not fall out of the page.
import { expect, test } from '../fixtures';
import { Calculator } from './calculator';
import { Early } from './early';
import { Injury } from './injury';
import { Register } from './register';

test('undone to the beginning, and back at the example', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const benefit = calculator.field('Sygedagpenge om ugen');
  const { ownNumbers, startOver, undo, example: showExample } = calculator.words;
  await calculator.type(benefit, '3000');
  await calculator.button(undo).click();
  await expect(calculator.button(undo)).toBeDisabled();
  await expect(calculator.button(ownNumbers)).toBeFocused();
  await calculator.type(benefit, '3000');
  await calculator.button(showExample).click();
  await expect(calculator.button(showExample)).toHaveCount(0);
  await expect(calculator.button(ownNumbers)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(calculator.button(startOver)).toBeFocused();
});

test('periods that are taken out', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await calculator.openMore();
  const add = calculator.button('Tilføj en periode');
  for (let row = 0; row < 3; row += 1) await add.click();
  const remove = (number: number) => calculator.button(`Fjern periode ${number}`);
  await remove(1).click();
  await expect(remove(3)).toHaveCount(0);
  await expect(remove(1)).toBeFocused();
  await remove(2).click();
  await expect(remove(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(add).toBeFocused();
});

test('efforts that are taken out, and one that begins with one’s own numbers', async ({ page }) => {
  const early = await Early.open(page);
  const add = early.button(early.say('add'));
  const remove = (number: number) => early.button(early.say('remove', { number }));
  await add.click();
  await add.click();
  await remove(1).click();
  await expect(remove(3)).toHaveCount(0);
  await expect(remove(1)).toBeFocused();
  await remove(2).click();
  await expect(add).toBeFocused();
});

test('all rules are shown, and what was chosen is undone', async ({ page }) => {
  const register = await Register.open(page);
  const all = register.button('Vis alle regler');
  const undo = register.button('Fortryd');
  await register.button('I dag').first().click();
  await all.click();
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(undo).toBeDisabled();
  await expect(page.locator('#subject')).toBeFocused();
});

test('answers that are taken back', async ({ page }) => {
  const injury = await Injury.open(page);
  const undo = injury.button('Fortryd');
  await injury.clear();
  await undo.click();
  await expect(undo).toBeDisabled();
  await expect(injury.button(injury.say('own-answers'))).toBeFocused();
});
