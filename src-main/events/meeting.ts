/** Minutes: what was done is of the day of the meeting that they are of. */
import type { Sentence } from '../language/types.ts';

import { datingBy } from './dating.ts';
import type { PlacedExpression } from './expressions.ts';
import type { Story } from './story.ts';

/** How a language titles minutes, and what tells that a text is some. All are asked of a whole line or sentence. */
export interface MeetingWords {
  /** "Minutes of the meeting held on": the line says itself that minutes follow. */
  readonly minutes: RegExp;
  /** "Hall committee, 4 April 2022": who met; what is told behind it has to tell the rest. */
  readonly body: RegExp;
  /** "Mrs Orr was elected", "the motion was carried". */
  readonly business: RegExp;
  /** A verb that makes a sentence of a line, and no title. */
  readonly tells: RegExp;
}

/** So far into a text minutes have their title, in sentences, and so long it is, in words. */
const head = 8;
const longestTitle = 24;

/** The day of the meeting that a text has the minutes of; it reads the text sentence by sentence. */
export class Meeting {
  readonly #words: MeetingWords;
  #count = 0;
  #day: Story | null = null;
  #isSure = false;

  constructor(words: MeetingWords) {
    this.#words = words;
  }

  /** The day on which what a sentence tells was done, where the text is known for minutes. */
  get day(): Story | null {
    return this.#isSure ? this.#day : null;
  }

  /** Takes in a sentence with all its dates, also that of the document. Whether it is the title of minutes. */
  meet(sentence: Sentence, placed: readonly PlacedExpression[]): boolean {
    this.#count += 1;
    const { text, tokens, paragraph, heading } = sentence;
    const { minutes, body, business, tells } = this.#words;
    if (this.#day !== null && business.test(text)) this.#isSure = true;
    if (this.#day !== null || this.#count > head) {
      if (minutes.test(text)) this.#isSure ||= this.#day !== null;
      return false;
    }
    const says = minutes.test(text);
    if (says) this.#isSure = true;
    const day = placed.find(({ expression: { precision, modifier } }) => precision === 'day' && modifier === null);
    const isTitle = tokens.length <= longestTitle && !tells.test(text) && (says || heading);
    const names = says || body.test(text) || this.#isSure;
    const dating = day === undefined || !names || !isTitle ? null : datingBy(day, placed);
    if (dating === null) return false;
    const { start, end } = sentence;
    this.#day = { dating, sentence: { start, end }, paragraph, entry: null, threads: new Set() };
    return true;
  }
}
