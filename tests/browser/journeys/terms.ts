// The Danish terms of art, as the glossary has them.
import { readFileSync } from 'node:fs';

const glossary = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8');

/** English words that the glossary takes over, and everyday words that are spelt alike. */
const ENGLISH = new Set(['fast track']);

/** Each term and its short forms, ready for a pattern. */
export const terms: string[] = [...glossary.matchAll(/^\| (.+?) \| (.*?) \| .* \|$/gm)]
  .filter(([, danish]) => danish !== 'Danish' && danish !== '---')
  .flatMap(([, danish = '']) => danish.split(', '))
  .map((term) => term.replace(/\s*\(.*\)/, '').trim())
  .filter((term) => term !== '' && !ENGLISH.has(term))
  .map((term) => term.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
