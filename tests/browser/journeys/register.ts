import { expect, type Locator, type Page } from '@playwright/test';
import { open } from '../fixtures';
import type { Lang } from './words';
import { LAST_YEAR_TYPED } from './last-day';

/** What things on the page are called. */
export const words = {
  da: {
    path: '/regler/',
    subject: 'Emne',
    followUp: 'Samtaler og opfølgning',
    day: 'Vis reglerne på dagen',
    other: 'Sammenlign med dagen',
    parts: ['Dag', 'Måned', 'År'],
    all: 'Vis alle regler',
    undo: 'Fortryd',
    maybe: 'Måske',
    gaps: 'Hvad der ikke er lagt ind',
    changed: /^Ændrede: /,
    same: /^Uændrede: /,
    csv: 'Hent tabellen (CSV)',
    makeLink: 'Lav et link',
    link: 'Link til det, du har valgt',
    tooEarly: /Regler før 3. januar 2011/,
    tooLate: new RegExp(`Regler efter 31. december ${LAST_YEAR_TYPED}`),
  },
  en: {
    path: '/en/regler/',
    subject: 'Subject',
    followUp: 'Talks and follow-up',
    day: 'Show the rules of',
    other: 'Compare with',
    parts: ['Day', 'Month', 'Year'],
    all: 'Show all rules',
    undo: 'Undo',
    maybe: 'Perhaps',
    gaps: 'What is not included',
    changed: /^Changed: /,
    same: /^Unchanged: /,
    csv: 'Download the table (CSV)',
    makeLink: 'Make a link',
    link: 'Link to what you have chosen',
    tooEarly: /Rules before 3 January 2011/,
    tooLate: new RegExp(`Rules after 31 December ${LAST_YEAR_TYPED}`),
  },
} as const;

/** The register in the hands of somebody who reads the page. */
export class Register {
  readonly words: (typeof words)[Lang];
  readonly heading: Locator;
  readonly rules: Locator;
  readonly errors: Locator;

  constructor(
    readonly page: Page,
    readonly lang: Lang,
  ) {
    this.words = words[lang];
    this.heading = page.locator('#result');
    this.rules = page.locator('.rule');
    this.errors = page.locator('.errors');
  }

  static async open(page: Page, lang: Lang = 'da', hash = ''): Promise<Register> {
    const register = new Register(page, lang);
    await open(page, register.words.path + hash);
    return register;
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  box(field: 'day' | 'other', part: 0 | 1 | 2): Locator {
    const group = this.page.getByRole('group', { name: this.words[field], exact: true });
    return group.getByRole('textbox', { name: this.words.parts[part], exact: true });
  }

  async type(field: 'day' | 'other', iso: string): Promise<void> {
    const [year = '', month = '', day = ''] = iso.split('-');
    await this.box(field, 0).fill(String(Number(day)));
    await this.box(field, 1).fill(String(Number(month)));
    await this.box(field, 2).fill(year);
  }

  async subject(name: string): Promise<void> {
    const subject = this.page.getByLabel(this.words.subject, { exact: true });
    await subject.focus();
    await subject.selectOption({ label: name });
  }

  /** What unfolds the rules that are the same on both days. */
  get same(): Locator {
    return this.page.locator('summary').filter({ hasText: this.words.same });
  }

  rule(id: string): Locator {
    return this.page.locator(`[id="${id}"]`);
  }
}

/** The states in which the page has to be good in every respect. */
export const states: Record<string, (register: Register) => Promise<void>> = {
  example: async () => {},
  empty: async (register) => {
    await register.type('day', '2013-03-14');
    await register.button(register.words.all).click();
  },
  'a day': (register) => register.type('day', '2013-03-14'),
  everything: async (register) => {
    await register.type('day', '2013-03-14');
    await register.type('other', '2026-11-22');
    await register.same.click();
  },
  errors: async (register) => {
    await register.type('day', '2010-12-31');
    await register.type('other', '2026-13-01');
    await expect(register.errors.getByRole('link')).toHaveCount(2);
  },
  'link made': async (register) => {
    await register.button(register.words.makeLink).click();
    await expect(register.page.getByLabel(register.words.link)).toBeVisible();
  },
};
