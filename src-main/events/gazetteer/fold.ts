/** A name as it is looked up: without case, accents, full stops and apostrophes; "St." is "saint", hyphens are spaces. */
export function fold(name: string): string {
  const plain = /^[ -~]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[.'’‘`]/g, '')
    .replace(/[-‐–]/g, ' ')
    .replace(/\bst (?=\w)/g, 'saint ');
}
