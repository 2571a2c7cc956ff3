import { ASK_AGAIN, COMMON, FOREVER, TYPES } from './rules.js';

// Azure Static Web Apps. A route's header takes the place of the general one; an empty one removes it.
export function azure({ base, embeds, page, embed }) {
  const without = Object.fromEntries(Object.keys(page).map((name) => [name, embed[name] ?? '']));
  const config = {
    trailingSlash: 'always',
    globalHeaders: { ...COMMON, ...page, 'Cache-Control': ASK_AGAIN },
    routes: [
      { route: `${base}assets/*`, headers: { 'Cache-Control': FOREVER } },
      ...embeds.map((path) => ({ route: `${path}*`, headers: without })),
    ],
    responseOverrides: { 404: { rewrite: `${base}404.html`, statusCode: 404 } },
    mimeTypes: TYPES,
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
