import { describe, expect, it } from 'vitest';

import { readSentences } from '../../language/sentences.ts';
import type { Tense } from '../reading/form.ts';

import { tenseAt } from './tense.ts';

/** The tense at the word "Freitag" of each sentence. */
const sentences: readonly (readonly [Tense, string])[] = [
  ['past', 'Am Freitag war es kalt.'],
  ['past', 'Der Rat stimmte am Freitag zu.'],
  ['past', 'Am Freitag wurde die Brücke gesperrt.'],
  ['past', 'Sie hat am Freitag unterschrieben.'],
  ['past', 'Er ist am Freitag gestorben.'],
  ['past', 'Die Züge standen am Freitag still.'],
  ['past', 'Das Ergebnis vom Freitag überrascht alle.'],
  ['past', 'Der Täter soll am Freitag gesehen worden sein.'],
  ['past', 'Seit Freitag ist die Straße zu.'],
  ['past', 'Unfall am Freitag'],
  ['present', 'Am Freitag beginnt die Messe.'],
  ['present', 'Die Gäste kommen am Freitag.'],
  ['present', 'Die Sitzung ist am Freitag.'],
  ['future', 'Am Freitag wird gewählt.'],
  ['future', 'Der Rat soll am Freitag tagen.'],
  ['future', 'Die Straße ist ab Freitag gesperrt.'],
  ['future', 'Die Wahl ist für Freitag angesetzt.'],
  // Each clause has its own.
  ['future', 'Er sagte, man werde am Freitag tagen.'],
  ['past', 'Die Halle, die am Freitag brannte, soll wieder öffnen.'],
];

describe('tenseAt', () => {
  it.each(sentences)('%s: %s', (tense, text) => {
    const [sentence] = readSentences(text, 'de');
    expect(sentence && tenseAt(sentence, text.indexOf('Freitag'))).toBe(tense);
  });
});
