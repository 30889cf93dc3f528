import type { Form } from '../../reading/form.ts';
import { either, maybe, named, phrase, words } from '../../reading/phrase.ts';
import { article, unit, units } from '../lexicon.ts';
import { amount, amountOf, one, vagueAmounts } from '../numerals.ts';

const vague = named('vague', vagueAmounts);
const degree = maybe(words('nur', 'genau', 'knapp', 'gut', 'rund', 'etwa', 'fast', 'kaum', 'schon', 'noch'));
const side = named('side', words('später', 'danach', 'darauf', 'zuvor', 'davor', 'vorher', 'früher'));

export const laterEarlier: Form = {
  name: 'later-earlier',
  reads: {
    en: 'A length of time from the date that the text gave last.',
    de: 'Eine Dauer, gezählt von dem Datum, das der Text zuletzt genannt hat.',
  },
  patterns: [
    phrase`${degree}${either(amount, vague, one)} ${unit} ${side}`,
    phrase`${article}${named('day', words('tag', 'tags', 'abend'))} ${side}`,
    phrase`${article}${named('year', words('jahr', 'woche', 'monat'))} ${side}`,
  ],
  read: ({ amount, one, vague, unit, side = '', day, year }) => {
    const length = day !== undefined ? 'day' : (units.meaning(unit ?? year) ?? 'year');
    const count = vague !== undefined ? null : one === undefined && amount !== undefined ? amountOf(amount) : 1;
    const short = length === 'second' || length === 'minute' || length === 'hour';
    if (short) return { kind: 'duration', amount: count, unit: length, modifier: null };
    return {
      kind: 'shift',
      amount: count,
      unit: length,
      anchor: 'narrative',
      backwards: /^(?:zuvor|davor|vorher|früher)$/i.test(side),
    };
  },
  examples: [
    {
      text: '1914 brach der Krieg aus. Vier Jahre später war er vorbei.',
      reads: [
        { text: '1914', value: '1914' },
        { text: 'Vier Jahre später', value: '1918' },
      ],
    },
    {
      text: 'Er wurde am 3. Mai 1979 gewählt und war am Tag zuvor noch krank.',
      reads: [
        { text: '3. Mai 1979', value: '1979-05-03' },
        { text: 'Tag zuvor', value: '1979-05-02' },
      ],
    },
  ],
  counterExamples: ['Ein Jahr und später noch eins.'],
};
