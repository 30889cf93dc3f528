/** From a text to its events: sentences, their time expressions, their clauses, and a date for each happening. */
import { readSentences } from '../language/sentences.ts';
import { makeTimeReader } from '../time/engine.ts';
import type { ReadingSettings } from '../time/types.ts';

import { Teller, type SentenceTold } from './teller.ts';
import type { Extraction } from './types.ts';

export interface ExtractOptions extends ReadingSettings {
  /** Told now and then how many characters of the text are read. */
  readonly onProgress?: (charactersDone: number) => void;
  /** Shown what the rules made of each sentence. */
  readonly onSentence?: (told: SentenceTold) => void;
}

/** Characters between two notices of progress. */
const progressStep = 100_000;

/** Finds the events of a text. Any text gives an answer; none throws. Linear in its length. */
export function extract(text: string, options: ExtractOptions): Extraction {
  const reader = makeTimeReader(text, options);
  const teller = new Teller(reader, options.onSentence);
  let notified = 0;
  for (const sentence of readSentences(text, reader.language)) {
    teller.tell(sentence);
    if (sentence.end - notified >= progressStep) {
      notified = sentence.end;
      options.onProgress?.(notified);
    }
  }
  options.onProgress?.(text.length);
  return teller.extraction();
}
