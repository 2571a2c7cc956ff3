// The service worker: every page and what it needs lies in the browser, as one version of the site.
// `FILES` and `BASE` are filled in when it is built (web/vite/offline.js).
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

// A page asks ahead for one file that has all its program needs. Here the parts lie that it is made of,
// which other pages need as well; so that page does not ask.
const asksForNothing = {
  async cacheWillUpdate({ response }) {
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
    if (!response.ok || !isPage) return response.ok ? response : null;
    const page = (await response.text()).replace(/<link rel="preload" as="fetch"[^>]*>/g, '');
    return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  },
};

const kept = new PrecacheController({ plugins: [asksForNothing] });
kept.addToCacheList(FILES);

// A new version waits; nothing here makes it the current one but the page's word.
addEventListener('install', (event) => {
  kept.install(event);
});

addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([clients.claim(), forgetOldVersions(event)]));
});

addEventListener('message', (event) => {
  if (event.data === 'take') event.waitUntil(skipWaiting());
  if (event.data === 'loaded') event.waitUntil(forgetOldVersions(event));
});

// All versions share a cache, so that what did not change is not fetched again. While more than one
// page is open, one of them may be of an old version and still need its files.
async function forgetOldVersions(event) {
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { installing, waiting } = registration;
  if (pages.length < 2 && !installing && !waiting) await kept.activate(event);
}

// A page is asked for by its folder; some write its slash or its file differently.
function folder({ pathname, origin }) {
  return new URL(pathname.replace(/(\/index\.html|\/)?$/, '/'), origin);
}

registerRoute(
  new PrecacheRoute(kept, {
    directoryIndex: null,
    cleanURLs: false,
    ignoreURLParametersMatching: [/./],
    urlManipulation: ({ url }) => [folder(url)],
  }),
);

// Files of a version that is no longer current, for a page that still is of it. A host may have
// them no more.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${BASE}assets/`),
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
);

// What is no page of ours: the host's answer, and without a network what stands for no answer.
registerRoute(
  new NavigationRoute(async ({ request }) => {
    try {
      return await fetch(request);
    } catch {
      return kept.matchPrecache(`${BASE}404.html`);
    }
  }),
);
