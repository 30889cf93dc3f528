import fc from 'fast-check';
import { expect, it } from 'vitest';

import { windowLabel } from '../words/windowLabel.ts';

import { spanOfTypedDate } from './typedSpan.ts';

const settings = { documentDate: 'none' } as const;

it.each([
  ['5 September 2016', '5 September 2016, 00:00–00:00'],
  ['Sept 5, 2016', '5 September 2016, 00:00–00:00'],
  ['september 5th 2016', '5 September 2016, 00:00–00:00'],
  ['2016-09-05', '5 September 2016, 00:00–00:00'],
  ['  march   1942 ', '1–31 March 1942'],
  ['2016-02', '1–29 February 2016'],
  ['1914', 'January – December 1914'],
  ['15 March 44 BC', '15 March 44 BCE, 00:00–00:00'],
  ['1990s', '1990 – 1999'],
  ['19th century', '1800 – 1899'],
  ['5. September 2016', '5 September 2016, 00:00–00:00'],
  ['März 1942', '1–31 March 1942'],
  ['15. März 44 v. Chr.', '15 March 44 BCE, 00:00–00:00'],
  ['1990er', '1990 – 1999'],
  ['19. Jahrhundert', '1800 – 1899'],
  ['1st century BCE', '100 BCE – 1 BCE'],
  ['476', 'January – December 476 CE'],
  ['before 1700', 'January – December 1700'],
  ['summer 1917', 'June – August 1917'],
  ['1938–1940', 'January 1938 – December 1940'],
])('%s is %s', (text, label) => {
  const span = spanOfTypedDate(text, settings);
  expect(span === null ? null : windowLabel(span)).toBe(label);
});

it.each(['', 'soon', '31 April 2016', '5 Smarch 2016', '2016-13', '0', 'year 12000', '99999'])(
  '“%s” is no date',
  (text) => {
    expect(spanOfTypedDate(text, settings)).toBeNull();
  },
);

it('reads whatever is typed to a span with a beginning and an end, or to none', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const span = spanOfTypedDate(text, settings);
      expect(span === null || span.from < span.to).toBe(true);
    }),
  );
});
