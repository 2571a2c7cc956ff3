import { expect } from '@playwright/test';
import { Course, courseLink, type Absence } from './course';
import { LAST_DAY } from './last-day';

/** Everything that can be answered, with all that it adds. */
export const everything: Absence = {
  firstDay: '2024-05-06',
  status: 'employed',
  section56: 'chronic',
  stillEmployed: true,
  employmentEnds: '2024-08-31',
  earlier: [
    { from: '2023-11-06', to: '2024-01-12', kind: 'absence' },
    { from: '2024-01-13', to: '2024-05-05', kind: 'selfSupport' },
  ],
  holidays: [{ from: '2024-07-15', to: '2024-07-19' }],
  age: 66,
  section25: true,
  partialReturn: '2024-07-01',
  workInjury: true,
  fastTrack: true,
};

const wrong = new URLSearchParams([
  ['v', '1'],
  ['tool', 'forloeb'],
  ['firstDay', '2012-13-1'],
  ['status', 'employed'],
  ['age', 'tres'],
  ['partialReturn', '20-9-26'],
  ['earlier', '2012-1-2_2012--_absence'],
]);

/** The states in which the page has to be good in every respect; each begins with the example. */
export const courseStates: Record<string, (course: Course) => Promise<void>> = {
  example: async () => {},

  empty: async (course) => {
    await course.clear();
  },

  errors: async (course) => {
    await course.show(`#s=${wrong}`);
    await course.age.click();
    await expect(course.errors.getByRole('link')).toHaveCount(4);
  },

  caseworker: async (course) => {
    await course.reader('caseworker').check();
  },

  everything: async (course) => {
    await course.show(courseLink(everything));
    await course.openAll();
  },

  'everything, caseworker': async (course) => {
    await course.show(courseLink({ ...everything, reader: 'caseworker' }));
    await course.openAll();
  },

  'link made': async (course) => {
    await course.link();
  },

  'fifteen years': async (course) => {
    await course.show(courseLink({ firstDay: '2011-01-03', status: 'selfEmployed' }));
    await course.openAll();
  },

  'used up': async (course) => {
    const earlier = [{ from: '2026-01-05', to: '2026-07-31', kind: 'absence' as const }];
    await course.show(courseLink({ firstDay: '2026-10-05', status: 'employed', earlier }));
  },

  insured: async (course) => {
    const insurance = 'thirdDayTwoThirds';
    await course.show(courseLink({ firstDay: '2026-08-03', status: 'selfEmployed', insurance }));
  },

  'last day that is worked out': async (course) => {
    await course.show(courseLink({ firstDay: LAST_DAY, status: 'unemployed' }));
  },
};
