/** Words as the tagger knows them: dates, clock times, years and other numbers are classes of words; all else is in lower case. */

const months: ReadonlySet<string> = new Set(
  (
    'january february march april june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);
const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);

/** Treebanks hold some of them by chance: "forty" is as much a number as "thirty". */
const cardinals: ReadonlySet<string> = new Set(
  (
    'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety'
  ).split(' '),
);

/** Looked through in this order; the first that fits is the class. Matched against the word in lower case. */
const numberClasses: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['<year>', /^(?:1[0-9]{3}|20[0-9]{2})$/],
  ['<decade>', /^['’]?(?:[12][0-9])?[0-9]0s$/],
  ['<day>', /^(?:0?[1-9]|[12][0-9]|3[01])$/],
  ['<small>', /^[0-9]{1,2}$/],
  ['<clock>', /^[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?$/],
  ['<ordinal>', /^[0-9]{1,4}(?:st|nd|rd|th)$/],
  ['<date>', /^(?:[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?|[0-9]{1,2}[-./][0-9]{1,2}[-./](?:[0-9]{4}|[0-9]{2}))$/],
  ['<number>', /^[0-9][0-9.,]*$/],
];

/**
 * The name under which a word has weights. "May" is itself, since "may" is another word; other months, weekdays, numbers and most
 * words for numbers are classes; digits within a word do not matter ("A320", "A330").
 */
export function classOfWord(text: string): string {
  const word = text.toLowerCase().replace(/[’‘`]/g, "'");
  if (/[0-9]/.test(word)) {
    const found = numberClasses.find(([, pattern]) => pattern.test(word));
    return found?.[0] ?? word.replace(/[0-9]+/g, '0');
  }
  if (cardinals.has(word)) return '<cardinal>';
  if (text === 'May') return text;
  if (!/^\p{Lu}/u.test(text)) return word;
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  if (months.has(bare)) return '<month>';
  return weekdays.has(bare) ? '<weekday>' : word;
}

const longestShape = 6;

/** How a word is written: "Xx", "X", "x", "d", "Xd", signs as they are. Runs of one kind count once. */
export function shapeOfWord(text: string): string {
  let shape = '';
  let last = '';
  for (const character of text) {
    const kind = kindOf(character);
    if (kind !== last) shape += kind;
    last = kind;
    if (shape.length >= longestShape) break;
  }
  return shape;
}

function kindOf(character: string): string {
  if (/\p{Ll}/u.test(character)) return 'x';
  if (/\p{Lu}/u.test(character)) return 'X';
  return /[0-9]/.test(character) ? 'd' : character;
}
