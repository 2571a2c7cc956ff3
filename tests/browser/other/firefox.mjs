// Firefox in the hands of the journeys: by WebDriver BiDi, which it speaks itself.
import puppeteer from 'puppeteer-core';

const query = (selector) => (selector.startsWith('//') ? `::-p-xpath(${selector})` : selector);

export async function start() {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
  });
  const page = await firefox.newPage();
  let problems = [];
  page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
  // What the content security policy forbids is among them.
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));

  return {
    async open(address) {
      // A fragment alone would not load the page anew.
      await page.goto('about:blank');
      problems = [];
      await page.goto(address, { waitUntil: 'domcontentloaded' });
    },
    click: (selector) => page.locator(query(selector)).click(),
    async type(selector, text) {
      await page.focus(query(selector));
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.press('Backspace');
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    },
    evaluate: (action, ...values) => page.evaluate(action, ...values),
    problems: async () => problems,
    close: () => firefox.close(),
  };
}
