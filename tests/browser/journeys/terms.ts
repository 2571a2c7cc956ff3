// The Danish terms of art: those of the glossary, and what the law and the models mark as Danish.
import { readFileSync, readdirSync } from 'node:fs';

const glossary = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8');

/** Taken over from English, and money, which has no other word. */
const ENGLISH = new Set(['fast track', 'øre']);

/** Each term and its short forms. */
const explained = [...glossary.matchAll(/^\| (.+?) \| (.*?) \| .* \|$/gm)]
  .filter(([, danish]) => danish !== 'Danish' && danish !== '---')
  .flatMap(([, danish = '']) => danish.split(', '))
  .map((term) => term.replace(/\s*\(.*\)/, '').trim());

/** What stands between underscores in an English text of the data. */
const marked = ['legislation', 'rules', 'evidence'].flatMap((crate) => {
  const data = new URL(`../../../crates/${crate}/data/`, import.meta.url);
  const files = readdirSync(data, { encoding: 'utf8', recursive: true });
  const text = files
    .filter((name) => name.endsWith('.toml'))
    .map((name) => readFileSync(new URL(name, data), 'utf8'))
    .join('\n');
  return [...text.matchAll(/\ben = "(.*?)"/g)].flatMap(([, english = '']) =>
    [...english.matchAll(/_(.+?)_/g)].map(([, term = '']) => term),
  );
});

/** All terms, ready for a pattern. */
export const terms: string[] = [...new Set([...explained, ...marked])]
  .filter((term) => term !== '' && !ENGLISH.has(term))
  .map((term) => term.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
