import { expect, type Locator, type Page } from '@playwright/test';
import { open } from '../fixtures';
import type { Case } from './cases';
import { Tool } from './tool';
import { words, type Lang } from './words';

/** The refund calculator in the hands of somebody who reads the page. */
export class Calculator extends Tool {
  static async open(page: Page, lang: Lang = 'da', fragment = ''): Promise<Calculator> {
    await open(page, words[lang].path + fragment);
    return new Calculator(page, lang);
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
    const { noEmployerPeriod: without } = one;
    if (activation.length > 0 || prior || without) await this.openMore();
    if (without) await this.page.getByLabel(this.words.noEmployerPeriod).check();
    for (const [index, { from, to }] of activation.entries()) {
      await this.typePeriod(index + 1, from, to);
    }
    if (prior) await this.type(this.field(this.words.priorWeeks), String(prior));
  }

  get lines(): Locator {
    return this.page.getByRole('table', { name: this.words.lines });
  }

  /** The year whose law the result is compared with. */
  get otherLaw(): Locator {
    return this.page.getByLabel(this.words.compareWith);
  }
}
