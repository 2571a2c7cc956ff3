// Files that a visitor chooses: what was saved by an older version opens, and everything else is
// refused with its reason and loses nothing.
import { open as openFile } from 'node:fs/promises';
import { expect, test } from '../fixtures';
import { text } from './fluent';
import { Keeper, answersOf, tools } from './tools';
import { langs } from './words';

const utf16 = (file: string) => Buffer.from(`\uFEFF${file}`, 'utf16le');

for (const [index, tool] of tools.entries()) {
  const lang = langs[index % langs.length] ?? 'da';
  const other = tools.find(({ id, subject }) => id === subject && id !== tool.id) ?? tool;

  test(`${tool.id}: a file of version 1 opens, and what is no case says why, ${lang}`, async ({
    page,
  }, testInfo) => {
    const keeper = await Keeper.open(page, tool.id, lang);
    await keeper.give(tool.path);
    await keeper.told('keep-opened');
    const mine = answersOf(tool.written);
    expect(await keeper.answers()).toEqual(mine);
    // As an editor on Windows leaves it.
    await keeper.give(Buffer.from(`\uFEFF${tool.file.replaceAll('\n', '\r\n')}`));
    await keeper.told('keep-opened');
    expect(await keeper.answers()).toEqual(mine);
    // And as it is written now.
    await keeper.give(Buffer.from(tool.written));
    await keeper.told('keep-opened');

    const begins = `v=1\ntool=${tool.id}\n`;
    // Each is refused for another reason than the one before, so that each answer is seen to come.
    const refused: [string, Buffer, string][] = [
      ['nothing', Buffer.from(''), 'damaged'],
      ['UTF-16', utf16(tool.file), 'not-text'],
      ['an answer that there is not', Buffer.from(`${tool.file}x=1`), 'damaged'],
      ['UTF-16 from its other end', utf16(tool.file).swap16(), 'not-text'],
      ['no version', Buffer.from(tool.file.replace('v=1\n', '')), 'damaged'],
      ['Latin-1', Buffer.from(`${begins}x=\u00e6`, 'latin1'), 'not-text'],
      ['a table', Buffer.from('Dato;Beløb\r\n1;2\r\n'), 'damaged'],
      ['NUL', Buffer.from(tool.file.replace('=', '=\0')), 'not-text'],
      ['JSON', Buffer.from('{"v":1,"tool":"refusion"}'), 'damaged'],
      ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'not-text'],
      ['deep JSON', Buffer.from('['.repeat(5_000)), 'damaged'],
      ['one long line', Buffer.from(`${begins}x=${'9'.repeat(90_000)}`), 'too-long'],
      ['a newer version', Buffer.from(tool.file.replace('v=1', 'v=3')), 'newer'],
      ['too many bytes', Buffer.from('v=1\n'.repeat(40_000)), 'too-long'],
      ['another tool', Buffer.from(other.file), 'other-tool'],
      ['a file that was cut', Buffer.from(tool.written.slice(0, -20)), 'damaged'],
      ['a tool to come', Buffer.from('v=1\ntool=planet\n'), 'unknown-tool'],
    ];
    const names = { from: 'file', tool: text(lang, `menu-${other.id}`) };
    for (const [what, bytes, reason] of refused) {
      await keeper.give(bytes);
      const why = text(lang, `keep-open-${reason}`, names);
      const all = `${why} ${text(lang, 'keep-open-unchanged')}`;
      await expect(page.locator('.opened'), what).toHaveText(all);
    }

    // A hundred million bytes: nobody looks into them.
    await page.evaluate(() => {
      Blob.prototype.arrayBuffer = () => Promise.reject(new Error('read'));
    });
    const huge = testInfo.outputPath('huge.txt');
    const file = await openFile(huge, 'w');
    await file.truncate(100_000_000);
    await file.close();
    await keeper.give(huge);
    await keeper.told('keep-open-too-long', { from: 'file' });
    expect(await keeper.answers()).toEqual(mine);
  });
}
