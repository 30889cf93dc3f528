/** JSON that is already written, and goes out as it stands. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export interface JsonLayout {
  /** How many levels of the value are taken apart; what lies deeper is written in one piece. */
  readonly levels: number;
  /** Before each member, once for each level; empty for JSON on one line. */
  readonly indent: string;
}

/**
 * The JSON of a value, piece by piece: joined, they are what `JSON.stringify(value, null, indent)` gives, which can be longer
 * than any string. On the levels that are taken apart, any iterable is an array, so that its items need not all be there at once.
 */
export function* jsonPieces(value: unknown, layout: JsonLayout, margin = ''): Generator<string> {
  if (value instanceof JsonText) {
    yield value.text;
  } else if (layout.levels === 0 || typeof value !== 'object' || value === null) {
    yield written(value, layout.indent, margin);
  } else if (isIterable(value)) {
    yield* enclosed('[', itemsOf(value), ']', layout, margin);
  } else {
    yield* enclosed('{', membersOf(value, layout.indent), '}', layout, margin);
  }
}

interface Member {
  /** The name and its colon; nothing in front of an item. */
  readonly label: string;
  readonly value: unknown;
}

function* enclosed(
  opening: string,
  members: Iterable<Member>,
  closing: string,
  { levels, indent }: JsonLayout,
  margin: string,
): Generator<string> {
  const inner = `${margin}${indent}`;
  const newLine = indent === '' ? '' : '\n';
  let before = opening;
  for (const { label, value } of members) {
    yield `${before}${newLine}${inner}${label}`;
    yield* jsonPieces(value, { levels: levels - 1, indent }, inner);
    before = ',';
  }
  yield before === opening ? `${opening}${closing}` : `${newLine}${margin}${closing}`;
}

function* itemsOf(items: Iterable<unknown>): Generator<Member> {
  for (const value of items) yield { label: '', value };
}

function* membersOf(value: object, indent: string): Generator<Member> {
  const colon = indent === '' ? ':' : ': ';
  for (const [name, member] of Object.entries<unknown>({ ...value })) {
    if (member !== undefined) yield { label: `${JSON.stringify(name)}${colon}`, value: member };
  }
}

/** A line feed in JSON stands between its parts only; in a string it is escaped. */
function written(value: unknown, indent: string, margin: string): string {
  const json = JSON.stringify(value ?? null, null, indent);
  return margin === '' ? json : json.replaceAll('\n', `\n${margin}`);
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
