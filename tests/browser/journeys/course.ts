import { expect, type Locator, type Page } from '@playwright/test';
import { open } from '../fixtures';
import { text } from './fluent';
import { Spoken } from './spoken';
import { plain, type Lang } from './words';

/** What can be answered, with the names that links have for it. */
export interface Absence {
  firstDay: string;
  status: 'employed' | 'unemployed' | 'partlyUnemployed' | 'selfEmployed';
  reader?: 'caseworker';
  noEmployerPeriod?: boolean;
  section56?: 'chronic' | 'plannedTreatment' | 'sameIllness';
  stillEmployed?: boolean;
  employmentEnds?: string;
  insurance?: 'firstDayFull' | 'firstDayTwoThirds' | 'thirdDayFull' | 'thirdDayTwoThirds';
  earlier?: Earlier[];
  holidays?: { from: string; to: string }[];
  age?: number;
  section25?: boolean;
  partialReturn?: string;
  workInjury?: boolean;
  covid?: boolean;
  fastTrack?: boolean;
}

/** What was before the absence. */
export interface Earlier {
  from: string;
  to: string;
  kind: 'absence' | 'benefit' | 'selfSupport' | 'neither';
}

/** A date as the page shows it. */
export interface Shown {
  date: string;
  day: string;
  /** Its kind and its title. */
  title: string;
  who: string;
  text: string;
  /** What has to be known about it, and what its sources leave open. */
  doubts: string[];
  sources: string[];
  past: boolean;
}

/** The fragment of a version 1 link; links that were handed out have to open for ever. */
export function courseLink(absence: Partial<Absence>): string {
  const pairs = new URLSearchParams({ v: '1', tool: 'forloeb' });
  // As the boxes hold a date: without leading zeros.
  const written = (value: string | number) => String(value).replaceAll('-0', '-');
  for (const [name, value] of Object.entries(absence)) {
    const isAnswer = ['stillEmployed', 'workInjury'].includes(name);
    if (Array.isArray(value)) {
      for (const period of value as object[]) {
        pairs.append(name, Object.values(period).map(written).join('_'));
      }
    } else if (typeof value !== 'boolean') pairs.append(name, written(value as string | number));
    else if (isAnswer) pairs.append(name, value ? 'yes' : 'no');
    else if (value) pairs.append(name, '1');
  }
  return `#s=${pairs}`;
}

/** The page of one absence's dates in the hands of somebody who reads it. */
export class Course extends Spoken {
  protected override readonly prefix = 'forloeb';

  protected override get linkName(): string {
    return this.words.link;
  }

  static path(lang: Lang): string {
    return lang === 'da' ? '/forloeb/' : '/en/forloeb/';
  }

  /** Opens the page on a day of one's own. */
  static async open(
    page: Page,
    lang: Lang = 'da',
    { today, link = '' }: { today?: string; link?: string } = {},
  ): Promise<Course> {
    if (today) await page.clock.setFixedTime(`${today}T12:00:00`);
    await open(page, Course.path(lang) + link);
    return new Course(page, lang);
  }

  get firstDay(): string {
    return this.say('first-day');
  }

  get age(): Locator {
    return this.field(this.say('age'));
  }

  status(status: Absence['status']): Locator {
    return this.radio(this.words.status[status]);
  }

  reader(reader: 'citizen' | 'caseworker'): Locator {
    return this.radio(this.say(`reader-${reader}`));
  }

  radio(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true });
  }

  /** The answer to a question that can be left open. */
  answer(question: string, answer: 'yes' | 'no' | 'unknown'): Locator {
    const group = this.page.getByRole('group', { name: this.say(question), exact: true });
    return group.getByRole('radio', { name: this.say(answer), exact: true });
  }

  async openMore(): Promise<void> {
    if (!(await this.age.isVisible())) await this.page.getByText(this.say('more')).click();
    await expect(this.age).toBeVisible();
  }

  /** Types an absence into the fields as they are. */
  async typeAbsence(absence: Absence): Promise<void> {
    const { firstDay, status, reader, age, partialReturn, ...rest } = absence;
    await this.typeDate(this.firstDay, firstDay);
    await this.status(status).check();
    if (reader) await this.reader(reader).check();
    if (age !== undefined || partialReturn || Object.keys(rest).length > 0) await this.openMore();
    for (const [index, period] of (rest.earlier ?? []).entries()) {
      await this.addEarlier(index + 1, period);
    }
    if (rest.noEmployerPeriod) await this.page.getByLabel(this.say('no-employer-period')).check();
    for (const [question, answer] of [
      ['still-employed', rest.stillEmployed],
      ['work-injury', rest.workInjury],
    ] as const) {
      if (answer !== undefined) await this.answer(question, answer ? 'yes' : 'no').check();
    }
    if (age !== undefined) await this.type(this.age, String(age));
    if (partialReturn) await this.typeDate(this.say('partial-return'), partialReturn);
    if (rest.fastTrack) await this.page.getByLabel(this.say('fast-track')).check();
  }

  /** Adds what was before the absence, as the period with this number. */
  async addEarlier(number: number, { from, to, kind }: Earlier): Promise<void> {
    const say = (id: string) => text(this.lang, `tool-earlier-${id}`, { number });
    await this.button(say('add')).click();
    await this.typeDate(say('from'), from);
    await this.typeDate(say('to'), to);
    const label = { absence: 'absence', benefit: 'benefit', neither: 'neither' };
    const option = kind === 'selfSupport' ? 'self-support' : label[kind];
    await this.page.getByLabel(say('kind')).selectOption({ label: say(option) });
  }

  region(heading: string | RegExp): Locator {
    return this.page.getByRole('region', { name: heading });
  }

  /** Where the absence stands, as it is told. */
  get here(): Locator {
    return this.page.locator('.primary');
  }

  get next(): Locator {
    return this.region(this.say('next-heading')).getByRole('list').first();
  }

  /** The next dates: their day, how far away, and what they are. */
  async nextDates(): Promise<string[]> {
    const items = await this.next.locator('> li').allTextContents();
    return items.map(plain);
  }

  /** How long benefit is paid, and what that follows from. */
  get limit(): Locator {
    return this.region(this.like('limit-heading'));
  }

  get all(): Locator {
    return this.region(this.say('all-heading'));
  }

  /** Every date that the page shows in its list, the municipality's accounts included. */
  async dates(): Promise<Shown[]> {
    const shown = await this.all.locator('li:has(h3)').evaluateAll((items) =>
      items.map((item) => {
        const read = (part: Element | null | undefined) => part?.textContent ?? '';
        const texts = (selector: string) => [...item.querySelectorAll(selector)].map(read);
        return {
          date: read(item.querySelector('.date-when strong')),
          day: read(item.querySelector('.date-day')),
          title: read(item.querySelector('h3')),
          who: read(item.querySelector('.date-who')),
          text: read(item.querySelector('.date-who + p')),
          doubts: [...texts('.conditions li'), ...texts('details li:not(:has(a))')],
          sources: texts('details li:has(a)'),
          past: item.classList.contains('is-past'),
        };
      }),
    );
    return shown.map((one) => ({
      ...one,
      ...{ date: plain(one.date), day: plain(one.day), title: plain(one.title) },
      ...{ who: plain(one.who), text: plain(one.text) },
      ...{ doubts: one.doubts.map(plain), sources: one.sources.map(plain) },
    }));
  }

  /** Day and title of every date, in the order of the days. */
  async facts(): Promise<string[]> {
    const dates = await this.dates();
    return dates.map(({ date, day, title }) => `${date} (${day}): ${title}`).sort();
  }

  get calendarButton(): Locator {
    return this.page.getByRole('button', { name: this.like('calendar-get') });
  }

  get calendarChoices(): Locator {
    return this.region(this.say('calendar-heading')).getByRole('checkbox');
  }
}
