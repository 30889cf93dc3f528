import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, named, phrase, words } from '../../reading/phrase.ts';
import { direction, directions, weekday as weekdayName, weekdays } from '../lexicon.ts';

/** "The Sunday Times", "Black Friday": names, not days. */
const nameBefore = /(?:Black|Good|Bloody|Easter|Cyber|Super|Ash|Holy|Palm|Whit|Maundy|Shrove|Fat)[\s]+$/;
const nameBehind =
  /^[\s]+(?:Times|Telegraph|Mirror|Herald|Night (?:Live|Football)|School|Express|Mail|Review|Club|Post)\b/;

/** "Every Tuesday and Thursday": the second comes again and again too. */
const everyBefore = /(?:[Ee]very|[Ee]ach) [A-Z][a-z]+day(?:, [A-Z][a-z]+day)?,? (?:and|or) $/;

export const weekday: Form = {
  name: 'weekday',
  reads: {
    en: 'A day of the week: in news, the one before the document’s date when its clause is past, the one after it when it is future.',
    de: 'Ein Wochentag: in Nachrichten der vor dem Datum des Dokuments, wenn sein Satzteil in der Vergangenheit steht, und der danach, wenn er in der Zukunft steht.',
  },
  patterns: [
    phrase`${maybe(direction)}${weekdayName}`,
    phrase`${weekdayName} ${named('week', words('week'))}(?=[.,;:!?)]|$| (?:at|in|and|because|when)\b)`,
  ],
  read: ({ weekday, week, direction }, { text, start, end }) => {
    // "Tuesday week": a week after that day.
    if (week !== undefined) {
      const day = calendar({ weekday: weekdays.meaning(weekday) ?? 0 }, 'next');
      return { kind: 'shift', amount: 7, unit: 'day', anchor: 'document', from: day, backwards: false };
    }
    const isName =
      nameBefore.test(text.slice(Math.max(0, start - 12), start)) || nameBehind.test(text.slice(end, end + 20));
    if (isName) return null;
    if (everyBefore.test(text.slice(Math.max(0, start - 32), start)))
      return { kind: 'set', value: `XXXX-WXX-${weekdays.meaning(weekday) ?? 1}` };
    return calendar({ weekday: weekdays.meaning(weekday) ?? 0 }, directions.meaning(direction) ?? 'open');
  },
  examples: [
    { text: 'The blasts went off on Monday.', reads: [{ text: 'Monday', value: '2016-09-05' }] },
    { text: 'Parliament will meet on Thursday.', reads: [{ text: 'Thursday', value: '2016-09-08' }] },
    { text: 'The sale will end on Thursday week.', reads: [{ text: 'Thursday week', value: '2016-09-15' }] },
    { text: 'He arrived Tuesday.', reads: [{ text: 'Tuesday', value: '2016-09-06' }] },
    {
      text: 'Every Tuesday and Thursday it opens.',
      reads: [
        { text: 'Every Tuesday', value: 'XXXX-WXX-2' },
        { text: 'Thursday', value: 'XXXX-WXX-4' },
      ],
    },
    { text: 'They met last Friday.', reads: [{ text: 'last Friday', value: '2016-09-02' }] },
    { text: 'The match is next Wednesday.', reads: [{ text: 'next Wednesday', value: '2016-09-07' }] },
  ],
  counterExamples: ['The Sunday Times printed it.', 'Shops opened early for Black Friday sales.', 'The sun set.'],
};
