import type { Form } from '../../reading/form.ts';
import { maybe, named, phrase, words } from '../../reading/phrase.ts';
import { direction, directions, numberOf, the, year } from '../lexicon.ts';
import type { HolidayRule } from '../../operators.ts';

/** Holidays with a computable date. Those of one country are the ones that English-language news means by the name. */
const holidays: readonly (readonly [readonly string[], HolidayRule])[] = [
  [["new year's day", 'new year’s day'], { month: 1, day: 1 }],
  [["new year's eve", 'new year’s eve'], { month: 12, day: 31 }],
  [["valentine's day", 'valentine’s day'], { month: 2, day: 14 }],
  [["st. patrick's day", 'st. patrick’s day'], { month: 3, day: 17 }],
  [['may day'], { month: 5, day: 1 }],
  [['bastille day'], { month: 7, day: 14 }],
  [['halloween'], { month: 10, day: 31 }],
  [['armistice day', 'veterans day', 'remembrance day'], { month: 11, day: 11 }],
  [['christmas eve'], { month: 12, day: 24 }],
  [['christmas day', 'christmas'], { month: 12, day: 25 }],
  [['boxing day'], { month: 12, day: 26 }],
  [['memorial day'], { month: 5, weekday: 1, nth: -1 }],
  [['labor day'], { month: 9, weekday: 1, nth: 1 }],
  [['thanksgiving day', 'thanksgiving'], { month: 11, weekday: 4, nth: 4 }],
  [['election day'], { month: 11, weekday: 2, nth: 1, from: 2 }],
  [['ash wednesday'], { easter: -46 }],
  [['palm sunday'], { easter: -7 }],
  [['maundy thursday'], { easter: -3 }],
  [['good friday'], { easter: -2 }],
  [['easter sunday', 'easter'], { easter: 0 }],
  [['easter monday'], { easter: 1 }],
  [['ascension day'], { easter: 39 }],
  [['whit sunday', 'pentecost'], { easter: 49 }],
];
const rules = new Map(holidays.flatMap(([list, rule]) => list.map((name) => [name, rule] as const)));
const titled = [...rules.keys()].map((name) => name.replace(/(^|\s)[a-z]/g, (letter) => letter.toUpperCase()));
/** As written, in title case or in capitals: "Easter", never "easter". */
const name = {
  ...words(...rules.keys()),
  source: `(?:${titled
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replace(/\./g, '\\.').replace(/ /g, '[\\s]+'))
    .join('|')})(?![A-Za-z])`,
};
/** "White Christmas", "Red Easter": titles and names of their own. */
const partOfName = /(?:^|[^.!?]) ?(?:White|Red|Black|Blue|Bloody|Orthodox|Father)\s+$/;
const notTheDay =
  /^\s+(?:Island|Islands|tree|trees|card|cards|carol|parade|dinner|shopping|season|bonus|present|presents|gift|gifts|Rising|egg|eggs|lights|market)\b/;

export const holiday: Form = {
  name: 'holiday',
  reads: {
    en: 'A holiday with a computable date; the year is supposed where it is not written.',
    de: 'Ein Feiertag, dessen Datum sich berechnen lässt; das Jahr ist angenommen, wo es nicht dasteht.',
  },
  patterns: [
    phrase`${maybe(direction)}${named('holiday', name)},? ${year}`,
    phrase`${maybe(direction)}${named('holiday', name)}`,
    phrase`${maybe(the)}${named('holiday', name)} ${named('weekend', words('weekend'))}(?:,| of| in)? ${year}`,
  ],
  read: ({ holiday, weekend, year, direction }, { text, start, end }) => {
    const rule = rules.get(holiday?.toLowerCase().replace(/\s+/g, ' ') ?? '');
    if (
      rule === undefined ||
      notTheDay.test(text.slice(end, end + 12)) ||
      partOfName.test(text.slice(Math.max(0, start - 10), start))
    )
      return null;
    const day = {
      kind: 'holiday',
      rule,
      year: year === undefined ? null : numberOf(year),
      direction: directions.meaning(direction) ?? 'open',
    } as const;
    return weekend === undefined ? day : { kind: 'around', unit: 'weekend', of: day };
  },
  examples: [
    {
      text: 'They hoped to be home by Christmas 1914.',
      reads: [{ text: 'Christmas 1914', value: '1914-12-25', modifier: 'ON_OR_BEFORE' }],
    },
    { text: 'The rising began on Easter Monday, 1916.', reads: [{ text: 'Easter Monday, 1916', value: '1916-04-24' }] },
    {
      text: 'Rebels seized it over the Easter weekend of 1916.',
      reads: [{ text: 'the Easter weekend of 1916', value: '1916-W16-WE' }],
    },
    { text: 'He was found last Thanksgiving.', reads: [{ text: 'last Thanksgiving', value: '2015-11-26' }] },
  ],
  counterExamples: ['Easter Island is far away.', 'The Christmas tree fell.', 'They sang White Christmas.'],
};
