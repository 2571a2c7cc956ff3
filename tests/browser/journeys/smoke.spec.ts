import { expect, hydrated, open, test } from '../fixtures';

const pages = [
  { path: '/', lang: 'da', title: /Sygefravær/, tool: undefined },
  { path: '/refusion/', lang: 'da', title: /Statsrefusion/, tool: 'refusion' },
  { path: '/forloeb/', lang: 'da', title: /sygeforløb/, tool: 'forloeb' },
  { path: '/penge/', lang: 'da', title: /Hvad får du/, tool: 'penge' },
  { path: '/arbejdsskade/', lang: 'da', title: /Kommet til skade/, tool: 'arbejdsskade' },
  { path: '/kommuner/', lang: 'da', title: /Din kommune/, tool: 'kommuner' },
  { path: '/nettogevinst/', lang: 'da', title: /Nettogevinst/, tool: 'nettogevinst' },
  { path: '/tidlig-indsats/', lang: 'da', title: /Tidlig indsats/, tool: 'tidlig-indsats' },
  { path: '/anbefalinger/', lang: 'da', title: /Seks anbefalinger/, tool: 'anbefalinger' },
  { path: '/regler/', lang: 'da', title: /Regler om sygedagpenge/, tool: 'regler' },
  { path: '/fakta/', lang: 'da', title: /Tal om sygefravær/, tool: undefined },
  { path: '/metode/', lang: 'da', title: /Metode/, tool: undefined },
  { path: '/om/', lang: 'da', title: /Om siden/, tool: undefined },
  { path: '/was/', lang: 'da', title: /Tilgængelighed/, tool: undefined },
  { path: '/ordbog/', lang: 'da', title: /Ordbog/, tool: undefined },
  { path: '/nyt/', lang: 'da', title: /Hvad er nyt/, tool: undefined },
  { path: '/soeg/', lang: 'da', title: /Søg/, tool: 'soeg' },
  { path: '/en/ordbog/', lang: 'en', title: /Glossary/, tool: undefined },
  { path: '/en/nyt/', lang: 'en', title: /What is new/, tool: undefined },
  { path: '/en/soeg/', lang: 'en', title: /Search/, tool: 'soeg' },
  { path: '/en/', lang: 'en', title: /Sickness absence/, tool: undefined },
  { path: '/en/refusion/', lang: 'en', title: /State refund/, tool: 'refusion' },
  { path: '/en/forloeb/', lang: 'en', title: /sickness absence/, tool: 'forloeb' },
  { path: '/en/penge/', lang: 'en', title: /What do you get/, tool: 'penge' },
  { path: '/en/arbejdsskade/', lang: 'en', title: /Hurt at work/, tool: 'arbejdsskade' },
  { path: '/en/kommuner/', lang: 'en', title: /Your municipality/, tool: 'kommuner' },
  { path: '/en/nettogevinst/', lang: 'en', title: /Net gain/, tool: 'nettogevinst' },
  { path: '/en/tidlig-indsats/', lang: 'en', title: /Early intervention/, tool: 'tidlig-indsats' },
  {
    path: '/en/anbefalinger/',
    lang: 'en',
    title: /Six recommendations/,
    tool: 'anbefalinger',
  },
  { path: '/en/regler/', lang: 'en', title: /Rules on sickness benefit/, tool: 'regler' },
  { path: '/en/fakta/', lang: 'en', title: /Figures on sickness absence/, tool: undefined },
  { path: '/en/metode/', lang: 'en', title: /Methods/, tool: undefined },
  { path: '/en/om/', lang: 'en', title: /About the site/, tool: undefined },
  { path: '/en/was/', lang: 'en', title: /Accessibility/, tool: undefined },
];

for (const { path, lang, title, tool } of pages) {
  test(`${path} loads, comes alive and is titled`, async ({ page }) => {
    const programs: string[] = [];
    const ofWorkers: string[] = [];
    page.on('request', (request) => {
      const ofWorker = /\/assets\/(worker|spawn)/.test(request.url());
      if (/\.(js|wasm)$/.test(request.url())) (ofWorker ? ofWorkers : programs).push(request.url());
    });
    await open(page, path);
    await expect(page).toHaveTitle(title);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('h1')).toHaveCount(1);
    // What every page has; and for a tool the program's script and its Wasm, and of what only some
    // pages need what this one needs, as one file. A page that calculates nothing has none of it, but
    // for the few lines that search. Nothing is asked for twice.
    const own = programs.filter((program) => !program.includes('/assets/page-'));
    expect(programs).toHaveLength(own.length + 1);
    const part = `first_${tool?.replaceAll('-', '_')}`;
    const wanted = tool === 'soeg' ? ['soeg'] : tool ? ['site', 'site_bg', part] : [];
    const names = own.map((program) => /\/assets\/(.*)-.{8}\.(js|wasm)$/.exec(program)?.[1] ?? program);
    expect(names.sort()).toEqual(wanted.sort());
    // What simulates is fetched only where something is drawn.
    const draws = ['tidlig-indsats', 'anbefalinger'].includes(tool ?? '');
    if (!draws) expect(ofWorkers).toEqual([]);
  });
}

test('the front page leads to the tool', async ({ page }) => {
  await open(page, '/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Statsrefusion/ })
    .click();
  await expect(page).toHaveURL('/refusion/');
});

for (const [door, address, heading] of [
  ['Se dine datoer', /\/forloeb\/$/, 'Dit sygeforløb: hvad sker der hvornår?'],
  ['Regn på en indsats', /\/nettogevinst\/$/, 'Nettogevinst: hvad er en indsats værd?'],
  ['Find næste dato i en sag', /\/forloeb\/#/, 'De næste datoer'],
] as const) {
  test(`the door “${door}” leads to that place`, async ({ page }) => {
    await open(page, '/');
    await page.getByRole('link', { name: door }).click();
    await expect(page).toHaveURL(address);
    await hydrated(page);
    await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
  });
}

test('the language switch leads to the same page', async ({ page }) => {
  await open(page, '/refusion/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/refusion/');
  await page.getByRole('link', { name: 'Dansk' }).click();
  await expect(page).toHaveURL('/refusion/');
});

test.describe('an unknown address', () => {
  test.use({ expectedConsole: [/status of 404/] });

  test('gets the page that says so, in both languages', async ({ page }) => {
    const response = await page.goto('/en/nowhere/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'Siden findes ikke' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
  });
});
