import type { BoardEvent } from './boardEvent.ts';
import type { VisitEvents } from './lanes.ts';

/** A name that events can be filtered by, and how many bear it. */
export interface Facet {
  readonly name: string;
  readonly count: number;
}

/** More are not offered in a list; the search finds them. */
const mostFacets = 200;

/** The names that occur most, the most common first, those as common by name. */
export function facetsOf(
  visitEvents: VisitEvents,
  namesOf: (event: BoardEvent) => readonly string[],
): readonly Facet[] {
  const counts = new Map<string, number>();
  visitEvents((event) => {
    for (const name of namesOf(event)) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((left, right) => right.count - left.count || left.name.localeCompare(right.name))
    .slice(0, mostFacets);
}
