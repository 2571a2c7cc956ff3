// Every page of the site in every language and state: what the accessibility journeys visit. The
// pages are read from the built files, so that a new one cannot be forgotten.
import { tools as table } from '../../../web/vite/table.js';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { open } from '../fixtures';
import { Calculator } from './calculator';
import { Course } from './course';
import { courseStates } from './course-states';
import { Early, earlyStates } from './early';
import { Gain } from './gain';
import { gainStates } from './gain-states';
import { Injury, injuryStates } from './injury';
import { Levers, leversStates } from './levers';
import { Money, moneyStates } from './money';
import { Municipality, municipalityStates } from './municipality';
import { Register, states as registerStates } from './register';
import { states as calculatorStates } from './states';
import type { Lang } from './words';

const site = fileURLToPath(new URL('../../../dist/site/', import.meta.url));

/** A page as it was built. */
export interface Built {
  /** Its address below the site's root. */
  address: string;
  route: string;
  lang: Lang;
  title: string;
  /** Whether it is a whole page of the site, or one for another site's frame. */
  frame: 'site' | 'embed';
  /** Whether it has a program of its own. */
  isTool: boolean;
}

/** Every page of the site. */
export const built: Built[] = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => {
    const html = readFileSync(site + file, 'utf8');
    const find = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
    return {
      address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      route: find(/ data-route="([^"]*)"/),
      lang: find(/<html lang="([^"]*)"/) as Lang,
      title: find(/<title>([^<]*)</),
      frame: /(^|\/)embed\//.test(file) ? 'embed' : 'site',
      isTool: / data-tool="/.test(html),
    };
  });

/** What a tool's page is asked for: as it opens, without answers, with wrong ones, with all. */
export const OBLIGATORY = ['example', 'empty', 'errors', 'everything', 'link made'];

type Reach = (page: Page, lang: Lang) => Promise<void>;

interface Covered {
  states: Record<string, Reach>;
  /** States in which the visitor's own words stand on the page: they are of no language. */
  ownWords: string[];
}

function tool<T>(
  opened: (page: Page, lang: Lang) => Promise<T>,
  states: Record<string, (tool: T) => Promise<void>>,
  ownWords: string[] = [],
): Covered {
  const reach = (state: (tool: T) => Promise<void>) => async (page: Page, lang: Lang) =>
    state(await opened(page, lang));
  const reached = Object.entries(states).map(([name, state]) => [name, reach(state)] as const);
  return { states: Object.fromEntries(reached), ownWords };
}

/** Every tool, by its route. */
export const tools: Record<string, Covered> = {
  refusion: tool((page, lang) => Calculator.open(page, lang), calculatorStates),
  forloeb: tool((page, lang) => Course.open(page, lang, { today: '2024-06-03' }), courseStates),
  penge: tool((page, lang) => Money.open(page, lang), moneyStates),
  nettogevinst: tool((page, lang) => Gain.open(page, lang), gainStates),
  'tidlig-indsats': tool((page, lang) => Early.open(page, lang), earlyStates),
  anbefalinger: tool((page, lang) => Levers.open(page, lang), leversStates),
  arbejdsskade: tool((page, lang) => Injury.open(page, lang), injuryStates),
  kommuner: tool(
    (page, lang) => Municipality.open(page, lang),
    municipalityStates,
    ['everything', 'errors'],
  ),
  regler: tool((page, lang) => Register.open(page, lang), registerStates),
  soeg: tool(
    async (page, lang) => {
      await open(page, lang === 'da' ? '/soeg/' : '/en/soeg/');
      return page.getByRole('searchbox');
    },
    {
      example: async () => {},
      found: (field) => field.fill('refusion'),
      'nothing found': (field) => field.fill('qqq'),
    },
    // What is found has the names of both languages.
    ['found'],
  ),
};

const uncovered = table.filter((id) => !(id in tools));
if (uncovered.length > 0) throw new Error(`no states of ${uncovered.join(', ')}`);

/** One visit. */
export interface Visit extends Built {
  state: string;
  reach: (page: Page) => Promise<void>;
  ownWords: boolean;
}

/** A page as it is served, with everything on it unfolded. */
const unfolded = (address: string) => async (page: Page) => {
  await open(page, address);
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
};

/**
 * Every page of the site in its states: a tool's in those of its own, any other, and a tool in a
 * frame, as it opens with everything unfolded.
 */
export const visits: Visit[] = built.flatMap((page): Visit[] => {
  const covered = page.frame === 'site' ? tools[page.route] : undefined;
  if (!covered) {
    return [{ ...page, state: 'unfolded', reach: unfolded(page.address), ownWords: false }];
  }
  return Object.entries(covered.states).map(([state, reach]) => ({
    ...page,
    state,
    reach: (browser) => reach(browser, page.lang),
    ownWords: covered.ownWords.includes(state),
  }));
});
