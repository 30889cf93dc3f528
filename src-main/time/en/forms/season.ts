import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { capitals, either, maybe, named, number, phrase, sequence, trailing, words } from '../../reading/phrase.ts';
import { direction, directions, numberOf, season as seasonName, seasons, the, year } from '../lexicon.ts';

const eraYear = { ...sequence(named('bceYear', number('[0-9]{1,4}')), capitals('bc', 'bce', 'b.c.')), optional: false };

/** "The winter of 1941/42". */
const andNext = trailing('[/–-][0-9]{2}(?![0-9])');
/** "In spring", "by fall": words that are no seasons most of the time need their preposition. */
const wordOfTime = /(?:^|[^A-Za-z])(?:in|by|since|until|during|early|mid|late|from|next|through|every|each)[\s-]+$/i;
const ambiguous = /^(?:spring|fall)$/i;
/** "Spring offensive", "fall campaign": what has its season in its name. */
const undertaking =
  /^[\s-]+(?:offensive|campaign|fighting|counter|operations?|elections?|term|season|semester|harvest|planting|floods?|collections?|session|break)\b/i;
/** "Summer camp", "Winter Palace": names and kinds of things, not times. */
const thing =
  /^[\s-]+(?:camps?|palace|games|olympics?|school|house|home|clothes|coats?|squash|sports|tires|tyres|jobs?|gardens?|solstice|equinox|street|intern)\b/i;

export const season: Form = {
  name: 'season',
  reads: {
    en: 'A season with its year, or with “last”, “this”, “next”, or after “the”.',
    de: 'Eine Jahreszeit mit ihrem Jahr, mit „last“, „this“, „next“ oder nach „the“.',
  },
  patterns: [
    phrase`${maybe(the)}${seasonName} ${maybe(words('of'))}${year}${andNext}`,
    phrase`${maybe(the)}${seasonName} ${maybe(words('of'))}${eraYear}`,
    phrase`${maybe(the)}${seasonName} ${maybe(words('of'))}['’‘]${named('short', number('[0-9]{2}'))}`,
    phrase`${either(direction, the)} ${seasonName}`,
    phrase`${seasonName}`,
  ],
  read: ({ season, year, short, bceYear, direction }, { text, start, end }) => {
    const ofShort = seasons.meaning(season);
    if (short !== undefined && ofShort !== undefined)
      return calendar({ season: ofShort, year: numberOf(short), shortYear: true });
    const isBare =
      year === undefined && bceYear === undefined && direction === undefined && !/^the/i.test(text.slice(start, end));
    const behind = text.slice(end, end + 16);
    if (year === undefined && direction === undefined && thing.test(behind)) return null;
    const isClear = !ambiguous.test(season ?? '') || undertaking.test(behind);
    if (isBare && !isClear && !wordOfTime.test(text.slice(Math.max(0, start - 12), start))) return null;
    const meaning = seasons.meaning(season);
    const anotherFall =
      /^fall$/i.test(season ?? '') &&
      /^\s+(?:of|in|from|to|and)\b/.test(behind) &&
      year === undefined &&
      direction === undefined;
    if (meaning === undefined || anotherFall) return null;
    if (bceYear !== undefined) return calendar({ season: meaning, year: numberOf(bceYear), era: 'BCE' });
    return calendar(
      { season: meaning, ...(year === undefined ? {} : { year: numberOf(year) }) },
      directions.meaning(direction) ?? 'open',
    );
  },
  examples: [
    {
      text: 'In the summer of 1963 they marched.',
      reads: [{ text: 'the summer of 1963', value: '1963-SU', edtf: '1963-06/1963-08' }],
    },
    { text: 'The siege began in winter 1941/42.', reads: [{ text: 'winter 1941/42', value: '1941-WI' }] },
    { text: 'In the summer of ’69 they parted.', reads: [{ text: 'the summer of ’69', value: '1969-SU' }] },
    { text: 'He retired last spring.', reads: [{ text: 'last spring', value: '2016-SP' }] },
    { text: 'He was shot last fall in his home.', reads: [{ text: 'last fall', value: '2015-FA' }] },
    { text: 'The summer offensive failed.', reads: [{ text: 'The summer', value: '2016-SU' }] },
  ],
  counterExamples: [
    'The fall of Rome shook the world.',
    'Water rose from a spring.',
    'Prices began to fall further.',
    'She sent them to summer camp.',
    'They stormed the Winter Palace.',
  ],
};
