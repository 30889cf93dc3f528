/** How well anchors find their events again, judged by what is known of the change. For tests and benches. */
import type { TextSpan, TimelineEvent } from '../events/types.ts';

import { anchorOf, findAnchors } from './anchors.ts';
import { groupedBy } from './groupedBy.ts';
import { inkOf } from './ink.ts';
import type { ChangedText } from './testChanges.ts';

export interface Audit {
  /** Events whose sentence still stands, that are still told, and that were found. */
  readonly kept: number;
  /** The same, but they were not found, or another event of their sentence was. */
  readonly lost: readonly TimelineEvent[];
  /** Anchors that landed on an event that is told by a word outside their own sentence. */
  readonly misplaced: readonly TimelineEvent[];
  /** Events whose sentence stands, but in which the new extraction has none for them. */
  readonly untold: number;
  /** Events whose sentence was changed or taken out; and how many of these were offered one in what became of it. */
  readonly changed: number;
  readonly offered: number;
}

/**
 * Anchors every event of `before` and finds the anchors in `after`, which was extracted from the changed text.
 *
 * A sentence still stands where all its characters but white space stand together, in order, with nothing between them. An event is
 * still told where the new extraction has, told by a word of that sentence, an event with its head or with its span; or else
 * one whose head lies in its clause or whose clause has its head, and which is neither the one with the head nor the one with
 * the span of another of the old events; of several such, each is one old event's.
 */
export function auditAnchors(
  { text, events: before }: { readonly text: string; readonly events: readonly TimelineEvent[] },
  after: readonly TimelineEvent[],
  change: ChangedText,
): Audit {
  const isSameText = change.text === text;
  const anchors = before.map((event) => anchorOf(event, { document: 'before', text }));
  const { found } = findAnchors(anchors, {
    document: isSameText ? 'before' : 'after',
    text: change.text,
    events: after,
  });
  const foundBy = new Map(found.map(({ anchor, event }) => [anchor.head, event]));
  const again = ({ head, sentence }: TimelineEvent) => {
    const event = foundBy.get(head);
    return event !== undefined && isToldIn(sentence, event, change) ? event : null;
  };
  const misplaced = before.filter((event) => foundBy.has(event.head) && again(event) === null);
  const standing = before.filter(({ sentence }) => stands(sentence, text, change));
  const changed = before.filter(({ sentence }) => !stands(sentence, text, change));
  const { told, rest } = tellingsOf(standing, after, change);
  const lost = [...told].flatMap(([old, events]) => {
    const event = again(old);
    return event !== null && events.includes(event) ? [] : [old];
  });
  const shares = rest.map(({ olds, most }) => {
    const missing = olds.filter((old) => again(old) === null);
    return { kept: Math.min(most, olds.length - missing.length), missing, most };
  });
  const fewer = shares.flatMap(({ kept, missing, most }) => missing.slice(0, most - kept));
  const tellable = told.size + shares.reduce((sum, { most }) => sum + most, 0);
  return {
    kept: tellable - lost.length - fewer.length,
    lost: [...lost, ...fewer],
    misplaced,
    untold: standing.length - tellable,
    changed: changed.length,
    offered: changed.filter((event) => again(event) !== null).length,
  };
}

function stands({ start, end }: TextSpan, text: string, { text: now, carried }: ChangedText): boolean {
  const first = carried(start);
  const last = carried(end - 1);
  return first !== null && last !== null && inkOf(now.slice(first, last + 1)) === inkOf(text.slice(start, end));
}

function isToldIn(sentence: TextSpan, { head }: TimelineEvent, { original }: ChangedText): boolean {
  const old = original(head);
  return old !== null && isIn(old, sentence);
}

function isIn(offset: number, { start, end }: TextSpan): boolean {
  return offset >= start && offset < end;
}

interface Tellings {
  /** Old events with the new ones that have their head or their span. */
  readonly told: ReadonlyMap<TimelineEvent, readonly TimelineEvent[]>;
  /** By sentence, the other old events, and how many of them can have one of the other new events each. */
  readonly rest: readonly { readonly olds: readonly TimelineEvent[]; readonly most: number }[];
}

function tellingsOf(
  before: readonly TimelineEvent[],
  after: readonly TimelineEvent[],
  { original }: ChangedText,
): Tellings {
  const told = new Map<TimelineEvent, readonly TimelineEvent[]>();
  const claimed = new Set<TimelineEvent>();
  const inOldText = after.flatMap((event) => {
    const [head, start, last] = [original(event.head), original(event.start), original(event.end - 1)];
    return head === null ? [] : [{ event, head, span: { start: start ?? head, end: (last ?? head) + 1 } }];
  });
  const claim = (old: TimelineEvent, candidates: typeof inOldText) => {
    const own = candidates.filter(({ head, event }) => isIn(head, old.sentence) && !claimed.has(event));
    if (own.length > 0 && !told.has(old)) {
      told.set(
        old,
        own.map(({ event }) => event),
      );
    }
    return told.get(old) ?? [];
  };
  const byHead = groupedBy(inOldText, ({ head }) => head);
  const sameHeads = before.flatMap((old) => claim(old, byHead.get(old.head) ?? []));
  for (const event of sameHeads) claimed.add(event);
  const bySpan = groupedBy(inOldText, ({ span }) => `${span.start}-${span.end}`);
  for (const old of before) {
    if (told.has(old)) continue;
    for (const event of claim(old, bySpan.get(`${old.start}-${old.end}`) ?? [])) claimed.add(event);
  }
  const others = inOldText.filter(({ event }) => !claimed.has(event));
  const bySentence = groupedBy(
    before.filter((old) => !told.has(old)),
    ({ sentence }) => `${sentence.start}-${sentence.end}`,
  );
  const rest = [...bySentence.values()].map((olds) => {
    const free = others.filter(({ head }) => olds.some(({ sentence }) => isIn(head, sentence)));
    return { olds, most: mostMatched(olds, free) };
  });
  return { told, rest };
}

/** How many old events can have a new one each (by augmenting paths). */
function mostMatched(
  olds: readonly TimelineEvent[],
  free: readonly { readonly head: number; readonly span: TextSpan }[],
): number {
  const given = new Map<object, TimelineEvent>();
  const give = (old: TimelineEvent, tried: Set<object>): boolean =>
    free.some((candidate) => {
      const fits = isIn(candidate.head, old) || isIn(old.head, candidate.span);
      if (!fits || tried.has(candidate)) return false;
      tried.add(candidate);
      const other = given.get(candidate);
      if (other !== undefined && !give(other, tried)) return false;
      given.set(candidate, old);
      return true;
    });
  for (const old of olds) give(old, new Set());
  return given.size;
}
