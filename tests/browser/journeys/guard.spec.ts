// The other journeys fail on anything that no page may do; here that is shown to work, and the
// page itself is watched through everything it offers.
import { expect, hydrated, test } from '../fixtures';
import { Calculator } from './calculator';
import { Course } from './course';
import { everything } from './course-states';

test.describe('what no page may do is noticed', () => {
  test.beforeEach(async ({ page }) => {
    await Calculator.open(page);
  });

  test('a console message', async ({ page, guard }) => {
    await page.evaluate(() => console.debug('a message'));
    expect(guard.splice(0)).toEqual(['debug: a message']);
  });

  test('an uncaught error', async ({ page, guard }) => {
    await page.evaluate(() =>
      setTimeout(() => {
        throw new Error('broken');
      }),
    );
    await expect.poll(() => guard.length).toBeGreaterThan(0);
    expect(guard.splice(0)).toEqual([expect.stringContaining('page error: Error: broken')]);
  });

  test('a script that the policy forbids', async ({ page, guard }) => {
    const forbid = page.evaluate(() => document.body.setAttribute('onclick', 'alert()'));
    await expect(forbid).rejects.toThrow('TrustedScript');
    expect(guard.splice(0).join('\n')).toContain('TrustedScript');
  });

  test('a style that the policy forbids', async ({ page, guard }) => {
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => guard.join('\n')).toContain('CSP style-src-attr: inline');
    guard.splice(0);
  });

  test('a connection that the policy forbids', async ({ page, guard }) => {
    await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
    await expect.poll(() => guard.join('\n')).toContain('CSP connect-src: https://example.org');
    guard.splice(0);
  });

  test('a request that is more than a file of the site', async ({ page, guard }) => {
    await page.evaluate(async () => {
      await fetch('/favicon.svg?typed=here');
      await fetch('/favicon.svg', { method: 'POST', body: 'typed' });
    });
    expect(guard.splice(0)).toEqual([
      'GET /favicon.svg?typed=here ',
      expect.stringMatching(/^POST \/favicon.svg typed$/),
    ]);
  });

  test('a request to another host', async ({ page, guard, baseURL }) => {
    const other = baseURL?.replace('localhost', '127.0.0.1');
    await page.goto(`${other}/favicon.svg`).catch(() => undefined);
    expect(guard.splice(0)).toContain(`request to ${other}`);
  });
});

test('using everything asks the server for nothing but fonts', async ({ page, context }) => {
  const calculator = await Calculator.open(page);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await calculator.typeDate('Sidste fraværsdag', '2016-03-31');
  await calculator.typeDate('Første fraværsdag', '2015-03-02');
  await calculator.type(calculator.field('Sygedagpenge om ugen'), '3900,50');
  await page.getByRole('radio', { name: 'Ledig', exact: true }).check();
  await calculator.openMore();
  await calculator.type(calculator.field('Uger på refusionstrappen før fraværet'), '12');
  await page.getByRole('radio', { name: 'Lagt sammen' }).check();
  await page.getByRole('slider').press('End');
  await calculator.otherLaw.selectOption({ label: '1. juli 2020' });
  for (const details of await page.locator('summary:visible').all()) await details.click();
  await calculator.link();
  for (const name of ['Hent linjerne (CSV)', 'Hent diagrammet (SVG)', 'Gem som fil']) {
    const download = page.waitForEvent('download');
    await calculator.button(name).click();
    await download;
  }
  await page.getByLabel('Husk mine svar i denne browser').check();
  await calculator.button('Slet alt, der er gemt her').click();
  await calculator.clear();
  await page.waitForLoadState('networkidle');

  const asked = requests.filter((url) => !/^(blob|data):|\.woff2$/.test(url));
  expect(asked).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('using everything of a course asks the server for nothing but fonts', async ({
  page,
  context,
}) => {
  const course = await Course.open(page, 'da', { today: '2024-06-03' });
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await course.typeAbsence({ ...everything, reader: 'caseworker' });
  for (const details of await page.locator('summary:visible').all()) await details.click();
  await course.link();
  for (const button of [
    course.calendarButton,
    course.button(course.say('csv')),
    course.button(course.say('svg')),
    course.button(course.words.save),
  ]) {
    await course.download(button);
  }
  await page.getByLabel(course.words.remember).check();
  await course.button(course.words.forget).click();
  await course.clear();
  await page.waitForLoadState('networkidle');

  const asked = requests.filter((url) => !/^(blob|data):|\.woff2$/.test(url));
  expect(asked).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

for (const [what, end, alive] of [
  ['script', /\/site-[^/]*\.js$/, false],
  ['script of every page', /\/page-[^/]*\.js$/, true],
  ['stylesheet', /\.css$/, true],
] as const) {
  test.describe('one changed byte', () => {
    test.use({ expectedConsole: [/Failed to find a valid digest/] });

    test(`and the ${what} is refused`, async ({ page }) => {
      await page.route(end, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()} ` });
      });
      const refused = page.waitForEvent('console', (message) => /valid digest/.test(message.text()));
      await page.goto('/refusion/');
      await refused;
      if (alive) await hydrated(page);
      else await expect(page.locator('#app[data-live]')).not.toBeAttached();
      const styled = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(styled.includes('IBM Plex Sans')).toBe(what !== 'stylesheet');
    });
  });
}

test('the policy allows nothing from elsewhere and no inline script', async ({ page }) => {
  await Calculator.open(page);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const content = (await policy.getAttribute('content')) ?? '';
  expect(content).toContain("default-src 'none'");
  expect(content).toContain("require-trusted-types-for 'script'");
  expect(content).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/);
});
