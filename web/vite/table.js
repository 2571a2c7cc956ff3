import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../src/tools.rs', import.meta.url), 'utf8');
const ROW = /^ {4}(\w+) \{ (\w+)(?:\((\w+)\))?, "([a-z-]+)", "([a-z/-]*)", Texts::(\w+), Texts::(\w+), Texts::(\w+), \[/gm;

/**
 * The table of pages (`web/src/tools.rs`), row by row; texts by the names of their messages.
 * @type {Record<'page' | 'kind' | 'subject' | 'id' | 'folder' | 'name' | 'title' | 'description', string>[]}
 */
export const pages = [...source.matchAll(ROW)].map((row) => {
  const [page = '', kind = '', subject = '', id = '', folder = '', ...words] = row.slice(1);
  const [name = '', title = '', description = ''] = words.map((word) => word.replaceAll('_', '-'));
  return { page, kind, subject, id, folder, name, title, description };
});

/** The names of the tools, in the order of the table. */
export const tools = pages.filter(({ kind }) => kind === 'Tool').map(({ id }) => id);

if (pages.length < 10 || tools.length < 2) throw new Error('the table of pages cannot be read');
