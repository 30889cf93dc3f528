/** Where the sentences of anchors stand in a text that is not their own. */
import type { TextSpan } from '../events/types.ts';

import { findAlike } from './alike.ts';
import type { Anchor } from './anchors.ts';
import { groupedBy } from './groupedBy.ts';
import { inkOf, inkOffsets } from './ink.ts';
import type { Sighting } from './matching.ts';
import { agreementAt, type Quotation } from './surroundings.ts';

/** A sentence, and all that is anchored in it. */
interface AnchoredQuotation extends Quotation {
  readonly quote: string;
  readonly anchors: readonly Anchor[];
}

/** A quotation in the text that is searched. */
interface Place<Quoted extends Quotation> {
  readonly quotation: Quoted;
  readonly stretch: TextSpan;
  readonly score: number;
}

/**
 * Looks for the sentences of anchors of one text in another. `quoted` gives the sentences of that text in which something is told.
 *
 * What has the same words is the sentence, wherever it stands. Where the same words stand at several places, what stands around
 * them decides, and where that is the same too, how far they have moved beside the sentence before them that was found. No two
 * sentences are found at one place. A sentence whose words stand nowhere is looked for among those that are left, by likeness.
 */
export function sightQuotations(
  anchors: readonly Anchor[],
  text: string,
  quoted: () => readonly TextSpan[],
): Sighting[] {
  const quotations = quotationsOf(anchors);
  const sentences = distinct(quoted());
  const standing = new Standing(text, sentences);
  const sure: Place<AnchoredQuotation>[] = [];
  const doubtful: { readonly quotations: readonly AnchoredQuotation[]; readonly stretches: readonly TextSpan[] }[] = [];
  const gone: AnchoredQuotation[] = [];
  for (const [ink, alike] of groupedBy(quotations, (quotation) => quotation.ink)) {
    const stretches = standing.placesOf(ink, alike);
    const [first] = stretches;
    const [only] = alike;
    if (first === undefined || only === undefined) gone.push(...alike);
    else if (stretches.length === 1 && alike.length === 1) sure.push({ quotation: only, stretch: first, score: 1 });
    else doubtful.push({ quotations: alike, stretches });
  }
  const shifts = new Shifts(sure);
  const decided = doubtful.flatMap((each) => decide(each.quotations, each.stretches, text, shifts));
  const exact = [...sure, ...decided];
  const taken = new Set(exact.map(({ stretch }) => keyOf(stretch)));
  const free = sentences.filter((sentence) => !taken.has(keyOf(sentence)));
  const alike = findAlike(gone, free, text);
  return [...exact.flatMap((place) => carried(place, text)), ...alike.flatMap((place) => carriedAlike(place, text))];
}
