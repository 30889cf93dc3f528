/** How much an event catches the eye, on the page and in the picture. */
import type { Basis, EventKind } from '../../events/types.ts';

export type Emphasis = 'strong' | 'usual' | 'quiet';

/** What the look of an event is judged by. */
export interface Weighed {
  readonly kind?: EventKind;
  readonly basis: Basis;
  readonly weight: number;
  readonly isStarred?: boolean;
}

/** No more than this share of all events are strong by their weight. */
const mostStrong = 0.12;
/** So many weights tell enough of a million. */
const mostAsked = 4096;

/** The weight from which on events are strong; `Infinity` where no few stand out. */
export function strongWeight(weights: ArrayLike<number>): number {
  const step = Math.max(1, Math.floor(weights.length / mostAsked));
  const asked: number[] = [];
  for (let place = 0; place < weights.length; place += step) asked.push(weights[place] ?? 0);
  asked.sort((left, right) => right - left);
  const room = Math.floor(asked.length * mostStrong);
  const best = asked[0];
  const first = asked[room];
  if (best === undefined || first === undefined || best <= first) return Infinity;
  // All of one weight are strong, or none: the least weight above the one that would go too far.
  return asked.slice(0, room).findLast((weight) => weight > first) ?? Infinity;
}

/** What a person starred is strong whatever it is; states, and dates that were handed on, are quiet. */
export function emphasisOf({ kind, basis, weight, isStarred = false }: Weighed, strongFrom: number): Emphasis {
  if (isStarred) return 'strong';
  if (kind === 'state' || basis === 'inherited' || basis === 'document') return 'quiet';
  return weight >= strongFrom ? 'strong' : 'usual';
}
