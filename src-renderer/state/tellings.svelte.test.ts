import { beforeEach, describe, expect, it } from 'vitest';

import type { TimelineEvent } from '../../src-main/events/types.ts';

import { Board } from './board.svelte.ts';
import type { Chronicle } from './chronicle.svelte.ts';
import type { OpenDocument } from './openDocument.svelte.ts';
import { mostCompared, Tellings, type Offer } from './tellings.svelte.ts';
import { readDocument, testChronicle, told } from './testDocuments.ts';

const blast = (id: string, days: string, of: Partial<TimelineEvent> = {}) =>
  told(id, days, { title: 'A bomb exploded at the market in Homs', places: ['Homs'], ...of });

const paper = () =>
  readDocument('paper', [blast('blast', '2016-09-05'), told('talks', '2016-09-04', { title: 'Ministers met' })]);
const letter = () => readDocument('letter', [blast('bomb', '2016-09-05')]);
const diary = () => readDocument('diary', [blast('bang', '2016-09-07')]);

const tellingsOf = (documents: () => readonly OpenDocument[]) =>
  new Tellings(documents, testChronicle(documents).chronicle);

let tellings: Tellings;
let all: readonly OpenDocument[];

beforeEach(() => {
  all = [paper(), letter(), diary()];
  tellings = tellingsOf(() => all);
});

const keys = (offers: readonly Offer[]) => offers.map(({ key }) => key).sort();
const offersBetween = (...ids: readonly string[]) =>
  tellings.offers.filter(({ left, right }) => ids.includes(left.event) && ids.includes(right.event));
const events = () => all.flatMap((open) => open.events);
const standing = () => tellings.oneForEach(events()).map(({ id }) => id);

describe('what is noticed', () => {
  it('is offered pair by pair, the two tellings with it, and nothing is joined', () => {
    expect(keys(tellings.offers)).toEqual([
      'diary bang|letter bomb',
      'diary bang|paper blast',
      'letter bomb|paper blast',
    ]);
    for (const offer of tellings.offers) {
      expect(offer.tellings.map(({ id }) => id)).toEqual([offer.left.event, offer.right.event]);
    }
    expect(tellings.undecided).toEqual(tellings.offers);
    expect(tellings.oneForEach(all[0]?.events ?? [])).toBe(all[0]?.events);
  });

  it('is nothing where one document lies alone', () => {
    const alone = tellingsOf(() => all.slice(0, 1));
    expect([alone.offers, alone.tooMany]).toEqual([[], false]);
  });

  it('is nothing where there are too many events, of several documents', () => {
    const many = Array.from({ length: mostCompared + 1 }, (_, place) => blast(`${place}`, '2016-09-05'));
    const book = readDocument('book', many);
    expect(tellingsOf(() => [book]).tooMany).toBe(false);
    const compared = tellingsOf(() => [book, letter()]);
    expect([compared.tooMany, compared.offers]).toEqual([true, []]);
  });

  it('follows the documents that are laid', () => {
    let laid: readonly OpenDocument[] = $state.raw(all.slice(0, 2));
    const following = tellingsOf(() => laid);
    expect(following.offers).toHaveLength(1);
    laid = all;
    expect(following.offers).toHaveLength(3);
  });
});

describe('what the reader says', () => {
  it('joins two tellings, and takes that back', () => {
    tellings.decide(offersBetween('paper blast', 'letter bomb'), 'one');
    expect(standing()).toEqual(['paper blast', 'paper talks', 'diary bang']);
    expect(tellings.leadOf('letter bomb')).toBe('paper blast');
    expect(tellings.othersOf('paper blast').map(({ id }) => id)).toEqual(['letter bomb']);
    tellings.decide(offersBetween('paper blast', 'letter bomb'), null);
    expect([standing().length, tellings.undecided.length]).toEqual([4, 3]);
  });

  it('holds two happenings apart without asking again', () => {
    tellings.decide(offersBetween('paper blast', 'letter bomb'), 'two');
    expect(standing()).toHaveLength(4);
    expect(keys(tellings.undecided)).toEqual(['diary bang|letter bomb', 'diary bang|paper blast']);
  });

  it('joins what is one with the same telling, though nobody said so of the two', () => {
    tellings.decide(offersBetween('paper blast', 'letter bomb'), 'one');
    tellings.decide(offersBetween('letter bomb', 'diary bang'), 'one');
    expect(standing()).toEqual(['paper blast', 'paper talks']);
    expect(tellings.othersOf('paper blast').map(({ id }) => id)).toEqual(['letter bomb', 'diary bang']);
    expect(keys(tellings.offersFor('paper blast'))).toEqual(keys(tellings.offers));
  });

  it('takes one telling out of its happening; the others stay together', () => {
    tellings.decide(tellings.offers, 'one');
    tellings.takeApart('diary bang');
    expect(standing()).toEqual(['paper blast', 'paper talks', 'diary bang']);
    expect(keys(tellings.undecided)).toEqual(['diary bang|letter bomb', 'diary bang|paper blast']);
  });

  it('that a telling is of another happening holds when it is taken out of its own', () => {
    tellings.decide(offersBetween('paper blast', 'letter bomb'), 'one');
    tellings.decide(offersBetween('letter bomb', 'diary bang'), 'two');
    tellings.takeApart('letter bomb');
    expect(keys(tellings.undecided)).toEqual(['diary bang|paper blast', 'letter bomb|paper blast']);
  });

  it('outlives that a document is taken away and laid again', () => {
    let laid: readonly OpenDocument[] = $state.raw(all);
    const kept = tellingsOf(() => laid);
    kept.decide(kept.offers, 'one');
    laid = all.slice(0, 1);
    expect(kept.leadOf('letter bomb')).toBe('letter bomb');
    laid = all;
    expect(kept.leadOf('letter bomb')).toBe('paper blast');
  });
});

describe('the telling that stands for a happening', () => {
  const leadOf = (left: Partial<TimelineEvent>, right: Partial<TimelineEvent>) => {
    const both = [
      readDocument('left', [blast('it', '2016-09-05', left)]),
      readDocument('right', [blast('it', '2016-09-05', right)]),
    ];
    const compared = tellingsOf(() => both);
    compared.decide(compared.offers, 'one');
    return compared.leadOf('left it').split(' ')[0];
  };

  it.each([
    ['is dated in its own words', { basis: 'inherited' }, { basis: 'explicit' }, 'right'],
    ['though by another date', { basis: 'inherited' }, { basis: 'relative' }, 'right'],
    ['is dated more sharply', { precision: 'month' }, { precision: 'day' }, 'right'],
    ['in its own words rather than sharply', { precision: 'month' }, { basis: 'inherited' }, 'left'],
    ['was named first, of equals', {}, {}, 'left'],
  ] as const)('%s', (_, left, right, lead) => {
    expect(leadOf(left, right)).toBe(lead);
  });

  it('is the one that the reader chose last', () => {
    tellings.decide(tellings.offers, 'one');
    tellings.choose('diary bang');
    expect(tellings.leadOf('paper blast')).toBe('diary bang');
    tellings.choose('letter bomb');
    expect(standing()).toEqual(['paper talks', 'letter bomb']);
    tellings.choose('diary bang');
    expect(tellings.leadOf('paper blast')).toBe('diary bang');
  });
});

describe('groups', () => {
  const shape = () =>
    tellings.groups.map((group) => [group.tellings.map(({ id }) => id), group.verdict, group.isOpen] as const);
  const group = () => {
    const [first] = tellings.groups;
    if (first === undefined) throw new Error('no group');
    return first;
  };
  const three = ['paper blast', 'letter bomb', 'diary bang'];

  it('gather what hangs together, document by document', () => {
    expect(shape()).toEqual([[three, null, true]]);
    expect(keys(group().offers)).toEqual(keys(tellings.offers));
  });

  it('are joined at once, and left open again', () => {
    tellings.decideGroup(group(), 'one');
    expect(shape()).toEqual([[three, 'one', false]]);
    expect(tellings.ties).toMatchObject([{ isDatedOtherwise: true, isContradicted: true }]);
    tellings.decideGroup(group(), null);
    expect(shape()).toEqual([[three, null, true]]);
    expect(standing()).toHaveLength(4);
  });

  it('are held apart, whatever was joined of them', () => {
    tellings.decideGroup(group(), 'one');
    tellings.decideGroup(group(), 'two');
    expect(shape()).toEqual([[three, 'two', false]]);
    expect(standing()).toHaveLength(4);
  });

  it('are open while one of them was taken out', () => {
    tellings.decideGroup(group(), 'one');
    tellings.takeApart('letter bomb');
    expect(shape()).toEqual([[three, null, true]]);
    expect(tellings.countHappenings(events())).toBe(3);
  });

  it('are agreed on or disputed, all tellings alike', () => {
    tellings.decideGroup(group(), 'one');
    const disputes = () => group().tellings.map(({ curation }) => curation?.dispute ?? null);
    tellings.dispute('letter bomb', 'disputed');
    expect(disputes()).toEqual(['disputed', 'disputed', 'disputed']);
    tellings.dispute('paper blast', null);
    expect(disputes()).toEqual([null, null, null]);
  });
});

describe('contested', () => {
  it('is what another document dates otherwise, as long as nothing was said of it', () => {
    expect([...tellings.contested].sort()).toEqual(['diary bang', 'letter bomb', 'paper blast']);
    tellings.decide(offersBetween('paper blast', 'diary bang'), 'two');
    expect([...tellings.contested].sort()).toEqual(['diary bang', 'letter bomb']);
  });
});

describe('on the board', () => {
  let board: Board;
  let chronicle: Chronicle;
  beforeEach(() => {
    ({ chronicle } = testChronicle(() => all));
    board = new Board(() => all, chronicle);
    board.lay(['paper', 'letter', 'diary']);
    board.tellings.decide(board.tellings.offers, 'one');
  });

  it('a happening has its place in each document’s lane, and counts once', () => {
    expect(board.all.map(({ id }) => id)).toEqual(['paper blast', 'paper talks', 'letter bomb', 'diary bang']);
    expect(board.count).toEqual({ all: 2, shown: 2 });
    board.select('diary bang');
    expect([board.currentId, board.currentInText?.id, board.shown?.source.id]).toEqual([
      'diary bang',
      'diary bang',
      'diary',
    ]);
    board.laneGround = 'place';
    expect([board.all.length, board.currentId]).toEqual([2, 'paper blast']);
    board.laneGround = 'document';
    expect(board.currentId).toBe('diary bang');
  });

  it('of one document, it has one place in its lane', () => {
    board.lay(['paper', 'letter']);
    const find = (id: string) => board.all.filter((event) => event.id === id);
    const [blastOf, talks] = ['paper blast', 'paper talks'].flatMap(find);
    if (blastOf === undefined || talks === undefined) throw new Error('not on the board');
    chronicle.join([blastOf, talks]);
    expect(board.all.map(({ id }) => id)).toEqual(['paper blast', 'letter bomb']);
    expect(board.count.all).toBe(1);
  });

  it('where lanes are no documents, it is one event; choosing any telling chooses it, and shows the words at hand', () => {
    board.laneGround = 'place';
    expect(board.all).toHaveLength(2);
    board.show('letter');
    board.select('letter bomb');
    expect([board.currentId, board.currentInText?.id, board.shown?.source.id]).toEqual([
      'paper blast',
      'letter bomb',
      'letter',
    ]);
  });

  it('another telling that is chosen takes its place, its date and its words', () => {
    board.chooseTelling('diary bang');
    expect([board.currentId, board.current?.when]).toEqual(['diary bang', '2016-09-07']);
    expect(board.playhead).toBe(board.chronology.moments.at(-1));
  });

  it('its notes say how many documents tell it, and once only that they differ', () => {
    const lead = board.all.find(({ id }) => id === 'paper blast');
    expect(lead === undefined ? [] : board.notesOn(lead)).toEqual(['in 3 documents']);
    board.tellings.decide(board.tellings.offers.filter(({ dates }) => dates === 'conflict').slice(0, 1), null);
    expect(lead === undefined ? [] : board.notesOn(lead)).toEqual(['in 2 documents', 'dated differently elsewhere']);
  });
});
