// Which entries of the index a few words lead to, the best first.

/** Without case and accents; æ, ø and å as they are written on a keyboard without them. */
export function plain(text) {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');
}

const wordsOf = (text) => plain(text).split(/[^\p{L}\p{N}§]+/u).filter(Boolean);

/**
 * An entry as it is searched: words of its title, of what else it is called, and of its text; what it
 * is called in full, also by a short name; and how soon it stands among others that fit as well.
 */
export const entry = ({ title, name = '', words, text, rank = 0 }) => ({
  parts: [title, `${name} ${words}`, text].map(wordsOf),
  names: [title, name].map((it) => wordsOf(it).join(' ')),
  rank,
});

// What a match is worth in a title, in another name, in a text.
const START = [16, 8, 3];
const WITHIN = [6, 4, 1];
const STEM = [2, 2, 0];
/** Shorter letters stand in too many words. */
const LONG_ENOUGH = 3;
/** A word that is part of a longer one that was typed: `refusion` of `refusionsprocent`. */
const STEM_LENGTH = 5;

function worth(typed, parts) {
  const found = (values, fits) =>
    parts.map((words, index) => (words.some(fits) ? values[index] : 0));
  return Math.max(
    ...found(START, (word) => word.startsWith(typed)),
    ...(typed.length >= LONG_ENOUGH ? found(WITHIN, (word) => word.includes(typed)) : []),
    ...found(STEM, (word) => word.length >= STEM_LENGTH && typed.startsWith(word)),
  );
}

/** The places of the entries in which every typed word is found, the best first. */
export function search(entries, query) {
  const typed = wordsOf(query);
  const whole = typed.join(' ');
  if (typed.length === 0) return [];
  return entries
    .map(({ parts, names, rank }, place) => {
      const each = typed.map((word) => worth(word, parts));
      const all = each.every(Boolean) ? each.reduce((sum, one) => sum + one, 0) : 0;
      // What is called just that stands first.
      return { place, rank, worth: names.includes(whole) ? all * 2 : all };
    })
    .filter((found) => found.worth > 0)
    .sort((one, other) => other.worth - one.worth || one.rank - other.rank || one.place - other.place)
    .map(({ place }) => place);
}
