import type { Dating } from './dating.ts';
import type { Happening } from './happening.ts';
import type { Basis } from './types.ts';

const byBasis: Readonly<Record<Basis, number>> = { explicit: 4, relative: 4, inherited: 2, undated: 0 };

/** What is shown first: a date of its own, then a happening rather than a state, then named places and people. */
export function weigh({ basis }: Dating, names: number, { kind }: Happening): number {
  return byBasis[basis] + (kind === 'event' ? 2 : 0) + Math.min(names, 4) * 0.5;
}
