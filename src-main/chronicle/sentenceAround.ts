import type { TextSpan } from '../events/types.ts';

/** Characters looked at on each side of selected words: a table without a full stop is no sentence. */
const reach = 1_000;

/** Where a sentence can end: at its mark, with the quotation marks that close behind it, before what can begin another. */
const mark = /[.!?…]["'”’»“)\]]*(?=\s+["'“„«‘([]*[\p{Lu}\p{N}])/gu;

/** A full stop behind one of these ends no sentence: "Dr.", an initial, an ordinal in German ("3. Mai"). */
const abbreviated =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|\p{N}{1,2}|[Dd]r|Mrs?|Ms|[Pp]rof|St|[Nn]os?|[Nn]r|vs|Gen|Col|Lt|Sgt|Rev|Hon|Inc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|bzw|ca|geb|[Vv]gl)\.$/u;
/** Characters before a full stop in which such a word has room. */
const longestAbbreviation = 8;

/**
 * The sentence around selected words, as far as that can be told without reading the text: what the sentences of events say comes
 * first, then the nearest marks.
 *
 * @param span the words, not empty
 * @param paragraph the stretch that the sentence does not leave, as far as the words do not
 * @param sentences sentences that are known, in any order
 */
export function sentenceAround(
  text: string,
  span: TextSpan,
  paragraph: TextSpan,
  sentences: readonly TextSpan[],
): TextSpan {
  const near = sentences.filter(({ start, end }) => start <= span.end + reach && end >= span.start - reach);
  const touching = near.filter(({ start, end }) => start < span.end && end > span.start);
  const known = {
    start: Math.min(span.start, ...touching.map(({ start }) => start)),
    end: Math.max(span.end, ...touching.map(({ end }) => end)),
  };
  if (touching.some(({ start, end }) => start <= span.start && end >= span.end)) return known;
  const first = Math.max(
    Math.min(paragraph.start, known.start),
    known.start - reach,
    ...near.flatMap(({ end }) => (end <= known.start ? [end] : [])),
  );
  const last = Math.min(
    Math.max(paragraph.end, known.end),
    known.end + reach,
    ...near.flatMap(({ start }) => (start >= known.end ? [start] : [])),
  );
  const startIsKnown = touching.some(({ start }) => start <= span.start);
  const endIsKnown = touching.some(({ end }) => end >= span.end);
  return trimmed(text, {
    start: startIsKnown ? known.start : (endsIn(text, first, known.start).at(-1) ?? first),
    end: endIsKnown ? known.end : (endsIn(text, known.end - 1, last)[0] ?? last),
  });
}

/** Where sentences end from `from` to `to`. What stands behind `to` is seen too: the last mark is one only before something. */
function endsIn(text: string, from: number, to: number): number[] {
  const stretch = text.slice(from, to + 8);
  return [...stretch.matchAll(mark)].flatMap((found) => {
    const end = from + found.index + found[0].length;
    const stop = from + found.index + 1;
    const isAbbreviation = abbreviated.test(text.slice(Math.max(0, stop - longestAbbreviation), stop));
    return end > to || isAbbreviation ? [] : [end];
  });
}

/** Without the white space at both ends. */
export function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
