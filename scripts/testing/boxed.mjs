/**
 * A line that cannot be overlooked.
 * @param {string} line
 */
export function boxed(line) {
  const edge = '━'.repeat([...line].length + 2);
  return `┏${edge}┓\n┃ ${line} ┃\n┗${edge}┛`;
}
