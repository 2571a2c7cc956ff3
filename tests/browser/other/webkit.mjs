// WebKit in the hands of the journeys: WebKitGTK's own small browser, by WebDriver.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Builder, By, Key } from 'selenium-webdriver';

const PATIENCE = 20_000;

/** WebKitGTK's browser for tests, in the folder of this machine's architecture. */
function program() {
  const found = readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((file) => existsSync(file));
  if (!found) throw new Error('WebKitGTK has no MiniBrowser here');
  return found;
}

async function freePort() {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** The driver on a screen of its own, in a group of its own, so that both can be ended. */
async function driver(address, port) {
  const args = ['--auto-servernum', 'WebKitWebDriver', `--port=${port}`];
  const running = spawn('xvfb-run', args, { stdio: 'ignore', detached: true });
  for (const since = Date.now(); ; await sleep(50)) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok) return () => process.kill(-running.pid);
    if (running.exitCode !== null) throw new Error('the WebKit driver did not start');
    if (Date.now() - since > PATIENCE) throw new Error('the WebKit driver does not answer');
  }
}

/** The driver tells no console messages: the page keeps them itself from now on, if it is there. */
function watch(address) {
  if (location.href.split('#')[0] !== address.split('#')[0]) return false;
  // An answer that was lost may have been a yes.
  if (window.problems) return true;
  const problems = [];
  Object.assign(window, { problems });
  addEventListener('error', ({ message }) => problems.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => problems.push(`error: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    problems.push(`CSP ${effectiveDirective}: ${blockedURI}`),
  );
  for (const kind of ['debug', 'error', 'info', 'log', 'warn']) {
    console[kind] = (...said) => problems.push(`${kind}: ${said.join(' ')}`);
  }
  return true;
}

/** An answer, or nothing: what is asked of a page that is just going is refused, or never answered. */
const soon = (answer) => Promise.race([answer.catch(() => undefined), sleep(1000)]);

export async function start() {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const end = await driver(address, port);
  const webkit = await new Builder()
    .usingServer(address)
    .withCapabilities({
      browserName: 'MiniBrowser',
      // A page can be watched before its Wasm has come; and the driver waits for ever for an event
      // that a page without scripts has already had.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: program(), args: ['--automation'] },
    })
    .build()
    .catch((error) => {
      end();
      throw error;
    });
  await webkit.manage().window().setRect({ width: 1280, height: 900 });
  const find = (selector) =>
    webkit.findElement(selector.startsWith('//') ? By.xpath(selector) : By.css(selector));

  return {
    async open(page) {
      // A fragment alone would not load the page anew.
      await webkit.get('about:blank');
      // The driver does not wait: the page before may have the same address, and be taken for this one.
      for (const since = Date.now(); (await soon(webkit.executeScript(() => location.href))) !== 'about:blank'; ) {
        if (Date.now() - since > PATIENCE) throw new Error(`nothing leaves the page before ${page}`);
        await sleep(20);
      }
      await webkit.get(page);
      for (const since = Date.now(); !(await soon(webkit.executeScript(watch, page))); ) {
        if (Date.now() - since > PATIENCE) throw new Error(`${page} does not come`);
        await sleep(50);
      }
    },
    async click(selector) {
      const element = await find(selector);
      // The driver does not bring into sight what scrolls within the page.
      const show = (one) => one.scrollIntoView({ block: 'center', behavior: 'instant' });
      await webkit.executeScript(show, element);
      await element.click();
    },
    async type(selector, text) {
      const box = await find(selector);
      const { length } = await box.getAttribute('value');
      // One after the other: the driver forgets what follows a key without a letter.
      for (const keys of [Key.END, Key.BACK_SPACE.repeat(length), text, Key.TAB]) {
        if (keys) await box.sendKeys(keys);
      }
    },
    evaluate: (action, ...values) => webkit.executeScript(action, ...values),
    problems: () => webkit.executeScript(() => window.problems),
    async close() {
      await webkit.quit();
      end();
    },
  };
}
