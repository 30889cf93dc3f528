import type { Form } from '../../reading/form.ts';
import { either, named, number, phrase, trailing, words, type Element } from '../../reading/phrase.ts';
import { amountOf, numberWords } from '../lexicon.ts';

const hour = named('hour', number('1[0-2]|0?[1-9]'));
const hour24 = named('hour', number('[01]?[0-9]|2[0-3]'));
const minutes = named('minutes', number('[0-5][0-9]'));
const seconds = trailing(':[0-5][0-9](?:[.,][0-9]{1,6})?(?![0-9])');
const half = named('half', either(words('a.m.', 'p.m.', 'am', 'pm', 'a.m', 'p.m')));
/** "Four in the morning". */
const partOfClock = named('half', words('in the morning', 'in the afternoon', 'in the evening', 'at night'));
const zoned = trailing(
  '(?: ?(?:hrs|hours|h)| (?:EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|PT|GMT|UTC|BST|CET|CEST|local time))(?![A-Za-z])',
);

const fourDigits = named('four', number('(?:[01][0-9]|2[0-3])[0-5][0-9]'));
const ledHour: Element = { ...hour, source: `(?<=[Aa]t )${hour.source}` };
/** Nearly all numbers of four digits are years: only behind such a word one is looked at. */
const ledFour: Element = {
  source: `(?<=(?:[Aa]t|[Bb]y|[Aa]bout|[Aa]round|[Uu]ntil|[Aa]pproximately) )${fourDigits.source}`,
  openings: fourDigits.openings,
  optional: false,
};
const hoursWord = named('zone', words('hrs', 'hours', 'h'));
/** Four digits behind "at" that are no year: they open their clause and somebody acts behind them, or their day stands beside them. */
const clauseBefore =
  /(?:^|[.;:,] )(?:and |but |then )?(?:[Aa]t|[Bb]y|[Aa]round|[Aa]bout|[Uu]ntil) (?:(?:about|around|approximately) )?$/;
const actorBehind =
  /^,? (?:the|a|an|he|she|it|they|we|I|his|her|its|their|our|another|all|two|three|\p{Lu}\p{L}+)(?!\p{L})/u;
const dayBehind =
  /^ on (?:the (?:[0-9]{1,2}|[a-z]+day)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu}|\p{Lu}[a-z]{2,8}\.? [0-9]{1,2}(?![0-9]))/u;
const dayBefore =
  /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[0-9]{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,? [0-9]{4})?|(?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{1,2}(?:, [0-9]{4})?),? at (?:(?:about|around|approximately) )?$/;
/** Years that are to come are no years of a story. */
const lastLikelyYear = 2100;

/** "At 2330 she came home", "at 1600 on 4 January 1978", "by 2215 they had left". */
function isClockOfFour(four: string, text: string, start: number, end: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 48), start), text.slice(end, end + 40)];
  const isLed = leadsTo.test(before);
  if (isLed && (dayBehind.test(behind) || dayBefore.test(before))) return true;
  const opensClause = clauseBefore.test(before) && actorBehind.test(behind);
  return opensClause && (isLed || Number(four) >= lastLikelyYear);
}

const wholeDayBefore =
  /(?:[A-Za-z]\.? |[./-])(?:1[0-9]|20|21)[0-9]{2}(?:,? | \| )$|[A-Z][a-z]{2,8}\.? [0-9]{1,2},? (?:1[0-9]|20|21)[0-9]{2},? $/;
const leadsTo = /(?:^|[^A-Za-z])at (?:(?:about|around|approximately|approx\.|roughly|exactly|precisely|just) )?$/i;
/** "09:05 The first alarm rang", "[09:17] Deploy", "09:02 – Deploy": a line of a log. */
const entryBehind = /^\]?(?:\s(?:UTC|GMT|Z))?\s*(?:[-–—|:]\s*)?[\p{Lu}"“]/u;
const amountBehind =
  /^(?:\s?[%°$€£/]|\s*(?:per\b|percent|euros?|dollars?|pounds?|cents?|pence|francs?|marks?|yen|rupees?|points?|km|m|kg|a share|million|billion|seconds?|minutes?|feet|inch))/i;

const afternoon = /^(?:p|in the (?:afternoon|evening)|at night)/i;

/** Twelve is the first hour of its half of the day; without a half the hour is what is written. */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (afternoon.test(half) ? 12 : 0);
}

export const clockTime: Form = {
  name: 'clock-time',
  reads: {
    en: 'A time of day by the clock, on the day it is written with or the one the text has reached.',
    de: 'Eine Uhrzeit an dem Tag, der dabeisteht, oder an dem, den der Text erreicht hat.',
  },
  patterns: [
    phrase`${hour}[:.]${minutes} ?${half}${zoned}`,
    phrase`${hour} ?${half}${zoned}`,
    phrase`${hour24}:${minutes}${seconds}${zoned}(?!\.?[0-9]|:)`,
    phrase`${hour24}\.${minutes}(?![.:]?[0-9])`,
    phrase`${hour24}\.${minutes} ?${hoursWord}`,
    phrase`${named('four', number('0[0-9][0-5][0-9]'))}`,
    phrase`${hour} ${partOfClock}`,
    phrase`${fourDigits} ?${named('zone', words('gmt', 'utc', 'hours', 'hrs', 'h'))}`,
    phrase`${ledFour}`,
    phrase`${ledHour}(?= (?:this|yesterday|tomorrow) (?:morning|afternoon|evening)(?![a-z])| (?:tonight|last night)(?![a-z]))`,
    phrase`${named('word', either(numberWords.element, number('1[0-2]|[1-9]')))} o['’]clock`,
    phrase`${named('named', words('noon', 'midnight', 'midday'))}`,
  ],
  read: ({ hour, minutes, half, word, named, four, zone }, { text, start, end }) => {
    const before = text.slice(Math.max(0, start - 20), start);
    const isLed = leadsTo.test(before);
    // "At about 0345": with a nought before it, four digits are no year, and with "at" no number.
    const isBareFour = four !== undefined && zone === undefined;
    if (isBareFour && !(four.startsWith('0') && isLed) && !isClockOfFour(four, text, start, end)) return null;
    if (four !== undefined)
      return { kind: 'clock', minute: Number(four.slice(0, 2)) * 60 + Number(four.slice(2)), sharp: true, of: null };
    // "a 3:15 ratio", "Psalm 23:4" and scores have no zone and no half of the day; they need "at" before them.
    const bare = half === undefined && named === undefined && word === undefined && zone === undefined;
    // "17 June 2020 22:41", "| 17/06/2020 | 22:41 |": a clock time right behind its day.
    const isBehindDay = minutes !== undefined && wholeDayBefore.test(before) && text.slice(start, end).includes(':');
    const opensLine = start <= 1 && minutes !== undefined && entryBehind.test(text.slice(end, end + 12));
    if (
      bare &&
      !isLed &&
      !opensLine &&
      !isBehindDay &&
      !/(?:by|until|since|from|to|around|about|before|after|[–-])\s?$/i.test(before)
    )
      return null;
    // "At around 7.20" is a time where nothing behind it makes an amount of it.
    const isDotted = bare && text.slice(start, end).includes('.');
    if (isDotted && (!isLed || amountBehind.test(text.slice(end, end + 16)))) return null;
    // "High Noon", "Midnight's Children": titles.
    if (/^[A-Z][a-z]/.test(named ?? '') && start > 0) return null;
    if (named !== undefined)
      return { kind: 'clock', minute: /midnight/i.test(named) ? 1440 : 720, sharp: true, of: null };
    const count = word === undefined ? Number(hour) : (amountOf(word) ?? 0);
    if (bare && /^\s*[-–]?\s*(?:win|loss|victory|lead)/i.test(text.slice(end, end + 10))) return null;
    return {
      kind: 'clock',
      minute: hourOfDay(count, half) * 60 + Number(minutes ?? 0),
      sharp: minutes !== undefined || word !== undefined,
      ...(half !== undefined ? { half: 'told' } : count >= 1 && count <= 12 ? { half: 'open' } : {}),
      of: null,
    };
  },
  examples: [
    {
      text: 'He was shot at 7:15 p.m. on Monday.',
      reads: [{ text: '7:15 p.m. on Monday', value: '2016-09-05T19:15' }],
    },
    { text: 'The vote is due on Thursday at noon.', reads: [{ text: 'Thursday at noon', value: '2016-09-08T12:00' }] },
    { text: 'The offer ran out at midnight Friday.', reads: [{ text: 'midnight Friday', value: '2016-09-02T24:00' }] },
    {
      text: 'He left on Monday at 4 in the afternoon.',
      reads: [{ text: 'Monday at 4 in the afternoon', value: '2016-09-05T16:00' }],
    },
    { text: 'It blew up at 0735 GMT on Friday.', reads: [{ text: '0735 GMT on Friday', value: '2016-09-02T07:35' }] },
    {
      text: 'At about 0345 on Friday it sank.',
      reads: [{ text: 'about 0345 on Friday', value: '2016-09-02T03:45', modifier: 'APPROX' }],
    },
    { text: 'It broke on Friday at 13:52:07.', reads: [{ text: 'Friday at 13:52:07', value: '2016-09-02T13:52' }] },
    { text: 'At 16:10 hrs on Friday it fell.', reads: [{ text: '16:10 hrs on Friday', value: '2016-09-02T16:10' }] },
    {
      text: '09:05 The first alarm rang.',
      reads: [{ text: '09:05', value: '2016-09-06T09:05' }],
    },
    {
      text: '17 June 2015 22:41 – The alarm rang.',
      reads: [{ text: '17 June 2015 22:41', value: '2015-06-17T22:41' }],
    },
    { text: 'It struck on Monday at 5.36am.', reads: [{ text: 'Monday at 5.36am', value: '2016-09-05T05:36' }] },
    {
      text: 'At 2330 on Friday she came home.',
      reads: [{ text: '2330 on Friday', value: '2016-09-02T23:30' }],
    },
    { text: 'At 1615 the pilot left.', reads: [{ text: '1615', value: '2016-09-06T16:15' }] },
    {
      text: 'By 2215 she had found it.',
      reads: [{ text: '2215', value: '2016-09-06T22:15', modifier: 'ON_OR_BEFORE' }],
    },
    {
      text: 'The guard left at 23.00 hrs on Friday.',
      reads: [{ text: '23.00 hrs on Friday', value: '2016-09-02T23:00' }],
    },
    {
      text: 'About 1745hrs on Friday he left.',
      reads: [{ text: 'About 1745hrs on Friday', value: '2016-09-02T17:45', modifier: 'APPROX' }],
    },
    {
      text: 'She will speak at 7 this evening.',
      reads: [{ text: '7 this evening', value: '2016-09-06T19:00' }],
    },
    { text: 'They met yesterday at 3 a.m.', reads: [{ text: 'yesterday at 3 a.m.', value: '2016-09-05T03:00' }] },
  ],
  counterExamples: [
    'The score was 3:15.',
    'Read Genesis 4:12.',
    'They saw High Noon.',
    'Shares closed at 7.20 a share.',
    'Agent 0072 left.',
    'The dam stood at 2020 feet.',
  ],
};
