import type { Form } from '../../reading/form.ts';
import { phrase, words } from '../../reading/phrase.ts';

export const singleDay: Form = {
  name: 'single-day',
  reads: {
    en: '“The day”, where it is counted from a date: the day after Christmas.',
    de: '„The day“, wo es von einem Datum aus gezählt ist: „the day after Christmas“.',
  },
  patterns: [
    phrase`${words('the day', 'one day', 'a day', 'a week', 'a month', 'a year')}(?= (?:after|before|from|prior)\b)`,
  ],
  fragment: true,
  read: (_, { text, start, end }) => {
    const unit = /(day|week|month|year)$/i.exec(text.slice(start, end))?.[1]?.toLowerCase();
    return {
      kind: 'duration',
      amount: 1,
      unit: unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day',
      modifier: null,
    };
  },
  examples: [
    {
      text: 'The day after Christmas 1914 they sailed.',
      reads: [{ text: 'The day after Christmas 1914', value: '1914-12-26' }],
    },
  ],
  counterExamples: ['The day after the vote was cold.'],
};
