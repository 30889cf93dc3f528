/** The mark of an item in a numbered list: `3.`, `c.`, `iii.`; `form` is that of HTML: `1`, `a`, `A`, `i`, `I`. */
export function listMark(number: number, form: string): string {
  return `${numeral(number, form)}.`;
}

/** A number as it is written in such a list. What has no such numeral is written in digits. */
export function numeral(number: number, form: string): string {
  switch (form) {
    case 'a':
      return letters(number);
    case 'A':
      return letters(number).toUpperCase();
    case 'i':
      return roman(number);
    case 'I':
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

function letters(number: number): string {
  if (number < 1) return String(number);
  const before = Math.floor((number - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

const romanSigns: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

function roman(number: number): string {
  if (number < 1 || number > 3_999) return String(number);
  let left = number;
  let written = '';
  for (const [value, sign] of romanSigns) {
    while (left >= value) {
      written += sign;
      left -= value;
    }
  }
  return written;
}
