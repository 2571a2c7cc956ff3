// What the keyboard journeys ask the page; each function runs there, and so stands alone.

/** Where the focus is. */
export interface Stop {
  /** The element's place among all elements of the page. */
  index: number;
  name: string;
  top: number;
  bottom: number;
  isBar: boolean;
}

/** The element that has the focus; none when it has left the page. */
export function stop(): Stop | null {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  // What one sees of a radio or of a file field is its label.
  const shown = at.matches('.form-radio, .form-checkbox, .sr-only')
    ? ((at as HTMLInputElement).labels?.[0] ?? at)
    : at;
  const { top, bottom } = shown.getBoundingClientRect();
  const name = at.getAttribute('aria-label') ?? (at.textContent?.trim() || at.id);
  const index = [...document.querySelectorAll('*')].indexOf(at);
  const isBar = at.matches('.result-bar');
  return { index, name: `${at.localName} ${name.slice(0, 60)}`, top, bottom, isBar };
}

/** What Tab should stop at, in the order of the page: of radios, the chosen one. */
export function focusable(): number[] {
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll('*')];
  return [...document.querySelectorAll<HTMLElement>(wanted)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !one.matches(':disabled, [type="radio"]:not(:checked)'))
    .map((one) => all.indexOf(one));
}

/**
 * How elements look where focus could be shown: themselves, their labels, their pseudo-elements.
 * Of all elements, or of the one at a place among them.
 */
export function looks(only: number | null): string[][] {
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll('*')];
  const asked = only === null ? all : all.slice(only, only + 1);
  return asked.map((element) => {
    if (!element.matches(wanted)) return [];
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    return [element, ...labels].flatMap((shown) =>
      ['', '::before', '::after'].map((pseudo) => {
        const style = getComputedStyle(shown, pseudo);
        const width = style.outlineStyle === 'none' ? '0' : style.outlineWidth;
        return [width, style.outlineColor, style.boxShadow, style.backgroundColor].join(' ');
      }),
    );
  });
}
