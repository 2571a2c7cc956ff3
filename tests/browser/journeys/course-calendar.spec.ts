// The calendar file, read by a program that is not ours and held against the page.
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, test } from '../fixtures';
import { Course, courseLink, type Absence } from './course';
import { date } from './format';
import { langs, plain, type Lang } from './words';

const absence: Absence = {
  firstDay: '2024-05-06',
  status: 'employed',
  age: 66,
  partialReturn: '2024-07-01',
  workInjury: true,
  fastTrack: true,
};
const today = '2024-05-20';

interface Entry {
  uid: string;
  /** The day, as `2024-05-20`. */
  day: string;
  summary: string;
  description: string;
  alarms: ICAL.Component[];
}

/** Reads a file as RFC 5545 asks for, and every event of it as a whole day. */
function entries(file: Buffer): Entry[] {
  expectLines(file);
  const calendar = new ICAL.Component(ICAL.parse(file.toString('utf8')) as unknown[]);
  expect(calendar.name).toBe('vcalendar');
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
  // With a method it would be an invitation.
  expect(calendar.getFirstProperty('method')).toBeNull();
  const events = calendar.getAllSubcomponents();
  expect(new Set(events.map(({ name }) => name))).toEqual(new Set(['vevent']));
  return events.map(entry);
}

/** Lines of at most 75 octets that end with CRLF, no letter cut in two. */
function expectLines(file: Buffer) {
  const text = file.toString('latin1');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = text.slice(0, -2).split('\r\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (const line of lines) strict.decode(Buffer.from(line, 'latin1'));
}

function entry(event: ICAL.Component): Entry {
  for (const name of ['uid', 'dtstamp', 'summary', 'description', 'dtstart', 'dtend']) {
    expect(event.getAllProperties(name), name).toHaveLength(1);
  }
  const time = (name: string, type: string) => {
    const property = event.getFirstProperty(name);
    expect(property?.type, name).toBe(type);
    return property?.getFirstValue() as ICAL.Time;
  };
  const [start, end] = [time('dtstart', 'date'), time('dtend', 'date')];
  expect([start.isDate, end.isDate]).toEqual([true, true]);
  expect(end.subtractDate(start).toSeconds()).toBe(86_400);
  const stamp = time('dtstamp', 'date-time');
  expect(stamp.zone).toBe(ICAL.Timezone.utcTimezone);
  // A date of this kind keeps nobody from being called to a meeting.
  expect(event.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  const text = (name: string) => String(event.getFirstPropertyValue(name));
  return {
    uid: text('uid'),
    day: start.toString(),
    summary: text('summary'),
    description: text('description'),
    alarms: event.getAllSubcomponents('valarm').map(expectAlarm),
  };
}

/** An alarm that shows something: what RFC 5545 asks of it, once each. */
function expectAlarm(alarm: ICAL.Component): ICAL.Component {
  for (const name of ['action', 'trigger', 'description']) {
    expect(alarm.getAllProperties(name), name).toHaveLength(1);
  }
  expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
  expect(alarm.getFirstPropertyValue('description')).toBeTruthy();
  expect(alarm.getFirstProperty('trigger')?.type).toBe('duration');
  return alarm;
}

async function open(page: Course['page'], lang: Lang, day = today, one = absence) {
  const course = await Course.open(page, lang, { today: day, link: courseLink(one) });
  await expect(course.all).toContainText(course.say('now-marker', { date: date(lang, day) }));
  return course;
}

async function get(course: Course): Promise<Entry[]> {
  const { path, name } = await course.download(course.calendarButton);
  expect(name).toMatch(/\.ics$/);
  return entries(await readFile(path));
}

/** The days and titles beside the ticked boxes. */
async function ticked(choices: Locator): Promise<string[]> {
  const labels = await choices.evaluateAll((all) =>
    (all as HTMLInputElement[])
      .filter((box) => box.checked)
      .map((box) => box.labels?.[0]?.textContent ?? ''),
  );
  return labels.map(plain).sort();
}

for (const lang of langs) {
  test(`${lang}: all dates as whole days, as the page has them`, async ({ page }) => {
    const course = await open(page, lang);
    await course.button(course.say('calendar-all')).click();
    const found = await get(course);
    const count = await course.calendarChoices.count();
    expect(count).toBeGreaterThan(8);
    expect(found).toHaveLength(count);
    await expect(course.calendarButton).toHaveText(course.say('calendar-get', { count }));

    const prefix = `${course.say('calendar-prefix')}: `;
    const title = ({ summary }: Entry) => {
      expect(summary.startsWith(prefix)).toBe(true);
      return summary.slice(prefix.length);
    };
    const named = found.map((one) => `${date(lang, one.day)}: ${title(one)}`).sort();
    expect(named).toEqual(await ticked(course.calendarChoices));

    // Nothing that does not stand in the list of all dates, and the same words.
    const shown = await course.dates();
    for (const one of found) {
      expect(one.day >= today, one.day).toBe(true);
      const same = shown.find(
        (each) => each.date === date(lang, one.day) && each.title.endsWith(title(one)),
      );
      expect(same, one.summary).toBeDefined();
      expect(plain(one.description)).toContain(same?.text ?? '');
      for (const doubt of same?.doubts ?? []) expect(plain(one.description)).toContain(doubt);
      expect(one.description).toContain(course.say('not-a-decision'));
    }
    expect(found.map(title)).toContain(course.say('title-first-follow-up'));
    if (lang === 'da') expect(found.map(title).join()).toMatch(/æ.*ø|ø.*æ/);

    const uids = found.flatMap(({ uid, alarms }) => [
      uid,
      ...alarms.map((alarm) => String(alarm.getFirstPropertyValue('uid'))),
    ]);
    expect(new Set(uids).size).toBe(uids.length);
  });
}

test('the same course has the same names again, on another day and in the other language', async ({
  page,
}) => {
  const course = await open(page, 'da');
  await course.button(course.say('calendar-all')).click();
  const first = await get(course);
  expect(await get(course)).toMatchObject(first.map(({ uid, day }) => ({ uid, day })));

  for (const [lang, day] of [
    ['en', today],
    ['da', '2024-05-28'],
    ['da', '2024-08-01'],
    ['en', '2025-01-15'],
  ] as const) {
    await page.goto('about:blank');
    const later = await open(page, lang, day);
    await later.button(later.say('calendar-all')).click();
    const found = await get(later);
    const known = new Map(first.map((one) => [one.uid, one]));
    const same = found.filter(({ uid }) => known.has(uid));
    // What is still to come has its name, and a name still means the same.
    const coming = first.filter((one) => one.day >= day).map(({ uid }) => uid);
    expect(found.map(({ uid }) => uid)).toEqual(expect.arrayContaining(coming));
    for (const one of same) {
      // Asked for today, the fast-track talk moves with today; it keeps its name.
      const moves = one.uid.includes('fast-track-meeting');
      if (!moves) expect(one.day, one.uid).toBe(known.get(one.uid)?.day);
      if (lang === 'da') expect(one.summary).toBe(known.get(one.uid)?.summary);
    }
  }

  // Another course has other names.
  await page.goto('about:blank');
  const other = await open(page, 'da', today, { ...absence, firstDay: '2024-05-07' });
  const names = (await get(other)).map(({ uid }) => uid);
  expect(names.filter((uid) => first.some((one) => one.uid === uid))).toEqual([]);
});

for (const [choice, days] of [
  ['alarm-none', null],
  ['alarm-day', 1],
  ['alarm-days', 3],
  ['alarm-week', 7],
] as const) {
  test(`a reminder: ${choice}`, async ({ page }) => {
    const course = await open(page, 'da');
    await course.radio(course.say(choice)).check();
    const found = await get(course);
    for (const { day, alarms, summary } of found) {
      expect(alarms).toHaveLength(days === null ? 0 : 1);
      if (days === null) continue;
      const [alarm] = alarms;
      const rings = ICAL.Time.fromDateString(day);
      rings.isDate = false;
      rings.addDuration(alarm?.getFirstPropertyValue('trigger') as ICAL.Duration);
      const wanted = new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
      expect(rings.toString()).toBe(`${wanted}T09:00:00`);
      expect(alarm?.getFirstPropertyValue('description')).toBe(summary);
    }
  });
}

test('chosen dates and no others; without one there is no file', async ({ page }) => {
  const course = await open(page, 'da');
  await course.button(course.say('calendar-none')).click();
  expect(await ticked(course.calendarChoices)).toEqual([]);
  await expect(course.calendarButton).toBeDisabled();
  await course.calendarChoices.nth(1).check();
  await course.calendarChoices.last().check();
  await expect(course.calendarButton).toHaveText(course.say('calendar-get', { count: 2 }));
  const labels = await ticked(course.calendarChoices);
  const found = await get(course);
  expect(found).toHaveLength(2);
  for (const one of found) {
    expect(labels.some((label) => label.startsWith(date('da', one.day)))).toBe(true);
  }

  await course.calendarChoices.last().uncheck();
  await expect(course.calendarButton).toHaveText(course.say('calendar-get', { count: 1 }));
  expect(await get(course)).toHaveLength(1);
});

test('good practice is no date that has to be met: out until it is chosen', async ({ page }) => {
  const course = await open(page, 'da');
  const chosen = await course.calendarChoices.evaluateAll(
    (all) => (all as HTMLInputElement[]).filter(({ checked }) => checked).length,
  );
  const practice = (await course.dates()).filter(
    ({ title, past }) => title.startsWith(course.say('kind-practice')) && !past,
  );
  expect(practice.length).toBeGreaterThan(0);
  expect(await course.calendarChoices.count()).toBe(chosen + practice.length);
  expect(await get(course)).toHaveLength(chosen);
});

test('dates that have all passed make no calendar', async ({ page }) => {
  const course = await open(page, 'da', '2190-01-01', { firstDay: '2012-03-01', status: 'employed' });
  if ((await course.calendarChoices.count()) === 0) {
    await expect(page.getByText(course.say('calendar-past'))).toBeVisible();
    await expect(course.calendarButton).toBeHidden();
  } else {
    expect((await get(course)).every(({ day }) => day >= '2190-01-01')).toBe(true);
  }
});

test('a file of dates that are not of what is typed is not given', async ({ page }) => {
  const course = await open(page, 'da');
  await expect(course.calendarButton).toBeEnabled();
  await course.clear();
  await expect(course.calendarButton).toBeDisabled();
  await course.typeDate(course.firstDay, '2024-05-06');
  await expect(course.calendarButton).toBeEnabled();
});
