import type { Change } from '../../src-main/chronicle/change.ts';

/**
 * A change in parts that one request can carry, each a change of its own; together they do what the whole does.
 *
 * @param most decisions in one part
 */
export function partedChange({ added, updated, removed }: Change, most: number): readonly Change[] {
  return [
    ...portions(removed, most).map((part) => ({ added: [], updated: [], removed: part })),
    ...portions(updated, most).map((part) => ({ added: [], updated: part, removed: [] })),
    ...portions(added, most).map((part) => ({ added: part, updated: [], removed: [] })),
  ];
}

function portions<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, index) => items.slice(index * most, (index + 1) * most));
}
