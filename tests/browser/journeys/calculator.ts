import { expect, type Locator, type Page } from '@playwright/test';
import { open } from '../fixtures';
import type { Case } from './cases';
import { plain, words, type Lang } from './words';

/** The refund calculator in the hands of somebody who reads the page. */
export class Calculator {
  readonly words: (typeof words)[Lang];

  constructor(
    readonly page: Page,
    readonly lang: Lang = 'da',
  ) {
    this.words = words[lang];
  }

  static async open(page: Page, lang: Lang = 'da', fragment = ''): Promise<Calculator> {
    const calculator = new Calculator(page, lang);
    await open(page, calculator.words.path + fragment);
    return calculator;
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

  /** Opens the part of the form that most people do not need. */
  async openMore(): Promise<void> {
    const shown = this.field(this.words.priorWeeks);
    if (!(await shown.isVisible())) await this.page.getByText(this.words.more).click();
    await expect(shown).toBeVisible();
  }

  async typePeriod(number: number, from: string, to: string): Promise<void> {
    await this.button(this.words.addPeriod).click();
    await this.typeDate(this.words.periodFrom(number), from);
    await this.typeDate(this.words.periodTo(number), to);
  }

  /** Empties the fields, whether they hold the example or answers. */
  async clear(): Promise<void> {
    const { ownNumbers, startOver } = this.words;
    await this.button(ownNumbers).or(this.button(startOver)).click();
    await expect(this.stale).toBeVisible();
  }

  /** Types a whole case into empty fields. */
  async typeCase(one: Case): Promise<void> {
    await this.clear();
    await this.typeDate(this.words.firstDay, one.firstDay);
    await this.typeDate(this.words.lastDay, one.lastDay);
    await this.page
      .getByRole('radio', { name: this.words.status[one.status], exact: true })
      .check();
    if (one.weeklyBenefit) {
      await this.type(this.field(this.words.benefit), one.weeklyBenefit.replace('.', ','));
    }
    const { activation = [], priorBenefitWeeks: prior } = one;
    const { noEmployerPeriod: without, employerDaysAdvanceClock: advance } = one;
    if (activation.length > 0 || prior || without || advance) await this.openMore();
    if (without) await this.page.getByLabel(this.words.noEmployerPeriod).check();
    if (advance) await this.page.getByLabel(this.words.advanceClock).check();
    for (const [index, { from, to }] of activation.entries()) {
      await this.typePeriod(index + 1, from, to);
    }
    if (prior) await this.type(this.field(this.words.priorWeeks), String(prior));
  }

  /** The one number that answers the page's question. */
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

  get lines(): Locator {
    return this.page.getByRole('table', { name: this.words.lines });
  }

  /** The year whose law the result is compared with. */
  get otherLaw(): Locator {
    return this.page.getByLabel(this.words.compareWith);
  }

  /** What a made link says. */
  async link(): Promise<string> {
    await this.button(this.words.makeLink).click();
    const shown = this.page.getByLabel(this.words.link);
    await expect(shown).toBeVisible();
    return shown.inputValue();
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
