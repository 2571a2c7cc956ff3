// The Danish terms of art, as the glossary has them.
import { readFileSync } from 'node:fs';

const glossary = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8');

/** Taken over from English, and money, which has no other word. */
const ENGLISH = new Set(['fast track', 'øre']);

/** Each term and its short forms, ready for a pattern. */
export const terms: string[] = [...glossary.matchAll(/^\| (.+?) \| (.*?) \| .* \|$/gm)]
  .filter(([, danish]) => danish !== 'Danish' && danish !== '---')
  .flatMap(([, danish = '']) => danish.split(', '))
  .map((term) => term.replace(/\s*\(.*\)/, '').trim())
  .filter((term) => term !== '' && !ENGLISH.has(term))
  .map((term) => term.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
