import { expect, test } from 'vitest';

import { extract } from '../../src-main/events/extract.ts';

import { verbsOfAction } from './verbsOfAction.mjs';
import { inflected, irregularVerbs } from './wordnet.mjs';

const count = 1000;
/** Of a thousand; of verbs with an object as many of their number. */
const leastFound = 0.985;

interface Frame {
  readonly what: string;
  /** A sentence, with the form of the verb that it is to have in its place. */
  readonly sentence: `${string} PAST ${string}` | `${string} PARTICIPLE ${string}`;
  readonly needsObject: boolean;
}

const frames: readonly Frame[] = [
  { what: 'behind a noun', sentence: 'The judge PAST in 1994.', needsObject: false },
  { what: 'behind a noun in the plural', sentence: 'The rebels PAST on 3 May 1994.', needsObject: false },
  { what: 'behind a pronoun', sentence: 'They PAST in 1994.', needsObject: false },
  { what: 'behind a date and a pronoun', sentence: 'On Friday, 6 May 1994, he PAST again.', needsObject: false },
  { what: 'with an object', sentence: 'Police PAST two men in 1994.', needsObject: true },
  { what: 'passive', sentence: 'The house was PARTICIPLE in 1994.', needsObject: true },
];

const irregular = await irregularVerbs();
const verbs = (await verbsOfAction(count)).map(({ base, isTransitive }) => {
  const { past = '', participle = '' } = inflected(base, irregular);
  return { past, participle, isTransitive };
});

/** Whether an event or a dated state has the verb, and the year. */
function isFound(text: string, verb: string): boolean {
  const at = text.indexOf(` ${verb} `) + 1;
  const { events } = extract(text, { documentDate: { year: 2016, month: 9, day: 6 } });
  return events.some(({ start, end, value }) => start <= at && at + verb.length <= end && value?.startsWith('1994'));
}

test('there are as many verbs, the commonest among them', () => {
  expect(verbs).toHaveLength(count);
  expect(verbs.filter(({ isTransitive }) => isTransitive).length).toBeGreaterThan(count / 2);
  expect(verbs.map(({ past }) => past)).toEqual(
    expect.arrayContaining(['killed', 'married', 'rescued', 'retired', 'shot', 'split', 'burst', 'drowned']),
  );
});

test.each(frames)('verbs of action in the past are found $what', ({ sentence, needsObject }) => {
  const asked = verbs.filter(({ isTransitive }) => isTransitive || !needsObject);
  const lost = asked
    .map(({ past, participle }) => (sentence.includes('PAST') ? past : participle))
    .filter((verb) => !isFound(sentence.replace(/PAST|PARTICIPLE/, verb), verb));
  expect(lost.length, `lost: ${lost.join(', ')}`).toBeLessThanOrEqual((1 - leastFound) * asked.length);
});
