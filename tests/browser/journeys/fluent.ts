// The site's texts, read from its Fluent files: a journey follows a text that is worded anew.
import { readFileSync, readdirSync } from 'node:fs';
import { plain, type Lang } from './words';

type Value = string | number;
type Values = Record<string, Value>;

/** A piece of a message: words, or what stands in braces. */
type Piece = string | { name: string; variants?: Map<string, Piece[]> };

function messages(lang: Lang): Map<string, Piece[]> {
  const folder = new URL(`../../../web/locales/${lang}/`, import.meta.url);
  const source = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  const found = source.matchAll(/^([a-z][\w-]*) = ((?:.*)(?:\n(?: +\S.*|\}.*))*)/gm);
  return new Map([...found].map(([, id = '', text = '']) => [id, pieces({ text, at: 0 })]));
}

/** Reads words and braces up to the end, a variant's or the text's. */
function pieces(cursor: { text: string; at: number }): Piece[] {
  const read: Piece[] = [];
  for (;;) {
    const rest = cursor.text.slice(cursor.at);
    const words = /^(?:(?!\n\s*\*?\[)[^{}])+/.exec(rest)?.[0];
    if (words) {
      read.push(words);
      cursor.at += words.length;
    } else if (rest.startsWith('{')) {
      read.push(placeable(cursor));
    } else {
      return read;
    }
  }
}

/** `{ $name }`, `{ $name -> … }` with its variants, or `{ "words" }`. */
function placeable(cursor: { text: string; at: number }): Piece {
  const take = (expected: RegExp) => {
    const found = expected.exec(cursor.text.slice(cursor.at));
    if (found) cursor.at += found[0].length;
    return found;
  };
  const literal = take(/^\{\s*"([^"]*)"\s*\}/);
  if (literal) return literal[1] ?? '';
  const name = take(/^\{\s*\$([\w-]+)\s*/)?.[1];
  if (!name) throw new Error(`not read: ${cursor.text}`);
  if (take(/^\}/)) return { name };
  take(/^->/);
  const variants = new Map<string, Piece[]>();
  for (let key = take(/^\s*\*?\[([\w-]+)\]\s*/); key; key = take(/^\s*\*?\[([\w-]+)\]\s*/)) {
    const variant = pieces(cursor);
    const last = variant.at(-1);
    // The line break before the next brace is not part of the text.
    if (typeof last === 'string') variant.splice(-1, 1, last.trimEnd());
    variants.set(key[1] ?? '', variant);
  }
  if (!take(/^\s*\}/)) throw new Error(`not read: ${cursor.text}`);
  return { name, variants };
}

const known = { da: messages('da'), en: messages('en') };

function message(lang: Lang, id: string): Piece[] {
  const found = known[lang].get(id);
  if (!found) throw new Error(`no text ${id}`);
  return found;
}

function chosen(lang: Lang, variants: Map<string, Piece[]>, value: Value): Piece[] {
  const plural = typeof value === 'number' ? new Intl.PluralRules(lang).select(value) : '';
  return variants.get(String(value)) ?? variants.get(plural) ?? [...variants.values()].at(-1) ?? [];
}

/** A text as it is read, with its values filled in. */
export function text(lang: Lang, id: string, values: Values = {}): string {
  const fill = (list: Piece[]): string =>
    list
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        const value = values[piece.name];
        if (value === undefined) throw new Error(`${id} needs ${piece.name}`);
        return piece.variants ? fill(chosen(lang, piece.variants, value)) : String(value);
      })
      .join('');
  return plain(fill(message(lang, id)));
}

/** Any reading of a text: what is not given can be anything, and any variant. */
export function pattern(lang: Lang, id: string, values: Values = {}): RegExp {
  const any = (list: Piece[]): string =>
    list
      .map((piece) => {
        if (typeof piece === 'string') {
          return piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
        }
        const { name, variants } = piece;
        const value = values[name];
        if (!variants) return value === undefined ? '.+?' : any([String(value)]);
        if (value !== undefined) return any(chosen(lang, variants, value));
        return `(?:${[...variants.values()].map((variant) => any(variant)).join('|')})`;
      })
      .join('');
  return new RegExp(any(message(lang, id)).trim());
}
