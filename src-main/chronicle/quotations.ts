/** Where the sentences of anchors stand in a text that is not their own. */
import type { TextSpan } from '../events/types.ts';

import { findAlike } from './alike.ts';
import type { Anchor } from './anchors.ts';
import { decidePlaces, type Place } from './decidePlaces.ts';
import { groupedBy } from './groupedBy.ts';
import { commonAtEnd, commonAtStart, inkOf, inkOffsets } from './ink.ts';
import type { Sighting } from './matching.ts';
import { StandingText } from './standingText.ts';
import type { Quotation } from './surroundings.ts';

/** A sentence, and all that is anchored in it. */
interface AnchoredQuotation extends Quotation {
  readonly anchors: readonly Anchor[];
}

/**
 * Looks for the sentences of anchors of one text in another. `sentences`: those of that text in which something is told.
 *
 * What has the same words is the sentence, wherever it stands; where they stand at several places, what stands around them and how
 * far the sentences beside it have moved decide. No two sentences are found at one place. A sentence whose words stand nowhere
 * is looked for among those that are left, by likeness.
 */
export function sightQuotations(anchors: readonly Anchor[], text: string, sentences: readonly TextSpan[]): Sighting[] {
  const standing = new StandingText(text, sentences);
  const { places, gone } = decidePlaces(quotationsOf(anchors), standing);
  const taken = new Set(places.map(({ stretch }) => stretch.start));
  const left = standing.sentences.filter(({ start }) => !taken.has(start));
  const alike = findAlike(gone, left, text);
  return [...places, ...alike].flatMap((place) => sightAll(place, text));
}

function quotationsOf(anchors: readonly Anchor[]): AnchoredQuotation[] {
  const sentences = groupedBy(anchors, ({ quoteStart, quote }) => `${quoteStart}-${quote.length}`);
  return [...sentences.values()].flatMap((own) =>
    own.slice(0, 1).map(({ quote, quoteStart, before, after }) => ({
      quote,
      ink: inkOf(quote),
      start: quoteStart,
      inkBefore: inkOf(before),
      inkAfter: inkOf(after),
      ownBefore: inkOf(before.slice(before.lastIndexOf('\n') + 1)).length,
      ownAfter: inkOf(after.split('\n', 1).join('')).length,
      anchors: own,
    })),
  );
}

/** Carries what is anchored in a sentence to the place where that was found. */
function sightAll({ quotation, stretch, score }: Place<AnchoredQuotation>, text: string): Sighting[] {
  const { quote, ink, start: quoteStart, anchors } = quotation;
  const offsets = inkOffsets(text, stretch);
  const now = inkOf(text.slice(stretch.start, stretch.end));
  const begun = commonAtStart(ink, now);
  const ended = Math.min(commonAtEnd(ink, now), Math.min(ink.length, now.length) - begun);
  /** How much ink stands before an offset of the old text, as that is in the new; `null` where that was changed. */
  const carried = (offset: number): number | null => {
    const before = inkOf(quote.slice(0, Math.max(0, offset - quoteStart))).length;
    if (before < begun) return before;
    return before >= ink.length - ended ? before + now.length - ink.length : null;
  };
  const at = (place: number) => offsets[place] ?? stretch.end;
  return anchors.map((anchor) => {
    const head = carried(anchor.head);
    return {
      anchor,
      head: head === null ? null : at(head),
      start: at(carried(anchor.start) ?? begun),
      end: at((carried(anchor.end) ?? now.length - ended) - 1) + 1,
      stretch,
      score,
    };
  });
}
