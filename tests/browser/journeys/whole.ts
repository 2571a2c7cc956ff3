// Whether a page is of one language, and its sentences are whole.
import { readFileSync, readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { langs, plain, type Lang } from './words';

/**
 * Every word of the site's texts; a term of the other language stands in underscores. The names of
 * the glossary are left out: English pages name the Danish terms.
 */
function vocabulary(lang: Lang): Set<string> {
  const folder = new URL(`../../../web/locales/${lang}/`, import.meta.url);
  const files = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const texts = files
    .join('\n')
    .replaceAll(/^#.*$|^term-(?![\w-]+-text =).*$|\[\[.*?\]\]/gm, ' ')
    .replaceAll(/^[\w-]+ =|\{ ?\$[\w-]+( ->)?|\*?\[[\w-]+\]|_.+?_/gm, ' ');
  return new Set(wordsOf(texts + saidByData(lang)));
}

/** What the law, the evidence and the models say of themselves in a language. */
function saidByData(lang: Lang): string {
  const folders = ['legislation', 'evidence', 'rules'].map(
    (crate) => new URL(`../../../crates/${crate}/data/`, import.meta.url),
  );
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.toml'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8')),
  );
  const own = new RegExp(`\\b${lang} = (?:"""([^]*?)"""|"((?:[^"\\\\]|\\\\.)*)")`, 'g');
  const texts = [...files.join('\n').matchAll(own)];
  return texts.map(([, long, short]) => ` ${long ?? short}`).join(' ');
}

function wordsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/\p{L}{2,}/gu)].map(([word]) => word);
}

/** Spelt alike in both languages, though the texts happen to use them in one. */
const SHARED = new Set(
  ['driver', 'have', 'job', 'jobcentre', 'menu', 'motivation', 'note', 'pension', 'plan', 'social', 'system'],
);

/** Words that only the other language has. */
const foreign = Object.fromEntries(
  langs.map((lang) => {
    const own = vocabulary(lang);
    const other = vocabulary(lang === 'da' ? 'en' : 'da');
    return [lang, new Set([...other].filter((word) => !own.has(word) && !SHARED.has(word)))];
  }),
) as Record<Lang, Set<string>>;

/** Numbers, money, shares and dates as only the other language writes them. */
const foreignForms: Record<Lang, RegExp[]> = {
  da: [
    /DKK/,
    /\d,\d{3}(?!\d)/,
    /\d\.\d{1,2}(?!\d)/,
    /\d%/,
    /\d (January|February|March|May|June|July|October)/,
  ],
  en: [/\bkr\b/, /\d\.\d{3}(?!\d)/, /\d,\d{1,2}(?!\d)/, /\d %/, /\d\. \p{Ll}/u],
};

/** Everything that is read or read out in a language: texts, and names in attributes. */
function said(page: Page, lang: Lang): Promise<string[]> {
  return page.evaluate((wanted) => {
    const is = (element: Element | null) =>
      // Code is of no language.
      element?.closest('[lang]')?.getAttribute('lang') === wanted && !element.closest('code');
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (is(node.parentElement)) found.push(node.textContent ?? '');
    }
    for (const name of [
      'aria-label',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
      'data-title',
    ]) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (is(element)) found.push(element.getAttribute(name) ?? '');
      }
    }
    return found.filter((text) => text.trim() !== '');
  }, lang);
}

/** Addresses are of no language. */
const ADDRESS = /https?:\S+|\b[\w-]+\.dk\b/g;

/** Authorities keep their names. */
const NAME =
  /\bMIT\b|Statens Administration|Dansk (?:Socialrådgiverforening|Erhverv)|Arbejdsskadestyrelsen|Arbejdsmarkedets \p{L}+|Se [Ss]ag/gu;

/** Fails on words, numbers and dates of the other language, and on broken sentences. */
export async function expectWhole(page: Page, lang: Lang) {
  const texts = (await said(page, lang)).map((text) => plain(text.replaceAll(ADDRESS, 'x').replaceAll(NAME, 'x')));
  expect(texts.length).toBeGreaterThan(5);
  const mixed = texts.filter((text) => wordsOf(text).some((word) => foreign[lang].has(word)));
  expect.soft(mixed, 'words of the other language').toEqual([]);
  // The number of a version or of a document's section is no number.
  const odd = texts
    .map((text) => text.replaceAll(/[Vv]ersion \S+|\b(?:[Aa]fsnit|[Bb]oks) [\d.]+(?: og [\d.]+)*|\bWCAG [\d.]+/g, ''))
    .filter((text) => foreignForms[lang].some((form) => form.test(text)));
  expect.soft(odd, 'numbers and dates of the other language').toEqual([]);
  // Nothing that a template leaves behind when it is not filled in, and no sentence ends twice.
  const broken = texts.filter((text) => /\{|\}|undefined|NaN|\.\.(?!\.)| \.|,,|\$/.test(text));
  expect.soft(broken, 'broken sentences').toEqual([]);
}
