import type { CivilDate, Genre } from './types.ts';

/** Words that tell time from the day of writing. */
const newsWords =
  /\b(?:today|yesterday|tomorrow|(?:on |last |next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|next|this) (?:week|month|year|quarter))\b/g;
const years = /\b(?:1[0-9]{3}|20[0-9]{2})\b|\bBC\b|\bBCE\b/g;

/** A text is judged by its beginning: enough of it for both kinds to show. */
const sampleCharacters = 40_000;

/**
 * News counts from its own day and names weekdays; a history names years far from the day it was written. Without a
 * document date there is nothing else than the text's own time to count from.
 */
export function judgeGenre(text: string, documentDate: CivilDate | null): Genre {
  if (documentDate === null) return 'narrative';
  const sample = text.slice(0, sampleCharacters);
  const dayByDay = Array.from(sample.matchAll(newsWords)).length;
  const farYears = Array.from(sample.matchAll(years)).filter(
    ([year]) => year.includes('B') || Math.abs(Number(year) - documentDate.year) > 2,
  ).length;
  return farYears > 8 && farYears > 2 * dayByDay ? 'narrative' : 'news';
}
