import type { GenreWords } from '../reading/form.ts';

export const genreWords: GenreWords = {
  dayByDay:
    /\b(?:today|yesterday|tomorrow|(?:on |last |next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|next|this) (?:week|month|year|quarter))\b/g,
  years: /\b(?:1[0-9]{3}|20[0-9]{2})\b|\bBC\b|\bBCE\b/g,
};
