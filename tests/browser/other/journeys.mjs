// The main journeys, written once for every browser that is not Chromium. A browser is an object
// that can `open`, `click`, `type`, `evaluate`, tell its `problems` and `close`; a selector is CSS, or
// XPath where it begins with two slashes.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { host } from '../host.mjs';
import { texts, tools } from './tools.mjs';

const SITE = fileURLToPath(new URL('../../../dist/site', import.meta.url));
// A page that draws has both cores to itself only on a machine that does nothing else.
const PATIENCE = 60_000;

const words = {
  da: { own: 'Brug mine egne svar', next: 'Videre' },
  en: { own: 'Use my own answers', next: 'Continue' },
};

const button = (name) => `//button[normalize-space()="${name}"]`;

/** What an element says, its spaces plain; nothing where there is none. */
function said(selector) {
  const texts = [...document.querySelectorAll(selector)].map((one) => one.textContent);
  return texts.join('\n').replace(/[\u00a0\u202f]/g, ' ');
}

/** Whether the tables say the same as these texts, or that they do not. */
function sameTables(texts, wanted) {
  const now = [...document.querySelectorAll('main table')].map((table) => table.textContent);
  return (now.join('\n').replace(/[\u00a0\u202f]/g, ' ') === texts) === wanted;
}

export function journeys(name, start) {
  let browser;
  let site;

  /** Asks the page again and again until the answer is a yes. */
  async function until(what, action, ...values) {
    for (const since = Date.now(); ; await sleep(50)) {
      const answer = await browser.evaluate(action, ...values);
      if (answer) return answer;
      if (Date.now() - since > PATIENCE) {
        throw new Error(`not in time: ${what}; problems: ${(await browser.problems()).join('; ')}`);
      }
    }
  }

  const says = async (selector, text) => {
    for (const since = Date.now(); ; await sleep(50)) {
      const found = await browser.evaluate(said, selector);
      if (found.includes(text)) return;
      if (Date.now() - since > PATIENCE) assert.fail(`${selector} says “${found}”, not “${text}”`);
    }
  };

  /** What elements say once they say it twice: the parts of a page follow one after the other. */
  async function settled(selector) {
    for (let before; ; await sleep(500)) {
      const now = await browser.evaluate(said, selector);
      if (now === before) return now;
      before = now;
    }
  }

  async function open(path) {
    await browser.open(site.origin + path);
    await until(`${path} comes alive`, () => document.querySelector('#app[data-live]') !== null);
  }

  /** Nothing in the console, nothing forbidden, and nothing asked of another host. */
  async function expectClean() {
    assert.deepEqual(await browser.problems(), []);
    const foreign = await browser.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) => entry.name)
        .filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(location.origin)),
    );
    assert.deepEqual(foreign, []);
  }

  /** The error beside the field, and the summary that leads to it. */
  async function expectError() {
    await until('an error beside its field, and the way to it', () =>
      ['.case-form .form-error-message', '.errors a'].every((selector) =>
        [...document.querySelectorAll(selector)].some(
          (one) => one.textContent.trim() !== '' && one.getClientRects().length > 0,
        ),
      ),
    );
  }

  async function expectNoErrors() {
    assert.equal(await browser.evaluate(() => document.querySelectorAll('.errors a').length), 0);
  }

  async function journey({ tool, example, typed, draws, wrong, link }, lang) {
    const path = `${lang === 'da' ? '' : '/en'}/${tool}/`;
    // As in a tab of its own, which keeps nothing of the tools before.
    await open('/');
    await browser.evaluate(() => {
      const kept = Object.keys(sessionStorage).filter((name) => name.startsWith('fremdrift-'));
      for (const name of kept) sessionStorage.removeItem(name);
    });
    await open(path);
    await says(example.at, example.says[lang]);
    const downloads = await browser.evaluate(
      () => document.querySelectorAll('.keep-buttons button').length,
    );
    assert.ok(downloads >= 3, `${downloads} things to download`);

    if (tool === 'arbejdsskade') await conversation(lang);
    if (typed) {
      for (const [box, text] of Object.entries(typed.boxes)) await browser.type(box, text);
      await says(typed.at, typed.says[lang]);
      // Loaded again it is still there.
      await open(path);
      await says(typed.at, typed.says[lang]);
    }
    for (const [box, text] of Object.entries(wrong ?? {})) {
      await browser.type(box, text);
      await expectError();
    }
    await expectClean();

    await open(path + link.to);
    await says(link.at, link.says[lang]);
    await expectNoErrors();
    // Once is enough: the workers know no language.
    if (draws && lang === 'da') await drawing(draws, link.says.da);
    await expectClean();
  }

  /** Going on without an answer is an error; with one, it is kept. */
  async function conversation(lang) {
    await browser.click(button(words[lang].own));
    await until('no answers', () => document.querySelectorAll('.answered li').length === 0);
    await browser.click(button(words[lang].next));
    await expectError();
    await browser.click('.case-form label[for$="-0"]');
    await browser.click(button(words[lang].next));
    await until('an answer', () => document.querySelectorAll('.answered li').length === 1);
  }

  /** Other numbers are drawn anew; the first ones give the very first result again. */
  async function drawing({ at, box }, all) {
    await says(at, all);
    const first = await settled('main table');
    assert.match(await browser.evaluate(said, '.primary-number'), /\d ?%/);
    const before = await browser.evaluate((selector) => document.querySelector(selector).value, box);
    await browser.type(box, '3000');
    await until('other numbers give another result', sameTables, first, false);
    await says(at, all);
    await browser.type(box, before);
    await until('the first numbers give the first result', sameTables, first, true);
    await expectNoErrors();
  }

  describe(name, () => {
    before(async () => {
      site = await host(SITE);
      browser = await start();
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });
    test('what no page may do is noticed', async () => {
      await open('/');
      await browser.evaluate(() => {
        console.info('a message');
        document.body.setAttribute('style', 'color: red');
        setTimeout(() => {
          throw new Error('broken');
        });
      });
      for (const noticed of [/a message/, /style-src/, /broken/]) {
        for (const since = Date.now(); ; await sleep(50)) {
          if ((await browser.problems()).some((problem) => noticed.test(problem))) break;
          if (Date.now() - since > PATIENCE) assert.fail(`${noticed} was not noticed`);
        }
      }
    });
    for (const tool of tools) {
      for (const lang of ['da', 'en']) {
        // One that hangs is ended: a driver can wait for an answer that never comes.
        test(`${lang}: ${tool.tool}`, { timeout: 150_000 }, () => journey(tool, lang));
      }
    }
    test('one tool after another, and back, without loading a page', { timeout: 150_000 }, async () => {
      const arrived = (path) =>
        until(`${path} has arrived and answers`, (path) => {
          const app = document.querySelector('#app[data-live]');
          return window.same && location.pathname === path && app?.dataset.route === path.slice(1, -1);
        }, path);
      await open('/refusion/');
      await browser.evaluate(() => void (window.same = true));
      await browser.click('footer a[href="/forloeb/"]');
      await arrived('/forloeb/');
      const told = () => [document.activeElement.tagName, document.querySelector('#arrived').textContent, scrollY];
      await until('the title is told', () => document.querySelector('#arrived').textContent !== '');
      assert.deepEqual(await browser.evaluate(told), ['H1', await browser.evaluate(() => document.title), 0]);
      await browser.click('footer a[href="/regler/"]');
      await arrived('/regler/');
      await browser.evaluate(() => history.back());
      await arrived('/forloeb/');
      await browser.evaluate(() => history.back());
      await arrived('/refusion/');
      await says('.primary-number', '67.993');
      await expectClean();
    });
    for (const lang of ['da', 'en']) {
      test(`${lang}: the pages that calculate nothing`, async () => {
        for (const page of texts) {
          await open(`${lang === 'da' ? '' : '/en'}/${page}`);
          assert.match(await browser.evaluate(said, 'h1'), /\p{L}/u);
          await expectClean();
        }
      });
    }
  });
}
