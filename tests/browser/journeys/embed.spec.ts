// A tool on another site: alive, as high as its content, in the site's colours where they can be read,
// deaf to everybody else, and with a way to the full page.
import { tools } from '../../../web/vite/table.js';
import { expect, hydrated } from '../fixtures';
import { Embedded, test } from './other-site';
import { langs } from './words';

const at = { da: '/', en: '/en/' };

const dark = {
  text: '#f0f0f0',
  background: '#14181f',
  surface: '#232a35',
  accent: '#8ab4f8',
  accentText: '#0b1320',
  border: '#4a5568',
};
const DARK = 'rgb(20, 24, 31)';
const WHITE = 'rgb(255, 255, 255)';

for (const tool of tools) {
  for (const lang of langs) {
    test(`${tool}, ${lang}: lives on another site, as high as its content`, async ({
      page,
      host,
      baseURL,
      expectAccessible,
    }) => {
      await page.setViewportSize({ width: lang === 'da' ? 1100 : 420, height: 700 });
      const embedded = await Embedded.show(page, host, `${baseURL}${at[lang]}embed/${tool}/`);
      const { frame } = embedded;
      await embedded.fits();
      const [ready] = await embedded.said('ready');
      expect(Object.keys(ready ?? {}).sort()).toEqual(['fremdrift', 'height', 'tool', 'type']);
      expect(ready).toMatchObject({ fremdrift: 1, type: 'ready', tool });

      await expect(frame.locator('html')).toHaveAttribute('lang', lang);
      await expect(frame.locator('h1')).toHaveCount(1);
      await expect(frame.locator('header, nav.nav, .skipnav, .footer, #remember')).toHaveCount(0);
      await expect(frame.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      const full = `${at[lang]}${tool}/`;
      await expect(frame.locator('footer a')).toHaveAttribute('href', full);
      // No link takes the frame anywhere, and none of the site's pages is shown embedded.
      const leaving = await frame.locator('a:not([href^="#"])').evaluateAll((links) =>
        (links as HTMLAnchorElement[])
          .filter(({ target, rel, pathname }) => {
            return target !== '_blank' || !/\bnoopener\b/.test(rel) || /\/embed\//.test(pathname);
          })
          .map((link) => link.outerHTML),
      );
      expect(leaving).toEqual([]);

      // Danish in the page's own colours, English in a dark theme: both have the same markup.
      if (lang === 'en') {
        await embedded.theme(dark);
        await expect.poll(() => embedded.colour('body', 'background-color')).toBe(DARK);
        expect(await embedded.said('themeRefused')).toEqual([]);
      }
      await expectAccessible(frame);
    });
  }
}

test('the height follows the content up and down, and comes to rest', async ({
  page,
  host,
  baseURL,
}) => {
  const embedded = await Embedded.show(page, host, `${baseURL}/embed/refusion/`);
  const { frame } = embedded;
  const height = async () => (await embedded.said('height')).at(-1)?.height ?? 0;
  await embedded.fits();
  const before = await height();

  const details = frame.locator('.lines summary').first();
  await details.click();
  await expect.poll(height).toBeGreaterThan(before);
  await embedded.fits();
  await details.click();
  await expect.poll(height).toBe(before);
  await embedded.fits();

  await page.setViewportSize({ width: 360, height: 640 });
  await expect.poll(height).toBeGreaterThan(before);
  await embedded.fits();
  const said = (await embedded.said('height')).length;
  // A frame that answers each height with another would go on for as long as one looks.
  await page.evaluate(async () => {
    for (let left = 20; left > 0; left -= 1) await new Promise(requestAnimationFrame);
  });
  expect((await embedded.said('height')).length).toBe(said);
});

test('colours are taken on where they can be read, else refused with the reason', async ({
  page,
  host,
  baseURL,
}) => {
  const embedded = await Embedded.show(page, host, `${baseURL}/embed/refusion/`);
  const ground = () => embedded.colour('body', 'background-color');
  const answers = async () => (await embedded.said('themeRefused')).map(({ reason }) => reason);

  await embedded.theme(dark);
  await expect.poll(ground).toBe(DARK);
  expect(await embedded.colour('h1', 'color')).toBe('rgb(240, 240, 240)');
  expect(await embedded.colour('.next', 'background-color')).toBe('rgb(35, 42, 53)');
  expect(await embedded.colour('footer a', 'color')).toBe('rgb(138, 180, 248)');
  expect(await embedded.colour('.button-primary', 'background-color')).toBe('rgb(138, 180, 248)');
  expect(await embedded.colour('.button-primary', 'color')).toBe('rgb(11, 19, 32)');
  expect(await embedded.colour('footer', 'border-top-color')).toBe('rgb(74, 85, 104)');
  // Pictures and boxes to write in keep the ground that they were drawn for.
  expect(await embedded.colour('.chart svg', 'background-color')).toBe(WHITE);
  expect(await embedded.colour('.form-input', 'background-color')).toBe(WHITE);
  expect(await embedded.colour('.form-input', 'color')).toBe('rgb(26, 26, 26)');

  const unreadable = [
    { ...dark, text: '#5b6472' },
    { ...dark, surface: '#f0f0f0' },
    { ...dark, accent: '#2f3b52' },
    { ...dark, accentText: '#ffffff' },
    // What is left out is the page's own, and is held against what is given.
    { background: '#14181f' },
    { accent: '#777' }, // 4.48:1 on white
  ];
  for (const colors of unreadable) await embedded.theme(colors);
  await expect.poll(answers).toEqual(unreadable.map(() => 'contrast'));

  const noColours = [
    { text: 'black' },
    { text: '#12345' },
    { text: '#1a1a1a;' },
    { text: ' #1a1a1a' },
    { text: '#1a1a1a\n' },
    { text: 'url(https://example.org/)' },
    { background: 'var(--text)' },
    { border: 7 },
    { border: null },
    { surface: ['#ffffff'] },
    { surface: { hex: '#ffffff' } },
    [],
    null,
    '#ffffff',
    undefined,
  ];
  for (const colors of noColours) await embedded.theme(colors);
  const all = [...unreadable.map(() => 'contrast'), ...noColours.map(() => 'notAColour')];
  await expect.poll(answers).toEqual(all);
  expect(await ground()).toBe(DARK);

  // 4.54:1 on white; and where the accent is too faint on a panel, its links take the text's colour.
  await embedded.theme({ accent: '#767676', accentText: '#ffffff', surface: '#f5f5f5' });
  await expect.poll(ground).toBe(WHITE);
  expect(await embedded.colour('footer a', 'color')).toBe('rgb(118, 118, 118)');
  const own = await embedded.frame.evaluate(() => document.documentElement.style.cssText);
  expect(own).toContain('--panel-link: #1a1a1a');
  // Nothing asked for is the page as it was.
  await embedded.theme({});
  await expect
    .poll(() => embedded.frame.evaluate(() => document.documentElement.style.cssText))
    .toBe('');
  expect(await answers()).toEqual(all);
});

test('it listens to the page around it alone, and to nothing but themes', async ({
  page,
  host,
  baseURL,
}) => {
  const embedded = await Embedded.show(page, host, `${baseURL}/embed/refusion/`);
  const { frame } = embedded;
  const theme = { fremdrift: 1, type: 'theme', colors: dark };

  // Another frame of the same page, and the embedded page's own window.
  await page.evaluate((message) => {
    const other = document.createElement('iframe');
    other.title = 'Other';
    document.body.append(other);
    const script = other.contentDocument?.createElement('script');
    if (!script) throw new Error('no frame to write in');
    script.textContent = `parent.frames[0].postMessage(${JSON.stringify(message)}, '*')`;
    other.contentDocument?.body.append(script);
  }, theme);
  await frame.evaluate((message) => postMessage(message, '*'), theme);

  // The page around it, with what is no theme, or none of ours.
  for (const message of [
    { ...theme, fremdrift: 2 },
    { ...theme, fremdrift: '1' },
    { ...theme, type: 'Theme' },
    { ...theme, type: ['theme'] },
    { colors: dark },
    [theme],
    'theme',
    null,
    1,
  ]) {
    await embedded.send(message);
  }
  await embedded.settled(0);
  expect(await embedded.colour('body', 'background-color')).toBe(WHITE);

  // Of a theme, six names count, and only its own: nothing inherited, no getter, no other key.
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    const send = (colors: unknown) => target?.postMessage({ fremdrift: 1, type: 'theme', colors }, '*');
    send(JSON.parse('{"__proto__": {"text": "#fff", "background": "#000"}, "constructor": "#000"}'));
    send(Object.create({ background: '#000000', text: '#ffffff' }));
    send({ '--background': '#000000', toString: '#000000', unknown: 'x'.repeat(5_000_000) });
    let deep: unknown = {};
    for (let level = 0; level < 1000; level += 1) deep = { deep };
    send({ deep });
    send({ text: '#'.padEnd(5_000_000, '0') });
    send(new Map([['background', '#000000']]));
    let read = 0;
    const changing = {
      get text() {
        read += 1;
        return read > 1 ? '#1a1a1a' : 'red';
      },
    };
    send(changing);
  });
  // The huge "colour", the map, and what the getter gave when it was sent, beside the one above.
  await embedded.settled(4);
  const refused = (await embedded.said('themeRefused')).map(({ reason }) => reason);
  expect(refused).toEqual(Array(5).fill('notAColour'));
  expect(await frame.evaluate(() => document.documentElement.style.cssText)).toBe('');
  expect(await embedded.colour('body', 'background-color')).toBe(WHITE);

  // And it still works.
  await frame.getByRole('button', { name: 'Brug mine egne tal' }).click();
  await expect(frame.locator('.stale')).toBeVisible();
});

test('the keyboard goes in at the front and out at the end, both ways', async ({
  page,
  host,
  baseURL,
}) => {
  const { frame } = await Embedded.show(page, host, `${baseURL}/embed/refusion/`);
  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  const stops = frame.locator('#app :is(a, button, input)').filter({ visible: true });
  await expect(stops.first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('#before')).toBeFocused();

  await page.locator('#after').focus();
  await page.keyboard.press('Shift+Tab');
  await expect(frame.getByRole('link', { name: /^Åbn hele siden/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#after')).toBeFocused();
});

test('a link that is made leads to the full page; the way there by itself carries no case', async ({
  page,
  context,
  host,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-write'], { origin: host });
  const embedded = await Embedded.show(page, host, `${baseURL}/embed/refusion/`);
  const { frame } = embedded;
  await frame.getByRole('radio', { name: 'Ledig', exact: true }).check();
  await frame.getByRole('button', { name: 'Lav et link' }).click();
  const link = await frame.getByLabel('Link til dette forløb').inputValue();
  expect(link.startsWith(`${baseURL}/refusion/#s=`)).toBe(true);
  await expect(frame.locator('.paper')).toContainText(`${baseURL}/refusion/`);

  const opened = page.waitForEvent('popup');
  await frame.getByRole('link', { name: /^Åbn hele siden/ }).click();
  const full = await opened;
  await hydrated(full);
  await expect(full).toHaveURL(`${baseURL}/refusion/`);
  await expect(full.getByRole('radio', { name: 'Ansat' })).toBeChecked();
  await full.close();

  // What the other site puts behind the address is opened.
  const again = await Embedded.show(page, host, link.replace('/refusion/', '/embed/refusion/'));
  await expect(again.frame.getByRole('radio', { name: 'Ledig', exact: true })).toBeChecked();
  // Nothing but what the contract names has left the frame.
  const said = await page.evaluate(() => JSON.stringify((window as unknown as { said: unknown }).said));
  expect(said).not.toMatch(/Ledig|unemployed|s=/);
});

test('what this browser keeps for the full page is not shown in a frame', async ({
  page,
}) => {
  await page.goto('/refusion/');
  await hydrated(page);
  await page.getByLabel('Husk mine svar i denne browser').check();
  await page.getByRole('radio', { name: 'Ledig', exact: true }).check();
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  await expect.poll(kept).toContain('unemployed');
  const before = await kept();
  // By itself it is a page of the site, with the same storage as the others.
  await page.goto('/embed/refusion/');
  await hydrated(page);
  await expect(page.getByRole('radio', { name: 'Ansat' })).toBeChecked();
  await expect(page.getByText('Svarene er hentet.')).toBeHidden();
  await page.getByRole('radio', { name: 'Selvstændig' }).check();
  await expect(page.locator('.primary')).toContainText('kr.');
  expect(await kept()).toBe(before);
});

test('it prints its own content, black on white', async ({ page, host, baseURL }) => {
  const embedded = await Embedded.show(page, host, `${baseURL}/embed/refusion/`);
  const { frame } = embedded;
  await embedded.theme(dark);
  await expect.poll(() => embedded.colour('body', 'background-color')).toBe(DARK);
  await frame.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await frame.getByRole('button', { name: 'Udskriv' }).click();
  await expect(frame.locator('html[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  expect(await embedded.colour('body', 'background-color')).toBe(WHITE);
  expect(await embedded.colour('h1', 'color')).toBe('rgb(26, 26, 26)');
  await expect(frame.locator('.paper')).toBeVisible();
  await expect(frame.locator('.tool-inputs')).toBeHidden();
});
