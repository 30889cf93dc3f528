import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { phrase } from '../../reading/phrase.ts';
import { numberOf, year as fourDigits } from '../lexicon.ts';

/** What has four digits and is a quantity, a name or a number in a series. */
const quantityBehind =
  /^(?:[\s-]+(?:people|men|women|troops|soldiers|votes|tons|tonnes|miles|metres|meters|feet|km|kg|pounds|dollars|points|shares|jobs|workers|seats|homes|houses|percent|per|hp|employees|copies|words|pages|rounds|acres|hectares|units|others|more)\b|[/:](?![0-9]{2}(?![0-9]))[0-9]|-(?:[0-9]|[0-9]{3})(?![0-9])|\s?[%°$€£])/;
const seriesBefore =
  /(?:[$€£#№§]|No\.|Nos\.|page|pages|p\.|pp\.|Room|Route|Boeing|Highway|Flight|chapter|section|version|[0-9][.:/]|[0-9](?<!(?<![0-9])[12][0-9]{3}),|(?<!^|[0-9]{4}|[Mm]id|[Pp]ost|[Pp]re)-|[B-HJ-Z]-?)[\s]?$/;

export const year: Form = {
  name: 'year',
  reads: { en: 'A year of four digits.', de: 'Ein Jahr mit vier Ziffern.' },
  patterns: [phrase`${fourDigits}`],
  read: ({ year }, { text, start, end }) => {
    const isQuantity =
      quantityBehind.test(text.slice(end, end + 16)) || seriesBefore.test(text.slice(Math.max(0, start - 10), start));
    return isQuantity ? null : calendar({ year: numberOf(year) });
  },
  examples: [
    { text: 'The treaty of 1839 was kept.', reads: [{ text: '1839', value: '1839' }] },
    { text: 'A 1996 law forbids it.', reads: [{ text: '1996', value: '1996' }] },
    { text: '- 1914: War begins.', reads: [{ text: '1914', value: '1914' }] },
    {
      text: 'The river rose in 1998, 2002 and 2006.',
      reads: [
        { text: '1998', value: '1998' },
        { text: '2002', value: '2002' },
        { text: '2006', value: '2006' },
      ],
    },
    { text: 'He was king (1702) of Sweden.', reads: [{ text: '1702', value: '1702' }] },
  ],
  counterExamples: [
    'Some 1500 people came.',
    'It cost $1995.',
    'Flight 1549 landed.',
    'See page 1984.',
    'A speed of 2000 km.',
  ],
};
