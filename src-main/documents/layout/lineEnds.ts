/** What a document's own words say about hyphens at the ends of its lines. */
export interface LineEnds {
  /** The two lines as one: the break between them is a blank, nothing, or a hyphen that belongs to the word. */
  join(before: string, after: string): string;
}

const word = /\p{L}+(?:[-‐]\p{L}+)*/gu;
const brokenWord = /(\p{L}+)[-‐\u00ad]$/u;
const firstWord = /^\p{Ll}\p{L}*/u;
/** Words after which a hyphen stands for a part that comes later: “Vor- und Nachteile”, “two- or threefold”. */
const linking = new Set(['und', 'oder', 'bzw', 'sowie', 'bis', 'and', 'or', 'to', 'nor']);
/** Signs after which a line may end without a blank being meant. */
const tight = /(?:\d|\p{L})[–—‑]$/u;
const tightNumber = /\d[-‐]$/;
const address = /(?:https?:\/\/|www\.)\S*[/.\-_?&=]$/i;
/** Where fewer lines end in hyphens, the writer breaks lines at the hyphens of compounds only. */
const leastHyphened = 0.01;

export function lineEndsOf(lines: readonly string[]): LineEnds {
  const words = new Set<string>();
  const compounds = new Set<string>();
  for (const line of lines) {
    for (const [found] of line.matchAll(word)) {
      (/[-‐]/.test(found) ? compounds : words).add(found.toLowerCase().replaceAll('‐', '-'));
    }
  }
  const mends = breaksLines(lines, words, compounds);
  const whole = (before: string, after: string): string | null => {
    const head = brokenWord.exec(before)?.[1]?.toLowerCase();
    const tail = firstWord.exec(after)?.[0].toLowerCase();
    if (head === undefined || tail === undefined || linking.has(tail)) return null;
    if (words.has(head + tail)) return before.slice(0, -1) + after;
    if (compounds.has(`${head}-${tail}`)) return before + after;
    return before.endsWith('\u00ad') || mends ? before.slice(0, -1) + after : before + after;
  };
  return {
    join: (before, after) => {
      const mended = whole(before, after);
      if (mended !== null) return mended;
      return isTight(before, after) ? before + after : `${before} ${after}`;
    },
  };
}

function isTight(before: string, after: string): boolean {
  if (brokenWord.test(before)) return /^\p{Lu}|^\d/u.test(after);
  if (address.test(before)) return /^[\w%~-]+[/.\-_?&=#\w]*/.test(after) && !after.includes(' ');
  return (tight.test(before) && /^[\p{L}\d]/u.test(after)) || (tightNumber.test(before) && /^\d/.test(after));
}

/** Whether this document breaks words at the ends of lines at all. */
function breaksLines(lines: readonly string[], words: ReadonlySet<string>, compounds: ReadonlySet<string>): boolean {
  let hyphened = 0;
  let mended = 0;
  let kept = 0;
  lines.forEach((line, index) => {
    const head = brokenWord.exec(line)?.[1]?.toLowerCase();
    const tail = firstWord.exec(lines[index + 1] ?? '')?.[0].toLowerCase();
    if (head === undefined || tail === undefined) return;
    hyphened += 1;
    if (words.has(head + tail)) mended += 1;
    else if (compounds.has(`${head}-${tail}`)) kept += 1;
  });
  return mended > kept || (mended === kept && hyphened >= leastHyphened * lines.length);
}
