import type { Dating } from './dating.ts';
import type { Happening } from './happening.ts';
import type { Basis, EventKind } from './types.ts';

const byBasis: Readonly<Record<Basis, number>> = {
  explicit: 4,
  relative: 4,
  inherited: 2,
  document: 1,
  given: 4,
  undated: 0,
};
const byKind: Readonly<Record<EventKind, number>> = { happening: 2, saying: 0.5, state: 0 };

/** What is shown first: a date of its own, then a happening rather than a state, then named places and people. */
export function weigh({ basis }: Dating, names: number, { kind }: Happening): number {
  return byBasis[basis] + byKind[kind] + Math.min(names, 4) * 0.5;
}
