// What the keyboard journeys ask the page; most functions run there, and so stand alone.
import { expect, type Locator, type Page } from '@playwright/test';

/** Where the focus has been. */
interface Stop {
  /** The element's place among all elements of the page. */
  index: number;
  name: string;
  /** Whether something else lay over all of it. */
  hidden: boolean;
}

declare global {
  interface Window {
    stops?: Stop[];
    lookBack?: () => void;
    onKey?: (event: KeyboardEvent) => void;
  }
}

/** Notes from now on where the focus stops: from the front of the page, or from where it is. */
export function watchStops(from: string): void {
  const all = [...document.querySelectorAll('*')];
  const stops: Stop[] = [];
  /** Looks at what has the focus once the page has come to rest: before the next key. */
  const lookBack = () => {
    const at = document.activeElement;
    if (!at || at === document.body) return;
    // What one sees of a radio or of a file field is its label.
    const drawn = at.matches('.form-radio, .form-checkbox, .sr-only');
    const shown = drawn ? ((at as HTMLInputElement).labels?.[0] ?? at) : at;
    // What is larger than the screen runs on beyond it.
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const [first, last] = [Math.max(left, 0), Math.min(right, innerWidth)];
    const [highest, lowest] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    const seen = [0.1, 0.5, 0.9].some((down) =>
      [0.1, 0.5, 0.9].some((along) => {
        const [x, y] = [first + along * (last - first), highest + down * (lowest - highest)];
        const over = document.elementFromPoint(x, y);
        return over !== null && (shown.contains(over) || over === at);
      }),
    );
    const name = at.getAttribute('aria-label') ?? (at.textContent?.trim() || at.id);
    stops.push({ index: all.indexOf(at), name: `${at.localName} ${name.slice(0, 60)}`, hidden: !seen });
  };
  if (window.onKey) removeEventListener('keydown', window.onKey, true);
  window.stops = stops;
  window.lookBack = lookBack;
  // Shift is a key of its own.
  window.onKey = ({ key }) => {
    if (key === 'Tab') lookBack();
  };
  if (from === 'front') (document.activeElement as HTMLElement | null)?.blur();
  addEventListener('keydown', window.onKey, true);
}

/** Where the focus has been since then, the last place included. */
export function takeStops(): Stop[] {
  window.lookBack?.();
  return window.stops ?? [];
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

/** Chooses the first of all radios of which none is chosen. */
export function chooseRadios(): void {
  const asked = new Set<string>();
  for (const radio of document.querySelectorAll<HTMLInputElement>('[type="radio"]')) {
    const isFirst = !asked.has(radio.name);
    asked.add(radio.name);
    const group = document.querySelectorAll<HTMLInputElement>(`[name="${radio.name}"]`);
    if (isFirst && ![...group].some(({ checked }) => checked)) radio.click();
  }
}

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const element = await target.elementHandle();
  for (let stops = 0; stops < 300; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((one) => one === document.activeElement, element)) return;
  }
  await expect(target, 'reached by Tab').toBeFocused();
}
