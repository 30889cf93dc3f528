import { describe, expect, it } from 'vitest';

import { applyChange, isNoChange, type Change } from './change.ts';
import type { ChronicleEvent } from './chronicleEvent.ts';
import { curate, type Curated, type Orphan, type ReadDocument } from './curate.ts';
import type { Decisions } from './decisions.ts';
import { add, correct, dismiss, join, review } from './deciding.ts';
import { letGo, placeElsewhere } from './placeElsewhere.ts';
import { makerFor, readText } from './testProject.ts';

const draft = 'On 3 May 1998 the bridge fell. Mayor Hill opened a ferry on 9 June 1998.';
const second = 'On 3 May 1998 the bridge fell. A boat was hired on 11 June 1998.';

/** Decisions about the draft, whose text is read in its second version now: what was said of the ferry lost its words. */
class Desk {
  readonly draft = readText('a', draft);
  readonly second: ReadDocument = { ...readText('b', second), earlier: ['a'] };
  readonly maker = makerFor([this.draft, this.second]);
  decisions: Decisions = new Map();

  get curated(): Curated {
    return curate([this.second], this.decisions);
  }

  readonly means = (subject: Parameters<Curated['eventOf']>[0]) => this.curated.eventOf(subject);

  take(change: Change): void {
    this.decisions = applyChange(this.decisions, change);
  }

  inDraft(words: string): ChronicleEvent {
    return found(this.draft.events, words);
  }

  event(words: string): ChronicleEvent {
    return found([...(this.curated.documents.get('b')?.events ?? []), ...this.curated.byHand], words);
  }

  orphan(): Orphan {
    const [orphan] = this.curated.orphans;
    if (orphan === undefined) throw new Error('no decision lost its words');
    return orphan;
  }

  place(words: string): Change {
    return placeElsewhere(this.decisions, this.orphan(), this.event(words), this.means, this.maker);
  }
}

function found(events: readonly ChronicleEvent[], words: string): ChronicleEvent {
  const event = events.find(({ title }) => title.includes(words));
  if (event === undefined) throw new Error(`no event “${words}” among ${events.map(({ title }) => title).join('; ')}`);
  return event;
}

describe('a decision that lost its words', () => {
  it('is put on another event', () => {
    const desk = new Desk();
    desk.take(correct(desk.decisions, desk.inDraft('ferry'), { title: 'A ferry', note: 'see p. 3' }, desk.maker));
    desk.take(desk.place('boat'));
    expect(desk.curated.orphans).toEqual([]);
    expect(desk.event('A ferry').curation).toMatchObject({ note: 'see p. 3', machine: { when: '1998-06-11' } });
  });

  it('becomes one with what was decided of that event, also of one that a person added', () => {
    const desk = new Desk();
    desk.take(correct(desk.decisions, desk.event('boat'), { title: 'A boat', tags: ['water'] }, desk.maker));
    desk.take(correct(desk.decisions, desk.inDraft('ferry'), { title: 'A ferry' }, desk.maker));
    desk.take(desk.place('A boat'));
    expect(desk.event('A ferry').curation).toMatchObject({ tags: ['water'] });
    desk.take(add(null, { title: 'Mine' }, desk.maker).change);
    desk.take(correct(desk.decisions, desk.inDraft('ferry'), { note: 'mine too' }, desk.maker));
    desk.take(desk.place('Mine'));
    expect(desk.event('Mine').curation).toMatchObject({ note: 'mine too' });
    expect([desk.decisions.size, desk.curated.orphans]).toEqual([2, []]);
  });

  it('is put there whatever it says: no event, a review, a telling', () => {
    const desk = new Desk();
    desk.take(review(desk.decisions, [desk.event('boat')], 'doubtful', desk.means, desk.maker));
    desk.take(review(desk.decisions, [desk.inDraft('ferry')], 'accepted', () => null, desk.maker));
    desk.take(desk.place('boat'));
    expect(desk.event('boat').curation).toMatchObject({ review: 'accepted' });
    desk.take(join(desk.decisions, [desk.event('bridge'), desk.inDraft('ferry')], null, () => null, desk.maker));
    desk.take(desk.place('boat'));
    expect(desk.curated.orphans).toEqual([]);
    desk.take(dismiss(desk.decisions, [desk.inDraft('ferry')], desk.maker));
    desk.take(desk.place('boat'));
    expect(desk.curated.documents.get('b')?.removed).toHaveLength(1);
  });

  it('does not take away what a person added', () => {
    const desk = new Desk();
    desk.take(add(null, { title: 'Mine' }, desk.maker).change);
    desk.take(dismiss(desk.decisions, [desk.inDraft('ferry')], desk.maker));
    expect(isNoChange(desk.place('Mine'))).toBe(true);
  });

  it('goes when a person lets it go; of a telling of three only the one that lost its words', () => {
    const desk = new Desk();
    const three = [desk.event('bridge'), desk.event('boat'), desk.inDraft('ferry')];
    desk.take(join(desk.decisions, three, desk.event('boat'), () => null, desk.maker));
    desk.take(letGo(desk.decisions, desk.orphan(), desk.maker));
    expect([...desk.decisions.values()]).toMatchObject([{ kind: 'telling', members: [{}, {}], lead: 1 }]);
    expect(desk.curated.orphans).toEqual([]);
    desk.take(correct(desk.decisions, desk.inDraft('ferry'), { title: 'A ferry' }, desk.maker));
    desk.take(letGo(desk.decisions, desk.orphan(), desk.maker));
    expect([desk.decisions.size, desk.curated.orphans]).toEqual([1, []]);
  });
});
