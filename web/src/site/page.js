// On every page: what is kept for use without a network, new versions of the site, and a word when
// the network is gone. It touches nothing inside #app, which is Yew's.
import { alive } from './alive.js';
import { reloadWithCase } from './carry.js';
import { ownScript } from './policy.js';
import { keepTyped } from './typed.js';

const base = import.meta.env.BASE_URL;

function notice(name) {
  return document.getElementById(`notice-${name}`);
}

function show(name, shown) {
  notice(name).hidden = !shown;
}

// The notices of one page give way to the next one's.
function onPress(name, button, act) {
  document.addEventListener('click', ({ target }) => {
    if (target.closest?.(`#notice-${name} ${button}`)) act();
  });
}

function idle() {
  return new Promise((resolve) => {
    if (globalThis.requestIdleCallback) requestIdleCallback(resolve);
    else setTimeout(resolve, 1000);
  });
}

// Where data is to be saved, or comes slowly, the whole site is fetched ahead only for an installed app.
function mayFetchAhead() {
  const { saveData = false, effectiveType = '4g' } = navigator.connection ?? {};
  const installed = matchMedia('(display-mode: standalone)').matches;
  return installed || (!saveData && effectiveType === '4g');
}

async function keepForOffline() {
  // What the visitor came for goes first: nothing is fetched ahead until the page answers.
  await alive();
  await idle();
  if (mayFetchAhead()) {
    await navigator.serviceWorker.register(ownScript(`${base}sw.js`), { updateViaCache: 'none' });
  }
  const registration = await navigator.serviceWorker.ready;
  announceUpdates(registration);
  registration.active.postMessage('loaded');
}

// A new version waits until somebody asks for it, or until no page of the site is open.
function announceUpdates(registration) {
  const offer = () => registration.waiting && show('update', true);
  const follow = () => registration.installing?.addEventListener('statechange', offer);
  registration.addEventListener('updatefound', follow);
  follow();
  offer();
  onPress('update', '.notice-take', () => take(registration.waiting));
}

// Only this page is loaded again. Another page of the site stays as it is: its files are kept.
function take(waiting) {
  // Another page may have taken it already.
  if (!waiting) return reloadWithCase();
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') reloadWithCase();
  });
  waiting.postMessage('take');
}

function sayNetwork() {
  const kept = Boolean(navigator.serviceWorker?.controller);
  show('offline', !navigator.onLine && kept);
  show('cut-off', !navigator.onLine && !kept);
}

keepTyped();
// A tool's page has come in the place of another one.
document.addEventListener('fremdrift-arrived', keepTyped);

// A page in somebody else's frame has no place for notices, and nothing is kept for it.
if (document.getElementById('notices')) {
  for (const name of ['update', 'offline', 'cut-off']) {
    onPress(name, '.notice-close', () => show(name, false));
  }
  addEventListener('online', sayNetwork);
  addEventListener('offline', sayNetwork);
  sayNetwork();
  // While somebody works on the site nothing is kept: an old page would stand in for the new one.
  if (import.meta.env.MODE === 'production' && navigator.serviceWorker) {
    // A browser that keeps nothing, as in some private windows, shows the pages all the same.
    keepForOffline().catch(() => undefined);
  }
}
