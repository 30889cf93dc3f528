import { expect, it } from 'vitest';

import { inputSchemas } from '../../src-main/api/schemas.ts';
import { singleLane } from '../board/lanes.ts';
import { testEvent } from '../board/testEvents.ts';

import { figureRequest, suggestedFileName } from './pictureRequest.ts';

const events = [
  testEvent('blasts', 0, '2016-09-05'),
  { ...testEvent('talks', 20, null), certainty: 'planned' as const },
];
const board = {
  all: events,
  events: events.slice(1),
  lanes: singleLane({ id: 'd1', name: 'a.txt', hue: null }),
  window: { from: 0, to: 10 },
};
const choices = {
  title: 'A title',
  width: 1200,
  events: 'all',
  theme: 'light',
  background: 'paper',
  language: 'de',
} as const;

it('asks for what the contract allows, and nothing more', () => {
  const figure = figureRequest(board, { ...choices, extent: 'whole' }, 'a.txt');
  expect(inputSchemas.renderPicture.parse({ figure, scale: 2 })).toEqual({ figure, scale: 2 });
  expect(figure.lanes).toEqual([{ id: 'd1', label: 'a.txt' }]);
  expect(figure.events.map(({ lane }) => lane)).toEqual(['d1', 'd1']);
});

it('asks for the window or for the whole', () => {
  expect(figureRequest(board, { ...choices, extent: 'window' }, '').window).toEqual({ from: 0, to: 10 });
  expect(figureRequest(board, { ...choices, extent: 'whole' }, '').window).toBeNull();
});

it('asks for all events, or for those that are shown', () => {
  const titlesOf = (events: 'all' | 'shown') =>
    figureRequest(board, { ...choices, events, extent: 'whole' }, '').events.map(({ id }) => id);
  expect(titlesOf('all')).toEqual(['blasts', 'talks']);
  expect(titlesOf('shown')).toEqual(['talks']);
});

it('is saved under the name of the text', () => {
  expect(suggestedFileName('syria-2016-09-06.txt')).toBe('syria-2016-09-06.png');
});
