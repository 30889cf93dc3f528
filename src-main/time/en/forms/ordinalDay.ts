import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase } from '../../reading/phrase.ts';
import { numberOf, the } from '../lexicon.ts';

const ordinal = named('day', number('(?:[12]?[0-9]|3[01])(?:st|nd|rd|th)'));
const wordOfTime =
  /(?:^|[^A-Za-z])(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]rom|(?:morning|afternoon|evening|night|dawn) of)\s+$/;
/** "On the 3rd floor": what has a number in a row. */
const thing =
  /^[\s-]+(?!(?:the|they|he|she|it|we|I|a|an|and|but|of|in|at|when|while|with|was|were|came|there)\b)[A-Za-z]/;

export const ordinalDay: Form = {
  name: 'ordinal-day',
  reads: { en: 'A day of the month that the text has reached.', de: 'Ein Tag des Monats, den der Text erreicht hat.' },
  patterns: [phrase`${the} ${ordinal}`],
  read: ({ day }, { text, start, end }) => {
    const isDay = wordOfTime.test(text.slice(Math.max(0, start - 16), start)) && !thing.test(text.slice(end, end + 10));
    return isDay ? calendar({ day: numberOf(day) }) : null;
  },
  examples: [
    {
      text: 'They landed on 5 June 1944. On the 28th they met.',
      reads: [
        { text: '5 June 1944', value: '1944-06-05' },
        { text: 'the 28th', value: '1944-06-28' },
      ],
    },
  ],
  counterExamples: ['He lives on the 3rd floor.', 'On the 4th Army fell the blame.'],
};
