import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Problem } from '../../problems/problem.ts';

import { decodeText } from './decodeText.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (text.length + 1)));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(2 * (index + 1), text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
  throw new Error('No problem was thrown.');
}

const refused = (name: string, content: Uint8Array) => problemOf(() => decodeText(name, content));

describe('what is kept', () => {
  test('the text, its line ends and its trailing blanks', () => {
    const text = 'On 5 May\r\nBerlin\nfell. \n\n\tÄ 漢 😀\f';
    expect(decodeText('war.txt', utf8(text))).toEqual({ text, encoding: 'utf-8' });
  });

  test('but for a carriage return alone, which ended the lines of old Macs and ends them still', () => {
    expect(decodeText('war.txt', utf8('On 5 May\rBerlin fell.\r\r\nIt was over.')).text).toBe(
      'On 5 May\nBerlin fell.\n\r\nIt was over.',
    );
  });

  test('all but a byte order mark', () => {
    expect(decodeText('a.md', bytes(0xef, 0xbb, 0xbf, 0x41)).text).toBe('A');
    expect(decodeText('a.md', utf16('Å\r\n😀', true)).text).toBe('Å\r\n😀');
    expect(decodeText('a.md', utf16('Å\r\n😀', false)).text).toBe('Å\r\n😀');
  });

  test('a genuine U+FFFD, and a stray control character in a long text', () => {
    expect(decodeText('a.txt', utf8('lost \uFFFD letter')).text).toBe('lost \uFFFD letter');
    const old = `${'It was 1986. '.repeat(20)}\u001a`;
    expect(decodeText('a.txt', utf8(old)).text).toBe(old);
  });
});

describe('what is refused, in one sentence', () => {
  test.each([
    ['empty', bytes(), 'file-empty', '“a.txt” was not opened: it is empty.'],
    ['only a mark', bytes(0xef, 0xbb, 0xbf), 'file-empty', '“a.txt” was not opened: it is empty.'],
    ['a NUL', utf8('text\0text'), 'file-binary', '“a.txt” was not opened: it holds binary data, not text.'],
    ['control characters', bytes(1, 2, 3, 4), 'file-binary', '“a.txt” was not opened: it holds binary data, not text.'],
    ['a NUL in UTF-16', utf16('a\0', true), 'file-binary', '“a.txt” was not opened: it holds binary data, not text.'],
    [
      'half a UTF-16 unit',
      bytes(0xff, 0xfe, 0x41),
      'file-not-utf8',
      '“a.txt” was not opened: it is marked as UTF-16 and is damaged; save it as UTF-8.',
    ],
    [
      'one byte of another encoding',
      Uint8Array.from([...utf8('\uFFFD\nMünchen, '), 0xfc]),
      'file-not-utf8',
      '“a.txt” was not opened: it is not UTF-8 (byte 15, in line 2, is the first bad one); save it as UTF-8.',
    ],
    [
      'a cut character',
      Uint8Array.from([...utf8('Köln '), 0xe6, 0xbc]),
      'file-not-utf8',
      '“a.txt” was not opened: it is not UTF-8 (byte 7, in line 1, is the first bad one); save it as UTF-8.',
    ],
  ])('%s', (_what, content, code, message) => {
    expect(refused('a.txt', content)).toMatchObject({ code, message });
  });
});

describe('on any bytes', () => {
  const printable = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/^\uFEFF|\p{Cc}/u.test(text));

  test('a text comes back as it was, in each encoding', () => {
    fc.assert(
      fc.property(printable, (text) => {
        expect(decodeText('a.txt', utf8(text)).text).toBe(text);
        expect(decodeText('a.txt', utf16(text, true)).text).toBe(text);
        expect(decodeText('a.txt', utf16(text, false)).text).toBe(text);
      }),
    );
  });

  test('the answer is a text or a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        try {
          const { text } = decodeText('a.txt', content);
          expect(text).not.toBe('');
          expect(text).not.toContain('\0');
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Problem);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the first bad byte is where the good text ends', () => {
    fc.assert(
      fc.property(printable, (text) => {
        const good = utf8(`äöü${text}`);
        const problem = refused('a.txt', Uint8Array.from([...good, 0xff]));
        expect(problem.message).toContain(`(byte ${good.length + 1}, in line 1, `);
      }),
    );
  });
});
