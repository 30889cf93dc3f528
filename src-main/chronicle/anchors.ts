/**
 * Anchors: what a decision holds on to, and how it finds its event again when the text was read anew or is no longer the same.
 * In the text that it was made from, an anchor looks in its own sentence and nowhere else. In another text its sentence is looked for
 * first, by its words and by what stands around them, its place being a hint, as the Hypothesis client finds quotations.
 */
import type { TextSpan, TimelineEvent } from '../events/types.ts';

import { EventsByHead } from './eventsByHead.ts';
import { groupedBy } from './groupedBy.ts';
import { matchInSentences, type Manner, type Sighting } from './matching.ts';
import { sightQuotations } from './quotations.ts';

/** Offsets are JavaScript string indices into the text that the anchor was made from; ends are exclusive. */
export interface Anchor {
  /** The SHA-256 of that text. */
  readonly document: string;
  /** Where the word stands that tells the event. Anchors with one head are about one happening, whatever else its clause took in. */
  readonly head: number;
  /** The clause that told the event. */
  readonly start: number;
  readonly end: number;
  /** The sentence around the head; of one that is longer than sentences are, a part. */
  readonly quote: string;
  /** Where the quotation begins. */
  readonly quoteStart: number;
  /** What stands before the quotation and behind it. */
  readonly before: string;
  readonly after: string;
}

/** A text with what was found in it. */
export interface AnchoredText<Event extends TimelineEvent = TimelineEvent> {
  /** The SHA-256 of the text. */
  readonly document: string;
  readonly text: string;
  /** In the order in which they were found. */
  readonly events: readonly Event[];
}

/** An anchor with its event. */
export interface Finding<Event extends TimelineEvent = TimelineEvent> {
  readonly anchor: Anchor;
  readonly event: Event;
  /** What they have in common within the sentence. */
  readonly by: Manner;
  /** 1 where the sentence has the same words. Less where it is only alike: an offer to be looked at, not an answer. */
  readonly score: number;
}

export interface Recovery<Event extends TimelineEvent = TimelineEvent> {
  /** In the order of the anchors. */
  readonly found: readonly Finding<Event>[];
  /** The anchors whose event is no longer told, or whose sentence is gone. */
  readonly orphans: readonly Anchor[];
}

/** Characters on each side of a quotation. */
const surroundings = 64;

/** Longer sentences are tables and lists. */
const longestQuotation = 2_000;

/** What of an event its anchor is made of. */
export type AnchoredEvent = Pick<TimelineEvent, 'head' | 'start' | 'end' | 'sentence'>;

/** The anchor of an event of a text, or of words that were selected in it. */
export function anchorOf(event: AnchoredEvent, { document, text }: Pick<AnchoredText, 'document' | 'text'>): Anchor {
  const { head, start, end } = event;
  const quoted = quotedSpan(event);
  return {
    ...{ document, head, start, end },
    quote: text.slice(quoted.start, quoted.end),
    quoteStart: quoted.start,
    before: text.slice(Math.max(0, quoted.start - surroundings), quoted.start),
    after: text.slice(quoted.end, quoted.end + surroundings),
  };
}

function quotedSpan({ head, sentence: { start, end } }: AnchoredEvent): TextSpan {
  if (end - start <= longestQuotation) return { start, end };
  return { start: Math.max(start, head - longestQuotation / 2), end: Math.min(end, head + longestQuotation / 2) };
}

/**
 * Finds the events of anchors in a text. One to one: two happenings of one text never find one event. Anchors that were made from
 * different texts (a draft, its second version) may meet in one. The work grows with the text, its events and the anchors, not with
 * their product; only how many sentences are looked for by likeness is bounded by the length of the text.
 */
export function findAnchors<Event extends TimelineEvent>(
  anchors: readonly Anchor[],
  { document, text, events }: AnchoredText<Event>,
): Recovery<Event> {
  const found = new Map<Anchor, Finding<Event>>();
  const byHead = new EventsByHead(events);
  for (const [origin, own] of groupedBy(anchors, (anchor) => anchor.document)) {
    const sightings = origin === document ? sightInPlace(own) : sightQuotations(own, text, events.map(quotedSpan));
    for (const { anchor, event, by, score } of matchInSentences(sightings, byHead)) {
      found.set(anchor, { anchor, event, by, score });
    }
  }
  return {
    found: anchors.flatMap((anchor) => found.get(anchor) ?? []),
    orphans: anchors.filter((anchor) => !found.has(anchor)),
  };
}

/** In the text that they were made from, anchors stand where they stood. */
function sightInPlace(anchors: readonly Anchor[]): Sighting[] {
  return anchors.map((anchor) => {
    const { head, start, end, quoteStart, quote } = anchor;
    return { anchor, head, start, end, stretch: { start: quoteStart, end: quoteStart + quote.length }, score: 1 };
  });
}
