import { expect, it } from 'vitest';

import { extract } from './extract.ts';
import { explainDating } from './why.ts';

const documentDate = { year: 2016, month: 9, day: 6 };
const monday =
  '“Monday” was read as 5 September 2016, against the document’s date, 6 September 2016; it states the day of the week, and the week is supposed (rule: weekday).';

it.each([
  ['its own words', 'A bomb exploded on Monday.', documentDate, monday],
  [
    'the happening told before it',
    'A bomb exploded in Aleppo on Monday. Forty people died.',
    documentDate,
    `This clause names no date; 5 September 2016 is the date of the happening that the text is still telling. ${monday}`,
  ],
  [
    'the document alone, for what happened',
    'The company sold its ships.',
    documentDate,
    'This clause names no date; news mostly tells what is new, so it is placed on the date of the document or before it: 6 September 2016. Nothing else stands behind it.',
  ],
  [
    'the document alone, for how things are',
    'A storm sank the ship in 1912. The company sells its ships, and owns a port.',
    documentDate,
    'This clause names no date and tells how things are; 6 September 2016 is the date of the document, and nothing else stands behind it.',
  ],
  [
    'nothing',
    'The company sold its ships.',
    'none',
    'No date was read in this clause, and nothing shows that it belongs to a happening dated before it. The date of the document is not known, so words such as “Monday” have no day either.',
  ],
] as const)('an event is dated by %s', (_what, text, date, sentence) => {
  const extraction = extract(text, { documentDate: date, genre: 'news' });
  expect(extraction.events.map((event) => explainDating(event, extraction))).toContain(sentence);
});
