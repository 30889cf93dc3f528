import { timexDuration } from '../../timex.ts';
import type { Form } from '../../reading/form.ts';
import { either, maybe, named, names, phrase, words } from '../../reading/phrase.ts';
import { forms, inflected, phrases } from '../inflection.ts';
import { months, partsOfDay, seasons, unit, units, weekday, weekdayNames, weekdays } from '../lexicon.ts';
import { amount, amountOf, ordinals } from '../numerals.ts';

const adverbStems: readonly (readonly [string, string])[] = [
  ['stündlich', 'PT1H'],
  ['täglich', 'P1D'],
  ['tagtäglich', 'P1D'],
  ['alltäglich', 'P1D'],
  ['wöchentlich', 'P1W'],
  ['monatlich', 'P1M'],
  ['allmonatlich', 'P1M'],
  ['vierteljährlich', 'P3M'],
  ['halbjährlich', 'P6M'],
  ['jährlich', 'P1Y'],
  ['alljährlich', 'P1Y'],
];
/** Other words that repeat. Working days are every day of a week but one or two, and have no TIMEX3 value of their own. */
const adverbs = new Map([
  ...adverbStems.flatMap(([stem, value]) => [stem, ...forms(stem)].map((word) => [word, value] as const)),
  ...['werktags', 'wochentags'].map((word) => [word, 'P1D'] as const),
  ...weekdayNames.flatMap(([number, list]) => list.map((name) => [`${name}s`, `XXXX-WXX-${number}`] as const)),
  ['morgens', 'XXXX-XX-XXTMO'],
  ['vormittags', 'XXXX-XX-XXTMO'],
  ['mittags', 'XXXX-XX-XXTMI'],
  ['nachmittags', 'XXXX-XX-XXTAF'],
  ['abends', 'XXXX-XX-XXTEV'],
  ['nachts', 'XXXX-XX-XXTNI'],
] as const);
const smallAdverb = named('adverb', words(...adverbs.keys()));

const every = inflected('jed');
const ordinal = named('ordinal', ordinals.element);
const weekdayParts = new Map(
  weekdayNames.flatMap(([number, list]) =>
    list.flatMap((name) =>
      partsOfDay.flatMap(([part, parts]) =>
        parts.map((word) => [`${name}${word}`, `XXXX-WXX-${number}T${part}`] as const),
      ),
    ),
  ),
);
const weekdayPart = named('weekdayPart', names(...weekdayParts.keys()));
const season = named('season', seasons.element);
const month = named('month', months.element);
const often = either(
  inflected('einmal'),
  words('einmal', 'zweimal', 'dreimal', 'viermal', 'fünfmal', 'sechsmal', 'mehrmals', 'mal'),
);
const inUnit = named('unit', names('jahr', 'monat', 'woche', 'tag', 'stunde', 'minute', 'sekunde'));
const again = named('again', names('jahr', 'tag', 'woche', 'monat', 'nacht'));

/** "400 Euro im Monat", "200 Patienten am Tag": a number of something, and behind it the length of time. */
const rate = named('rate', phrases('im Jahr', 'im Monat', 'am Tag', 'in der Woche', 'in der Stunde', 'in der Minute'));
const countBefore = /[0-9](?:\s(?:Millionen|Milliarden|Prozent))?(?:\s[A-ZÄÖÜ][A-Za-zäöüß]+){1,2}\s+$/;
const namedDay = named('namedDay', weekdays.element);
const partAdverbs = new Map([
  ['morgens', 'MO'],
  ['vormittags', 'MO'],
  ['mittags', 'MI'],
  ['nachmittags', 'AF'],
  ['abends', 'EV'],
  ['nachts', 'NI'],
]);

const two = (number: number): string => String(number).padStart(2, '0');

export const repetition: Form = {
  name: 'repetition',
  reads: {
    en: 'What comes again and again: kept, and put on no day.',
    de: 'Was immer wiederkehrt: Es wird behalten und keinem Tag zugeordnet.',
  },
  patterns: [
    phrase`${smallAdverb}`,
    phrase`${every} ${maybe(ordinal)}${unit}`,
    phrase`${every} ${maybe(ordinal)}${weekday}(?: im Monat)?`,
    phrase`${every} ${weekdayPart}`,
    phrase`${every} ${season}`,
    phrase`${every} ${month}`,
    phrase`${words('alle')} ${either(amount, named('vague', words('paar')))} ${unit}`,
    phrase`${words('pro', 'je')} ${unit}`,
    phrase`${often} (?:im|am|in der|die|pro) ${inUnit}`,
    phrase`${rate}(?! [0-9]|,? (?:de[rs]|nach|vor|zuvor|darauf|danach)(?![a-zäöüß]))`,
    phrase`${namedDay} ${named('partAdverb', words(...partAdverbs.keys()))}`,
    phrase`${again} (?:für|um) (?:Jahr|Tag|Woche|Monat|Nacht)(?![a-zäöüß])`,
  ],
  read: (
    { adverb, unit, ordinal, weekday, weekdayPart, season, month, amount, vague, again, rate, namedDay, partAdverb },
    { text, start, end },
  ) => {
    const set = (value: string) => ({ kind: 'set', value }) as const;
    if (adverb !== undefined) {
      // "Des Montags", "9 Uhr morgens": one day, one time.
      const isOne = /(?:des|eines|Uhr)\s+$/.test(text.slice(Math.max(0, start - 6), start));
      const isName =
        /^\p{Lu}/u.test(adverb) && /\S\s+$/.test(text.slice(0, start)) && /^\s+\p{Lu}/u.test(text.slice(end, end + 4));
      return isOne || isName ? null : set(adverbs.get(adverb.toLowerCase()) ?? 'P1D');
    }
    if (rate !== undefined) {
      const isRate = countBefore.test(text.slice(Math.max(0, start - 48), start));
      return isRate ? set(timexDuration(1, units.meaning(rate.split(/\s+/).at(-1)) ?? 'year')) : null;
    }
    if (partAdverb !== undefined)
      return set(`XXXX-WXX-${weekdays.meaning(namedDay) ?? 1}T${partAdverbs.get(partAdverb) ?? 'MO'}`);
    const nth = ordinals.meaning(ordinal) ?? 1;
    if (weekdayPart !== undefined) return set(weekdayParts.get(weekdayPart.toLowerCase()) ?? 'P1W');
    if (weekday !== undefined) return set(`XXXX-WXX-${weekdays.meaning(weekday) ?? 1}`);
    if (season !== undefined) return set(`XXXX-${seasons.meaning(season) ?? 'SU'}`);
    if (month !== undefined) return set(`XXXX-${two(months.meaning(month) ?? 1)}`);
    const length = units.meaning(unit ?? again) ?? 'day';
    if (vague !== undefined) return set(timexDuration(null, length));
    return set(timexDuration(amount === undefined ? nth : amountOf(amount), length));
  },
  examples: [
    { text: 'Viertausend sterben jedes Jahr.', reads: [{ text: 'jedes Jahr', value: 'P1Y' }] },
    { text: 'Die Fähre fährt jeden Dienstag.', reads: [{ text: 'jeden Dienstag', value: 'XXXX-WXX-2' }] },
    { text: 'Die Zeitung erscheint täglich.', reads: [{ text: 'täglich', value: 'P1D' }] },
    { text: 'Gewählt wird alle vier Jahre.', reads: [{ text: 'alle vier Jahre', value: 'P4Y' }] },
    { text: 'Er zahlt zweimal im Monat.', reads: [{ text: 'zweimal im Monat', value: 'P1M' }] },
    { text: 'Sie verdient 400 Euro im Monat.', reads: [{ text: 'im Monat', value: 'P1M' }] },
    { text: 'Mittwoch vormittags ist frei.', reads: [{ text: 'Mittwoch vormittags', value: 'XXXX-WXX-3TMO' }] },
    { text: 'Sonntags blieb der Laden zu.', reads: [{ text: 'Sonntags', value: 'XXXX-WXX-7' }] },
    { text: 'Jahr für Jahr kamen mehr.', reads: [{ text: 'Jahr für Jahr', value: 'P1Y' }] },
  ],
  counterExamples: ['Jeder kam.', 'Er kam um 9 Uhr morgens.'],
};
