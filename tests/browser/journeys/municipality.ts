import { expect, type Locator, type Page } from '@playwright/test';
import { open } from '../fixtures';
import { Spoken } from './spoken';
import type { Lang } from './words';

/** What can be entered of one's own municipality, with the names that links have for it. */
export interface Own {
  name?: string;
  courses?: string;
  extensions?: string;
  caseworkers?: string;
  cases?: string;
}

/** A municipality of a cluster: name, spending, cases. */
export type Row = [string, string, string];

/** The fragment of a version 1 link; links that were handed out have to open for ever. */
export function municipalityLink(own: Own, rows: Row[] = [], marks: string[] = []): string {
  const pairs = new URLSearchParams({ v: '1', tool: 'kommuner', ...own });
  for (const row of rows) pairs.append('row', row.join('_'));
  for (const mark of marks) pairs.append('mark', mark);
  return `#s=${pairs}`;
}

/** The page of municipalities in the hands of somebody who reads it. */
export class Municipality extends Spoken {
  protected override readonly prefix = 'kommuner';

  static path(lang: Lang): string {
    return lang === 'da' ? '/kommuner/' : '/en/kommuner/';
  }

  static async open(page: Page, lang: Lang = 'da', link = ''): Promise<Municipality> {
    await open(page, Municipality.path(lang) + link);
    return new Municipality(page, lang);
  }

  own(field: keyof Own): Locator {
    return this.page.locator(`#own-${field}`);
  }

  /** A box of a municipality of the cluster, counted from 0. */
  row(place: number, field: 'name' | 'spending' | 'cases'): Locator {
    return this.page.locator(`#row-${place}-${field}`);
  }

  get rows(): Locator {
    return this.page.locator('.cluster fieldset.activation');
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: this.say('table-caption') });
  }

  get clusterTable(): Locator {
    return this.page.getByRole('table', { name: this.say('cluster-caption') });
  }

  get clusterAnswer(): Locator {
    return this.page.locator('.cluster-answer');
  }

  get marks(): Locator {
    return this.page.locator('.marks').getByRole('checkbox');
  }

  /** Nothing here is ever without a result: the published figures stay. */
  override async clear(): Promise<void> {
    const { ownNumbers, startOver } = this.words;
    await this.button(ownNumbers).or(this.button(startOver)).click();
    await expect(this.clusterTable).toHaveCount(0);
  }
}

export const everyMark = [
  'clear_milestones',
  'early_talks',
  'outside_parties',
  'employers',
  'general_practitioners',
  'quality',
];

const wrong = municipalityLink(
  { courses: 'mange', extensions: '1,5', caseworkers: '0', cases: '50-40' },
  [
    ['', '1.200', ''],
    ['B', '-1', '5'],
  ],
);

/** The states in which the page has to be good in every respect; each begins with the example. */
export const municipalityStates: Record<string, (page: Municipality) => Promise<void>> = {
  example: async () => {},

  empty: async (page) => {
    await page.clear();
  },

  errors: async (page) => {
    await page.show(wrong);
    await expect(page.errors.getByRole('link')).toHaveCount(6);
  },

  everything: async (page) => {
    const rows = Array.from({ length: 12 }, (_, at): Row => [
      `Nabo ${at + 1}`,
      `${123_456_789 + at}`,
      `${1_000 + at}`,
    ]);
    const own = { courses: '31.066', extensions: '60', caseworkers: '76', cases: '30-60' };
    await page.show(municipalityLink({ name: 'Ringkøbing-Skjern-Aabybr', ...own }, rows, everyMark));
    await page.openAll();
  },

  'link made': async (page) => {
    await page.link();
  },
};
