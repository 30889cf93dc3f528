import { describe, expect, it } from 'vitest';

import type { BoardEvent } from './boardEvent.ts';
import { lanesBy, restLane } from './lanes.ts';
import { testEvent } from './testEvents.ts';

const event = (id: string, part: Partial<BoardEvent>): BoardEvent => ({
  ...testEvent(id, 0, '2016-09-05'),
  ...part,
});
/** The events of a test are in the order of time. */
const visiting = (told: readonly BoardEvent[]) => (visit: (event: BoardEvent, place: number) => void) => {
  told.forEach(visit);
};
const words = {
  rest: 'Others',
  certainty: { asserted: 'fact', reported: 'said', planned: 'planned', possible: 'possible', denied: 'denied' },
};
const documents = [{ id: 'd1', name: 'a.txt', hue: null }];
const events = [
  event('1', { places: ['Homs'], certainty: 'reported' }),
  event('2', { places: ['Aleppo', 'Homs'] }),
  event('3', { places: ['Aleppo'] }),
  event('4', { places: [] }),
];

describe('lanesBy', () => {
  it('of several documents is a lane each, even of one whose events are few', () => {
    const both = [...documents, { id: 'd2', name: 'b.txt', hue: null }];
    const ofBoth = [...events, event('5', { document: 'd2' })];
    const lanes = lanesBy('document', 'time', both, visiting(ofBoth), words);
    expect(lanes.all.map(({ label }) => label)).toEqual(['a.txt', 'b.txt']);
    expect(ofBoth.map(lanes.placeOf)).toEqual([0, 0, 0, 0, 1]);
  });

  it('of documents follow each other as their reader ordered them, each in the hue that was chosen for it', () => {
    const both = [{ id: 'd2', name: 'b.txt', hue: 4 }, ...documents];
    const ofBoth = [...events, event('5', { document: 'd2' })];
    const lanes = lanesBy('document', 'hand', both, visiting(ofBoth), words);
    expect(lanes.all).toEqual([
      { id: 'document d2', label: 'b.txt', hue: 4 },
      { id: 'document d1', label: 'a.txt' },
    ]);
    expect([lanes.classAt(0), lanes.classAt(1)]).toEqual(['lane-4', 'lane-1']);
    const inTime = lanesBy('document', 'time', both, visiting(ofBoth), words);
    expect([inTime.all[1], inTime.classOf(event('5', { document: 'd2' }))]).toEqual([
      { id: 'document d2', label: 'b.txt', hue: 4 },
      'lane-4',
    ]);
    expect(lanesBy('document', 'hand', both.slice(0, 1), visiting([]), words).classAt(0)).toBe('lane-4');
  });

  it('of several documents without lanes is one that bears no name of theirs', () => {
    const both = [...documents, { id: 'd2', name: 'b.txt', hue: null }];
    expect(lanesBy('none', 'time', both, visiting(events), words).all).toEqual([{ id: 'all', label: '' }]);
  });

  it('of a document, or of nothing, is one lane', () => {
    expect(lanesBy('document', 'time', documents, visiting(events), words).all).toEqual([{ id: 'd1', label: 'a.txt' }]);
    expect(lanesBy('none', 'time', documents, visiting(events), words).all).toHaveLength(1);
  });

  it.each([
    ['time', ['Homs', 'Aleppo', 'Others']],
    ['size', ['Aleppo', 'Homs', 'Others']],
    ['name', ['Aleppo', 'Homs', 'Others']],
  ] as const)('follows the order by %s, the rest last', (order, labels) => {
    const lanes = lanesBy('place', order, documents, visiting(events), words);
    expect(lanes.all.map(({ label }) => label)).toEqual(labels);
  });

  it('puts an event into the lane of the first name that has one, and what has none with the rest', () => {
    const lanes = lanesBy('place', 'name', documents, visiting(events), words);
    expect(events.map(lanes.placeOf)).toEqual([1, 0, 0, 2]);
    expect(events.map(lanes.laneOf)).toEqual(['place Homs', 'place Aleppo', 'place Aleppo', restLane]);
  });

  it('has no lane for a name under which no event stands', () => {
    const both = [event('1', { places: ['Aleppo', 'Homs'] }), event('2', { places: ['Aleppo', 'Homs'] })];
    expect(lanesBy('place', 'time', documents, visiting(both), words).all).toEqual([
      { id: 'place Aleppo', label: 'Aleppo' },
    ]);
  });

  it('gives the rest no hue of its own', () => {
    const lanes = lanesBy('place', 'name', documents, visiting(events), words);
    expect(events.map(lanes.classOf)).toEqual(['lane-1', 'lane-0', 'lane-0', 'lane-rest']);
  });

  it('has a lane for the commonest names only', () => {
    const many = Array.from({ length: 30 }, (_, index) => event(String(index), { actors: [`Actor ${index % 15}`] }));
    const lanes = lanesBy('actor', 'time', documents, visiting(many), words);
    expect(lanes.all).toHaveLength(7);
    expect(lanes.all.at(-1)).toEqual({ id: restLane, label: 'Others' });
  });

  it('orders certainties from fact on, in words', () => {
    const { all } = lanesBy('certainty', 'time', documents, visiting(events), words);
    expect(all.map(({ label }) => label)).toEqual(['fact', 'said']);
  });
});
