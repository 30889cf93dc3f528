import type { Manifest } from './manifest.ts';

/** Known fields in the order in which a reader wants them; others follow by their names. */
const order = [
  ...['format', 'engine', 'id', 'at', 'kind', 'name', 'title', 'author', 'written', 'encoding', 'origin'],
  ...['document', 'documentDate', 'genre', 'language', 'dayMonthOrder', 'about', 'anchor', 'addition', 'verdict'],
  ...['members', 'lead', 'names', 'shown', 'state', 'fields', 'date', 'interval', 'first', 'last', 'clock', 'from'],
  ...['until', 'year', 'month', 'day', 'precision', 'modifier', 'places', 'actors', 'attribution', 'certainty'],
  ...['note', 'tags', 'isStarred', 'dispute', 'quotations', 'head', 'start', 'end', 'level', 'label', 'hue', 'order'],
  ...[
    'isShown',
    'isOpen',
    'quote',
    'quoteStart',
    'before',
    'after',
    'blocks',
    'pages',
    'recognised',
    'doubtful',
    'earlier',
    'isAutosaved',
    'documents',
  ],
  ...['decisions', 'view'],
];
const ranks: ReadonlyMap<string, number> = new Map(order.map((key, rank) => [key, rank]));

/**
 * `project.json` as it is written: indented, keys in a fixed order, decisions by the moment they were made and their ids. The same
 * project gives the same bytes, in whatever order it came about.
 */
export function manifestText(manifest: Manifest): string {
  const decisions = manifest.decisions.toSorted(
    (left, right) => compare(left.at, right.at) || compare(left.id, right.id),
  );
  return `${JSON.stringify(ordered({ ...manifest, decisions }), null, 2)}\n`;
}

/** By code units: the same on every machine. */
function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, ordered(inner)]);
  entries.sort(([left], [right]) => rankOf(left) - rankOf(right) || compare(left, right));
  return Object.fromEntries(entries);
}

function rankOf(key: string): number {
  return ranks.get(key) ?? order.length;
}
