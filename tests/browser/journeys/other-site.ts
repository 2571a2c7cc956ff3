// Another site that shows a tool, as somebody would write it by hand after docs/embedding.md.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Frame, type Page } from '@playwright/test';
import { hydrated, test as base } from '../fixtures';

/** Whatever the embedded page said. */
export interface Said {
  fremdrift: number;
  type: string;
  tool?: string;
  height?: number;
  reason?: string;
}

const HOST = `<!doctype html>
<html lang="en">
  <head><title>Another site</title><link rel="icon" href="data:,"></head>
  <body>
    <p><a href="#before" id="before">Before</a></p>
    <div id="place"></div>
    <p><a href="#after" id="after">After</a></p>
  </body>
</html>`;

/** A test that has another site at hand; its origin is not that of the pages. */
export const test = base.extend<{ host: string }, { server: Server }>({
  server: [
    async ({}, use) => {
      const server = createServer((_request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(HOST);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(server);
      server.close();
    },
    { scope: 'worker' },
  ],
  host: async ({ server }, use) => {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  },
  hosts: async ({ host }, use) => {
    await use([host]);
  },
});

/** An embedded tool on the other site, and what went on between the two. */
export class Embedded {
  private constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {}

  /** Shows a tool on the other site and waits until it says that it is alive. */
  static async show(page: Page, host: string, address: string): Promise<Embedded> {
    await page.goto(host);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      const said: unknown[] = [];
      Object.assign(window, { said });
      addEventListener('message', ({ source, data }) => {
        if (source !== frame.contentWindow) return;
        said.push(data);
        if (data.height) frame.style.height = `${data.height}px`;
      });
      frame.title = 'Tool';
      frame.style.cssText = 'width: 100%; height: 300px; border: 0; display: block';
      frame.allow = 'clipboard-write';
      const sandbox = ['scripts', 'same-origin', 'downloads', 'popups', 'popups-to-escape-sandbox', 'modals'];
      frame.setAttribute('sandbox', sandbox.map((it) => `allow-${it}`).join(' '));
      frame.src = src;
      document.getElementById('place')?.append(frame);
    }, address);
    const handle = await page.waitForSelector('iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('there is no frame');
    await hydrated(frame);
    const embedded = new Embedded(page, frame);
    await expect.poll(() => embedded.said('ready')).toHaveLength(1);
    return embedded;
  }

  async said(type: string): Promise<Said[]> {
    const said = await this.page.evaluate(() => (window as unknown as { said: Said[] }).said);
    return said.filter((message) => message.type === type);
  }

  /** Sends any message, as the page around the frame. */
  async send(message: unknown): Promise<void> {
    await this.page.evaluate((sent) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(sent, '*');
    }, message);
  }

  async theme(colors: unknown): Promise<void> {
    await this.send({ fremdrift: 1, type: 'theme', colors });
  }

  /** Waits until everything that was sent is heard, and that many themes were refused by then. */
  async settled(refused: number): Promise<void> {
    // What names no colour is always answered.
    await this.theme('the last');
    await expect.poll(async () => (await this.said('themeRefused')).length).toBe(refused + 1);
  }

  /** Waits until the frame is as high as what is in it, and nothing in it can be scrolled. */
  async fits(): Promise<void> {
    await expect
      .poll(() =>
        this.frame.evaluate(() => {
          const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
          const content = document.getElementById('app')?.getBoundingClientRect().height ?? 0;
          const spare = innerHeight - content;
          return {
            hidden: [scrollHeight - clientHeight, scrollWidth - clientWidth],
            bars: [innerHeight - clientHeight, innerWidth - clientWidth],
            fits: spare >= 0 && spare < 1,
          };
        }),
      )
      .toEqual({ hidden: [0, 0], bars: [0, 0], fits: true });
  }

  /** The colour of a property of an element. */
  colour(selector: string, property: string): Promise<string> {
    return this.frame
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  }
}
