// What each tool has to answer in every browser. Where a number stands here, its truth is not the
// program's: the worked ledgers, the white paper, the calendar, or arithmetic done by hand.

import assert from 'node:assert/strict';
import { tools as table } from '../../../web/vite/table.js';

/** The fragment of a version 1 link. */
const link = (tool, answers) => `#s=${new URLSearchParams({ v: '1', tool, ...answers })}`;

const PRIMARY = '.primary-number';
const HEADLINE = '.headline, .primary';

/**
 * `example`: where the page shows what to begin with; `typed`: boxes and what goes into them, and what
 * the page then says; `wrong`: a box and what it may not hold; `link`: a case and what it gives;
 * `draws`: where a page that draws tells how far it is, and a box that changes the result.
 */
export const tools = [
  {
    tool: 'refusion',
    example: { at: PRIMARY, says: { da: '67.993 kr.', en: 'DKK 67,993' } },
    // 30 weeks at 3,000.
    typed: { boxes: { '#benefit': '3000' }, at: HEADLINE, says: { da: '90.000', en: '90,000' } },
    wrong: { '#benefit': 'x' },
    link: {
      // A worked ledger.
      to: link('refusion', { firstDay: '2012-03-01', lastDay: '2013-05-01', status: 'unemployed' }),
      at: PRIMARY,
      says: { da: '165.615 kr.', en: 'DKK 165,615' },
    },
  },
  {
    tool: 'forloeb',
    // The last day of week 8, counted from 3 August.
    example: { at: '.dates', says: { da: '27. september 2026', en: '27 September 2026' } },
    typed: {
      boxes: { '#first-day-day': '4' },
      at: '.dates',
      says: { da: '28. september 2026', en: '28 September 2026' },
    },
    wrong: { '#first-day-day': '32' },
    link: {
      to: link('forloeb', { firstDay: '2024-3-4', status: 'employed' }),
      at: '.dates',
      says: { da: '28. april 2024', en: '28 April 2024' },
    },
  },
  {
    tool: 'penge',
    // The highest benefit of 2026.
    example: { at: PRIMARY, says: { da: '5.085 kr.', en: 'DKK 5,085' } },
    // 140 less 8 percent, times 37.
    typed: {
      boxes: { '#hours': '37', '#hourly-pay': '140' },
      at: 'main table',
      says: { da: '4.765,60 kr.', en: 'DKK 4,765.60' },
    },
    wrong: { '#hours': 'x' },
    link: {
      // The highest benefit of 2012.
      to: link('forloeb', { firstDay: '2012-3-1', status: 'employed' }),
      at: 'main table',
      says: { da: '3.940 kr.', en: 'DKK 3,940' },
    },
  },
  {
    tool: 'arbejdsskade',
    example: { at: PRIMARY, says: { da: '12. december 2026', en: '12 December 2026' } },
    link: {
      // A year after the accident.
      to: link('arbejdsskade', {
        role: 'citizen',
        onset: 'sudden_event',
        injury_date: '2026-1-20',
        reported: 'no',
        employer_stance: 'not_asked',
        employed: 'employed',
      }),
      at: PRIMARY,
      says: { da: '20. januar 2027', en: '20 January 2027' },
    },
  },
  {
    tool: 'nettogevinst',
    // The white paper.
    example: { at: PRIMARY, says: { da: '16,3 mio. kr.', en: 'DKK 16.3 million' } },
    typed: { boxes: { '#citizens': '4660' }, at: HEADLINE, says: { da: '4.660', en: '4,660' } },
    wrong: { '#citizens': 'x' },
    link: {
      // 10 × 4 weeks × 1,000 × 70 % - 10 × 500.
      to: link('nettogevinst', {
        'a-law': '2026',
        'a-status': 'unemployed',
        'a-citizens': '10',
        'a-weeksBefore': '20',
        'a-courseWeeks': '10',
        'a-weeklyBenefit': '1000',
        'a-price': '500',
        'a-weeksSaved': '4',
      }),
      at: PRIMARY,
      says: { da: '23.000 kr.', en: 'DKK 23,000' },
    },
  },
  {
    tool: 'kommuner',
    example: { at: PRIMARY, says: { da: '1 af 4', en: '1 of 4' } },
    typed: {
      boxes: { '#own-cases': '45-60' },
      at: PRIMARY,
      says: { da: '45–60 sager', en: '45–60 cases' },
    },
    wrong: { '#own-cases': '50-40' },
    link: {
      to: link('kommuner', { cases: '30' }),
      at: PRIMARY,
      says: { da: '30 sager', en: '30 cases' },
    },
  },
  {
    tool: 'regler',
    example: { at: '#employer_period', says: { da: '30 dage', en: '30 days' } },
    typed: {
      boxes: { '#day-day': '14', '#day-month': '3', '#day-year': '2013' },
      at: '#result',
      says: { da: '14. marts 2013', en: '14 March 2013' },
    },
    wrong: { '#day-day': '32' },
    link: {
      to: link('regler', { day: '2013-3-14' }),
      at: '#result',
      says: { da: '14. marts 2013', en: '14 March 2013' },
    },
  },
  {
    tool: 'tidlig-indsats',
    // One of the two calibrations, worked out from the published weeks.
    example: { at: '#roskilde-heading ~ *', says: { da: '1,32', en: '1.32' } },
    draws: { at: '.early-progress', box: '#entrants' },
    wrong: { '#entrants': '4,5' },
    link: {
      to: link('tidlig-indsats', {
        law: '2026',
        status: 'unemployed',
        overlap: 'together',
        entrants: '1200',
        entryWeek: '0',
        years: '4',
        weeklyBenefit: '4500',
        outOfWork: '80',
        draws: '1000',
        seed: '7',
        'e1-kind': 'fewerLong',
        'e1-payer': 'municipality',
        'e1-startWeek': '7',
        'e1-reach': '60',
        'e1-effect': '24',
        'e1-until': '52',
        'e1-price': '2500',
      }),
      at: '.early-progress',
      says: { da: '1.000 af 1.000', en: '1,000 of 1,000' },
    },
  },
  {
    tool: 'anbefalinger',
    example: { at: PRIMARY, says: { da: '%', en: '%' } },
    draws: { at: '.draws .note', box: '#courses' },
    wrong: { '#courses': '4,5' },
    link: {
      to: link('anbefalinger', {
        law: '2013',
        seed: '7',
        courses: '31066',
        weeklyBenefit: '3900',
        today: '20',
        reach: '15',
        ratio: '1,2',
        price: '5000',
        'a-on': '.culture',
        'a-reachThen': '30',
        'a-cultureFixed': '500000',
      }),
      at: '.draws .note',
      says: { da: '10.000 af 10.000', en: '10,000 of 10,000' },
    },
  },
];

/** The pages that calculate nothing. */
export const texts = ['', 'fakta/', 'metode/', 'om/', 'was/'];

assert.deepEqual(tools.map(({ tool }) => tool).toSorted(), table.toSorted());
