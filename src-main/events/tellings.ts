/** Happenings that several documents tell, once a reader has said which tellings belong together. Pure: ids in, ids out. */

/** Two events that tell one happening, by their ids. */
export type TellingPair = readonly [string, string];

/** One happening: the event that stands for it, and the other events that tell it. */
export interface ToldHappening {
  readonly lead: string;
  readonly others: readonly string[];
}

/**
 * Gathers pairs into happenings: what is one with the same event is one with each other.
 *
 * @param rank the telling with the smallest rank stands for the happening; of equals, the one whose pair was named first
 */
export function gatherTellings(pairs: readonly TellingPair[], rank: (id: string) => number): ToldHappening[] {
  const groupOf = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const merged = new Set(pair.flatMap((id) => [...(groupOf.get(id) ?? [id])]));
    for (const id of merged) groupOf.set(id, merged);
  }
  return [...new Set(groupOf.values())].map((group) => {
    const [lead = '', ...others] = [...group].sort((left, right) => rank(left) - rank(right));
    return { lead, others };
  });
}
