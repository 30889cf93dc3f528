import { describe, expect, it } from 'vitest';

import { readEdtf } from '../time/readEdtf.ts';

import { applyChange, noChange, type Change } from './change.ts';
import { curate, type Curated, type ReadDocument } from './curate.ts';
import type { Decisions } from './decisions.ts';
import {
  add,
  correct,
  dismiss,
  join,
  leave,
  nameApart,
  nameAs,
  restore,
  revert,
  review,
  setApart,
  split,
  type Maker,
} from './deciding.ts';
import { makerFor, readText } from './testProject.ts';

const bridge =
  'On 3 May 1998 the old bridge over the Aller fell. Ann Hill closed the road on 5 May 1998. ' +
  'Mayor Hill opened a ferry on 9 June 1998.';
const report = 'The bridge over the Aller fell on 4 May 1998. Police closed the road.';

/** A project, as a person works in it. */
class Desk {
  readonly documents: readonly ReadDocument[];
  readonly maker: Maker;
  decisions: Decisions = new Map();
  curated: Curated;

  constructor(documents: readonly ReadDocument[] = [readText('a', bridge), readText('b', report)]) {
    this.documents = documents;
    this.maker = makerFor(documents);
    this.curated = curate(documents, this.decisions);
  }

  take(change: Change): void {
    this.decisions = applyChange(this.decisions, change);
    this.curated = curate(this.documents, this.decisions, this.curated);
    // What is taken over is what would have been made anew.
    const anew = curate(this.documents, this.decisions);
    expect(this.curated.documents).toEqual(anew.documents);
    expect(this.curated.byHand).toEqual(anew.byHand);
    expect(this.curated.orphans).toEqual(anew.orphans);
  }

  event(words: string) {
    const all = [...this.curated.documents.values()].flatMap(({ events }) => events);
    const found = [...all, ...this.curated.byHand].find(({ title }) => title.includes(words));
    if (found === undefined)
      throw new Error(`There is no event “${words}” among ${all.map(({ title }) => title).join('; ')}`);
    return found;
  }

  titles(document: string): string[] {
    return this.curated.documents.get(document)?.events.map(({ title }) => title) ?? [];
  }

  readonly means = (subject: Parameters<Curated['eventOf']>[0]) => this.curated.eventOf(subject);
}

describe('curating', () => {
  it('shows what was read where nobody decided anything', () => {
    const { curated, documents } = new Desk();
    expect(curated.documents.get('a')?.events).toEqual(documents[0]?.events);
    expect(curated).toMatchObject({ byHand: [], orphans: [] });
  });

  it('corrects one event, keeps the machine’s reading beside it, and leaves all others the objects that they were', () => {
    const desk = new Desk();
    const untouched = desk.event('closed the road');
    desk.take(
      correct(
        desk.decisions,
        desk.event('bridge'),
        { title: 'The bridge fell', date: readEdtf('1998-05') },
        desk.maker,
      ),
    );
    const corrected = desk.event('The bridge fell');
    expect(corrected).toMatchObject({
      when: '1998-05',
      precision: 'month',
      basis: 'given',
      span: { from: 893_980_800_000 },
    });
    expect(corrected.curation?.machine).toMatchObject({ when: '1998-05-03' });
    expect(corrected.curation?.fields).toEqual(new Set(['title', 'date']));
    expect(desk.event('closed the road')).toBe(untouched);
  });

  it('holds one correction for an event, and none where it says what the machine says', () => {
    const desk = new Desk();
    const title = desk.event('bridge').title;
    desk.take(correct(desk.decisions, desk.event('bridge'), { title: 'One' }, desk.maker));
    desk.take(correct(desk.decisions, desk.event('One'), { note: 'seen by two' }, desk.maker));
    expect(desk.decisions.size).toBe(1);
    desk.take(correct(desk.decisions, desk.event('One'), { title }, desk.maker));
    expect(desk.event('bridge').curation).toMatchObject({ note: 'seen by two', fields: new Set(['note']) });
    desk.take(revert(desk.decisions, desk.event('bridge'), desk.maker));
    expect([desk.decisions.size, desk.event('bridge').curation]).toEqual([0, null]);
  });

  it('hides what is no event, lists it, and shows it again', () => {
    const desk = new Desk();
    const event = desk.event('ferry');
    desk.take(dismiss(desk.decisions, [event], desk.maker));
    expect(desk.titles('a').join()).not.toContain('ferry');
    expect(desk.curated.documents.get('a')?.removed.map(({ id }) => id)).toEqual([event.id]);
    desk.take(restore(desk.decisions, (subject) => desk.means(subject) === event.id));
    expect(desk.titles('a').join()).toContain('ferry');
  });

  it('reviews and thinks better of it', () => {
    const desk = new Desk();
    const say = (state: 'accepted' | 'doubtful' | null) => {
      desk.take(review(desk.decisions, [desk.event('bridge')], state, desk.means, desk.maker));
      return desk.event('bridge').curation?.review ?? null;
    };
    expect([say('accepted'), say('doubtful'), say(null)]).toEqual(['accepted', 'doubtful', null]);
    expect(desk.decisions.size).toBe(0);
  });

  it('adds events at words and without words, in the order of the text', () => {
    const desk = new Desk();
    const words = bridge.indexOf('the old bridge');
    const anchor = desk.maker.anchorOf({
      ...desk.event('closed the road'),
      start: words,
      end: words + 14,
      head: words,
    });
    desk.take(add(anchor, { title: 'Built', date: readEdtf('1888') }, desk.maker).change);
    desk.take(add(null, { title: 'Inquiry begins' }, desk.maker).change);
    expect(desk.titles('a').indexOf('Built')).toBe(1);
    expect(desk.event('Built')).toMatchObject({ when: '1888', start: words, document: 'a' });
    expect(desk.curated.byHand).toMatchObject([{ title: 'Inquiry begins', when: null, basis: 'undated' }]);
    desk.take(
      correct(desk.decisions, desk.event('Inquiry'), { title: 'Inquiry opens', dispute: 'disputed' }, desk.maker),
    );
    desk.take(revert(desk.decisions, desk.event('Inquiry opens'), desk.maker));
    expect(desk.event('Inquiry opens').curation?.dispute).toBe('disputed');
    desk.take(revert(desk.decisions, desk.event('Inquiry opens'), desk.maker, ['dispute']));
    expect(desk.event('Inquiry opens').curation?.dispute).toBeNull();
    desk.take(dismiss(desk.decisions, [desk.event('Inquiry opens'), desk.event('Built')], desk.maker));
    expect(desk.decisions.size).toBe(0);
  });

  it('splits an event into two at the same words', () => {
    const desk = new Desk();
    const { change, id } = split(desk.event('ferry'), desk.maker);
    desk.take(change);
    const part = desk.curated.documents.get('a')?.events.find((event) => event.id === id);
    expect(part).toMatchObject({ when: '1998-06-09', start: desk.event('ferry').start });
  });

  it('joins what tells one happening, whatever was joined before, and takes it apart', () => {
    const desk = new Desk();
    const [fell, told, closed] = [desk.event('old bridge'), desk.event('The bridge'), desk.event('closed the road')];
    desk.take(join(desk.decisions, [fell, told], null, desk.means, desk.maker));
    desk.take(join(desk.decisions, [told, closed], closed, desk.means, desk.maker));
    const [telling, ...others] = [...desk.decisions.values()];
    expect(others).toEqual([]);
    expect(telling).toMatchObject({ kind: 'telling', verdict: 'one' });
    const members = telling?.kind === 'telling' ? telling.members.map(desk.means) : [];
    expect(new Set(members)).toEqual(new Set([fell.id, told.id, closed.id]));
    expect(telling?.kind === 'telling' && telling.lead !== null ? members[telling.lead] : null).toBe(closed.id);
    desk.take(leave(desk.decisions, closed, desk.means, desk.maker));
    desk.take(setApart(desk.decisions, [fell, told], desk.means, desk.maker));
    expect([...desk.decisions.values()]).toMatchObject([{ verdict: 'apart' }]);
  });

  it('shows two names as one, in every document', () => {
    const desk = new Desk();
    const named = desk.curated.documents.get('a')?.events.flatMap(({ actors }) => actors) ?? [];
    const names = [...new Set(named)].filter((name) => name.includes('Hill'));
    desk.take(nameAs(desk.decisions, [...names, 'Hill'], 'Ann Hill (mayor)', desk.maker));
    const shown = desk.event('closed the road');
    expect([shown.actors, shown.curation?.fields.size]).toEqual([['Ann Hill (mayor)'], 0]);
    desk.take(nameAs(desk.decisions, ['Ann Hill'], 'Ann Hill', desk.maker));
    expect(desk.event('closed the road').actors).toEqual(['Ann Hill']);
  });

  it('takes one name apart and leaves the others together', () => {
    const desk = new Desk();
    desk.take(nameAs(desk.decisions, ['Ann Hill', 'Mayor Hill', 'A. Hill'], 'Mayor Hill', desk.maker));
    desk.take(nameApart(desk.decisions, 'Mayor Hill', desk.maker));
    expect([...desk.decisions.values()]).toMatchObject([{ names: ['Ann Hill', 'A. Hill'], shown: 'Ann Hill' }]);
    desk.take(nameApart(desk.decisions, 'A. Hill', desk.maker));
    expect(desk.decisions.size).toBe(0);
  });

  it('lists what lost its words, and drops nothing', () => {
    const desk = new Desk();
    desk.take(correct(desk.decisions, desk.event('ferry'), { title: 'Ferry' }, desk.maker));
    const edited = { ...readText('a2', bridge.split('Mayor')[0] ?? ''), earlier: ['a'] };
    const { orphans } = curate([edited], desk.decisions);
    expect(orphans).toMatchObject([{ decision: { kind: 'correction' }, offer: null }]);
    expect(curate([], desk.decisions).orphans).toEqual([]);
  });

  it('finds its events again in an edited text, additions too', () => {
    const desk = new Desk();
    const words = bridge.indexOf('the old bridge');
    const anchor = desk.maker.anchorOf({ ...desk.event('old bridge'), start: words, end: words + 14, head: words });
    desk.take(add(anchor, { title: 'Built' }, desk.maker).change);
    desk.take(correct(desk.decisions, desk.event('ferry'), { title: 'Ferry' }, desk.maker));
    const text = `A new first line.\n\n${bridge.replace('May 1998. Mayor', 'May 1998. It rained. Mayor')}`;
    const { documents, orphans } = curate([{ ...readText('a2', text), earlier: ['a'] }], desk.decisions);
    expect(orphans).toEqual([]);
    const events = documents.get('a2')?.events ?? [];
    expect(events.find(({ title }) => title === 'Ferry')).toMatchObject({ when: '1998-06-09' });
    const built = events.find(({ title }) => title === 'Built');
    expect(text.slice(built?.start, built?.end)).toBe('the old bridge');
  });

  it('does nothing by no change', () => {
    const desk = new Desk();
    const before = desk.curated.documents.get('a');
    desk.take(noChange);
    expect(desk.curated.documents.get('a')).toBe(before);
  });
});
