import { describe, expect, test } from 'vitest';

import { blocksOf, docx, fixture, readOnly } from '../testDocuments.ts';
import { readDocument } from '../readDocument.ts';

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each([
  'dam-pandoc.docx',
  'dam-libreoffice.docx',
  'dam-pandoc.odt',
  'dam-libreoffice.odt',
  'dam-pandoc.rtf',
  'dam-libreoffice.rtf',
])('%s', (name) => {
  test('is read with its headings, lists, tables and notes', async () => {
    const read = await readOnly(name, await fixture(name));
    const blocks = blocksOf(read);
    expect(folded(read.text)).toContain(
      [
        'The dam at Elm Bridge The valley asked for a dam in 1898, and the council voted for it on 4 March 1901.[1]',
        'How it was built 1. Stone was cut from May 1901. 2. The wall stood in 1903.',
        'a. The east arm was closed on 2 June 1903. b. The west arm followed. 3. Water was let in on 9 August 1904.',
      ].join(' '),
    );
    expect(read.text).toContain('\nYear\tWhat was paid\n1901\t1,200 pounds\n1904\t800 pounds\n');
    expect(read.text).toContain('The keeper wrote: "The wall held on 5 May 1905."');
    expect(read.text).toContain('Der Müller aus Köln kam im März 1906.');
    expect(blocks).toContainEqual(['heading', 'The dam at Elm Bridge', 1]);
    expect(blocks).toContainEqual(['heading', 'How it was built', 2]);
    expect(blocks).toContainEqual(['table-row', '1901\t1,200 pounds']);
    expect(blocks).toContainEqual(['table-cell', '800 pounds']);
    const notes = blocks.filter(([kind]) => kind === 'footnote').map(([, words]) => folded(words));
    expect(notes).toEqual(['[1] The minutes give 5 March 1901.']);
  });
});

test.each(['dam-pandoc.docx', 'dam-libreoffice.docx', 'dam-pandoc.odt', 'dam-libreoffice.rtf'])(
  '%s gives its title and its author, and no day, since that of its file is none of its text',
  async (name) => {
    const { title, author, written } = await readOnly(name, await fixture(name));
    expect([title, author, written]).toEqual(['The dam at Elm Bridge', 'Mary Holt', null]);
  },
);

test('a book is read by chapters, without its table of contents', async () => {
  const texts = await readDocument('dam-pandoc.epub', await fixture('dam-pandoc.epub'));
  expect(texts.map(({ name, author }) => [name, author])).toEqual([
    ['dam-pandoc.epub 1', 'Mary Holt'],
    ['dam-pandoc.epub 2', 'Mary Holt'],
  ]);
  expect(texts[1]?.title).toBe('The dam at Elm Bridge: The dam at Elm Bridge');
  expect(texts[1]?.text).toContain('2. The wall stood in 1903.\n\na. The east arm was closed on 2 June 1903.');
});

test('a workbook is read by sheets, its dates as days', async () => {
  const read = await readOnly('bridges.xlsx', await fixture('bridges-libreoffice.xlsx'));
  expect(read).toMatchObject({ name: 'bridges.xlsx', title: 'bridges' });
  expect(read.text).toBe(
    'Date\tWhat happened\tPlace\n1906-07-14\tFirst stone laid\tElm Bridge\n1908-08-02\tOpened with a fair\tElm Bridge',
  );
});

describe('in a document of Word', () => {
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

  test('changes that were tracked are taken as accepted', async () => {
    const body = `<w:p>${run('The dam ')}<w:del><w:r><w:delText>fell </w:delText></w:r></w:del><w:ins>${run('broke ')}</w:ins>${run('in 1928.')}</w:p>
      <w:p><w:moveFrom>${run('Moved away.')}</w:moveFrom></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('One ')}</w:p><w:p>${run('sentence.')}</w:p>`;
    expect((await readOnly('a.docx', docx(body))).text).toBe('The dam broke in 1928.\n\nOne sentence.');
  });

  test('pages are those that Word drew', async () => {
    const body = `<w:p>${run('First.')}</w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>Second.</w:t></w:r></w:p>`;
    const { text, pages } = await readOnly('a.docx', docx(body));
    expect(pages.map(({ label, start }) => [label, text.slice(start)])).toEqual([
      ['1', 'First.\n\nSecond.'],
      ['2', 'Second.'],
    ]);
  });

  test('what is drawn for old readers stands there once, and codes of fields not at all', async () => {
    const box = `<w:txbxContent><w:p>${run('In a box.')}</w:p></w:txbxContent>`;
    const body = `<w:p>${run('Above. ')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`;
    expect((await readOnly('a.docx', docx(body))).text).toBe('Above. \n\nIn a box.');
  });

  test('a list counts on by its kind, and by letters and numbers of the levels above', async () => {
    const item = (list: string, level: number, words: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(words)}</w:p>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">
      <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1(%2)"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const body =
      item('1', 0, 'Three') + item('1', 1, 'a') + item('1', 1, 'b') + item('1', 0, 'Four') + item('1', 1, 'a');
    const { text } = await readOnly('a.docx', docx(body, { 'word/numbering.xml': numbering }));
    expect(text).toBe('3. Three\n3(a) a\n3(b) b\n4. Four\n4(a) a');
  });
});
