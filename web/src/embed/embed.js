// The script of an embedded tool's page: tells the page around it how high it is, and takes colours
// from it (docs/embedding.md). Nothing that is typed is in what it says, and it touches nothing inside
// #app, which is Yew's.
import { alive } from '../site/alive.js';
import '../site/policy.js';
import { keepTyped } from '../site/typed.js';
import { setTheme } from './theme.js';

const app = document.getElementById('app');
const outside = window.parent;

// To whoever shows the tool: there is nothing in it that only some may know.
function tell(message) {
  outside.postMessage({ fremdrift: 1, ...message }, '*');
}

keepTyped();

let told = 0;

// The content's own height. The document is never lower than the window, so it would not show when the
// content shrinks; and nothing in the content is measured by the window, so a frame that follows does
// not change it again.
function height() {
  return Math.ceil(app.getBoundingClientRect().bottom + window.scrollY);
}

function tellHeight() {
  const now = height();
  if (now === told) return;
  told = now;
  tell({ type: 'height', tool: app.dataset.route, height: now });
}

function hear({ source, data }) {
  if (source !== outside || data?.fremdrift !== 1 || data.type !== 'theme') return;
  const reason = setTheme(data.colors);
  if (reason) tell({ type: 'themeRefused', reason });
}

// Opened by itself it is a page like any other.
if (outside !== window) {
  addEventListener('message', hear);
  new ResizeObserver(tellHeight).observe(app);
  alive().then(() => tell({ type: 'ready', tool: app.dataset.route, height: height() }));
}
