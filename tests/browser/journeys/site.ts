// Every page of the site, read from the routes that it is made of.
import { readFileSync } from 'node:fs';
import { langs, type Lang } from './words';

interface Page {
  path: string;
  lang: Lang;
}

const source = readFileSync(new URL('../../../web/src/route.rs', import.meta.url), 'utf8');
const routes = source.slice(source.indexOf('pub enum Route'));
const folders = [...routes.matchAll(/Self::\w+ => "([a-z-]+\/)"/g)].map(([, folder]) => folder);

/** But the one for addresses that do not exist. */
export const pages: Page[] = langs.flatMap((lang) => {
  const root = lang === 'da' ? '/' : '/en/';
  return ['', ...folders].map((folder) => ({ path: root + folder, lang }));
});
