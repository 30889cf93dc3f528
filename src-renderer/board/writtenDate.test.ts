import fc from 'fast-check';
import { expect, it } from 'vitest';

import { windowLabel } from '../words/windowLabel.ts';

import { spanOfWrittenDate } from './writtenDate.ts';

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
  ['19th century', '1801 – 1900'],
  ['5. September 2016', '5 September 2016, 00:00–00:00'],
  ['März 1942', '1–31 March 1942'],
  ['15. März 44 v. Chr.', '15 March 44 BCE, 00:00–00:00'],
  ['1990er', '1990 – 1999'],
  ['19. Jahrhundert', '1801 – 1900'],
  ['1st century BCE', '100 BCE – 1 BCE'],
])('%s is %s', (text, label) => {
  const span = spanOfWrittenDate(text);
  expect(span === null ? null : windowLabel(span)).toBe(label);
});

it.each(['', 'soon', '31 April 2016', '5 Smarch 2016', '2016-13', '0', 'year 12000', '99999'])(
  '“%s” is no date',
  (text) => {
    expect(spanOfWrittenDate(text)).toBeNull();
  },
);

it('reads whatever is typed to a span with a beginning and an end, or to none', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const span = spanOfWrittenDate(text);
      expect(span === null || span.from < span.to).toBe(true);
    }),
  );
});
