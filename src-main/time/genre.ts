import type { GenreWords } from './reading/form.ts';
import type { CivilDate, Genre } from './types.ts';

/** A text is judged by its beginning: enough of it for both kinds to show. */
const sampleCharacters = 40_000;

/**
 * News counts from its own day and names weekdays; a history names years far from the day it was written. Without a
 * document date there is nothing else than the text's own time to count from.
 */
export function judgeGenre(text: string, documentDate: CivilDate | null, { dayByDay, years }: GenreWords): Genre {
  if (documentDate === null) return 'narrative';
  const sample = text.slice(0, sampleCharacters);
  const daysNamed = Array.from(sample.matchAll(dayByDay)).length;
  // What is no number names an era before ours.
  const farYears = Array.from(sample.matchAll(years)).filter(
    ([year]) => Number.isNaN(Number(year)) || Math.abs(Number(year) - documentDate.year) > 2,
  ).length;
  return farYears > 8 && farYears > 2 * daysNamed ? 'narrative' : 'news';
}
