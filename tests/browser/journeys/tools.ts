// What all tools have in common: a page in each language, and a case that can be kept.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { open } from '../fixtures';
import { tools as listed } from '../other/tools.mjs';
import { text } from './fluent';
import { Tool } from './tool';
import type { Lang } from './words';

const saved = new URL('../../cases/saved/version_1/', import.meta.url);

/** A switch that no act knows: it opens and is dropped. */
const gone = /^employerDaysAdvanceClock=.*\n/m;

/** Every tool, with a case of it as a file of version 1, and what is kept of it. */
export const tools = listed.map(({ tool: id }) => {
  const path = fileURLToPath(new URL(`${id}.txt`, saved));
  const file = readFileSync(path, 'utf8');
  const asCase = (lines: string) => lines.trim().replaceAll('\n', '&');
  return { id, file, path, case: asCase(file), kept: asCase(file.replace(gone, '')) };
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

  /** The answers of the case as it is now, without version and tool. */
  async answers(): Promise<string[]> {
    const { text: file } = await this.download(this.words.save);
    return answersOf(file);
  }

  get remember() {
    return this.page.getByLabel(this.words.remember);
  }
}

export function answersOf(file: string): string[] {
  const lines = file.replace(gone, '').trim().split(/\r?\n/);
  return lines.filter((line) => !/^(v|tool)=/.test(line)).sort();
}
