/**
 * The item that a typed letter goes to: the next one that begins with it, round from the end to the start.
 *
 * @param current place of the item that has the focus, −1 for none
 * @returns its place, or `null` where none begins so
 */
export function placeOfLetter(labels: readonly string[], current: number, letter: string): number | null {
  const sought = letter.toLocaleLowerCase();
  for (let step = 1; step <= labels.length; step += 1) {
    const place = (current + step) % labels.length;
    if (labels[place]?.toLocaleLowerCase().startsWith(sought) === true) return place;
  }
  return null;
}
