import { type Locator, type Page } from '@playwright/test';
import { open } from '../fixtures';
import { Spoken } from './spoken';
import type { Lang } from './words';

/** The fragment of a version 1 link: answers by their names, of the first scenario and the second. */
export function gainLink(
  a: Record<string, string | number>,
  b: Record<string, string | number> = {},
): string {
  const pairs = new URLSearchParams({ v: '1', tool: 'nettogevinst' });
  for (const [name, value] of Object.entries(a)) pairs.append(`a-${name}`, String(value));
  for (const [name, value] of Object.entries(b)) pairs.append(`b-${name}`, String(value));
  return `#s=${pairs}`;
}

/** An intervention under the law of 2026 with everything that can be filled in. */
export const everything = {
  law: 2026,
  status: 'unemployed',
  citizens: 300,
  weeksBefore: 6,
  courseWeeks: 10,
  weeklyBenefit: 4500,
  price: 9000,
  weeksSaved: 4,
  casesAvoided: 20,
  weeksEach: 60,
  horizon: 4,
  atWork: 50,
  weeklyWage: 8000,
  municipalTax: 25,
  stateTax: 13,
  replacement: 1000,
  activation: 40,
  active: 1,
  discounted: 1,
};

/** The net-gain page in the hands of somebody who reads it. */
export class Gain extends Spoken {
  protected override readonly prefix = 'gain';

  static path(lang: Lang): string {
    return lang === 'da' ? '/nettogevinst/' : '/en/nettogevinst/';
  }

  static async open(page: Page, lang: Lang = 'da', link = ''): Promise<Gain> {
    await open(page, Gain.path(lang) + link);
    return new Gain(page, lang);
  }

  /** A box by its name in a link. */
  of(field: string): Locator {
    return this.field(this.say('field', { field }));
  }

  preset(name: 'roskilde' | 'less' | 'half'): Locator {
    return this.button(this.say(`preset-${name}`, { points: 10 }));
  }

  get sentence(): Locator {
    return this.page.locator('.primary-words');
  }

  region(heading: string): Locator {
    return this.page.getByRole('region', { name: this.like(`${heading}-heading`), exact: true });
  }

  table(caption: string): Locator {
    return this.page.getByRole('table', { name: this.say(`${caption}-caption`), exact: true });
  }

  /** A row of a table by its first cell. */
  row(caption: string, first: string | RegExp): Locator {
    return this.table(caption)
      .locator('tr')
      .filter({ has: this.page.getByRole('rowheader', { name: first }) });
  }
}
