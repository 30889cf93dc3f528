import type { PartOfDay, TimeOperator } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, named, names, phrase, words } from '../../reading/phrase.ts';
import { wordList } from '../../reading/wordList.ts';
import { inflected, phrases } from '../inflection.ts';
import { article, direction, directions, partsOfDay, weekdayNames } from '../lexicon.ts';

const nouns = wordList<PartOfDay>(names, partsOfDay);
const part = named('part', nouns.element);
/** As a second word also without a capital, as it was written before 1996: "heute abend". */
const anyPart = named('part', words(...partsOfDay.flatMap(([, list]) => list)));

const day = (amount: number): TimeOperator => ({
  kind: 'shift',
  amount: Math.abs(amount),
  unit: 'day',
  anchor: 'document',
  backwards: amount < 0,
});
const days = new Map([
  ['vorgestern', day(-2)],
  ['gestern', day(-1)],
  ['heute', day(0)],
  ['morgen', day(1)],
  ['übermorgen', day(2)],
]);
const lastNight = named('lastNight', phrases('letzte Nacht', 'vergangene Nacht', 'vergangenen Nacht', 'letzten Nacht'));
const dayName = named('day', words(...days.keys()));

const weekday = named('weekday', names(...weekdayNames.flatMap(([, list]) => list)));
const compounds = weekdayNames.flatMap(([weekday, list]) =>
  list.flatMap((name) =>
    partsOfDay.flatMap(([part, parts]) => parts.map((word) => [`${name}${word}`, { weekday, part }] as const)),
  ),
);
const meanings = new Map(compounds);
const compound = named('compound', names(...meanings.keys()));
const weekdayNumbers = new Map(weekdayNames.flatMap(([weekday, list]) => list.map((name) => [name, weekday] as const)));

function onWeekday(part: PartOfDay, weekday: number, direction: string | undefined): TimeOperator {
  return {
    kind: 'part-of-day',
    part,
    of: { kind: 'calendar', fields: { weekday }, direction: directions.meaning(direction) ?? 'open' },
  };
}

export const partOfDay: Form = {
  name: 'part-of-day',
  reads: {
    en: 'Morning, afternoon, evening or night of a day that is named with it.',
    de: 'Morgen, Nachmittag, Abend oder Nacht eines Tages, der dabei genannt ist.',
  },
  patterns: [
    phrase`${lastNight}`,
    phrase`${dayName} ${anyPart}`,
    phrase`${article}${maybe(direction)}${compound}`,
    phrase`${article}${maybe(direction)}${weekday} ${anyPart}`,
  ],
  read: ({ day, part, compound, weekday, direction, lastNight }) => {
    if (lastNight !== undefined) return { kind: 'part-of-day', part: 'NI', of: days.get('gestern') ?? null };
    if (compound !== undefined) {
      const meaning = meanings.get(compound.toLowerCase());
      return meaning === undefined ? null : onWeekday(meaning.part, meaning.weekday, direction);
    }
    const code = nouns.meaning(part);
    if (code === undefined) return null;
    if (weekday !== undefined) return onWeekday(code, weekdayNumbers.get(weekday.toLowerCase()) ?? 1, direction);
    return { kind: 'part-of-day', part: code, of: days.get(day?.toLowerCase() ?? '') ?? null };
  },
  examples: [
    { text: 'Die Jury tagte heute Morgen.', reads: [{ text: 'heute Morgen', value: '2016-09-06TMO' }] },
    { text: 'Letzte Nacht brannte es.', reads: [{ text: 'Letzte Nacht', value: '2016-09-05TNI' }] },
    { text: 'Gestern abend regnete es.', reads: [{ text: 'Gestern abend', value: '2016-09-05TEV' }] },
    { text: 'Sie spielen morgen Nachmittag.', reads: [{ text: 'morgen Nachmittag', value: '2016-09-07TAF' }] },
    { text: 'Am Montagabend fiel ein Schuss.', reads: [{ text: 'Montagabend', value: '2016-09-05TEV' }] },
    {
      text: 'Er kam am vergangenen Freitag Morgen an.',
      reads: [{ text: 'vergangenen Freitag Morgen', value: '2016-09-02TMO' }],
    },
  ],
  counterExamples: ['Die Montagsausgabe fehlte.'],
};

const kind = maybe(inflected('früh', 'spät', 'selb', 'gleich', 'dies'));
const next = named('next', inflected('nächst', 'folgend', 'darauffolgend'));
const timeBefore = /(?:^|[^A-Za-zÄÖÜäöüß])(?:am|in der|gegen|bis zum|bis in den|seit dem|an|noch in der|in|zum)\s+$/i;

const theDayAfter: TimeOperator = { kind: 'shift', amount: 1, unit: 'day', anchor: 'narrative', backwards: false };

export const partOfToldDay: Form = {
  name: 'part-of-told-day',
  reads: {
    en: 'A part of the day that the text has reached, or of the day beside it.',
    de: 'Eine Tageszeit des Tages, den der Text erreicht hat, oder eines Nachbartages.',
  },
  patterns: [
    phrase`${kind}${part}`,
    phrase`${next} ${part}`,
    phrase`${named('night', words('nacht'))} ${words('zum', 'auf')}(?: den)? ${weekday}`,
  ],
  read: ({ part, night, weekday, next }, { text, start, end }) => {
    // The night "zum Dienstag" begins on Monday.
    if (night !== undefined) {
      const number = weekdayNumbers.get(weekday?.toLowerCase() ?? '') ?? 1;
      return onWeekday('NI', number === 1 ? 7 : number - 1, undefined);
    }
    const code = nouns.meaning(part);
    const isTime = timeBefore.test(text.slice(Math.max(0, start - 16), start));
    const ofAnother = /^\s+(?:der|des|zum|auf|vor)\s+(?![0-9])/.test(text.slice(end, end + 8));
    return code === undefined || !isTime || ofAnother || part === 'Früh'
      ? null
      : { kind: 'part-of-day', part: code, of: next === undefined ? null : theDayAfter };
  },
  examples: [
    {
      text: 'Sie landeten am 9. Februar 1904, und am Abend war alles vorbei.',
      reads: [
        { text: '9. Februar 1904', value: '1904-02-09' },
        { text: 'Abend', value: '1904-02-09TEV' },
      ],
    },
    {
      text: 'In der Nacht des 14. August brannte es.',
      reads: [{ text: 'Nacht des 14. August', value: '2016-08-14TNI' }],
    },
    {
      text: 'In der Nacht zum 9. November 1938 brannte es; am nächsten Morgen lag alles in Scherben.',
      reads: [
        { text: 'Nacht zum 9. November 1938', value: '1938-11-08TNI' },
        { text: 'nächsten Morgen', value: '1938-11-09TMO' },
      ],
    },
    {
      text: '1938 brannte es, am Morgen war es vorbei.',
      reads: [
        { text: '1938', value: '1938' },
        { text: 'Morgen', value: 'XXXX-XX-XX', edtf: 'none' },
      ],
    },
    { text: 'In der Nacht zum Dienstag schneite es.', reads: [{ text: 'Nacht zum Dienstag', value: '2016-09-05TNI' }] },
  ],
  counterExamples: ['Ein bunter Abend war es.', 'Sie wünschten einen guten Morgen.', 'Am Abend der Wahl weinte er.'],
};

export const midday: Form = {
  name: 'midday',
  reads: {
    en: 'Midday, where it stands beside its day or ends a range; beside a clock time it is noon.',
    de: 'Der Mittag, wo er neben seinem Tag steht oder eine Spanne begrenzt; neben einer Uhrzeit ist er zwölf Uhr.',
  },
  patterns: [phrase`${names('mittag')}`],
  fragment: true,
  // "Sie aßen zu Mittag."
  read: (_, { text, start }) =>
    /(?:^|\s)zu\s+$/i.test(text.slice(Math.max(0, start - 6), start))
      ? null
      : { kind: 'part-of-day', part: 'MI', of: null },
  examples: [
    {
      text: 'Der Mittag des 3. Mai 1998 war heiß.',
      reads: [{ text: 'Mittag des 3. Mai 1998', value: '1998-05-03TMI' }],
    },
    {
      text: 'Es brannte zwischen 9 Uhr und Mittag am 3. Mai 1998.',
      reads: [
        { text: '9 Uhr', value: '1998-05-03T09:00' },
        { text: 'Mittag am 3. Mai 1998', value: '1998-05-03T12:00' },
      ],
    },
  ],
  counterExamples: ['Sie aßen zu Mittag am Montag.', 'Es war Mittag.'],
};
