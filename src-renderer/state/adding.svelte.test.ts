import { describe, expect, it } from 'vitest';

import { Adding, type ChosenWords } from './adding.svelte.ts';
import { Board } from './board.svelte.ts';
import { readDocument, testChronicle, told } from './testDocuments.ts';

const words: ChosenWords = { span: { start: 20, end: 25 }, paragraph: { start: 0, end: 60 } };
const day = { year: 1998, month: 5, day: 3 };
const date = { interval: { first: day, last: day, clock: null }, precision: 'day', modifier: null } as const;

/** A text with a dated event, one without a date, and again one with it; each takes up 20 characters. */
function desk() {
  const paper = readDocument('paper', [told('fire', '1998-05-01'), told('flood', null), told('fair', '1998-05-09')]);
  const documents = () => [paper];
  const { project, chronicle } = testChronicle(documents);
  const board = new Board(documents, chronicle);
  board.lay(['paper']);
  return { adding: new Adding(board, chronicle), board, chronicle, project };
}

describe('from words to events', () => {
  it('adds an event at the words, and makes it current', () => {
    const { adding, board, chronicle } = desk();
    const id = adding.addAt(words);
    expect(board.current).toMatchObject({ id, start: 20, end: 25, title: 'Flood', when: null });
    expect(chronicle.eventsOf('paper')).toHaveLength(4);
  });

  it('adds one on the day of the playhead, and the text stays', () => {
    const { adding, board } = desk();
    board.select('paper fire');
    adding.addAtPlayhead('New event');
    expect(board.current).toMatchObject({ title: 'New event', when: '1998-05-01' });
    expect(board.shown?.source.id).toBe('paper');
  });

  it('dates the event of a sentence that has no date, else adds one', () => {
    const { adding, board, chronicle } = desk();
    expect(adding.dateHere(words, date)).toBe('paper flood');
    expect(board.current).toMatchObject({ id: 'paper flood', when: '1998-05-03' });
    adding.dateHere(words, date);
    expect(chronicle.eventsOf('paper')).toHaveLength(4);
  });

  it('ties words to an event once', () => {
    const { adding, board } = desk();
    board.select('paper fire');
    const quote = () => board.current !== null && adding.quote(board.current, words);
    expect([quote(), quote()]).toEqual([true, false]);
    expect(board.current?.curation?.quotations).toMatchObject([{ start: 20, end: 25, document: 'paper' }]);
  });
});
