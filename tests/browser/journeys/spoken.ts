// A tool's page with texts of its own.
import { pattern, text } from './fluent';
import { Tool } from './tool';

type Values = Record<string, string | number>;

/** What the tools have in common whose texts all begin with one word. */
export abstract class Spoken extends Tool {
  /** How the ids of the page's texts begin. */
  protected abstract readonly prefix: string;

  /** A text of the page. */
  say(id: string, values: Values = {}): string {
    return text(this.lang, `${this.prefix}-${id}`, values);
  }

  /** Any reading of a text of the page. */
  like(id: string, values: Values = {}): RegExp {
    return pattern(this.lang, `${this.prefix}-${id}`, values);
  }

  protected override get linkName(): string {
    return this.say('link-label');
  }
}
