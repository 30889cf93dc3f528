import type { TimelineEvent } from '../../src-main/events/types.ts';

/** So many events say what a cluster is about; of more, so many at even distances are asked. */
const mostAsked = 32;
/** A name that fewer than this share of the events have says little of them. */
const leastShare = 0.15;
const mostNames = 2;

/**
 * The people and places named most among events that are only counted.
 *
 * @param eventAt the events, from 0 to before `count`
 * @param besides a name that need not be said: the lane's own
 */
export function commonNames(
  count: number,
  eventAt: (index: number) => TimelineEvent | null,
  besides: string,
): readonly string[] {
  const asked = Math.min(count, mostAsked);
  const counts = new Map<string, number>();
  for (let step = 0; step < asked; step += 1) {
    const event = eventAt(Math.floor((step * count) / asked));
    for (const name of new Set([...(event?.actors ?? []), ...(event?.places ?? [])])) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([name, times]) => name !== besides && times > 1 && times >= asked * leastShare)
    .sort(([, left], [, right]) => right - left)
    .slice(0, mostNames)
    .map(([name]) => name);
}
