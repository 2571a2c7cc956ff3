import { ASK_AGAIN, COMMON, FOREVER } from './rules.js';

// Netlify's `_headers`, which Cloudflare Pages reads as well. Where two rules meet, their values are
// put together, so that no two that meet here name the same header; pages are named one by one.
export function netlify({ base, pages, embeds, page, embed }) {
  const again = { 'Cache-Control': ASK_AGAIN };
  const own = { 'Cross-Origin-Resource-Policy': page['Cross-Origin-Resource-Policy'] };
  const rules = [
    [`${base}*`, COMMON],
    ...pages.map((path) => [path, { ...page, ...again }]),
    ...embeds.map((path) => [`${path}*`, { ...embed, ...again }]),
    [`${base}sw.js`, { ...page, ...again }],
    [`${base}assets/*`, { ...own, 'Cache-Control': FOREVER }],
  ];
  const lines = rules.flatMap(([path, headers]) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${lines.join('\n')}\n`;
}
