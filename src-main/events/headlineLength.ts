/** How long a headline may be, in any language. */

/** Characters that a card has room for; a headline that can end well is a little shorter. */
export const headlineLength = 74;

/** Cuts a text that is too long for a card, at a word. */
export function cutAtWord(text: string, most = headlineLength): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most - 1);
  return `${withoutOpenQuotation(text.slice(0, space > 0 ? space : most - 1)).replace(/[\s,;:]+$/, '')}…`;
}

/** A quotation that is cut off is no quotation. */
function withoutOpenQuotation(text: string): string {
  const marks = [...text.matchAll(/["“”]/g)];
  const last = marks.length % 2 === 1 ? marks.at(-1) : undefined;
  return last === undefined ? text : text.slice(0, last.index) + text.slice(last.index + 1);
}
