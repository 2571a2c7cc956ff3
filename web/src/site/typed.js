// What somebody types before the page's program answers: waking, it sets every box to what it knows.
// So it is noted here, and typed once more when the page is alive.
import { alive } from './alive.js';

const typed = new Map();
const isPressed = ({ type }) => type === 'checkbox' || type === 'radio';

function note({ target }) {
  if (target.type === 'file') return;
  // The last answer comes last: of a group of choices it is the one that counts.
  typed.delete(target);
  typed.set(target, isPressed(target) ? target.checked : target.value);
}

function typeAgain(noted, value) {
  // A page that had to be drawn anew has other boxes, of the same names.
  const box = noted.isConnected ? noted : document.getElementById(noted.id);
  if (!box) return;
  if (isPressed(box)) {
    if (box.checked !== value) box.click();
  } else if (box.value !== value) {
    box.value = value;
    for (const kind of ['input', 'change']) box.dispatchEvent(new Event(kind, { bubbles: true }));
  }
}

/** Notes what is typed into the page that stands there, until it is alive. */
export function keepTyped() {
  typed.clear();
  addEventListener('input', note, true);
  alive().then(() => {
    removeEventListener('input', note, true);
    for (const [box, value] of typed) typeAgain(box, value);
    typed.clear();
  });
}
