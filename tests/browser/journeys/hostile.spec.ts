// Nothing that can be typed, pasted or linked breaks a page: random strings in every box, and ten
// thousand fragments over all tools. The same ones every time; the seed stands in the test's name.
import { expect, test } from '../fixtures';
import { mutate, numbers, strings } from './random';
import { Keeper, answersOf, tools } from './tools';

const SEED = 20260227;
const FRAGMENTS = 10_000 / tools.length;
const STRINGS = 30;

/** Links of the tool with a few places changed, now and then another's, and any letters. */
function fragments(own: string): string[] {
  const random = numbers(SEED);
  const anything = strings(SEED, FRAGMENTS);
  return anything.map((letters) => {
    const kind = random();
    if (kind < 0.1) return letters;
    const other = tools[Math.floor(random() * tools.length)]?.case ?? own;
    return mutate(random, kind < 0.15 ? other : own);
  });
}

for (const tool of tools) {
  test(`${tool.id}: strings in every box and ${FRAGMENTS} fragments, seed ${SEED}`, async ({
    page,
  }) => {
    // The recommendations are drawn anew for every string and every link that opens.
    test.slow();
    const keeper = await Keeper.open(page, tool.id, 'da', `#s=${tool.case}`);
    await keeper.told('keep-opened');
    const typed = await page.evaluate(
      async ({ strings }) => {
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        const boxes = () =>
          [...document.querySelectorAll<HTMLInputElement>('main input[type="text"]')].filter(
            (box) => !box.readOnly,
          );
        for (const text of strings) {
          for (const box of boxes()) {
            set?.call(box, text);
            box.dispatchEvent(new InputEvent('input', { bubbles: true }));
            box.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
          }
          // The page draws; then it still stands.
          await new Promise((done) => setTimeout(done));
        }
        return { boxes: boxes().length, heading: document.querySelector('h1')?.textContent };
      },
      { strings: strings(SEED, STRINGS) },
    );
    expect(typed.heading).toBeTruthy();
    // After a work injury one chooses; only some steps ask for a date.
    if (tool.id !== 'arbejdsskade') expect(typed.boxes).toBeGreaterThan(1);

    const { silent, opened } = await page.evaluate(
      async ({ fragments, said }) => {
        const { port1, port2 } = new MessageChannel();
        const drawn = () =>
          new Promise((done) => {
            port1.onmessage = done;
            port2.postMessage(null);
          });
        const silent: string[] = [];
        let opened = 0;
        for (const fragment of fragments) {
          const changed = new Promise((done) =>
            addEventListener('hashchange', done, { once: true }),
          );
          const before = location.hash;
          location.replace(`#s=${fragment}`);
          if (location.hash !== before) await changed;
          await drawn();
          // Each is refused with a reason, or shown.
          const told = document.querySelector('.opened')?.textContent ?? '';
          if (told === said) opened += 1;
          if (told === '') silent.push(fragment);
        }
        return { silent, opened };
      },
      { fragments: fragments(tool.case), said: 'Svarene er hentet.' },
    );
    expect(silent).toEqual([]);
    expect(opened).toBeGreaterThan(10);
    expect(opened).toBeLessThan(FRAGMENTS / 2);

    // The page still does everything.
    await keeper.give(tool.path);
    await keeper.told('keep-opened');
    expect(await keeper.answers()).toEqual(answersOf(tool.written));
  });
}
