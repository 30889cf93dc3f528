/** A page's number as it is printed alone: “12”, “– 12 –”, “xii”, “Page 3 of 20”, “[*2]”, “ABC-000123”. */
const alone: readonly RegExp[] = [
  /^[^\p{L}\d]{0,3}(\d{1,6})[^\p{L}\d]{0,3}$/u,
  /^[^\p{L}\d]{0,3}([ivxlc]{1,8})[^\p{L}\d]{0,3}$/iu,
  /^(?:page|p\.|seite|s\.|blatt)\s*(\d{1,5})(?:\s*(?:of|von|\/)\s*\d{1,5})?$/i,
  /^(?:.{0,40}\s)?(\d{1,5})\s*(?:of|von|\/)\s*\d{1,5}$/i,
  /^([A-Z][A-Z _-]{0,20}\d{4,10})$/,
];
/** The same at either end of a running head. */
const inHead = /^(\d{1,6})\s+\D|\D\s+(\d{1,6})$/u;

export interface PrintedNumber {
  /** As it is printed. */
  readonly label: string;
  /** What it counts. */
  readonly number: number;
  /** Whether nothing else stands on its line. */
  readonly alone: boolean;
}

/** The number of a page in a line at its edge; `null` where there is none. */
export function printedNumber(text: string): PrintedNumber | null {
  for (const form of alone) {
    const label = form.exec(text)?.[1];
    if (label !== undefined) return numbered(label, true);
  }
  const found = inHead.exec(text);
  const label = found?.[1] ?? found?.[2];
  return label === undefined ? null : numbered(label, false);
}

function numbered(label: string, isAlone: boolean): PrintedNumber | null {
  const digits = /\d+$/.exec(label)?.[0];
  const number = digits === undefined ? romanNumber(label.toLowerCase()) : Number(digits);
  return number === null ? null : { label, number, alone: isAlone };
}

const romanNumeral = /^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** `null` for letters that are no number. */
function romanNumber(letters: string): number | null {
  if (letters === '' || !romanNumeral.test(letters)) return null;
  const values = Array.from(letters, (letter) => romanDigits[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
