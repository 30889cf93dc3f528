import type { Unit } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, phrase, words } from '../../reading/phrase.ts';
import { direction, directions, units } from '../lexicon.ts';

const unit = named('unit', words('week', 'month', 'quarter', 'year', 'decade', 'century'));

function isLong(unit: Unit): boolean {
  return unit === 'decade' || unit === 'century';
}

const ofLongStretch = /^ of (?:the )?(?:[0-9a-z-]+ century|(?:1[0-9]|20)[0-9]0s|['’‘][0-9]0s|(?:[a-z]+ )?[a-z]+ties\b)/;

export const unitDirection: Form = {
  name: 'unit-direction',
  reads: {
    en: 'The week, month, quarter, year, decade or century before, around or after the document’s date.',
    de: 'Woche, Monat, Quartal, Jahr, Jahrzehnt oder Jahrhundert vor dem Datum des Dokuments, mit ihm oder nach ihm.',
  },
  patterns: [phrase`${direction} ${unit}`],
  read: ({ unit, direction = '' }, { text, start, end }) => {
    const length = units.meaning(unit) ?? 'year';
    // "This Week" in the middle of a sentence is the name of a programme or a magazine.
    if (/^[A-Z]/.test(unit ?? '') && start > 0) return null;
    // "The last quarter of the 17th century" is a part of it.
    if (ofLongStretch.test(text.slice(end, end + 40))) return null;
    // "The past decade" is the last ten years, not the 2000s.
    if (isLong(length) && /last|past|next|coming/i.test(direction) && !/previous/i.test(direction))
      return { kind: 'duration', amount: 1, unit: length, modifier: null };
    return {
      kind: 'unit',
      unit: length,
      direction: directions.meaning(direction) ?? 'open',
      anchor: /previous|coming/i.test(direction) ? 'narrative' : 'document',
    };
  },
  examples: [
    { text: 'Exports rose last year.', reads: [{ text: 'last year', value: '2015' }] },
    { text: 'The talks resume next week.', reads: [{ text: 'next week', value: '2016-W37' }] },
    { text: 'Nothing was decided this month.', reads: [{ text: 'this month', value: '2016-09' }] },
    { text: 'It grew over the past decade.', reads: [{ text: 'the past decade', value: 'P10Y' }] },
  ],
  counterExamples: ['At last weeks of talk ended.', 'He spoke on This Week.'],
};
