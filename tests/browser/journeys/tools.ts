// What all tools have in common: a page in each language, and a case that can be kept.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { pages } from '../../../web/vite/table.js';
import { open } from '../fixtures';
import { tools as listed } from '../other/tools.mjs';
import { text } from './fluent';
import { Tool } from './tool';
import type { Lang } from './words';

const saved = (version: number, id: string) =>
  fileURLToPath(new URL(`../../cases/saved/version_${version}/${id}.txt`, import.meta.url));

/** What the table calls a subject, and under what name it is kept. */
const subjects: Record<string, string> = {
  Case: 'case',
  Effort: 'effort',
  Municipality: 'kommuner',
  Law: 'regler',
};

/** The name of a tool's subject. */
export const subjectOf = (tool: string) =>
  subjects[pages.find(({ id }) => id === tool)?.subject ?? ''] ?? '';

/** A tool that is younger than version 1 opens what another one about the same subject wrote. */
const older = (tool: string) =>
  [tool, ...listed.map((one) => one.tool)].find(
    (one) => subjectOf(one) === subjectOf(tool) && existsSync(saved(1, one)),
  ) ?? tool;

/**
 * Every tool, with a case of it as a file of version 1, the same as it is written now, and the name
 * under which it is kept.
 */
export const tools = listed.map(({ tool: id }) => {
  const path = saved(1, older(id));
  const file = readFileSync(path, 'utf8');
  const written = readFileSync(saved(2, older(id)), 'utf8');
  const asCase = (lines: string) => lines.trim().replaceAll('\n', '&');
  const subject = subjectOf(id);
  const key = `fremdrift-${subject}`;
  return { id, subject, key, file, path, case: asCase(file), written, kept: asCase(written) };
});

export type ToolId = (typeof tools)[number]['id'];

/** A page that keeps a case, whatever the case is about. */
export class Keeper extends Tool {
  constructor(
    page: Page,
    lang: Lang,
    readonly id: ToolId,
  ) {
    super(page, lang);
  }

  static async open(page: Page, id: ToolId, lang: Lang = 'da', hash = ''): Promise<Keeper> {
    await open(page, `${lang === 'da' ? '' : '/en'}/${id}/${hash}`);
    return new Keeper(page, lang, id);
  }

  /** Waits until the page says this about what was opened or kept. */
  async told(message: string, values: Record<string, string> = {}): Promise<void> {
    const said = this.page.locator('.opened, .keep-notice');
    const status = said.filter({ hasText: text(this.lang, message, values) });
    await expect(status, message).toBeVisible();
  }

  /** Chooses a file of these bytes, or the one at this path. */
  async give(file: string | Buffer): Promise<void> {
    const bytes = { name: 'a.txt', mimeType: 'text/plain' };
    await this.page
      .getByLabel(this.words.openFile)
      .setInputFiles(typeof file === 'string' ? file : { ...bytes, buffer: file });
  }

  /** The answers of the case as it is now, without version and subject. */
  async answers(): Promise<string[]> {
    const { text: file } = await this.download(this.words.save);
    return answersOf(file);
  }

  get remember() {
    return this.page.getByLabel(this.words.remember);
  }
}

/** The answers in a file, without what it says of itself. */
export function answersOf(file: string): string[] {
  const lines = file.trim().split(/\r?\n/);
  return lines.filter((line) => !/^(v|subject|end)=/.test(line)).sort();
}
