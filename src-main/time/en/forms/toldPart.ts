import type { Form } from '../../reading/form.ts';
import { phrase, words } from '../../reading/phrase.ts';
import {
  month as monthName,
  months,
  season as seasonName,
  seasons,
  weekday as weekdayName,
  weekdays,
} from '../lexicon.ts';

const following = words('the following');

export const toldPart: Form = {
  name: 'told-part',
  reads: {
    en: 'The season, month or day of the week that follows the date that the text gave last.',
    de: 'Die Jahreszeit, der Monat oder der Wochentag nach dem Datum, das der Text zuletzt genannt hat.',
  },
  patterns: [
    phrase`${following} ${seasonName}`,
    phrase`${following} ${monthName}`,
    phrase`${following} ${weekdayName}`,
  ],
  read: ({ season, month, weekday }) => {
    const meaning = seasons.meaning(season);
    if (meaning !== undefined) return { kind: 'following', fields: { season: meaning } };
    if (weekday !== undefined) return { kind: 'following', fields: { weekday: weekdays.meaning(weekday) ?? 1 } };
    return { kind: 'following', fields: { month: months.meaning(month) ?? 0 } };
  },
  examples: [
    {
      text: 'The council met in 1761; work began the following spring.',
      reads: [
        { text: '1761', value: '1761' },
        { text: 'the following spring', value: '1762-SP' },
      ],
    },
    {
      text: 'They met on 3 May 1945. The following June they parted.',
      reads: [
        { text: '3 May 1945', value: '1945-05-03' },
        { text: 'The following June', value: '1945-06' },
      ],
    },
    {
      text: 'They met on 3 May 1945. The following Monday they parted.',
      reads: [
        { text: '3 May 1945', value: '1945-05-03' },
        { text: 'The following Monday', value: '1945-05-07' },
      ],
    },
  ],
  counterExamples: ['He read the following words aloud.'],
};
