/** A stretch of the text that means something: a clause, a time expression, an unread phrase, what is pointed at, a page, a cell. */
export interface TextMark {
  readonly kind: 'event' | 'expression' | 'unread' | 'pointer' | 'doubtful' | 'page' | 'cell';
  /** Index into the extraction's list of that kind. */
  readonly index: number;
  /** String indices into the whole text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text under the same marks from end to end. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Outermost first: a run inside a clause inside a clause belongs to both. */
  readonly events: readonly number[];
  readonly expression: number | null;
  readonly unread: number | null;
  readonly pointed: boolean;
  /** Of words that were recognised in a picture: whether they may be others. */
  readonly doubtful: boolean;
}

/**
 * Cuts `text` from `start` to `end` at the edges of the marks. The runs put together are that text again, whatever it
 * holds; marks may overlap, cross its edges, be empty or lie outside.
 */
export function segments(text: string, start: number, end: number, marks: readonly TextMark[]): Run[] {
  const inside = marks
    .map((mark) => ({ mark, from: Math.max(mark.start, start), to: Math.min(mark.end, end) }))
    .filter(({ from, to }) => from < to);
  const edges = [...new Set([start, end, ...inside.flatMap(({ from, to }) => [from, to])])].sort(
    (left, right) => left - right,
  );
  const byWidth = [...inside].sort((left, right) => widthOf(right.mark) - widthOf(left.mark));
  const runs: Run[] = [];
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to === undefined) break;
    const covering = byWidth
      .filter((candidate) => candidate.from <= from && candidate.to >= to)
      .map(({ mark }) => mark);
    const indexOf = (kind: TextMark['kind']) => covering.findLast((mark) => mark.kind === kind)?.index ?? null;
    runs.push({
      start: from,
      end: to,
      text: text.slice(from, to),
      events: covering.filter((mark) => mark.kind === 'event').map((mark) => mark.index),
      expression: indexOf('expression'),
      unread: indexOf('unread'),
      pointed: indexOf('pointer') !== null,
      doubtful: indexOf('doubtful') !== null,
    });
  }
  return runs;
}

function widthOf(mark: TextMark): number {
  return mark.end - mark.start;
}
