// Every page of the site, read from the routes that it is made of.
import { pages as rows } from '../../../web/vite/table.js';
import { langs, type Lang } from './words';

interface Page {
  path: string;
  lang: Lang;
}

const folders = rows.map(({ folder }) => folder).filter((folder) => folder !== '');

/** But the one for addresses that do not exist. */
export const pages: Page[] = langs.flatMap((lang) => {
  const root = lang === 'da' ? '/' : '/en/';
  return ['', ...folders].map((folder) => ({ path: root + folder, lang }));
});
