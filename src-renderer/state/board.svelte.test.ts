import { beforeEach, describe, expect, it } from 'vitest';

import { everything } from '../board/eventFilter.ts';

import type { Board } from './board.svelte.ts';
import type { OpenDocument } from './openDocument.svelte.ts';
import { readDocument, testBoard, testExtraction, told } from './testDocuments.ts';

const paper = () =>
  readDocument('paper', [
    told('talks', '2016-09-04', { title: 'They talk', certainty: 'planned' }),
    told('fire', '2016-09-01', { title: 'A mill burns' }),
    told('rumour', null),
    told('vote', '2016-09-08', { title: 'They vote', attribution: 'Reuters' }),
  ]);
const letter = () => readDocument('letter', [told('visit', '2016-09-06', { places: ['Homs'] })]);
const diary = () => readDocument('diary', [told('walk', '1816-01-01')]);

let documents: readonly OpenDocument[];
let board: Board;

beforeEach(() => {
  documents = [paper(), letter(), diary()];
  board = testBoard(() => documents);
  board.lay(['paper']);
});

const idsInOrder = () => board.chronology.inOrder().map(({ id }) => id);

describe('stepping', () => {
  it('begins at the first event and stays at either end', () => {
    const visited = [1, 1, 1, 1, -1, -1, -1] as const;
    expect(
      visited.map((steps) => {
        board.step(steps);
        return board.currentId;
      }),
    ).toEqual(['fire', 'talks', 'vote', 'vote', 'talks', 'fire', 'fire'].map((id) => `paper ${id}`));
  });

  it('puts the playhead on the event, and opens the inspector', () => {
    board.inspectorOpen = false;
    board.selectEnd('last');
    expect(board.current?.title).toBe('They vote');
    expect(board.playhead).toBe(board.chronology.moments[2]);
    expect(board.inspectorOpen).toBe(true);
    board.selectEnd('first');
    expect(board.current?.title).toBe('A mill burns');
  });

  it('goes on from the playhead where nothing is current', () => {
    const between = board.chronology.starts[1] ?? 0;
    board.playhead = between;
    board.step(1);
    expect(board.currentId).toBe('paper talks');
    board.lay(['letter']);
    board.lay(['paper', 'letter']);
    expect(board.currentId).toBeNull();
    board.playhead = between;
    board.step(-1);
    expect(board.currentId).toBe('paper fire');
  });

  it('does nothing where no event has a date', () => {
    board.filter = { ...everything, words: 'nowhere' };
    board.step(1);
    board.selectEnd('first');
    board.scrubTo(5);
    expect([board.currentId, board.playhead]).toEqual([null, 5]);
  });
});

describe('scrubbing', () => {
  it('leaves the playhead where it was put, on the nearest event', () => {
    const between = ((board.chronology.moments[0] ?? 0) + (board.chronology.moments[1] ?? 0)) / 2;
    board.scrubTo(between - 1);
    expect([board.playhead, board.currentId]).toEqual([between - 1, 'paper fire']);
    board.scrubTo(between + 1);
    expect([board.playhead, board.currentId]).toEqual([between + 1, 'paper talks']);
  });

  it('an undated event that is chosen leaves the playhead alone', () => {
    board.scrubTo(7);
    board.select('paper rumour');
    expect([board.playhead, board.currentId]).toEqual([7, 'paper rumour']);
  });
});

describe('laying', () => {
  it('the last document stays', () => {
    board.toggle('letter');
    expect(board.laid.map(({ source }) => source.id)).toEqual(['paper', 'letter']);
    board.toggle('paper');
    board.toggle('letter');
    expect(board.laid.map(({ source }) => source.id)).toEqual(['letter']);
  });

  it('documents lie in the order in which they were opened, their events in that of time', () => {
    board.lay(['letter', 'paper']);
    expect(board.all.map(({ id }) => id)).toEqual(
      ['talks', 'fire', 'rumour', 'vote'].map((id) => `paper ${id}`).concat('letter visit'),
    );
    expect(idsInOrder()).toEqual(['paper fire', 'paper talks', 'letter visit', 'paper vote']);
    expect(board.chronology.undated.map(({ id }) => id)).toEqual(['paper rumour']);
  });

  it('the events of a single document are its own list, and no copy', () => {
    expect(board.all).toBe(documents[0]?.events);
  });

  it('what is current stays where its document stays; the window is that of other events', () => {
    board.select('paper vote');
    board.window = { from: 1, to: 2 };
    board.toggle('letter');
    expect([board.currentId, board.window]).toEqual(['paper vote', null]);
    expect(board.playhead).toBe(board.chronology.moments[3]);
    board.lay(['diary']);
    expect([board.currentId, board.playhead, board.shown?.source.id]).toEqual([null, null, 'diary']);
  });

  it('who comes back is where they were', () => {
    board.toggle('letter');
    board.select('letter visit');
    board.scrubTo(12);
    board.select('letter visit');
    board.show('paper');
    board.window = { from: 3, to: 4 };
    const left = [board.currentId, board.playhead, board.window, board.shown?.source.id];
    board.lay(['diary']);
    board.selectEnd('first');
    // In whichever order they are named.
    board.lay(['letter', 'paper']);
    expect([board.currentId, board.playhead, board.window, board.shown?.source.id]).toEqual(left);
    board.lay(['diary']);
    expect(board.currentId).toBe('diary walk');
  });

  it('a text that lies on the timeline is shown without laying anything; another is laid alone', () => {
    board.toggle('letter');
    board.select('paper fire');
    board.show('letter');
    expect([board.shown?.source.id, board.currentId, board.laid.length]).toEqual(['letter', 'paper fire', 2]);
    board.show('diary');
    expect([board.shown?.source.id, board.laid.length]).toEqual(['diary', 1]);
  });
});

describe('the text', () => {
  it('follows into the document that tells what is current', () => {
    board.toggle('letter');
    board.select('paper talks');
    expect(board.shown?.source.id).toBe('paper');
    board.step(1);
    expect([board.shown?.source.id, board.currentInText?.id]).toEqual(['letter', 'letter visit']);
    board.show('paper');
    expect(board.currentInText).toBeNull();
  });

  it('is pointed at without anything becoming current, until something does', () => {
    board.toggle('letter');
    board.pointAt('letter', { start: 3, end: 9 });
    expect([board.currentId, board.shown?.source.id, board.shown?.pointedAt]).toEqual([
      null,
      'letter',
      { start: 3, end: 9 },
    ]);
    board.select('letter visit');
    expect(board.shown?.pointedAt).toBeNull();
  });
});

describe('the filter', () => {
  it('keeps events off the timeline; the current one stays current', () => {
    board.select('paper talks');
    board.filter = { ...everything, certainty: 'asserted' };
    expect(idsInOrder()).toEqual(['paper fire', 'paper vote']);
    expect([board.isFiltered, board.currentId, board.current?.title]).toEqual([true, 'paper talks', 'They talk']);
    board.step(1);
    expect(board.currentId).toBe('paper vote');
    board.select('paper talks');
    board.step(-1);
    expect(board.currentId).toBe('paper fire');
  });

  it('asks for words in the text of the document', () => {
    board.toggle('letter');
    board.filter = { ...everything, words: 'letter' };
    expect(idsInOrder()).toEqual(['letter visit']);
  });

  it('follows what the reader says of events', () => {
    board.filter = { ...everything, review: 'doubtful' };
    expect(idsInOrder()).toEqual([]);
    board.review('paper vote', 'doubtful');
    expect(idsInOrder()).toEqual(['paper vote']);
    board.review('paper vote', 'accepted');
    expect(idsInOrder()).toEqual([]);
  });

  it('leaves the lanes as they are', () => {
    board.laneGround = 'certainty';
    const { lanes } = board;
    expect(lanes.all).toHaveLength(2);
    board.filter = { ...everything, certainty: 'planned' };
    expect(board.lanes).toBe(lanes);
  });
});

describe('a document that was read again', () => {
  const open = () => {
    const [first] = documents;
    if (first === undefined) throw new Error('no document');
    return first;
  };

  it('keeps what is current where its words still are an event', () => {
    board.select('paper talks');
    board.window = { from: 1, to: 2 };
    open().take(testExtraction([told('vote', '2016-09-08'), told('talks', '2016-09-09')]));
    board.readAgain();
    expect([board.currentId, board.window]).toEqual(['paper talks', null]);
    expect(board.playhead).toBe(board.chronology.moments[1]);
  });

  it('leaves nothing current where they are none', () => {
    board.select('paper talks');
    open().take(testExtraction([told('vote', '2016-09-08')]));
    board.readAgain();
    expect([board.currentId, board.current, board.playhead]).toEqual([null, null, null]);
  });
});

it('a lane is closed, and opened again', () => {
  board.toggleLane('one');
  board.toggleLane('two');
  expect(board.collapsedLanes).toEqual(['one', 'two']);
  board.toggleLane('one');
  expect(board.collapsedLanes).toEqual(['two']);
});

it('notes on an event say who says so, and that its reader doubts it', () => {
  const notesOn = (id: string) => {
    const event = board.all.find((each) => each.id === id);
    return event === undefined ? [] : board.notesOn(event);
  };
  expect([notesOn('paper fire'), notesOn('paper vote').length]).toEqual([[], 1]);
  expect(notesOn('paper vote')[0]).toContain('Reuters');
  board.review('paper vote', 'doubtful');
  expect(notesOn('paper vote')).toHaveLength(2);
});
