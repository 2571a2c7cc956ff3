import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { plain, words, type Lang } from './words';

/** A tool's page in the hands of somebody who reads it: what all tools have. */
export class Tool {
  readonly words: (typeof words)[Lang];

  constructor(
    readonly page: Page,
    readonly lang: Lang = 'da',
  ) {
    this.words = words[lang];
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** One of the three boxes of a date. */
  box(date: string, part: 'day' | 'month' | 'year'): Locator {
    const group = this.page.getByRole('group', { name: date, exact: true });
    return group.getByRole('textbox', { name: this.words[part], exact: true });
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /** Replaces what stands in a box, key by key. */
  async type(box: Locator, text: string): Promise<void> {
    await box.click();
    await box.press('Control+A');
    await (text === '' ? box.press('Delete') : this.page.keyboard.type(text));
  }

  async typeDate(date: string, iso: string): Promise<void> {
    const [year = '', month = '', day = ''] = iso.split('-');
    await this.type(this.box(date, 'day'), String(Number(day)));
    await this.type(this.box(date, 'month'), String(Number(month)));
    await this.type(this.box(date, 'year'), year);
  }

  /** Empties the fields, whether they hold the example or answers. */
  async clear(): Promise<void> {
    const { ownNumbers, startOver } = this.words;
    await this.button(ownNumbers).or(this.button(startOver)).click();
    await expect(this.stale).toBeVisible();
  }

  /** The one answer to the page's question. */
  get primary(): Locator {
    return this.page.locator('.primary-number');
  }

  /** The mark on a result that does not belong to what is typed. */
  get stale(): Locator {
    return this.page.locator('.stale');
  }

  get errors(): Locator {
    return this.page.locator('.errors');
  }

  /** What the box with a made link is called. */
  protected get linkName(): string {
    return this.words.link;
  }

  /** What a made link says. */
  async link(): Promise<string> {
    await this.button(this.words.makeLink).click();
    const shown = this.page.getByLabel(this.linkName);
    await expect(shown).toBeVisible();
    return shown.inputValue();
  }

  /** Waits until the page grows no more: a press on something that moves is lost. */
  async still(): Promise<void> {
    const height = () => this.page.evaluate(() => document.documentElement.scrollHeight);
    let before = -1;
    await expect
      .poll(
        async () => {
          const now = await height();
          const same = now === before;
          before = now;
          return same;
        },
        { intervals: [300] },
      )
      .toBe(true);
  }

  /** Presses a button and reads the file that it gives. */
  async download(button: string | Locator): Promise<{ name: string; path: string; text: string }> {
    const given = this.page.waitForEvent('download');
    await (typeof button === 'string' ? this.button(button) : button).click();
    const file = await given;
    const path = await file.path();
    return { name: file.suggestedFilename(), path, text: await readFile(path, 'utf8') };
  }

  /** Opens a link in the open page. */
  async show(hash: string): Promise<void> {
    await this.page.evaluate((next) => location.assign(next), hash);
    await expect(this.page.locator('.opened .alert')).toBeVisible();
  }

  /** Opens everything that can be opened. */
  async openAll(): Promise<void> {
    const closed = this.page.locator('details:not([open]) > summary:visible');
    // Opening one can show others.
    for (let opened = 0; (await closed.count()) > 0; opened += 1) {
      expect(opened).toBeLessThan(200);
      await closed.first().click();
    }
  }

  /** Everything that is typed or chosen, by the ids of the controls. */
  async inputs(): Promise<Record<string, string | boolean>> {
    const controls = this.page.locator('.case-form').locator('input, select');
    return Object.fromEntries(
      await controls.evaluateAll((all) =>
        all.map((one) => {
          const input = one as HTMLInputElement;
          const ticked = ['checkbox', 'radio'].includes(input.type);
          return [input.id, ticked ? input.checked : input.value];
        }),
      ),
    );
  }

  /** The cells of a table's rows, as read. */
  static async rows(table: Locator, part: 'thead' | 'tbody' | 'tfoot'): Promise<string[][]> {
    const rows = await table
      .locator(`${part} tr:has(th)`)
      .evaluateAll((all) =>
        all.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText)),
      );
    return rows.map((cells) => cells.map(plain));
  }
}
