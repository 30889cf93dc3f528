import type { GenreWords } from '../reading/form.ts';

export const genreWords: GenreWords = {
  dayByDay:
    /(?<![A-Za-zÄÖÜäöüß])(?:heute|gestern|vorgestern|übermorgen|heuer|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?:letzte|vergangene|vorige|kommende|nächste|diese)[nrs]? (?:Woche|Monats?|Jahr(?:es)?|Quartals?)|Vorjahr)(?![a-zäöüß])/g,
  years: /(?<![0-9])(?:1[0-9]{3}|20[0-9]{2})(?![0-9])|v\. ?(?:Chr|u)\./g,
};
