import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
// xtask names a free port and the browser it found; run by hand, both have a default.
const port = process.env.FREMDRIFT_PORT ?? '4173';
const browser = process.env.FREMDRIFT_BROWSER;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'journeys',
  outputDir: `${root}/test-results`,
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A shared machine can stall for longer than any patience; a second try there, none at a desk.
  retries: process.env.CI ? 1 : 0,
  // For a shared machine; by itself the whole suite takes a few minutes.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'da-DK',
    // What is kept for use without a network would answer in the server's place; its own journeys
    // allow it.
    serviceWorkers: 'block',
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: browser,
      // Chromium's sandbox does not start as root.
      chromiumSandbox: !isRoot,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `node web/node_modules/vite/bin/vite.js preview --config web/vite.config.js --outDir dist/site --port ${port} --strictPort`,
    cwd: root,
    port: Number(port),
    reuseExistingServer: process.env.FREMDRIFT_PORT === undefined,
  },
});
