import type { Form } from '../../reading/form.ts';
import { exactly, maybe, named, phrase } from '../../reading/phrase.ts';
import type { HolidayRule } from '../../operators.ts';
import { article, direction, directions, numberOf, year } from '../lexicon.ts';

/** Holidays with a computable date, as German-language news means them. Advent Sundays count from 27 November on. */
const holidays: readonly (readonly [readonly string[], HolidayRule])[] = [
  [['Neujahr', 'Neujahrstag'], { month: 1, day: 1 }],
  [['Heilige Drei Könige', 'Heiligen Drei Könige', 'Dreikönigstag', 'Dreikönig'], { month: 1, day: 6 }],
  [['Valentinstag'], { month: 2, day: 14 }],
  [['Rosenmontag'], { easter: -48 }],
  [['Faschingsdienstag', 'Fastnachtsdienstag'], { easter: -47 }],
  [['Aschermittwoch'], { easter: -46 }],
  [['Palmsonntag'], { easter: -7 }],
  [['Gründonnerstag'], { easter: -3 }],
  [['Karfreitag'], { easter: -2 }],
  [['Karsamstag'], { easter: -1 }],
  [['Ostersonntag', 'Ostern'], { easter: 0 }],
  [['Ostermontag'], { easter: 1 }],
  [['Tag der Arbeit'], { month: 5, day: 1 }],
  [['Muttertag'], { month: 5, weekday: 7, nth: 2 }],
  [['Christi Himmelfahrt'], { easter: 39 }],
  [['Pfingstsonntag', 'Pfingsten'], { easter: 49 }],
  [['Pfingstmontag'], { easter: 50 }],
  [['Fronleichnam'], { easter: 60 }],
  [['Mariä Himmelfahrt'], { month: 8, day: 15 }],
  [['Tag der Deutschen Einheit', 'Tag der deutschen Einheit'], { month: 10, day: 3 }],
  [['Erntedank', 'Erntedankfest'], { month: 10, weekday: 7, nth: 1 }],
  [['Reformationstag'], { month: 10, day: 31 }],
  [['Halloween'], { month: 10, day: 31 }],
  [['Allerheiligen'], { month: 11, day: 1 }],
  [['Allerseelen'], { month: 11, day: 2 }],
  [['Martinstag'], { month: 11, day: 11 }],
  [['Volkstrauertag'], { month: 11, weekday: 7, nth: 1, from: 13 }],
  [['Buß- und Bettag'], { month: 11, weekday: 3, nth: 1, from: 16 }],
  [['Totensonntag'], { month: 11, weekday: 7, nth: 1, from: 20 }],
  [['ersten Advent', 'ersten Adventssonntag', 'ersten Adventsonntag'], { month: 11, weekday: 7, nth: 1, from: 27 }],
  [['zweiten Advent', 'zweiten Adventssonntag', 'zweiten Adventsonntag'], { month: 11, weekday: 7, nth: 2, from: 27 }],
  [['dritten Advent', 'dritten Adventssonntag', 'dritten Adventsonntag'], { month: 11, weekday: 7, nth: 3, from: 27 }],
  [['vierten Advent', 'vierten Adventssonntag', 'vierten Adventsonntag'], { month: 11, weekday: 7, nth: 4, from: 27 }],
  [['Nikolaustag'], { month: 12, day: 6 }],
  [['Heiligabend', 'Heiliger Abend', 'Heiligen Abend', 'Weihnachtsabend'], { month: 12, day: 24 }],
  [['Weihnachten', 'Weihnachtstag', 'ersten Weihnachtstag', 'Christtag'], { month: 12, day: 25 }],
  [['Stephanstag', 'Stefanitag', 'zweiten Weihnachtstag', 'zweiten Weihnachtsfeiertag'], { month: 12, day: 26 }],
  [['Silvester', 'Silvestertag', 'Silvesterabend'], { month: 12, day: 31 }],
];
const rules = new Map(holidays.flatMap(([list, rule]) => list.map((name) => [name, rule] as const)));
const name = named('holiday', exactly(...rules.keys()));

/** A person, a compound: "Silvester Stallone", "Ostern-Angebot". */
const notTheDay = /^(?:-|\s+Stallone)/;

export const holiday: Form = {
  name: 'holiday',
  reads: {
    en: 'A holiday with a computable date; the year is supposed where it is not written.',
    de: 'Ein Feiertag, dessen Datum sich berechnen lässt; das Jahr ist angenommen, wo es nicht dasteht.',
  },
  patterns: [phrase`${article}${maybe(direction)}${name},? ${year}`, phrase`${article}${maybe(direction)}${name}`],
  read: ({ holiday, year, direction }, { text, end }) => {
    const rule = rules.get(holiday?.replace(/\s+/g, ' ') ?? '');
    if (rule === undefined || notTheDay.test(text.slice(end, end + 12))) return null;
    return {
      kind: 'holiday',
      rule,
      year: year === undefined ? null : numberOf(year),
      direction: directions.meaning(direction) ?? 'open',
    };
  },
  examples: [
    {
      text: 'Bis Weihnachten 1914 wollten sie zu Hause sein.',
      reads: [{ text: 'Weihnachten 1914', value: '1914-12-25', modifier: 'ON_OR_BEFORE' }],
    },
    { text: 'Der Aufstand begann am Ostermontag 1916.', reads: [{ text: 'Ostermontag 1916', value: '1916-04-24' }] },
    { text: 'An Pfingsten 2015 regnete es.', reads: [{ text: 'Pfingsten 2015', value: '2015-05-24' }] },
    { text: 'Am vergangenen Silvester brannte es.', reads: [{ text: 'vergangenen Silvester', value: '2015-12-31' }] },
    { text: 'Am ersten Advent 2016 öffnet der Markt.', reads: [{ text: 'ersten Advent 2016', value: '2016-11-27' }] },
  ],
  counterExamples: ['Der Weihnachtsbaum fiel um.', 'Die Osterinsel liegt weit weg.', 'Silvester Stallone lachte.'],
};
