/** A text is judged by its beginning, its middle and its end, so many characters of each. */
const slice = 4_000;

/** What the language of a text is judged by: no longer for a longer text. */
export function sampleOf(text: string): string {
  if (text.length <= 3 * slice) return text;
  const middle = Math.floor((text.length - slice) / 2);
  return [text.slice(0, slice), text.slice(middle, middle + slice), text.slice(-slice)].join(' ');
}
