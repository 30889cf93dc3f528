import { fold } from '../search/fold.ts';

/** What stands before a name and tells nobody apart. */
const titles = new Set(
  [
    ...['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'lord', 'lady', 'dame', 'judge', 'justice'],
    ...['president', 'minister', 'senator', 'general', 'captain', 'inspector', 'detective', 'officer', 'the'],
    ...['herr', 'frau', 'präsident', 'präsidentin', 'ministerin', 'richter', 'richterin', 'der', 'die', 'das'],
  ].map((title) => fold(title).text),
);

/** The other names, those that may be of the same one first. */
export interface NameChoices {
  readonly alike: readonly string[];
  readonly others: readonly string[];
}

/**
 * What a name can be made one with. Alike are names that share their last word ("Mr Okafor", "Daniel Okafor"), whose words all
 * stand in the other ("Aleppo", "eastern Aleppo"), that abbreviate it ("WHO", "World Health Organization"), or that differ by a
 * slip of the pen ("Okafor", "Okafar").
 *
 * @param names in the order in which they are offered
 */
export function nameChoices(name: string, names: readonly string[]): NameChoices {
  const told = wordsOf(name);
  const others = names.filter((each) => each !== name);
  const alike = others.filter((other) => areAlike(told, wordsOf(other)));
  const chosen = new Set(alike);
  return { alike, others: others.filter((other) => !chosen.has(other)) };
}

/** Without titles; a name that is nothing else keeps them. */
function wordsOf(name: string): readonly string[] {
  const all = fold(name).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => !titles.has(word));
  return telling.length === 0 ? all : telling;
}

function areAlike(left: readonly string[], right: readonly string[]): boolean {
  const last = left.at(-1);
  if (last === undefined || right.length === 0) return false;
  return (
    last === right.at(-1) ||
    left.every((word) => right.includes(word)) ||
    right.every((word) => left.includes(word)) ||
    isInitials(left, right) ||
    isInitials(right, left) ||
    isSlip(left.join(' '), right.join(' '))
  );
}

function isInitials(short: readonly string[], long: readonly string[]): boolean {
  const initials = long.map((word) => word.charAt(0)).join('');
  return initials.length > 1 && short.join('') === initials;
}

/** Whether one letter too many, too few or another makes one of the other; short words differ by less than they are. */
function isSlip(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 5 || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(same + (short.length === long.length ? 1 : 0)) === long.slice(same + 1);
}
