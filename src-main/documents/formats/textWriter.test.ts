import { expect, test } from 'vitest';

import { TextWriter } from './textWriter.ts';

test('lines and paragraphs are ended once, and blocks are where their words are', () => {
  const writer = new TextWriter();
  writer.endParagraph();
  writer.block(
    'heading',
    () => {
      writer.write('The war');
    },
    1,
  );
  writer.endLine();
  writer.endParagraph();
  writer.endParagraph();
  writer.block('table-row', () => {
    writer.block('table-cell', () => {
      writer.write('1914');
    });
    writer.write('\t');
    writer.block('table-cell', () => {
      writer.write('');
    });
  });
  writer.endLine();
  writer.endLine();
  writer.page('2');
  writer.write('It ended.\n');
  writer.endLine();
  writer.write('In 1918.');
  writer.endParagraph();
  const { text, blocks, pages } = writer.end();
  expect(text).toBe('The war\n\n1914\t\nIt ended.\nIn 1918.');
  expect(blocks.map(({ kind, start, end, level }) => [kind, level, text.slice(start, end)])).toEqual([
    ['heading', 1, 'The war'],
    ['table-row', undefined, '1914\t'],
    ['table-cell', undefined, '1914'],
  ]);
  expect(pages).toEqual([{ start: text.indexOf('It ended'), label: '2' }]);
});

test('a page after the last word lies at the end of the text', () => {
  const writer = new TextWriter();
  writer.write('Only this.');
  writer.endParagraph();
  writer.page('2');
  expect(writer.end()).toEqual({ text: 'Only this.', blocks: [], pages: [{ start: 10, label: '2' }] });
});
