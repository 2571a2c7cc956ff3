// From one tool's page to another without loading it: the other's prerendered page takes the place of this
// one and is woken, as on a first visit. Whatever is in the way of that, the browser loads the page.
import { prepare, toolAt } from '../../../target/site/pkg/site/site.js';
import { parts } from '../../../target/site/pkg/site/__wasm_split.js';
import { end, wake } from './wake.js';

/** How long a page may take, in milliseconds, before the browser is to load it. */
const PATIENCE = 8000;
/** How long somebody points at a link before its page is fetched, in milliseconds. */
const POINTED = 65;
/** How many pages are kept for the way back. */
const KEPT = 8;

const { base } = document.getElementById('app').dataset;
/** By path, the last one last: prerendered pages. */
const pages = new Map();
/** By entry of the history: how far down its page was. */
const scrolled = new Map();
let entries = Date.now();
let entry = history.state?.entry ?? entries;
let shown = path(location);
/** The number of the last navigation: what an earlier one was about to show is not shown. */
let last = 0;
let told;

function path({ pathname }) {
  return pathname.replace(/index\.html$/, '');
}

function wait(milliseconds = 0) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The prerendered page of a tool, as a document that nothing of runs. */
function fetchPage(address, tool) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.onload = () => {
      const page = request.response;
      const is = request.status === 200 && page?.getElementById('app')?.dataset;
      if (is && is.route === tool && is.frame === 'page') resolve(page);
      else reject(new Error('another page'));
    };
    request.onerror = reject;
    request.ontimeout = reject;
    request.send();
  });
}

function page(address, tool) {
  const found = pages.get(address) ?? fetchPage(address, tool);
  // The last one comes last.
  pages.delete(address);
  pages.set(address, found);
  if (pages.size > KEPT) pages.delete(pages.keys().next().value);
  found.catch(() => pages.delete(address));
  return found;
}

// Scripts, styles and what the page may do: where another version of the site has been put on the host,
// they are others, and its pages are not this program's.
function version({ head }) {
  const own = head.querySelectorAll('script, [rel=stylesheet], [http-equiv]');
  return [...own].map((it) => it.src || it.getAttribute('href') || it.content).join('\n');
}

// What the head of a page says of itself.
function words({ head }) {
  const own = head.querySelectorAll('title, meta[name], link:not([rel=stylesheet], [rel=preload])');
  return new Map([...own].map((it) => [it.outerHTML, it]));
}

/** Puts a page in the place of this one. */
function show(next) {
  const [old, other] = [words(document), words(next)];
  for (const [text, word] of old) if (!other.has(text)) word.remove();
  for (const [text, word] of other) {
    if (!old.has(text)) document.head.append(document.importNode(word, true));
  }
  document.documentElement.lang = next.documentElement.lang;
  const body = [...next.body.childNodes].map((it) => document.importNode(it, true));
  // What the page before has to say of the network and of a new version is true of this one.
  const notices = [...document.querySelectorAll('.site-notice:not([hidden])')].map(({ id }) => id);
  for (const it of [...document.body.childNodes]) if (it !== told) it.remove();
  told.before(...body);
  for (const id of notices) document.getElementById(id)?.removeAttribute('hidden');
}

// A reader who does not see the page hears that it is another one. The place has to be there before.
function place() {
  if (!told) {
    told = document.createElement('div');
    told.id = 'arrived';
    told.className = 'sr-only';
    told.role = 'status';
    document.body.append(told);
  }
  told.textContent = '';
}

/** The element that an address names, if it names one and does not carry a case. */
function named({ hash }) {
  return /^#[^=]+$/.test(hash) ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
}

/** Where somebody looks and listens first. */
function arrive(url, position) {
  const heading = document.querySelector('h1');
  const to = named(url) ?? heading;
  // What can have the focus by itself stays within reach of the keyboard.
  if (to && to.tabIndex < 0) to.setAttribute('tabindex', '-1');
  to?.focus({ preventScroll: true });
  if (position === undefined && to !== heading) to.scrollIntoView({ behavior: 'instant' });
  else scrollTo({ top: position ?? 0, behavior: 'instant' });
}

async function go(url, tool, { back }) {
  last += 1;
  const mine = last;
  const isLast = () => mine === last;
  const address = path(url);
  place();
  try {
    parts.fetch(tool);
    const [next, isReady] = await Promise.all([page(address, tool), prepare(tool)]);
    // What is typed is kept in the tab by now.
    await wait();
    if (!isLast()) return;
    if (!isReady || version(next) !== version(document)) throw new Error('another version');
    // Another page is left by its entry.
    if (!back) push(url);
    show(next);
    shown = address;
    end();
    document.dispatchEvent(new Event('fremdrift-arrived'));
    arrive(url, back ? scrolled.get(entry) : undefined);
    await wait();
    if (!isLast()) return;
    if (!(await wake(tool))) throw new Error('not awake');
    told.textContent = document.title;
    if (back) reachAgain(scrolled.get(entry), isLast);
    else nameAgain(url, isLast);
  } catch {
    if (!isLast()) return;
    if (back || path(location) === address) location.reload();
    else location.assign(url);
  }
}

// An answer that is longer than the example's makes room for where somebody was.
async function reachAgain(position, isLast) {
  const reached = scrollY;
  while (isLast() && !document.querySelector('#app[data-live]')) await wait(50);
  if (isLast() && scrollY === reached) scrollTo({ top: position ?? reached, behavior: 'instant' });
}

// A box that was folded away in the example can have the focus once the case that is typed shows it.
async function nameAgain(url, isLast) {
  if (!named(url) || document.activeElement !== document.body) return;
  while (isLast() && !document.querySelector('#app[data-live]')) await wait(50);
  if (isLast() && document.activeElement === document.body) named(url)?.focus();
}

function push(url) {
  scrolled.set(entry, scrollY);
  // From now on the way back is told here, as the browser would show a page that is not there yet.
  history.scrollRestoration = 'manual';
  history.replaceState({ ...history.state, entry }, '');
  entries += 1;
  entry = entries;
  history.pushState({ entry }, '', url);
}

// The tool that a link leads to, if it is another page and the browser is not asked for something else.
function target(link) {
  if (!link || (link.target && link.target !== '_self') || link.hasAttribute('download')) return null;
  const url = new URL(link.getAttribute('href'), location.href);
  if (url.origin !== location.origin || url.search || path(url) === shown) return null;
  const tool = toolAt(path(url), base);
  return tool && { url, tool };
}

// By the way that the event takes: what was pressed may have given way to what stood there before (heal.js).
function linkOf(event) {
  return event.composedPath().find((it) => it instanceof Element && it.matches('a[href]'));
}

function onClick(event) {
  const { altKey, button, ctrlKey, defaultPrevented, metaKey, shiftKey } = event;
  if (defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
  const to = target(linkOf(event));
  if (!to) return;
  event.preventDefault();
  go(to.url, to.tool, { back: false });
}

function onWay() {
  const url = new URL(location.href);
  const address = path(url);
  scrolled.set(entry, scrollY);
  const known = history.state?.entry;
  if (address === shown) {
    // Within the page, where the browser no longer finds the way back by itself.
    if (known !== undefined && known !== entry && scrolled.has(known)) {
      scrollTo({ top: scrolled.get(known), behavior: 'instant' });
    }
    last += 1;
    if (known === undefined) {
      entries += 1;
      history.replaceState({ ...history.state, entry: entries }, '');
    }
    entry = known ?? entries;
    return;
  }
  const tool = toolAt(address, base);
  entry = known ?? -1;
  if (tool) go(url, tool, { back: true });
  else location.reload();
}

// Whoever points at a link will often follow it.
let pointed;
function onPoint(event) {
  clearTimeout(pointed);
  if (navigator.connection?.saveData) return;
  const to = target(linkOf(event));
  if (!to) return;
  pointed = setTimeout(() => {
    parts.fetch(to.tool);
    page(path(to.url), to.tool).catch(() => undefined);
  }, POINTED);
}

/** Follows links and the history from now on. */
export function navigate() {
  document.addEventListener('click', onClick);
  addEventListener('popstate', onWay);
  // The page that is left hears nothing of the address of the one that comes.
  addEventListener(
    'hashchange',
    (event) => path(new URL(event.newURL)) !== shown && event.stopImmediatePropagation(),
    true,
  );
  for (const kind of ['pointerover', 'focusin', 'touchstart']) {
    document.addEventListener(kind, onPoint, { passive: true });
  }
  // A page that is loaded again, or come back to from elsewhere, is the browser's to scroll.
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto';
  });
}
