// The dates that were worked by hand stand on the page, each with its kind, its text and its doubts.
import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures';
import { Course, courseLink, type Absence, type Shown } from './course';
import { date } from './format';
import { RATES } from './last-day';

interface Expected {
  code: string;
  kind: string;
  date: string;
  reservations?: string[];
  without?: string[];
}

interface Worked {
  name: string;
  today: string;
  day?: number;
  week?: number;
  case: Absence;
  events?: Expected[];
  absent?: string[];
}

interface File {
  cases: Worked[];
  /** The first day of the last rate that was known when they were worked. */
  ratesUntil?: string;
}

/** The texts of a code, where they are not those of its name. */
const texts: Record<string, string[]> = {
  duration_limit: ['reassessment', 'duration-limit'],
  own_application: ['own-application-after', 'own-application-first'],
  exemption_over: ['exemption-over-talk', 'exemption-over-first'],
  employer_injury_report: ['employer-injury-report', 'employer-injury-report-accident'],
};

/** The title of a text, where it is not named like it. */
const titles: Record<string, string> = {
  'own-application-after': 'own-application',
  'own-application-first': 'own-application',
  'exemption-over-talk': 'exemption-over',
  'exemption-over-first': 'exemption-over',
  'employer-injury-report-accident': 'employer-injury-report',
};

/** Codes whose sentence is the law's and stands with the law. */
const OF_THE_LAW = ['job_clarification', 'partial_return', 'tell_fund'];

const doubts: Record<string, string> = {
  changed_under_way: 'res-changed',
  rough_boundary: 'res-rough',
  start_not_found: 'res-start-not-found',
  if_wages_are_paid: 'res-wages',
  if_benefit_is_paid_by_employer: 'res-employer-benefit',
  if_no_wages_are_paid: 'res-no-wages',
  otherwise_with_letter: 'res-letter',
  otherwise_without_fund: 'res-without-fund',
  otherwise_if_insured: 'res-insured',
  counts_from_telling: 'res-telling',
  depends_on_category: 'res-category',
  counts_from_accident: 'res-accident',
  counts_from_first_talk: 'res-first-talk',
  hangs_on_pension_age: 'res-pension-age',
  taken_below_pension_age: 'res-below-pension',
  earlier_absences_not_known: 'res-earlier',
  weeks_read_as_paid_days: 'res-paid-days',
  read_as_wage_earner: 'res-wage-earner',
  postponed_for_covid: 'res-covid',
};

/** The doubts that a reservation can be told as. */
function told(course: Course, code: string): RegExp[] {
  if (code === 'may_not_apply')
    return ['res-exempt', 'res-single-talk'].map((id) => course.like(id));
  const id = doubts[code];
  if (!id) throw new Error(`no text for ${code}`);
  return [course.like(id)];
}

/** Whether a shown date is one of this code: by its title and its sentence. */
function isOf(course: Course, code: string, shown: Shown): boolean {
  const names = texts[code] ?? [code.replaceAll('_', '-')];
  return names.some((name) => {
    const titled = course.like(`title-${titles[name] ?? name}`).test(shown.title);
    return titled && (OF_THE_LAW.includes(code) || course.like(`text-${name}`).test(shown.text));
  });
}

function shownAs(course: Course, expected: Expected, shown: Shown): boolean {
  const carries = (code: string) =>
    told(course, code).some((told) => shown.doubts.some((doubt) => told.test(doubt)));
  return (
    shown.date === date(course.lang, expected.date) &&
    shown.title.startsWith(course.say(`kind-${expected.kind}`)) &&
    (expected.reservations ?? []).every(carries) &&
    !(expected.without ?? []).some(carries)
  );
}

function expectWorked(course: Course, worked: Worked, shown: Shown[]) {
  const events = worked.events ?? [];
  for (const code of new Set(events.map((event) => event.code))) {
    const rest = shown.filter((one) => isOf(course, code, one));
    for (const expected of events.filter((event) => event.code === code)) {
      const index = rest.findIndex((one) => shownAs(course, expected, one));
      expect
        .soft(index, `${worked.name}: ${JSON.stringify(expected)} in ${JSON.stringify(rest)}`)
        .not.toBe(-1);
      if (index !== -1) rest.splice(index, 1);
    }
    expect.soft(rest, `${worked.name}: more of ${code}`).toEqual([]);
  }
  const absent = shown.filter((one) => worked.absent?.some((code) => isOf(course, code, one)));
  expect.soft(absent, worked.name).toEqual([]);
}

for (const [file, count, lang, reader] of [
  ['periods', 39, 'da', undefined],
  ['situations', 20, 'en', 'caseworker'],
] as const) {
  test(`opened by link, ${lang}, ${reader ?? 'citizen'}: the worked timelines of ${file}`, async ({
    page,
  }) => {
    test.slow();
    const source = new URL(`../../cases/worked_timelines/${file}.json`, import.meta.url);
    const { cases, ratesUntil } = JSON.parse(readFileSync(source, 'utf8')) as File;
    expect(cases).toHaveLength(count);
    // Rates that have come since the cases were worked. That they are shown is tried natively.
    const later = RATES.filter((day) => ratesUntil && day > ratesUntil);
    const since = later.map((day) => date(lang, day));
    for (const worked of cases) {
      await test.step(worked.name, async () => {
        // A new visit each time: a page learns the day once, when it comes alive.
        await page.goto('about:blank');
        const absence = { ...worked.case, ...(reader && { reader }) };
        const { today } = worked;
        const course = await Course.open(page, lang, { today, link: courseLink(absence) });
        await expect(course.all).toContainText(
          course.say('now-marker', { date: date(lang, today) }),
        );
        const shown = await course.dates();
        const isSince = (one: Shown) => since.includes(one.date) && isOf(course, 'new_rate', one);
        expectWorked(
          course,
          worked,
          shown.filter((one) => !isSince(one)),
        );
        const { day = 0, week } = worked;
        const here = course.say(day > 0 ? 'here' : 'not-begun', {
          day,
          reader: reader ?? 'citizen',
        });
        if (day) await expect(course.here).toContainText(here);
        if (week) await expect(course.primary).toHaveText(course.say('week', { week }));
      });
    }
  });
}
