// What Lighthouse says of the four pages that most visits begin with, on a phone: medians of some
// runs on the finished site, served as a host that compresses would. What depends on the machine is
// told, what does not is held (docs/adr/0018-other-browsers-and-budgets.md).
//
// node lighthouse.mjs <folder of the site> <runs>
import { chromium } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { compressed, host } from './host.mjs';

const PAGES = ['/', '/refusion/', '/arbejdsskade/', '/tidlig-indsats/'];

/** At least so much of a hundred, on every machine. */
const HELD = { accessibility: 95, 'best-practices': 95, seo: 95 };

const TIMES = {
  'first-contentful-paint': 'first paint',
  'largest-contentful-paint': 'largest paint',
  'total-blocking-time': 'blocked',
};
const SHIFT = 'cumulative-layout-shift';

const [site, runs] = process.argv.slice(2);
const server = await host(await compressed(site));
const isRoot = process.getuid?.() === 0;
const chrome = await launch({
  chromePath: process.env.FREMDRIFT_BROWSER ?? chromium.executablePath(),
  chromeFlags: ['--headless=new', '--disable-gpu', '--disable-quic', '--no-first-run'].concat(
    // Chromium's sandbox does not start as root.
    isRoot ? ['--no-sandbox'] : [],
  ),
});

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** One run. A recording can fail for reasons of the browser's own, and then asks to be made again. */
async function run(page, tries = 3) {
  const { lhr } = await lighthouse(server.origin + page, { port: chrome.port, logLevel: 'error' });
  if (!lhr.runtimeError) return lhr;
  console.error(`${page}: ${lhr.runtimeError.message}`);
  if (tries > 1) return run(page, tries - 1);
  throw new Error(`${page}: no run of Lighthouse came to its end`);
}

/** Medians of all that is told of a page, and the worst of what is held. */
async function judge(page) {
  const seen = [];
  for (let time = 0; time < Number(runs); time += 1) seen.push(await run(page));
  const scores = (id) => seen.map((lhr) => Math.round(lhr.categories[id].score * 100));
  const numbers = (id) => seen.map((lhr) => lhr.audits[id].numericValue);
  const told = [
    ...['performance', ...Object.keys(HELD)].map((id) => `${id} ${median(scores(id))}`),
    ...Object.entries(TIMES).map(([id, name]) => `${name} ${median(numbers(id)).toFixed(0)} ms`),
    `shift ${median(numbers(SHIFT)).toFixed(3)}`,
  ];
  console.log(`${page.padEnd(18)} ${told.join(', ')}`);

  const wrong = Object.entries(HELD)
    .filter(([id, least]) => Math.min(...scores(id)) < least)
    .map(([id, least]) => {
      const failed = seen.flatMap((lhr) =>
        lhr.categories[id].auditRefs
          .filter(({ id: audit, weight }) => weight > 0 && lhr.audits[audit].score === 0)
          .map(({ id: audit }) => audit),
      );
      return `${page}: ${id} is under ${least}: ${[...new Set(failed)].join(', ')}`;
    });
  const shift = Math.max(...numbers(SHIFT));
  if (shift > 0) wrong.push(`${page}: what stands there moves while it loads, by ${shift}`);
  return wrong;
}

const wrong = [];
try {
  for (const page of PAGES) wrong.push(...(await judge(page)));
} finally {
  chrome.kill();
  server.close();
}
for (const line of wrong) console.error(`error: ${line}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
