import { expect, type Locator, type Page } from '@playwright/test';
import { open } from '../fixtures';
import { Spoken } from './spoken';
import { Tool } from './tool';
import type { Lang } from './words';

export const levers = [
  'assessment',
  'work_goal',
  'culture',
  'patchy',
  'hospital',
  'measuring',
] as const;

/** The fragment of a version 1 link: answers by their names. */
export function leversLink(answers: Record<string, string | number>): string {
  const pairs = new URLSearchParams({ v: '1', tool: 'anbefalinger' });
  for (const [name, value] of Object.entries(answers)) pairs.append(name, String(value));
  return `#s=${pairs}`;
}

/** Two packages with everything that can be filled in. */
export const everything = {
  law: 2013,
  seed: 7,
  courses: 31066,
  weeklyBenefit: 3900,
  today: 20,
  reach: 15,
  ratio: 1.2,
  price: 5000,
  'a-on': `.${levers.join('.')}`,
  'a-assessedBy': 7,
  'a-assessmentPrice': 400,
  'a-assessmentFixed': 900000,
  'a-daysEarlier': 37,
  'a-spared': 40,
  'a-inRehabilitation': 12,
  'a-rehabilitationPrice': 700,
  'a-rehabilitationFixed': 300000,
  'a-reachThen': 30,
  'a-cultureFixed': 500000,
  'a-fewer': 1.5,
  'a-patchyFixed': 800000,
  'a-discharged': 8,
  'a-dischargedStart': 3,
  'a-hospitalPrice': 600,
  'a-hospitalFixed': 200000,
  'a-measuringFixed': 250000,
  'b-on': '.culture',
  'b-reachThen': 50,
  'b-cultureFixed': 2000000,
};

/** The page of the six recommendations in the hands of somebody who reads it. */
export class Levers extends Spoken {
  protected override readonly prefix = 'levers';

  static path(lang: Lang): string {
    return lang === 'da' ? '/anbefalinger/' : '/en/anbefalinger/';
  }

  static async open(page: Page, lang: Lang = 'da', link = ''): Promise<Levers> {
    await open(page, Levers.path(lang) + link);
    return new Levers(page, lang);
  }

  /** A box by its id. */
  of(id: string): Locator {
    return this.page.locator(`[id="${id}"]`);
  }

  /** The box that switches a lever. */
  lever(id: (typeof levers)[number]): Locator {
    return this.of(`lever-${id}`);
  }

  /** What each of both sees, the sceptic first. */
  get priors(): Locator {
    return this.page.locator('.priors > div');
  }

  /** How far the draws are. */
  get progress(): Locator {
    return this.page.locator('.draws .note');
  }

  /** Waits until all draws are there. */
  async drawn(): Promise<void> {
    const all = this.lang === 'da' ? '10.000 af 10.000' : '10,000 of 10,000';
    await expect(this.progress).toContainText(all, { timeout: 60_000 });
    await expect(this.button(this.say('stop'))).toHaveCount(0);
    await this.still();
  }

  table(caption: string): Locator {
    return this.page.getByRole('table', { name: this.say(`${caption}-caption`), exact: true });
  }

  /** Everything that the draws say. */
  async findings(): Promise<string[][]> {
    const rows = await Tool.rows(this.table('together'), 'tbody');
    return [...rows, ...(await Tool.rows(this.table('knowing'), 'tbody'))];
  }
}

const wrong = leversLink({
  law: 2026,
  courses: '4,5',
  today: 'snart',
  reach: 110,
  price: -1,
  'a-on': '.assessment.culture',
  'a-assessedBy': 200,
  'a-reachThen': '0,333',
});

/** The states in which the page has to be good in every respect; each begins with the example. */
export const leversStates: Record<string, (page: Levers) => Promise<void>> = {
  example: async (page) => {
    await page.drawn();
  },

  empty: async (page) => {
    await page.clear();
  },

  errors: async (page) => {
    await page.show(wrong);
    await expect(page.errors.getByRole('link').nth(4)).toBeVisible();
  },

  'all details open': async (page) => {
    await page.openAll();
  },

  'nothing on': async (page) => {
    for (const lever of levers) await page.lever(lever).uncheck();
    await expect(page.page.getByText(page.say('none-on')).first()).toBeVisible();
  },

  everything: async (page) => {
    await page.show(leversLink(everything));
    await page.drawn();
    await page.openAll();
  },

  'link made': async (page) => {
    await page.link();
  },
};
