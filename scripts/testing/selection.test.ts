import { expect, test } from 'vitest';

import { boxed } from './boxed.mjs';
import { parseSelection } from './selection.mjs';

const all = ['format', 'lint', 'unit'];

test.each([
  [[], all],
  [['--only', 'unit'], ['unit']],
  [
    ['--only', 'lint,unit'],
    ['lint', 'unit'],
  ],
  [
    ['--only=lint', '--only', 'format'],
    ['lint', 'format'],
  ],
])('%j', (commandLine, selected) => {
  expect(parseSelection(commandLine, all)).toEqual(selected);
});

test.each([[['--only', 'everything']], [['--only']], [['unit']], [['--fast']]])('%j is refused', (commandLine) => {
  expect(() => parseSelection(commandLine, all)).toThrow(
    'npm test -- --only NAME[,NAME] takes these names: format, lint, unit.',
  );
});

test('a box is as wide as what stands in it', () => {
  expect(boxed('Look!')).toBe('┏━━━━━━━┓\n┃ Look! ┃\n┗━━━━━━━┛');
});
