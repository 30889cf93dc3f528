/**
 * What pages are called: as the file says, where it says more than their order; else the numbers that are printed on them, where
 * most have one, gaps filled by counting on; else their order. Bates numbers come before all of these.
 */
export function pageLabels(told: readonly string[] | null, printed: readonly (string | null)[]): string[] {
  const order = printed.map((_, index) => String(index + 1));
  const found = printed.filter((label) => label !== null);
  if (found.length > 0 && found.length >= printed.length / 2 && found.every((label) => bates.test(label)))
    return counted(printed);
  if (told?.length === printed.length && told.some((label, index) => label !== order[index])) {
    return told.map((label, index) => (label === '' ? (order[index] ?? '') : label));
  }
  return found.length >= 2 && found.length >= printed.length / 2 ? counted(printed) : order;
}

/** The number that lawyers stamp on each page of an evidence. */
const bates = /^[A-Z][A-Z _-]*\d{4,}$/;
const lastNumber = /\d+$/;

/** Fills what is missing by counting from the nearest page before, else after, that has a number. */
function counted(printed: readonly (string | null)[]): string[] {
  return printed.map((label, index) => {
    if (label !== null) return label;
    const before = printed.findLastIndex((other, at) => at < index && other !== null);
    const near = before === -1 ? printed.findIndex((other) => other !== null) : before;
    const from = printed[near] ?? '';
    const digits = lastNumber.exec(from)?.[0] ?? '';
    const number = Number(digits) + index - near;
    return digits === '' || number < 1
      ? String(index + 1)
      : from.slice(0, -digits.length) + String(number).padStart(digits.length, '0');
  });
}
