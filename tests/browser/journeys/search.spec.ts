// One finds things by the words one has for them, and what is typed goes nowhere.
import { entry, search } from '../../../web/src/search/match.js';
import { expect, open, test } from '../fixtures';
import { sticksOut } from './layout';

const index = [
  { title: 'arbejdsgiverens sygefraværssamtale', words: 'the employer’s talk', text: 'En samtale om fravær.' },
  { title: 'statsrefusion', words: 'state refund', text: 'Den del, som staten dækker.' },
  { title: 'Nettogevinst: hvad er en indsats værd?', words: 'business case', text: 'Med statsrefusion.' },
  { title: 'første fraværsdag', words: 'first day of absence', text: 'Dag 1.' },
  { title: 'Nærmere én sats på år', words: '', text: '' },
].map((one) => entry(one));


test('words are found however they are spelt, the best first', () => {
  const found = (query: string) => search(index, query);
  expect(found('samtale')).toEqual([0]);
  expect(found('STATSREFUSION')).toEqual([1, 2]);
  expect(found('refund')).toEqual([1]);
  expect(found('foerste fravaersdag')).toEqual([3]);
  expect(found('naermere en aar')).toEqual([4]);
  expect(found('samtale fravær')).toEqual([0]);
  expect(found('indsats værdi')).toEqual([2]);
  expect(found('indsats vejr')).toEqual([]);
  expect(found('statsrefusionsprocent')).toEqual([1]);
  expect(search([entry({ title: 'a', words: '', text: '', rank: 4 }), entry({ title: 'a', words: '', text: '', rank: 1 })], 'a')).toEqual([1, 0]);
  const tool = { title: 'Statsrefusion: hvem betaler?', name: 'Refusion', words: '', text: '', rank: 0 };
  const term = { title: 'refusionstrappe', name: '', words: '', text: '', rank: 2 };
  expect(search([term, tool].map(entry), 'refusion'), 'by its short name').toEqual([1, 0]);
  expect(search([term, tool].map(entry), 'refusionst')).toEqual([0, 1]);
  expect(found('')).toEqual([]);
  expect(found('. - ?')).toEqual([]);
  expect(found('(*+\\ [')).toEqual([]);
});

test('typing shows what is found and says so; Enter leads to the first', async ({
  page,
  context,
  expectAccessible,
}) => {
  await open(page, '/soeg/');
  const [field, status] = [page.getByRole('searchbox'), page.locator('#found')];
  const results = page.locator('#results');
  await expect(status).toBeEmpty();
  await expect(page.locator('#index')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await field.fill('dagpenge');
  await expect(page.locator('#index')).toBeHidden();
  await expect(status).toContainText('steder fundet');
  await expect(results.getByRole('link', { name: 'sygedagpenge', exact: true })).toBeVisible();
  await expectAccessible(page);

  // Words of the other language, and of no language.
  await field.fill('net gain');
  await expect(results.getByRole('link').first()).toHaveText(/^Nettogevinst:/);
  await expect(results.getByRole('link', { name: 'nettogevinst', exact: true })).toBeVisible();
  await field.fill('qqq');
  await expect(status).toContainText('Intet fundet');
  await expect(results.getByRole('link')).toHaveCount(0);
  await expectAccessible(page);
  await field.press('Enter');
  await expect(page).toHaveURL('/soeg/');

  await field.fill('kalender');
  await expect(results.getByRole('link').first()).toHaveAttribute('href', '/forloeb/');
  await expect(page).toHaveURL('/soeg/');
  expect(requests.filter((url) => !url.endsWith('.woff2'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await field.press('Enter');
  await expect(page).toHaveURL('/forloeb/');
});

test('the index is whole: every kind of thing, in the order of the alphabet', async ({
  page,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/soeg/');
  expect(await sticksOut(page)).toEqual([]);
  await expectAccessible(page);
  const titles = await page.locator('#index .entry > a').allTextContents();
  expect(titles.length).toBeGreaterThan(120);
  const sorted = [...titles].sort(new Intl.Collator('da').compare);
  expect(titles.slice(-20)).toEqual(sorted.slice(-20));
  const kinds = new Set(await page.locator('#index .entry-kind').allTextContents());
  expect([...kinds].sort()).toEqual(['Ord', 'Regel', 'Side', 'Tal', 'Værktøj']);
});
