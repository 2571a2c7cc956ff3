// The custom elements: the frame, and what it and the element say to each other. A stub stands for
// the site here; `tests/browser/journeys/elements.spec.ts` opens the examples with the real one.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';

import { pages as table, tools } from '../../../web/vite/table.js';
import { folder, host, launch, open } from './browser.mjs';
import { install } from './packed.mjs';

const root = install().folder;
const browser = await launch();

const texts = (lang) => {
  const folder = new URL(`../../../web/locales/${lang}/`, import.meta.url);
  return readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
};
const titleOf = (lang, tool) => {
  const { title } = table.find(({ id }) => id === tool);
  return texts(lang).match(new RegExp(`^${title} = (.*)$`, 'm'))[1];
};

// A page of the site as far as the contract goes: alive once with its height, and it keeps what it
// was told. `say` and `heard` are there for the tests.
const STUB = `<!doctype html><title>stub</title><p>x<script>
  const heard = [];
  const say = (data) => parent.postMessage(data, '*');
  addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
  say({ fremdrift: 1, type: 'ready', tool: location.pathname.split('/').at(-2), height: 640 });
</script>`;
const site = await host((path) => (/^(?!\/gone\/).*\/embed\//.test(path) ? { body: STUB } : undefined));
const other = await host(() => ({ body: STUB }));

// A host page that forbids all that it can.
const POLICY = `default-src 'none'; script-src 'self'; frame-src ${site};
  require-trusted-types-for 'script'; trusted-types 'none'`.replace(/\n\s+/, ' ');
const SHELL = '<!doctype html><html lang="da"><title>-</title><script type="module" src="/elements.js"></script>';
const pages = (policy) => {
  const files = folder(root);
  return (path) =>
    path === '/' ? { body: SHELL, headers: { 'content-security-policy': policy } } : files(path);
};
const strict = await host(pages(POLICY));
const frameless = await host(pages("default-src 'none'; script-src 'self'"));

/** Puts an element on the page; resolves when it is alive, if `alive` says to wait for that. */
async function put(page, tool, attributes, alive = true) {
  await page.evaluate(
    async ([tool, attributes]) => {
      const element = document.createElement(`fremdrift-${tool}`);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      window.refused = [];
      element.addEventListener('fremdrift-theme-refused', ({ detail }) => refused.push(detail.reason));
      window.lives = 0;
      element.addEventListener('fremdrift-ready', () => (lives += 1));
      document.body.replaceChildren(element);
      window.element = element;
      await Promise.resolve();
    },
    [tool, attributes],
  );
  if (alive) await lived(page, 1);
}

/** Waits until the element has come to life for the nth time; it fails where that takes too long. */
const lived = (page, times) => page.waitForFunction((times) => window.lives === times, times);

const stub = (page) => page.frames().find((frame) => frame.url().includes('/embed/'));
const height = (page) => page.evaluate(() => element.shadowRoot.querySelector('iframe').style.height);
const refused = (page) => page.evaluate(() => window.refused);
const saidByStub = (page, data) => stub(page).evaluate((data) => say(data), data);
const heard = (page) => stub(page).evaluate(() => heard.map(({ data }) => data));
/** Waits until what is on its way between the two windows has come. */
const settled = async (page) => {
  await stub(page).evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
};
const setAttributes = (page, attributes) =>
  page.evaluate((attributes) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  }, attributes);

for (const lang of ['da', 'en']) {
  test(`every tool is a frame of its page, as high as its content (${lang})`, async () => {
    const { page, complaints } = await open(browser, strict);
    for (const tool of tools) {
      await put(page, tool, { site: `${site}/under/here`, lang });
      const frame = await page.evaluate(() => {
        const frame = element.shadowRoot.querySelector('iframe');
        const { src, title, lang, loading, referrerPolicy, allow } = frame;
        const { width, borderTopWidth } = getComputedStyle(frame);
        const fallback = element.shadowRoot.querySelector('p').hidden;
        const whole = width === getComputedStyle(element).width;
        return { src, title, lang, loading, referrerPolicy, allow, borderTopWidth, fallback, whole, sandbox: [...frame.sandbox] };
      });
      assert.deepEqual(frame, {
        src: `${site}/under/here/${lang === 'en' ? 'en/' : ''}embed/${tool}/`,
        title: titleOf(lang, tool),
        lang,
        loading: 'lazy',
        referrerPolicy: 'no-referrer',
        allow: 'clipboard-write',
        borderTopWidth: '0px',
        fallback: true,
        whole: true,
        sandbox: [
          'allow-scripts', 'allow-same-origin', 'allow-downloads', 'allow-popups',
          'allow-popups-to-escape-sandbox', 'allow-modals',
        ],
      });
      assert.equal(await height(page), '640px');
    }
    // The policy forbids styles, trusted types and everything else that is not named.
    assert.deepEqual(complaints, []);
  });
}

test('without lang it is in the language of what is around it', async () => {
  const { page } = await open(browser, strict);
  const url = () => page.evaluate(() => element.shadowRoot.querySelector('iframe').src);
  await put(page, 'refusion', { site });
  assert.equal(await url(), `${site}/embed/refusion/`);
  await page.evaluate(() => (document.documentElement.lang = 'en-GB'));
  await put(page, 'refusion', { site });
  assert.equal(await url(), `${site}/en/embed/refusion/`);
});

test('a case goes into the fragment, whatever is in it, and into the link', async () => {
  const { page } = await open(browser, strict);
  for (const text of ['v=1&firstDay=2026-1-5', '"><script>#?/../', 'a b\nc', 'javascript:x']) {
    await put(page, 'refusion', { site, case: text });
    const [src, link] = await page.evaluate(() =>
      [element.shadowRoot.querySelector('iframe').src, element.shadowRoot.querySelector('a').href]);
    const [address, ...rest] = src.split('#s=');
    assert.equal(address, `${site}/embed/refusion/`);
    assert.equal(decodeURI(rest.join('#s=')), text.replace(/\n/, ''));
    assert.equal(link, src.replace('embed/', ''));
  }
});

test('a host that is none is said, in both languages, and nothing is loaded', async () => {
  const { page } = await open(browser, strict);
  const bad = [null, '', 'example.org/fremdrift', '/fremdrift/', 'javascript:alert(1)', 'data:text/html,x',
    'ftp://example.org/', 'file:///etc/', 'https://'];
  for (const [lang, told] of [['da', /skal være adressen/], ['en', /has to be the address/]]) {
    for (const value of bad) {
      await put(page, 'regler', value === null ? { lang } : { site: value, lang }, false);
      const shown = await page.evaluate(() => element.shadowRoot.textContent);
      assert.match(shown, told, String(value));
      assert.equal(page.frames().length, 1);
    }
  }
  await setAttributes(page, { site });
  await lived(page, 1);
  assert.equal(await height(page), '640px');
});

test('the height follows the page, and only what can be a height', async () => {
  const { page } = await open(browser, strict);
  await put(page, 'refusion', { site });
  const tell = async (height) => {
    await saidByStub(page, { fremdrift: 1, type: 'height', tool: 'refusion', height });
    await settled(page);
  };
  await tell(1234);
  assert.equal(await height(page), '1234px');
  for (const bad of [0, -5, 12.5, NaN, Infinity, '900', null, undefined, {}, [7]]) await tell(bad);
  await saidByStub(page, { type: 'height', height: 77 });
  for (const data of [{ fremdrift: 2, type: 'height', height: 77 }, 'height', null, 7, []]) await saidByStub(page, data);
  await settled(page);
  assert.equal(await height(page), '1234px');
  await tell(10 ** 9);
  assert.equal(await height(page), '200000px');
});

test('nobody but its own frame, from the own host, is heard', async () => {
  const wide = await host(pages(`default-src 'none'; script-src 'self'; frame-src ${site} ${other}`));
  const { page } = await open(browser, wide);
  await put(page, 'refusion', { site });
  // The page itself, another frame of the same host, a frame of another host.
  await page.evaluate(() => postMessage({ fremdrift: 1, type: 'height', height: 1 }, '*'));
  for (const origin of [site, other]) {
    await page.evaluate(async (src) => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => (frame.onload = resolve));
      frame.src = src;
      document.body.append(frame);
      await loaded;
    }, `${origin}/embed/x/?second`);
    const second = page.frames().find((frame) => frame.url().startsWith(`${origin}/embed/x/`));
    await second.evaluate(() => say({ fremdrift: 1, type: 'height', height: 2 }));
    await second.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }
  await settled(page);
  assert.equal(await height(page), '640px');
  // Its own frame, once it is somewhere else.
  const own = page.frames().find((frame) => frame.url() === `${site}/embed/refusion/`);
  await own.goto(`${other}/embed/refusion/`);
  await own.evaluate(() => say({ fremdrift: 1, type: 'height', height: 3 }));
  await own.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  assert.equal(await height(page), '640px');
});

test('colours are told when the page is alive and when they change, and only colours', async () => {
  const { page } = await open(browser, strict);
  await put(page, 'refusion', { site });
  await settled(page);
  assert.deepEqual(await heard(page), []);

  const all = {
    'color-text': '#123', 'color-background': '#FFFFFF', 'color-surface': '#fafafa',
    'color-accent': '#0b5d3b', 'color-accent-text': '#fff', 'color-border': '#708090',
  };
  const colors = {
    text: '#123', background: '#FFFFFF', surface: '#fafafa', accent: '#0b5d3b', accentText: '#fff', border: '#708090',
  };
  await put(page, 'refusion', { site, ...all });
  await settled(page);
  assert.deepEqual(await heard(page), [{ fremdrift: 1, type: 'theme', colors }]);
  assert.equal(await stub(page).evaluate(() => heard[0].origin), strict);

  // All changes of one turn are one message.
  await setAttributes(page, { 'color-text': '#000', 'color-border': '#777' });
  await settled(page);
  const changed = { ...colors, text: '#000', border: '#777' };
  assert.deepEqual((await heard(page)).slice(1), [{ fremdrift: 1, type: 'theme', colors: changed }]);
  assert.deepEqual(await refused(page), []);

  for (const value of ['red', 'url(//x)', '#12', '#1234', '#12345g', '#12345678', '', ' #fff', 'var(--x)', '#fff;']) {
    await setAttributes(page, { 'color-accent': value });
    await settled(page);
    const { colors } = (await heard(page)).at(-1);
    assert.deepEqual(Object.keys(colors), ['text', 'background', 'surface', 'accentText', 'border'], value);
    assert.equal((await refused(page)).at(-1), 'notAColour');
  }

  // Without any, the page has to hear that its own are wanted again.
  await setAttributes(page, Object.fromEntries(Object.keys(all).map((name) => [name, null])));
  await settled(page);
  assert.deepEqual((await heard(page)).at(-1).colors, {});
});

test('what the page says of the colours is an event', async () => {
  const { page } = await open(browser, strict);
  await put(page, 'refusion', { site });
  for (const reason of ['contrast', 'notAColour', 'because', 7]) {
    await saidByStub(page, { fremdrift: 1, type: 'themeRefused', reason });
  }
  await settled(page);
  assert.deepEqual(await refused(page), ['contrast', 'notAColour']);
});

test('it can be taken away and put back, elsewhere too, and hears nothing in between', async () => {
  const { page, complaints } = await open(browser, strict);
  await put(page, 'refusion', { site, 'color-text': '#000' });
  await page.evaluate(async () => {
    element.remove();
    await Promise.resolve();
  });
  assert.equal(await page.evaluate(() => element.shadowRoot.childNodes.length), 0);
  assert.equal(page.frames().length, 1);
  for (const times of [2, 3]) {
    await page.evaluate(() => document.body.appendChild(document.createElement('section')).append(element));
    await lived(page, times);
    await settled(page);
    assert.equal(page.frames().length, 2);
    assert.equal(await height(page), '640px');
    assert.equal((await heard(page)).length, 1);
  }
  assert.deepEqual(complaints, []);
});

test('until the page is alive a link stands below a frame that can be scrolled', async () => {
  const { page } = await open(browser, strict);
  const seen = () => page.evaluate(() => {
    const [frame, fallback] = element.shadowRoot.children;
    const link = fallback.querySelector('a');
    return [fallback.hidden, link.href, link.textContent, getComputedStyle(frame).height];
  });
  const answered = page.waitForResponse(/gone/);
  await put(page, 'kommuner', { site: `${site}/gone`, lang: 'en' }, false);
  assert.equal((await answered).status(), 404);
  assert.deepEqual(await seen(), [false, `${site}/gone/en/kommuner/`, titleOf('en', 'kommuner'), '900px']);
  // What stands in the element takes its place.
  await page.evaluate(() => element.append('Ring til os'));
  assert.deepEqual(
    await page.evaluate(() => element.shadowRoot.querySelector('slot').assignedNodes().map((it) => it.textContent)),
    ['Ring til os'],
  );
});

test('where the policy of the page allows no frame, the link is what there is', async () => {
  const { page, complaints } = await open(browser, frameless);
  await put(page, 'refusion', { site }, false);
  await page.waitForFunction(() => element.shadowRoot.querySelector('a').checkVisibility());
  assert.ok(complaints.some((text) => text.includes('frame-src')), complaints.join());
});
