import { expect, test } from 'vitest';

import { citedLine } from './citation.ts';
import { placeInDocument } from './placeInDocument.ts';

const text = [
  'Judgment',
  ...[12, 13, 14, 15].map((number) => `${number}. So it was.`),
  '16. He was seen on 4 May 2019.',
  '17. The report says:',
  '“On 5 May 2019 he came back.”',
  'Costs',
  'They were paid in 2020.',
].join('\n\n');
const heading = (words: string) => ({
  kind: 'heading' as const,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const document = {
  text,
  blocks: [heading('Judgment'), heading('Costs')],
  pages: [
    { start: 0, label: 'iv' },
    { start: text.indexOf('17.'), label: '1' },
  ],
};
const at = (words: string) => placeInDocument(document, text.indexOf(words));

test('words stand on a page, in a numbered paragraph, under a heading', () => {
  expect(at('4 May')).toEqual({ page: 'iv', paragraph: '16', heading: 'Judgment' });
  expect(at('5 May')).toEqual({ page: '1', paragraph: '17', heading: 'Judgment' });
});

test('a heading ends the numbered paragraph before it', () => {
  expect(at('paid')).toEqual({ page: '1', paragraph: null, heading: 'Costs' });
});

test.each(['It was late.\n1914. War came.', '1. First.\n2. Second.\n3. Third.\nAll of it.'])(
  'a year, or a list, numbers no paragraphs: %s',
  (words) => {
    expect(placeInDocument({ text: words, blocks: [], pages: [] }, words.length - 2)).toEqual({
      page: null,
      paragraph: null,
      heading: null,
    });
  },
);

test.each([
  [{ page: '4', paragraph: '17', heading: 'Costs' }, 'r.pdf, p. 4, ¶ 17'],
  [{ page: null, paragraph: '17', heading: 'Costs' }, 'r.pdf, ¶ 17'],
  [{ page: null, paragraph: null, heading: 'Costs' }, 'r.pdf, “Costs”'],
  [{ page: null, paragraph: null, heading: null }, 'r.pdf'],
])('%j is cited by page and paragraph, else by heading', (place, cited) => {
  const source = { name: 'r.pdf', label: null, quote: 'He came.', ...place };
  expect(citedLine({ date: '5 May 2019', title: 'He came', source })).toBe(
    `5 May 2019: He came (“He came.”, ${cited})`,
  );
});
