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
  const foundBy = new Map(found.map(({ anchor, event }) => [anchor, event]));
  const stillTold = tellingsOf(before, after, change);
  let kept = 0;
  let untold = 0;
  let changed = 0;
  let offered = 0;
  const lost: TimelineEvent[] = [];
  const misplaced: TimelineEvent[] = [];
  before.forEach((event, index) => {
    const anchor = anchors[index];
    const again = anchor === undefined ? undefined : foundBy.get(anchor);
    const isMisplaced = again !== undefined && !isToldIn(event.sentence, again, change);
    if (isMisplaced) misplaced.push(event);
    if (!stands(event.sentence, text, change)) {
      changed += 1;
      if (again !== undefined && !isMisplaced) offered += 1;
      return;
    }
    const told = stillTold.get(event);
    if (told === undefined) untold += 1;
    else if (again !== undefined && !isMisplaced && (told === 'any' || told.includes(again))) kept += 1;
    else lost.push(event);
  });
  return { kept, lost, misplaced, untold, changed, offered };
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

/** For each old event that is still told, which new events may be it; `any`: one that nobody else has a better claim to. */
function tellingsOf(
  before: readonly TimelineEvent[],
  after: readonly TimelineEvent[],
  { original }: ChangedText,
): ReadonlyMap<TimelineEvent, readonly TimelineEvent[] | 'any'> {
  const told = new Map<TimelineEvent, readonly TimelineEvent[] | 'any'>();
  const claimed = new Set<TimelineEvent>();
  const inOldText = after.flatMap((event) => {
    const [head, start, last] = [original(event.head), original(event.start), original(event.end - 1)];
    return head === null ? [] : [{ event, head, span: { start: start ?? head, end: (last ?? head) + 1 } }];
  });
  const byHead = groupedBy(inOldText, ({ head }) => head);
  const bySpan = groupedBy(inOldText, ({ span }) => `${span.start}-${span.end}`);
  const claim = (old: TimelineEvent, candidates: typeof inOldText) => {
    const own = candidates.filter(({ head }) => isIn(head, old.sentence)).map(({ event }) => event);
    if (own.length === 0 || told.has(old)) return;
    told.set(old, own);
    for (const event of own) claimed.add(event);
  };
  for (const old of before) claim(old, byHead.get(old.head) ?? []);
  for (const old of before) {
    const same = bySpan.get(`${old.start}-${old.end}`) ?? [];
    claim(
      old,
      same.filter(({ event }) => !claimed.has(event)),
    );
  }
  const bySentence = groupedBy(
    before.filter((old) => !told.has(old)),
    ({ sentence }) => `${sentence.start}-${sentence.end}`,
  );
  const heads = inOldText.filter(({ event }) => !claimed.has(event)).sort((left, right) => left.head - right.head);
  for (const olds of bySentence.values()) {
    const sentence = olds[0]?.sentence ?? { start: 0, end: 0 };
    const free = heads.filter(({ head }) => isIn(head, sentence));
    for (const old of matched(olds, free)) told.set(old, 'any');
  }
  return told;
}

/** The old events that can have a new one each, as many as possible (augmenting paths). */
function matched(
  olds: readonly TimelineEvent[],
  free: readonly { readonly head: number; readonly span: TextSpan }[],
): TimelineEvent[] {
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
  return [...given.values()];
}
