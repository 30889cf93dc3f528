import { JsonText } from './json.ts';

/**
 * A member of a JSON object as it is written: 9007199254740993, 1.0 or "\u0061" is no longer itself once it is parsed. Of several
 * with the same name the last is taken, as `JSON.parse` does; `null` where there is none. `json` is an object that `JSON.parse`
 * has accepted.
 */
export function writtenMember(json: string, name: string): JsonText | null {
  let found: JsonText | null = null;
  let depth = 0;
  let label: string | null = null;
  let valueFrom = -1;

  const endMember = (at: number) => {
    if (label !== null && JSON.parse(label) === name) found = new JsonText(json.slice(valueFrom, at).trim());
    label = null;
    valueFrom = -1;
  };

  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charAt(at);
    if (sign === '"') {
      const end = endOfString(json, at);
      if (depth === 1 && valueFrom === -1) label = json.slice(at, end);
      at = end - 1;
    } else if (sign === '{' || sign === '[') {
      depth += 1;
    } else if (sign === '}' || sign === ']') {
      if (depth === 1) endMember(at);
      depth -= 1;
    } else if (depth === 1 && sign === ':') {
      valueFrom = at + 1;
    } else if (depth === 1 && sign === ',') {
      endMember(at);
    }
  }
  return found;
}

function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charAt(at) !== '"') at += json.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}
