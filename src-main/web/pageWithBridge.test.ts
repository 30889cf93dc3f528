import { expect, test } from 'vitest';

import { pageWithBridge } from './pageWithBridge.ts';

const file = (text: string) => ({ bytes: new TextEncoder().encode(text), type: 'text/html' });
const built = (index: string) =>
  new Map([
    ['index.html', file(index)],
    ['bridge.js', file('')],
  ]);

test('the bridge stands before the first script of the page, and nothing else is changed', () => {
  const files = built('<head>\n    <script type="module" crossorigin src="./a.js"></script>\n  </head>');
  const before = structuredClone(files);
  const index = pageWithBridge(files).get('index.html');
  expect(new TextDecoder().decode(index?.bytes)).toBe(
    '<head>\n    <script type="module" src="./bridge.js"></script>\n    <script type="module" crossorigin src="./a.js"></script>\n  </head>',
  );
  expect(files).toEqual(before);
});

test.each([
  ['no page', new Map()],
  ['no bridge', new Map([['index.html', file('<script type="module">')]])],
  ['no script', built('<html>')],
])('a page that is not built is refused: %s', (_what, files) => {
  expect(() => pageWithBridge(files)).toThrow('built page');
});
