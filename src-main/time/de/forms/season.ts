import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, named, number, phrase } from '../../reading/phrase.ts';
import {
  article,
  beforeChrist,
  direction,
  directions,
  numberOf,
  season as seasonName,
  seasons,
  year,
} from '../lexicon.ts';

const bceYear = named('bceYear', number('[0-9]{1,4}'));
/** "Winter 1914/15": the winter of a year begins in its December. */
const secondYear = '(?:/(?:[0-9]{2}|[0-9]{4})(?![0-9]))?';

/** "Im Frühling", "bis zum Herbst": a bare season needs its preposition. */
const wordOfTime =
  /(?:^|[^A-Za-zÄÖÜäöüß])(?:im|seit|bis|bis zum|vom|zum|vor dem|nach dem|ab|ab dem|anfang|mitte|ende|den ganzen|über den)\s+$/i;

export const season: Form = {
  name: 'season',
  reads: {
    en: 'A season with its year, or with “letzten”, “diesen”, “kommenden”, or after a word of time.',
    de: 'Eine Jahreszeit mit ihrem Jahr, mit „letzten“, „diesen“, „kommenden“ oder nach einem Wort, das Zeit angibt.',
  },
  patterns: [
    phrase`${article}${seasonName},? (?:des Jahres )?${year}${{ source: secondYear, openings: [], optional: true }}`,
    phrase`${article}${seasonName} (?:des Jahres )?${bceYear} ${beforeChrist}`,
    phrase`${article}${direction} (?:[a-zäöüß]{3,15}en )?${seasonName}`,
    phrase`${article}${maybe(direction)}${seasonName}(?!-)`,
  ],
  read: ({ season, year, bceYear, direction }, { text, start }) => {
    const meaning = seasons.meaning(season);
    if (meaning === undefined) return null;
    if (bceYear !== undefined) return calendar({ season: meaning, year: numberOf(bceYear), era: 'BCE' });
    if (year !== undefined) return calendar({ season: meaning, year: numberOf(year) });
    const isTold = direction !== undefined || wordOfTime.test(text.slice(Math.max(0, start - 14), start));
    return isTold ? calendar({ season: meaning }, directions.meaning(direction) ?? 'open') : null;
  },
  examples: [
    {
      text: 'Im Sommer 1963 marschierten sie.',
      reads: [{ text: 'Sommer 1963', value: '1963-SU', edtf: '1963-06/1963-08' }],
    },
    { text: 'Im Winter 1914/15 fror der See zu.', reads: [{ text: 'Winter 1914/15', value: '1914-WI' }] },
    { text: 'Er ging im vergangenen Frühjahr.', reads: [{ text: 'vergangenen Frühjahr', value: '2016-SP' }] },
    { text: 'Im Sommer des Jahres 2005 reiste sie.', reads: [{ text: 'Sommer des Jahres 2005', value: '2005-SU' }] },
  ],
  counterExamples: ['Frau Sommer sprach.', 'Der Herbst malt bunt.'],
};
