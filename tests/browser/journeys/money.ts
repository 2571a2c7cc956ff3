import type { Page } from '@playwright/test';
import { open } from '../fixtures';
import { Spoken } from './spoken';
import type { Lang } from './words';

/** The page of what one gets, in the hands of somebody who reads it. */
export class Money extends Spoken {
  protected override readonly prefix = 'penge';

  protected override get linkName(): string {
    return this.words.link;
  }

  /** Opens the page on a day of one's own. */
  static async open(page: Page, lang: Lang = 'da', today = '2026-11-02'): Promise<Money> {
    await page.clock.setFixedTime(`${today}T12:00:00`);
    await open(page, lang === 'da' ? '/penge/' : '/en/penge/');
    return new Money(page, lang);
  }

  async typePay(hours: string, hourly: string): Promise<void> {
    await this.page.locator('#hours').fill(hours);
    await this.page.locator('#hourly-pay').fill(hourly);
  }
}

/** The states in which the page has to be good in every respect. */
export const moneyStates: Record<string, (money: Money) => Promise<void>> = {
  example: async () => {},
  empty: (money) => money.clear(),
  errors: (money) => money.typePay('x', '-5'),
  everything: (money) => money.typePay('37', '140'),
  'link made': async (money) => {
    await money.link();
  },
};
