import fc from 'fast-check';
import { expect, test } from 'vitest';

import { exportFileName, withEnding } from './exportName.ts';

test.each([
  ['Syria, 6 September 2016', 'Syria, 6 September 2016.png'],
  ['Syria.png', 'Syria.png'],
  ['Syria.PNG', 'Syria.png'],
  ['a/b\\c:d', 'a b c d.png'],
  ['../../etc/passwd', 'etc passwd.png'],
  ['.hidden.', 'hidden.png'],
  ['con', 'timeline.png'],
  ['COM1.report', 'timeline.png'],
  ['', 'timeline.png'],
  ['?', 'timeline.png'],
  ['Москва 漢字', 'Москва 漢字.png'],
  ['\uD83D lone', 'lone.png'],
])('%j becomes %s', (suggested, name) => {
  expect(exportFileName(suggested, 'png')).toBe(name);
});

test('any name becomes one that every system takes, and stays as it is the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (suggested) => {
      const name = exportFileName(suggested, 'png');
      expect(name).toMatch(/^[^\p{Cc}\p{Surrogate}<>:"/\\|?*. ][^\p{Cc}\p{Surrogate}<>:"/\\|?*]*\.png$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(exportFileName(name, 'png')).toBe(name);
    }),
  );
});

test('a path gets the ending once', () => {
  expect(['a', 'a.png', 'a.PNG', 'a.jpg'].map((path) => withEnding(path, 'png'))).toEqual([
    'a.png',
    'a.png',
    'a.PNG',
    'a.jpg.png',
  ]);
});
