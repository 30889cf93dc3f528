import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase, words } from '../../reading/phrase.ts';
import { numberOf, year as fourDigits } from '../lexicon.ts';

/** "412 F.2d 1633", "88 U.S. 1210": a page of law reports, behind the volume and the letters of the series. */
const reporterBefore =
  /(?<![0-9A-Za-z])[0-9]{1,4} (?=[A-Za-z. ]*\.)(?!(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)(?:[A-Z][A-Za-z]*\.? ?){1,3}(?:[0-9][a-z]{1,2} ?)?$|[A-Z][A-Za-z]*\. [2-9]d $/;

/** "[2004] EWCA Civ 1182": the number of a judgment in its year. */
const neutralBefore = /\[[12][0-9]{3}\]\s[A-Z]{2,8}(?: [A-Z][a-z]+)?\s$/;

/** "At 1850 Quarry Road": the number of a house. */
const addressBehind =
  /^\s(?:[NSEW]\.? )?(?:[A-Z][A-Za-z'’.-]+ ){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Dr|Boulevard|Blvd|Place|Court|Square|Terrace|Crescent|Way|Highway|Parkway|Close|Row|Quay|Wharf)\b/;

const anyYear = named('year', number('[1-9][0-9]{2,3}'));

/** What has four digits and is a quantity, a name or a number in a series. */
const quantityBehind =
  /^(?:[\s-]+(?:people|men|women|troops|soldiers|votes|tons|tonnes|miles|metres|meters|feet|km|kg|pounds|dollars|points|shares|jobs|workers|seats|homes|houses|percent|per|hp|employees|copies|words|pages|rounds|acres|hectares|units|others|more|years|months|weeks|days|hours|minutes|francs|guilders|crowns|marks|roubles|rubles|thalers|talers|florins|ducats|livres)\b|\s[A-Z]{2,8}(?:\s\([A-Z][a-z]*\))?\s[0-9]|[/:](?![0-9]{2}(?![0-9]))[0-9]|-(?:[0-9]|[0-9]{3})(?![0-9])|\s?[%°$€£])/;
const seriesBefore =
  /(?:[$€£#№§]|No\.|Nos\.|page|pages|p\.|pp\.|[Rr]oom|[Aa]partment|[Aa]pt\.?|[Ss]uite|[Uu]nit|[Ff]lat|[Bb]ox|[Bb]us|[Tt]rain|[Pp]latform|[Gg]ate|[Ll]ot|[Ff]orm|[Mm]odel|[Ll]ocker|[Cc]ell|[Ee]xtension|Route|Boeing|Highway|Flight|chapter|section|version|[0-9][.:/]|[0-9](?<!(?<![0-9])[12][0-9]{3}),|(?<!^|[0-9]{4}|[Mm]id|[Pp]ost|[Pp]re)-|[B-HJ-Z]-?)[\s]?$/;

/** "The 1973/4 season": the year behind it, by its last digit. */
function nextYearBehind(year: number, behind: string): boolean {
  return new RegExp(`^/${(year + 1) % 10}(?![0-9/])`).test(behind);
}

export const year: Form = {
  name: 'year',
  reads: {
    en: 'A year of four digits, or of fewer behind “the year”.',
    de: 'Ein Jahr mit vier Ziffern, nach „the year“ auch mit weniger.',
  },
  patterns: [phrase`${fourDigits}`, phrase`${words('the year')} ${anyYear}`],
  read: ({ year }, { text, start, end }) => {
    const isAddress = addressBehind.test(text.slice(end, end + 60));
    const isQuantity =
      isAddress ||
      reporterBefore.test(text.slice(Math.max(0, start - 24), start)) ||
      neutralBefore.test(text.slice(Math.max(0, start - 24), start)) ||
      (text[start - 1] === '[' && /^\]\s[A-Z]{2,}/.test(text.slice(end, end + 6))) ||
      (quantityBehind.test(text.slice(end, end + 16)) && !nextYearBehind(numberOf(year), text.slice(end, end + 4))) ||
      seriesBefore.test(text.slice(Math.max(0, start - 10), start));
    return isQuantity ? null : calendar({ year: numberOf(year) });
  },
  examples: [
    { text: 'The treaty of 1839 was kept.', reads: [{ text: '1839', value: '1839' }] },
    { text: 'In the year 348 he was made bishop.', reads: [{ text: 'the year 348', value: '0348' }] },
    {
      text: 'It has been closed since the year 1994.',
      reads: [{ text: 'the year 1994', value: '1994', modifier: 'ON_OR_AFTER' }],
    },
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
    'A shell was found at 1850 Quarry Road.',
    'It lies 1500 years back.',
    'See Pell v. Orr, 412 F.2d 1633.',
    'See [2004] EWCA Civ 1182.',
    'The ruling (2011 NHX 044) stands.',
    'It cost $1995.',
    'Flight 1549 landed.',
    'See page 1984.',
    'He lives in apartment 1605.',
    'A speed of 2000 km.',
  ],
};
