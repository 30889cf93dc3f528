import type { HeadlineWords } from '../headlineWords/headlineWords.ts';

import { familyOf } from './families.ts';

export const headlineWords: HeadlineWords = {
  small: new Set(
    (
      'the and for with from into over after before that this those these was were had has have been its his her their they ' +
      'not but who which said says will would could about more most than some other others also two three four five first'
    ).split(' '),
  ),
  keyOf: (word) => familyOf(word) ?? stemOf(word),
};

function stemOf(word: string): string {
  return word.replace(/(?:ies|ied)$/, 'y').replace(/(?<=[a-z]{3})(?:ing|ed|es|s)$/, '');
}
