import { calendar, type TimeOperator } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { either, named, names, phrase } from '../../reading/phrase.ts';
import { inflected } from '../inflection.ts';
import { article, direction, directions, month, months, numberOf, weekday, weekdays, year } from '../lexicon.ts';
import { ordinals } from '../numerals.ts';

const last = named('last', inflected('letzt'));
const nth = named('nth', inflected('erst', 'zweit', 'dritt', 'viert', 'fünft'));
const week = names('woche');

export const nthInMonth: Form = {
  name: 'nth-in-month',
  reads: {
    en: 'A week or a weekday counted within its month.',
    de: 'Eine Woche oder ein Wochentag, in seinem Monat gezählt.',
  },
  patterns: [
    phrase`${article}${either(nth, last)} ${either(weekday, week)} (?:im |des )?${month}(?: ${year})?`,
    phrase`${article}${either(nth, last)} ${either(weekday, week)} ${direction} Monat(?:e?s)(?![a-zäöüß])`,
  ],
  read: ({ nth, last, weekday, month, year, direction }): TimeOperator => {
    const of: TimeOperator =
      month === undefined
        ? { kind: 'unit', unit: 'month', direction: directions.meaning(direction) ?? 'this', anchor: 'document' }
        : calendar({
            month: months.meaning(month) ?? 0,
            ...(year !== undefined && { year: numberOf(year) }),
          });
    const number = last === undefined ? (ordinals.meaning(nth) ?? 1) : -1;
    return { kind: 'nth', nth: number, weekday: weekdays.meaning(weekday) ?? null, of };
  },
  examples: [
    {
      text: 'Sie tagten am letzten Sonntag im März.',
      reads: [{ text: 'letzten Sonntag im März', value: '2016-03-27' }],
    },
    {
      text: 'Er wurde am dritten Dienstag im Mai 2014 gewählt.',
      reads: [{ text: 'dritten Dienstag im Mai 2014', value: '2014-05-20' }],
    },
    {
      text: 'Es war die letzte Woche im Juni 1940.',
      reads: [{ text: 'die letzte Woche im Juni 1940', value: '1940-06', edtf: '1940-06-24/1940-06-30' }],
    },
  ],
  counterExamples: ['Am letzten Sonntag war es im März noch kalt.'],
};
