// Wakes the page that stands there: over its prerendered markup, or anew where somebody has changed that.
import { enter } from '../../../target/site/pkg/site/site.js';
import { isWhole } from './shape.js';

/** Wakes the page of a tool; false where it cannot be. */
export function wake(tool) {
  const app = document.getElementById('app');
  const whole = isWhole(app);
  app.dataset.drawn = whole ? 'woken' : 'anew';
  return enter(tool, !whole);
}
