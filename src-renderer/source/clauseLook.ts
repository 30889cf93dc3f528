/**
 * How the words of an event look: `plain` are only underlined where they say a date; `tinted` are those that a filter lets through
 * or that a person added; what the filter keeps out is `left-out`, and loses its marks.
 */
export type ClauseLook = 'plain' | 'tinted' | 'left-out';

/** The look of words that tell several events at once. */
export function lookOfRun(looks: readonly ClauseLook[]): ClauseLook {
  if (looks.includes('tinted')) return 'tinted';
  return looks.length > 0 && looks.every((look) => look === 'left-out') ? 'left-out' : 'plain';
}
