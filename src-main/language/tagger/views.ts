/**
 * Features that look at one word, alone or with a circumstance of few values, are the same wherever the word stands so: their
 * votes are added up once, and kept. A view is such a way to look at a word: from its neighbour, behind a verb, opening a sentence.
 */
import type { Circumstance, Feature } from './features.ts';
import { tagSet } from './tagSet.ts';

export interface View {
  /** Where the word stands, seen from the place that is voted on. */
  readonly position: number;
  readonly circumstance: Circumstance | null;
  readonly features: readonly Feature[];
  /** Where the numbers of this view begin among those of all views: one for each value of the circumstance. */
  readonly base: number;
}

/** How many values a circumstance can have, from 0; what is not here has too many for views. */
const valuesOf: Readonly<Partial<Record<Circumstance, number>>> = { 'tag-1': tagSet.length + 1, opening: 2, verbs: 6 };

/** The views of a table of features, how many numbers they have in all, and the features that no view holds. */
export function viewsOf(features: readonly Feature[]): { views: View[]; numbers: number; others: Feature[] } {
  const groups = new Map<string, { position: number; circumstance: Circumstance | null; features: Feature[] }>();
  const others: Feature[] = [];
  for (const feature of features) {
    const place = placeOf(feature);
    if (place === null) {
      others.push(feature);
      continue;
    }
    const key = `${place.position} ${place.circumstance}`;
    const group = groups.get(key) ?? { ...place, features: [] };
    group.features.push(feature);
    groups.set(key, group);
  }
  let base = 0;
  const views = Array.from(groups.values(), (group) => {
    const view = { ...group, base };
    base += group.circumstance === null ? 1 : (valuesOf[group.circumstance] ?? 1);
    return view;
  });
  return { views, numbers: base, others };
}

function placeOf({ first, second }: Feature): { position: number; circumstance: Circumstance | null } | null {
  const parts = second === null ? [first] : [first, second];
  const words = parts.filter((part) => part.kind === 'word');
  const circumstance = parts.find((part) => part.kind === 'circumstance')?.name ?? null;
  const [word] = words;
  if (word === undefined || words.some(({ position }) => position !== word.position)) return null;
  if (circumstance !== null && valuesOf[circumstance] === undefined) return null;
  return { position: word.position, circumstance };
}
