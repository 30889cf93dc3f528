import { describe, expect, test, vi } from 'vitest';

import { logError } from './log.ts';
import { printable } from './terminal.ts';

describe('what a terminal would obey is written out', () => {
  test.each([
    ['a colour', '\u001b[31mred', '\\u001b[31mred'],
    ['a new line', 'a\nb\r', 'a\\u000ab\\u000d'],
    ['DEL and C1', '\u007f\u0085\u009b2J', '\\u007f\\u0085\\u009b2J'],
    ['an ending turned round', 'photo\u202egnp.txt', 'photo\\u202egnp.txt'],
    ['isolates and marks of direction', '\u2066a\u2069\u200f', '\\u2066a\\u2069\\u200f'],
    ['line and paragraph separators', '\u2028\u2029', '\\u2028\\u2029'],
    ['letters that nobody sees', '\u{e0041}\ufeff\u200b', '\\udb40\\udc41\\ufeff\\u200b'],
  ])('%s', (_what, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test.each(['“Zürich – Straße.txt”', '北京 إيران', '👩\u200d👩\u200d👧', 'می\u200cخواهم'])('%s stays', (text) => {
    expect(printable(text)).toBe(text);
  });

  test('in a log too, where lines stay', () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    logError('\u001b[2J could not be opened', 'a\u009b');
    logError('It broke', Object.assign(new Error('x'), { stack: 'Error: \u001bc\n    at a' }));
    expect(written.mock.calls.map(([text]) => text)).toEqual([
      "\\u001b[2J could not be opened: 'a\\x9B'\n",
      'It broke: Error: \\u001bc\n    at a\n',
    ]);
    written.mockRestore();
  });
});
