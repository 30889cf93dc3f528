import type { Form } from '../../reading/form.ts';
import { either, maybe, named, names, number, phrase, words } from '../../reading/phrase.ts';
import { amountOf, numberWords } from '../numerals.ts';

const hour = named('hour', number('[01]?[0-9]|2[0-4]'));
const minutes = named('minutes', number('[0-5][0-9]'));
const hourWord = named('word', either(words('ein', 'eins'), numberWords.element));
const oclock = names('uhr', 'h');
const half = named('half', words('morgens', 'früh', 'vormittags', 'mittags', 'nachmittags', 'abends', 'nachts'));

/** Quarters and halves, in minutes from the hour that is named. */
const fractions: ReadonlyMap<string, number> = new Map([
  ['halb', -30],
  ['viertel vor', -15],
  ['viertel nach', 15],
  ['dreiviertel', -15],
]);
const fraction = named('fraction', words(...fractions.keys()));

/** "Um 12.15" needs no "Uhr"; "12.15 Euro" is none. */
const preposition = /(?:^|[^A-Za-zÄÖÜäöüß])(?:um|ab|gegen|Uhr:)\s+$/i;
/** "09:05 Der erste Alarm ging ein": a line of a log. */
const entryBehind = /^\]?\s*(?:[-–—|:]\s*)?\p{Lu}(?!hr)/u;
const quantityBehind =
  /^\s*(?:Euro|Mark|Prozent|%|Mio|Mrd|Millionen|Milliarden|Punkte|Meter|Kilometer|km|Grad|Sekunden|Minuten|[€$°])/;

export const clockTime: Form = {
  name: 'clock-time',
  reads: {
    en: 'A time of day by the clock, on the day it is written with or the one the text has reached.',
    de: 'Eine Uhrzeit an dem Tag, der dabeisteht, oder an dem, den der Text erreicht hat.',
  },
  patterns: [
    phrase`${hour}[.:]${minutes} ?${oclock}(?: ${half})?`,
    phrase`${hour} ?${oclock}(?: ${minutes}(?! [A-ZÄÖÜ]|[.,][0-9]))?(?: ${half})?`,
    phrase`${hourWord} ${oclock}(?: ${half})?`,
    phrase`${fraction} ${hourWord}(?: ${half})?`,
    // "Von 10 bis 18 Uhr": "Uhr" is written with the later one.
    phrase`${hour}(?:[.:]${minutes})?(?=(?: ?[-–/] ?| bis | und | oder )[0-9]{1,2}(?:[.:][0-9]{2})? ?Uhr(?![a-zäöüß]))`,
    phrase`${hour}[.:]${minutes}(?![.:,]?[0-9])`,
    phrase`${maybe(words('um', 'gegen'))}${named('midnight', names('mitternacht'))}`,
  ],
  read: ({ hour, minutes, word, half, fraction, midnight }, { text, start, end }) => {
    if (midnight !== undefined) return { kind: 'clock', minute: 0, sharp: true, of: null };
    const matched = text.slice(start, end);
    const isBare =
      hour !== undefined &&
      !/Uhr|h/i.test(matched) &&
      !/^(?:\s?[-–/]|\s(?:bis|und|oder)\s)/.test(text.slice(end, end + 5));
    const isTold =
      preposition.test(text.slice(Math.max(0, start - 8), start)) && !quantityBehind.test(text.slice(end, end + 12));
    const opensLine = start <= 1 && minutes !== undefined && entryBehind.test(text.slice(end, end + 12));
    if (isBare && !isTold && !opensLine) return null;
    const count = hour === undefined ? (/^eins?$/i.test(word ?? '') ? 1 : (amountOf(word) ?? 25)) : Number(hour);
    if (count > 24 || !Number.isInteger(count)) return null;
    if (count === 24) return { kind: 'part-of-day', part: 'NI', of: null };
    const afternoon = /^(?:nachmittags|abends)$/i.test(half ?? '') && count < 12 ? 12 : 0;
    const minute =
      (count + afternoon) * 60 +
      Number(minutes ?? 0) +
      (fractions.get(fraction?.toLowerCase().replace(/\s+/g, ' ') ?? '') ?? 0);
    return {
      kind: 'clock',
      minute: (minute + 1440) % 1440,
      sharp: minutes !== undefined || fraction !== undefined,
      ...(half !== undefined ? { half: 'told' } : count >= 1 && count <= 12 ? { half: 'open' } : {}),
      of: null,
    };
  },
  examples: [
    {
      text: 'Er wurde am Montag um 19.15 Uhr erschossen.',
      reads: [{ text: 'Montag um 19.15 Uhr', value: '2016-09-05T19:15' }],
    },
    {
      text: 'Am Donnerstag um 15 Uhr wird gewählt.',
      reads: [{ text: 'Donnerstag um 15 Uhr', value: '2016-09-08T15:00' }],
    },
    {
      text: 'Sie traf ihn gestern gegen drei Uhr nachts.',
      reads: [{ text: 'gestern gegen drei Uhr nachts', value: '2016-09-05T03:00' }],
    },
    { text: 'Um halb neun begann die Sitzung.', reads: [{ text: 'halb neun', value: '2016-09-06T08:30' }] },
    {
      text: 'Geöffnet ist von 10 bis 18 Uhr.',
      reads: [
        { text: '10', value: '2016-09-06T10:00' },
        { text: '18 Uhr', value: '2016-09-06T18:00' },
      ],
    },
  ],
  counterExamples: ['Das Spiel endete 3:15.', 'Es kostet 12.15 Euro.', 'Die Uhr stand still.'],
};
