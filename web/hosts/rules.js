// Which headers an address of the site is served with, whatever the host. The policy itself stands in
// the pages (index.html); a header says the same, and what only a header can say.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What every answer carries. */
export const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** An asset's name changes with its content; whatever else is asked for again each time. */
export const FOREVER = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'no-cache';

/** Types that not every host knows. */
export const TYPES = {
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The site in a folder, on a host where it lives below `base`. */
export function site(folder, base) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
  if (!policy) throw new Error('the front page has no policy');
  const pages = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => base + file.slice(0, -'index.html'.length))
    .sort();
  const embeds = ['embed/', 'en/embed/'].map((path) => base + path);
  return {
    base,
    pages: pages.filter((page) => !embeds.some((embed) => page.startsWith(embed))),
    embeds,
    /** No other site may show a page in a frame. */
    page: {
      'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
    /** Any site may show these: that is what they are for. */
    embed: {
      'Content-Security-Policy': `${policy}; frame-ancestors *`,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  };
}
