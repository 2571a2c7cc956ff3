import { expect } from '@playwright/test';
import { Course, courseLink, type Absence } from './course';

/** Everything that can be answered, with all that it adds. */
export const everything: Absence = {
  firstDay: '2024-05-06',
  status: 'employed',
  noEmployerPeriod: true,
  stillEmployed: true,
  age: 66,
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
    await expect(course.errors.getByRole('link')).toHaveCount(3);
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

  'last encoded day': async (course) => {
    await course.show(courseLink({ firstDay: '2026-12-31', status: 'unemployed' }));
  },
};
