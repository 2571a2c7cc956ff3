import { expect, type Locator, type Page } from '@playwright/test';
import { open } from '../fixtures';
import { Spoken } from './spoken';
import { Tool } from './tool';
import type { Lang } from './words';

/** The fragment of a version 1 link: answers by their names. */
export function earlyLink(answers: Record<string, string | number>): string {
  const pairs = new URLSearchParams({ v: '1', tool: 'tidlig-indsats' });
  for (const [name, value] of Object.entries(answers)) pairs.append(name, String(value));
  return `#s=${pairs}`;
}

/** Three efforts at once under the law of 2026. */
export const three = {
  law: 2026,
  status: 'unemployed',
  overlap: 'together',
  active: 1,
  entrants: 1200,
  entryWeek: 0,
  years: 4,
  weeklyBenefit: 4500,
  outOfWork: 80,
  draws: 1000,
  seed: 7,
  'e1-kind': 'fewerLong',
  'e1-payer': 'municipality',
  'e1-startWeek': 7,
  'e1-reach': 60,
  'e1-effect': 24,
  'e1-until': 52,
  'e1-price': 2500,
  'e2-kind': 'partialReturn',
  'e2-payer': 'employer',
  'e2-startWeek': 10,
  'e2-reach': 30,
  'e2-effect': 5.29,
  'e2-spared': 50,
  'e2-price': 0,
  'e3-kind': 'moreToWork',
  'e3-payer': 'state',
  'e3-startWeek': 20,
  'e3-reach': 40,
  'e3-effect': 5,
  'e3-lasts': 26,
  'e3-price': 4000,
};

/** The page of early efforts in the hands of somebody who reads it. */
export class Early extends Spoken {
  protected override readonly prefix = 'early';

  static path(lang: Lang): string {
    return lang === 'da' ? '/tidlig-indsats/' : '/en/tidlig-indsats/';
  }

  static async open(page: Page, lang: Lang = 'da', link = ''): Promise<Early> {
    await open(page, Early.path(lang) + link);
    return new Early(page, lang);
  }

  /** A box by its id. */
  of(id: string): Locator {
    return this.page.locator(`[id="${id}"]`);
  }

  /** Both chances, the sceptic's first. */
  get chances(): Locator {
    return this.page.locator('.early-views .primary-number');
  }

  /** How far the draws are. */
  get progress(): Locator {
    return this.page.locator('.early-progress');
  }

  /** Waits until all draws are there. */
  async drawn(): Promise<void> {
    await expect(this.chances).toHaveCount(2);
    await expect(this.button(this.say('stop'))).toHaveCount(0, { timeout: 60_000 });
    await this.still();
  }

  table(caption: string): Locator {
    return this.page.getByRole('table', { name: this.say(`${caption}-caption`), exact: true });
  }

  /** Everything that the draws say. */
  async findings(): Promise<string[][]> {
    const rows = await Tool.rows(this.table('gains'), 'tbody');
    return [...rows, ...(await Tool.rows(this.table('knowing'), 'tbody'))];
  }
}

/** The states in which the page has to be good in every respect; each begins with the example. */
export const earlyStates: Record<string, (early: Early) => Promise<void>> = {
  example: async (early) => {
    await early.drawn();
  },

  empty: async (early) => {
    await early.clear();
  },

  errors: async (early) => {
    await early.show(
      earlyLink({
        law: 2012,
        status: 'employed',
        entrants: '4,5',
        entryWeek: 'snart',
        years: 9,
        'e1-kind': 'weeksSaved',
        'e1-effect': '7,3333',
        'e1-reach': 120,
      }),
    );
    await expect(early.errors.getByRole('link').nth(4)).toBeVisible();
  },

  everything: async (early) => {
    await early.show(earlyLink(three));
    await early.drawn();
    await early.openAll();
  },

  'link made': async (early) => {
    await early.link();
  },
};
