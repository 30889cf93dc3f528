import { describe, expect, it } from 'vitest';

import { extract } from './extract.ts';

const documentDate = { year: 2016, month: 9, day: 6 };

function titles(text: string): string[] {
  return extract(text, { documentDate }).events.map(({ title }) => title);
}

describe('a pronoun that opens a headline', () => {
  it.each([
    [
      'a person who spoke',
      'Brett McGurk said on Monday that he visited Kobani in May 2016.',
      'Brett McGurk visited Kobani',
    ],
    [
      'a person who did something in the sentence before',
      'Mayor Anne Lie closed the port on Monday. She opened it again on 3 May 2015.',
      'Anne Lie opened it again',
    ],
    ['a company', 'Crane Co. said it bought the mill on Monday.', 'Crane Co. bought the mill'],
  ])('stands for %s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });

  it.each([
    ['two people are named', 'Anne Lie met Berta Moe in Oslo on Sunday. She left on Monday.', 'She left'],
    ['nobody is named in its paragraph', 'Anne Lie closed the port.\n\nShe left on Monday.', 'She left'],
    ['it is quoted', '“He left the house on Monday,” said Jeffrey Leving.', 'He left the house'],
    ['anybody could be meant', 'Crane Co. bought the mill. They left on Monday.', 'They left'],
  ])('is left where %s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});
