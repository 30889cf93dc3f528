/** Strangers' words made fit for one line of a picture. */

/** More characters than any text of a picture has room for. */
const mostCharacters = 2_000;

/** Tabs and line ends are spaces; other controls, and marks that turn the direction of what follows, are nothing. */
const unwanted = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
const illegalInXml = /[\p{Surrogate}\uFFFE\uFFFF]/gu;

/**
 * One line of characters that XML allows: white space single, lone surrogates replaced by U+FFFD, no more than `most`
 * UTF-16 units.
 */
export function plainText(text: string, most = mostCharacters): string {
  return shortened(text, most)
    .replace(/\s+/g, ' ')
    .replace(unwanted, '')
    .replace(/ +/g, ' ')
    .replace(illegalInXml, '\uFFFD')
    .trim();
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const lastUnit = text.charCodeAt(most - 1);
  const insidePair = lastUnit >= 0xd800 && lastUnit <= 0xdbff;
  return text.slice(0, insidePair ? most - 1 : most);
}

/** "1 000": groups of three, a narrow space that does not break between them. */
export function groupDigits(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, '\u202F');
}

/** "1 event", "3 events": a number and the word for one or for many. */
export function counted(number: number, one: string, many: string): string {
  return `${groupDigits(number)} ${number === 1 ? one : many}`;
}
