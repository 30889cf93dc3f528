import { expect, test } from 'vitest';

import { readArguments } from './arguments.ts';

test.each([
  [[], { port: 0, open: false, files: [] }],
  [['a.txt', '--open', 'b.md'], { port: 0, open: true, files: ['a.txt', 'b.md'] }],
  [['--port', '8080'], { port: 8080, open: false, files: [] }],
  [['--port=65535', '--', '--odd.txt'], { port: 65535, open: false, files: ['--odd.txt'] }],
])('%j', (given, read) => {
  expect(readArguments(given)).toEqual(read);
});

test.each([
  [['--port', '0'], '“0” is no port: a port is a number from 1 to 65535.'],
  [['--port', '65536'], '“65536” is no port: a port is a number from 1 to 65535.'],
  [['--port', '80a'], '“80a” is no port: a port is a number from 1 to 65535.'],
  [['--port'], 'The arguments were not understood; use: web.js [--port NUMBER] [--open] [FILE…]'],
  [['--host', '0.0.0.0'], 'The arguments were not understood; use: web.js [--port NUMBER] [--open] [FILE…]'],
])('%j is refused', (given, message) => {
  expect(() => readArguments(given)).toThrow(expect.objectContaining({ code: 'bad-arguments', message }) as Error);
});
