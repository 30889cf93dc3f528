/** Which of the places that have its words is a sentence's own. */
import type { TextSpan } from '../events/types.ts';

import { groupedBy } from './groupedBy.ts';
import { Shifts } from './shifts.ts';
import { shortestTelling, type StandingText } from './standingText.ts';
import { agreementAt, type Quotation } from './surroundings.ts';

/** Where a quotation stands in the text that is searched. */
export interface Place<Quoted extends Quotation> {
  readonly quotation: Quoted;
  readonly stretch: TextSpan;
  /** 1: it has the same words. */
  readonly score: number;
}

export interface Decided<Quoted extends Quotation> {
  readonly places: readonly Place<Quoted>[];
  /** Quotations whose words are known to stand nowhere. */
  readonly gone: readonly Quoted[];
}

/** Of both sides together; less is no sign that it is the same place. */
const leastAgreement = 0.5;

/** By so much what stands around one place must be more like it than what stands around another; “Done.” stands anywhere. */
const leastLead = { short: 0.6, long: 0.1 } as const;

/** Places that are weighed for one quotation. */
const mostWeighed = 64;

export function decidePlaces<Quoted extends Quotation>(
  quotations: readonly Quoted[],
  standing: StandingText,
): Decided<Quoted> {
  const sure: Place<Quoted>[] = [];
  const doubtful: Wording<Quoted>[] = [];
  const gone: Quoted[] = [];
  for (const [ink, alike] of groupedBy(quotations, (quotation) => quotation.ink)) {
    const stretches = placesOf(ink, alike, standing);
    const [stretch, ...otherStretches] = stretches ?? [];
    const [quotation, ...otherQuotations] = alike;
    if (stretches?.length === 0) gone.push(...alike);
    if (stretches === null || stretch === undefined || quotation === undefined) continue;
    const isOnly = otherStretches.length === 0 && otherQuotations.length === 0;
    if (isOnly && isTelling(quotation, stretch, standing)) sure.push({ quotation, stretch, score: 1 });
    else doubtful.push({ quotations: alike, stretches });
  }
  const shifts = new Shifts(sure);
  return { places: [...sure, ...doubtful.flatMap((wording) => decide(wording, standing, shifts))], gone };
}

/** Sentences of the old text that have the same words, and where these stand in the new one. */
interface Wording<Quoted extends Quotation> {
  readonly quotations: readonly Quoted[];
  /** In the order of the text. */
  readonly stretches: readonly TextSpan[];
}

/** `null`: not known. */
function placesOf(ink: string, quotations: readonly Quotation[], standing: StandingText): readonly TextSpan[] | null {
  const sentences = standing.sentencesOf(ink);
  const [sentence] = sentences;
  const [quotation] = quotations;
  const isPlain =
    quotations.length === 1 &&
    sentences.length === 1 &&
    quotation !== undefined &&
    sentence !== undefined &&
    agreement(quotation, sentence, standing) >= leastAgreement;
  if (isPlain) return sentences;
  // The sentence may stand where nothing is told any more, and what was found be another of the same words.
  const all = standing.everywhere(ink);
  if (all === null) return sentences.length > 0 ? sentences : null;
  const others = all.filter(({ start }) => sentences.every((known) => known.start !== start));
  return [...sentences, ...others].sort((left, right) => left.start - right.start);
}

/** A few words tell a sentence only together with what stands around them. */
function isTelling(quotation: Quotation, stretch: TextSpan, standing: StandingText): boolean {
  return quotation.ink.length >= shortestTelling || agreement(quotation, stretch, standing) >= leastAgreement;
}

function agreement(quotation: Quotation, stretch: TextSpan, { text }: StandingText): number {
  const { before, after } = agreementAt(quotation, text, stretch);
  return before + after;
}

/**
 * Gives each quotation the place around which most of what stood around it stands, first of all in its line; the nearest to where it should be among equals;
 * a place with strange surroundings only where it stands exactly there, or is the last for the last.
 */
function decide<Quoted extends Quotation>(
  { quotations, stretches }: Wording<Quoted>,
  standing: StandingText,
  shifts: Shifts,
): Place<Quoted>[] {
  const pairs = quotations.flatMap((quotation) =>
    shifts.nearest(quotation.start, stretches, mostWeighed).map((stretch) => ({
      ...{ quotation, stretch },
      beside: agreementAt(quotation, standing.text, stretch).beside,
      agreement: agreement(quotation, stretch, standing),
      distance: shifts.distance(quotation.start, stretch.start),
    })),
  );
  pairs.sort(
    (left, right) => right.beside - left.beside || right.agreement - left.agreement || left.distance - right.distance,
  );
  const ofQuotation = groupedBy(pairs, ({ quotation }) => quotation);
  const ofStretch = groupedBy(pairs, ({ stretch }) => stretch);
  const placed = new Map<Quoted, Place<Quoted>>();
  const settled = new Set<Quoted>();
  const taken = new Set<TextSpan>();
  for (const pair of pairs) {
    const { quotation, stretch } = pair;
    if (settled.has(quotation) || taken.has(stretch)) continue;
    const isLast = placed.size === quotations.length - 1 && taken.size === stretches.length - 1;
    const isLong = quotation.ink.length >= shortestTelling;
    if (pair.agreement < leastAgreement && pair.distance > 0 && !(isLast && isLong)) continue;
    const beside = [...(ofQuotation.get(quotation) ?? []), ...(ofStretch.get(stretch) ?? [])];
    const rivals = beside.filter(
      (other) => isRival(pair, other) && !settled.has(other.quotation) && !taken.has(other.stretch),
    );
    settled.add(quotation);
    taken.add(stretch);
    // Of two that look alike neither is taken: a decision without its event can be put right, one on another event is not seen.
    if (rivals.length === 0) placed.set(quotation, { quotation, stretch, score: 1 });
    else for (const rival of rivals) settled.add(rival.quotation);
  }
  return [...placed.values()];
}

interface Pair {
  readonly quotation: Quotation;
  readonly stretch: TextSpan;
  readonly beside: number;
  readonly agreement: number;
  readonly distance: number;
}

/** Whether another sentence could stand here as well, or this one at another place: nothing around it tells, nor does its place. */
function isRival(pair: Pair, other: Pair): boolean {
  const sharesOne = (pair.quotation === other.quotation) !== (pair.stretch === other.stretch);
  const isShort = pair.quotation.ink.length < shortestTelling;
  const isAsLike = pair.agreement - other.agreement < leastLead[isShort ? 'short' : 'long'];
  // “Done.” beside “Done.” stands where the other stood, once a paragraph is moved.
  if (isShort) return sharesOne && isAsLike;
  return sharesOne && isAsLike && other.beside >= pair.beside && !(pair.distance === 0 && other.distance > 0);
}
