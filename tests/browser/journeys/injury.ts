import { expect, type Locator, type Page } from '@playwright/test';
import { open } from '../fixtures';
import { Spoken } from './spoken';
import type { Lang } from './words';

/** The fragment of a version 1 link: answers by their names. */
export function injuryLink(answers: Record<string, string>): string {
  const pairs = new URLSearchParams({ v: '1', tool: 'arbejdsskade', ...answers });
  return `#s=${pairs}`;
}

/** A case of a citizen that is a year old in a month. */
export const late = {
  role: 'citizen',
  onset: 'sudden_event',
  injury_date: '2025-12-20',
  reported: 'no',
  employer_stance: 'not_asked',
  employed: 'employed',
  sick_leave_start: '2026-8-31',
};

/** The same seen by a caseworker. */
export const file = {
  ...late,
  role: 'caseworker',
  signals: 'fall_at_workplace.unclear_talk_of_report',
  consent: 'yes_oral',
  stalled: 'yes',
  work_ability_threatened: 'yes',
};

/** The page after a work injury in the hands of somebody who reads it. */
export class Injury extends Spoken {
  protected override readonly prefix = 'advice';

  static path(lang: Lang): string {
    return lang === 'da' ? '/arbejdsskade/' : '/en/arbejdsskade/';
  }

  /** Opens the page on the day on which the other dates were chosen. */
  static async open(page: Page, lang: Lang = 'da', link = ''): Promise<Injury> {
    await page.clock.setFixedTime('2026-11-22T12:00:00');
    await open(page, Injury.path(lang) + link);
    return new Injury(page, lang);
  }

  /** The first question of one's own case: there is none from the example left. */
  override async clear(): Promise<void> {
    const own = this.button(this.say('own-answers'));
    await own.or(this.button(this.words.startOver)).click();
    await expect(this.answered).toHaveCount(0);
    await expect(this.heading).toBeFocused();
  }

  /** The heading of the questions that are put. */
  get heading(): Locator {
    return this.page.locator('#step-heading');
  }

  /** The questions that are put. */
  get questions(): Locator {
    return this.page.locator('.case-form > div:has(fieldset)');
  }

  get next(): Locator {
    return this.button(this.say('next'));
  }

  /** What has been answered. */
  get answered(): Locator {
    return this.page.locator('.answered li');
  }

  /** What is said to those who do not see the advice grow. */
  get news(): Locator {
    return this.page.locator('#news');
  }

  get advice(): Locator {
    return this.page.locator('.asks > li');
  }

  /** Opens one of the worked examples, by its place. */
  async example(place: number): Promise<void> {
    const examples = this.page.locator('.injury-examples');
    if (!(await examples.getByRole('button').first().isVisible())) {
      await examples.locator('summary').click();
    }
    await examples.getByRole('button').nth(place).click();
  }

  /** Answers everything that is put with "don't know". */
  async dontKnow(): Promise<void> {
    // An answer can make a question below it needless.
    for (let at = 0; at < (await this.questions.count()); at += 1) {
      const choices = this.questions.nth(at).locator('.form-group-radio, .form-group-checkbox');
      await choices.last().locator('label').click();
    }
  }
}

/** The states in which the page has to be good in every respect; each begins with the example. */
export const injuryStates: Record<string, (injury: Injury) => Promise<void>> = {
  example: async () => {},

  empty: async (injury) => {
    await injury.clear();
  },

  errors: async (injury) => {
    await injury.clear();
    await injury.next.click();
    await expect(injury.errors.getByRole('link')).toHaveCount(1);
  },

  everything: async (injury) => {
    await injury.show(injuryLink(file));
    await injury.openAll();
  },

  'a box of the report': async (injury) => {
    await injury.example(2);
    await injury.openAll();
  },

  'link made': async (injury) => {
    await injury.link();
  },
};
