/** Several names in one field. A comma parts them; where a semicolon stands, that does, and a name may have a comma. */
export function readNames(text: string): string[] {
  const parted = text.split(text.includes(';') ? ';' : ',');
  const names = parted.map((name) => name.trim().replace(/\s+/g, ' ')).filter((name) => name !== '');
  return [...new Set(names)];
}

/** The names as they are typed: what `readNames` reads as the same. */
export function writeNames(names: readonly string[]): string {
  const hasComma = names.some((name) => name.includes(','));
  if (!hasComma) return names.join(', ');
  return names.length === 1 ? `${names.join('')};` : names.join('; ');
}
