import type { HeadlineWords } from '../headlineWords/headlineWords.ts';
import { nameOfHappening } from './happenings.ts';

export const headlineWords: HeadlineWords = {
  small: new Set(
    (
      'der die das den dem des ein eine einen einem einer eines und oder aber auch nur noch schon mit von vom aus bei beim nach vor ' +
      'zum zur für über unter gegen durch auf als wie dass war waren ist sind wurde wurden wird werden hat haben hatte hatten sein ' +
      'ihre ihr sich nicht mehr viele einige andere zwei drei vier fünf erste'
    ).split(' '),
  ),
  // Compounds are looked up by their last part, as nouns are: headlines are compared in small letters.
  keyOf: (word) => nameOfHappening(word.charAt(0).toUpperCase() + word.slice(1)) ?? stemOf(word),
};

/** Without the endings of cases, plurals and verbs: "Häusern", "schoben". */
function stemOf(word: string): string {
  return word.replace(/(?<=[a-zäöüß]{3})(?:ern|en|er|es|em|te|ten|e|n|s|t)$/, '');
}
