// Amounts and dates as each language writes them; written apart from the page's own formatting.
import type { Lang } from './words';

/** `16885.71` as `16.885,71 kr.` or `DKK 16,885.71`; whole kroner stand without decimals. */
export function kroner(lang: Lang, amount: string): string {
  const [whole = '', cents = '00'] = amount.split('.');
  const [group, point] = lang === 'da' ? ['.', ','] : [',', '.'];
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  const number = cents === '00' ? grouped : `${grouped}${point}${cents}`;
  return lang === 'da' ? `${number} kr.` : `DKK ${number}`;
}

/** The same in whole kroner, rounded half up. */
export function wholeKroner(lang: Lang, amount: string): string {
  return kroner(lang, String(Math.round(oere(amount) / 100)));
}

/** `2012-03-01` as `1. marts 2012` or `1 March 2012`. */
export function date(lang: Lang, iso: string): string {
  const locale = lang === 'da' ? 'da-DK' : 'en-GB';
  const form = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return form.format(new Date(`${iso}T00:00:00Z`));
}

/** From one day to another; month and year stand once where both days share them. */
export function dates(lang: Lang, from: string, to: string): string {
  const [first, last] = [date(lang, from), date(lang, to)];
  if (from === to) return last;
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${first} – ${last}`;
  const withoutYear = first.replace(/ \d{4}$/, '');
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${withoutYear} – ${last}`;
  return `${withoutYear.split(' ')[0]}–${last}`;
}

/** `1` as `1 dag`, `2` as `2 dage`. */
export function days(lang: Lang, count: number): string {
  const [one, many] = lang === 'da' ? ['dag', 'dage'] : ['day', 'days'];
  return `${count} ${count === 1 ? one : many}`;
}

/** `50` as `50 %` or `50%`. */
export function percent(lang: Lang, value: number): string {
  return lang === 'da' ? `${value} %` : `${value}%`;
}

/** `16885.71` in øre. */
export function oere(amount: string): number {
  return Math.round(Number(amount) * 100);
}

/** An amount as the page shows it, in øre; a dash is nothing. */
export function shownOere(lang: Lang, shown: string): number {
  if (shown === '–') return 0;
  const number = shown.replaceAll(/kr\.|DKK|\s/g, '');
  const [group, point] = lang === 'da' ? ['.', ','] : [',', '.'];
  return oere(number.replaceAll(group, '').replace(point, '.'));
}
