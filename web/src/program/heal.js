// A page that somebody else changes while it is open: a browser's translation puts another text in
// <font> elements where the program's own stood, and an extension may take away what the program looks
// for. It touches only what is not the program's.

/** A program that has broken off is begun anew once in this many milliseconds, not again and again. */
const RESPITE = 20_000;
/** After somebody has acted, the program draws for about this long, in milliseconds. */
const ACTIVE = 400;
const BEGUN = 'fremdrift-begun-anew';

/** By element that has taken their place: the program's own texts. */
const replaced = new Map();
let activeUntil = 0;

const isFont = (node) => node?.nodeName === 'FONT';

function note(records) {
  for (const { addedNodes, nextSibling, previousSibling, removedNodes } of records) {
    const texts = [...removedNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const font = [...addedNodes, previousSibling, nextSibling].find(isFont);
    if (texts.length > 0 && font) replaced.set(font, [...(replaced.get(font) ?? []), ...texts]);
  }
}

// Puts the program's texts back, so that what it draws next is seen; who translates them does so anew.
function restore(observer) {
  note(observer.takeRecords());
  for (const [font, texts] of replaced) if (font.isConnected) font.replaceWith(...texts);
  replaced.clear();
  observer.takeRecords();
}

// What is typed is in the tab, and comes again with the page.
function beginAnew(reason) {
  if (!(reason instanceof WebAssembly.RuntimeError)) return;
  const now = Date.now();
  try {
    if (now - Number(sessionStorage.getItem(BEGUN) ?? 0) < RESPITE) return;
    sessionStorage.setItem(BEGUN, String(now));
  } catch {
    // Where nothing is kept, it might be begun anew for ever.
    return;
  }
  location.reload();
}

/** Watches over the page, and the ones that come after it. */
export function healPage() {
  const observer = new MutationObserver((records) => {
    note(records);
    if (replaced.size > 0 && performance.now() < activeUntil) restore(observer);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  // A change comes with an input before it; and one that comes of pressing elsewhere comes in the midst of
  // that press, which would have no place to end.
  for (const kind of ['input', 'click', 'keydown']) {
    addEventListener(
      kind,
      () => {
        note(observer.takeRecords());
        if (replaced.size === 0) return;
        activeUntil = performance.now() + ACTIVE;
        restore(observer);
      },
      true,
    );
  }
  addEventListener('error', ({ error }) => beginAnew(error));
  addEventListener('unhandledrejection', ({ reason }) => beginAnew(reason));
}
