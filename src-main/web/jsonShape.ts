/** How wide and how deep JSON may be: levels, keys of one object, items of one list. */
export interface JsonShape {
  readonly depth: number;
  readonly keys: number;
  readonly items: number;
}

const codes = { quote: 0x22, comma: 0x2c, openList: 0x5b, backslash: 0x5c, openObject: 0x7b } as const;
const closing: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/**
 * Whether JSON in UTF-8 is no wider and no deeper than this, told by its brackets and commas alone, before a parser makes an
 * object of each: millions of keys take it seconds. Strings are leapt over. What is no JSON may pass; the parser refuses it.
 */
export function isWithinShape(json: Buffer, { depth, keys, items }: JsonShape): boolean {
  /** How many more elements each open list or object may have, the innermost last. */
  const open: number[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const code = json[at];
    if (code === codes.quote) {
      at = endOfString(json, at);
    } else if (code === codes.openList || code === codes.openObject) {
      if (open.length === depth) return false;
      open.push((code === codes.openList ? items : keys) - 1);
    } else if (code === codes.comma) {
      const left = (open.pop() ?? 0) - 1;
      if (left < 0) return false;
      open.push(left);
    } else if (code !== undefined && closing.has(code)) {
      open.pop();
    }
  }
  return true;
}

/** The place of the quotation mark that ends the string which begins here; the end of all where none does. */
function endOfString(json: Buffer, start: number): number {
  for (let end = json.indexOf(codes.quote, start + 1); end !== -1; end = json.indexOf(codes.quote, end + 1)) {
    let before = end - 1;
    while (json[before] === codes.backslash) before -= 1;
    // Backslashes in pairs mean themselves; one left over escapes the quotation mark.
    if ((end - before) % 2 === 1) return end;
  }
  return json.length;
}
