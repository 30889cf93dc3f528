/**
 * Words that say nothing, for projects that are large: they pack about as well as prose does.
 * @param {import('../fuzz/random.mjs').Random} random
 * @param {number} characters at least
 */
export function madeUpText(random, characters) {
  const parts = [];
  for (let length = 0; length < characters;) {
    const word = Array.from({ length: 2 + random.below(8) }, () => random.oneOf([...letters])).join('');
    const part = random.below(12) === 0 ? `${word}. ` : `${word} `;
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

const letters = 'eeeetttaaoiinsshrdlucmfwypvbgk';
