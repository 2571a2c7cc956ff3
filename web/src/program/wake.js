// Wakes the page that stands there: over its prerendered markup, or anew where somebody has changed that.
import { enter, leave } from '../../../target/site/pkg/site/site.js';
import { isWhole } from './shape.js';

/** Takes back what the page that lives has asked of its elements. */
let release = [];

// Yew never takes its listeners off the element of a root, and never lets go of them or of what they hold:
// they are noted, so that a page can go without a trace. How wasm-bindgen lets go of one is its own
// affair; where it does so otherwise, a journey says what that costs (navigate.spec.ts).
function noteListeners(root) {
  const noted = [];
  root.addEventListener = (...listener) => {
    noted.push(listener);
    EventTarget.prototype.addEventListener.apply(root, listener);
  };
  return () => {
    delete root.addEventListener;
    for (const [kind, call, options] of noted.splice(0)) {
      root.removeEventListener(kind, call, options);
      call._wbg_cb_unref?.();
    }
  };
}

/** Wakes the page of a tool; false where it cannot be. */
export function wake(tool) {
  const app = document.getElementById('app');
  const whole = isWhole(app);
  app.dataset.drawn = whole ? 'woken' : 'anew';
  release = [app, ...app.querySelectorAll('.part')].map(noteListeners);
  return enter(tool, !whole);
}

/** Ends the page that lives. */
export function end() {
  leave();
  for (const one of release) one();
  release = [];
}
