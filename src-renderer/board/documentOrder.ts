/** The order that a reader gives to documents by hand. */

/** What of a document says where it stands. */
export interface OrderedDocument {
  readonly id: string;
  /** `null`: it was given no place, and comes after those that were, as it was opened. */
  readonly order: number | null;
}

/** Documents as they follow each other. */
export function documentsInOrder<Of extends { readonly order: number | null }>(
  documents: readonly Of[],
): readonly Of[] {
  if (documents.every(({ order }) => order === null)) return documents;
  return documents.toSorted((left, right) => (left.order ?? Infinity) - (right.order ?? Infinity) || 0);
}

/**
 * Moves a document to another place among those that are seen.
 *
 * @param documents as they follow each other
 * @param to its place among them once it has been moved
 * @returns the new order of those that need one: mostly of the one that was moved, between its new neighbours
 */
export function movedDocument(
  documents: readonly OrderedDocument[],
  id: string,
  to: number,
): ReadonlyMap<string, number> {
  const from = documents.findIndex((each) => each.id === id);
  const moved = documents[from];
  const place = Math.min(Math.max(to, 0), documents.length - 1);
  if (moved === undefined || from === place) return new Map();
  const others = documents.filter((each) => each !== moved);
  const left = place === 0 ? -Infinity : (others[place - 1]?.order ?? null);
  const right = others[place]?.order ?? Infinity;
  const between = left === null ? null : orderBetween(left, right);
  if (between !== null) return new Map([[id, between]]);
  // What stands before it has no place of its own yet, or there is no number left between its neighbours.
  const arranged = [...others.slice(0, place), moved, ...others.slice(place)];
  const last = arranged.findLastIndex((each, index) => index <= place || each.order !== null);
  const orders = arranged.slice(0, last + 1).map((each, index) => [each, index + 1] as const);
  return new Map(orders.filter(([each, order]) => each.order !== order).map(([each, order]) => [each.id, order]));
}

/** A number between two, or `null` where there is none. */
function orderBetween(left: number, right: number): number | null {
  if (left === -Infinity && right === Infinity) return 1;
  if (left === -Infinity) return right - 1;
  if (right === Infinity) return left + 1;
  const middle = (left + right) / 2;
  return middle > left && middle < right ? middle : null;
}
