import type { TimeOperator } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { maybe, named, phrase, words } from '../../reading/phrase.ts';
import { units } from '../lexicon.ts';

const unit = named('unit', words('week', 'month', 'year'));
const kind = maybe(
  words(
    'fiscal',
    'full',
    'entire',
    'whole',
    'full fiscal',
    'calendar',
    'current',
    'current fiscal',
    'latest',
    'latest fiscal',
  ),
);

/** "The end of the year" is a date, "player of the year" is a title. */
const stretchBefore =
  /(?:end|beginning|start|middle|rest|part|half|quarter|quarters|months|weeks|days|close|course|most|much|out|remainder|turn) of\s+$/i;
const wordBefore =
  /(?:^|[^A-Za-z])(?:in|for|during|of|throughout|over|through|by|on|until|within|to|from|before|after|since|was)\s+$/i;
const boundsBehind = /^(?:,)?\s+(?:ended|ending|to|through|that ended|which ended|before|after|since)\b/;

/** The last day of the business year, as those who close books mean it; before a noun ("year-end rally") it is none. */
const yearEnd: TimeOperator = {
  kind: 'within',
  fields: { month: 12, day: 31 },
  year: { kind: 'unit', unit: 'year', direction: 'this', anchor: 'document' },
};
/** "The week of March 6", "the week ending 7 August". */
const dayBehind = /^ (?:of|ended|ending) (?:on )?(?:[A-Z]|[0-9])/;
const leadsTo = /(?:^|[^A-Za-z])(?:by|at|before|since|until|around|through|from|about|of|after)\s+$/i;

export const definiteUnit: Form = {
  name: 'definite-unit',
  reads: {
    en: '“The week”, “the month”, “the year”: the one that the text has reached.',
    de: '„The week“, „the month“, „the year“: die Einheit, die der Text erreicht hat.',
  },
  patterns: [
    phrase`${words('the', 'its', 'this')} ${kind}${unit}`,
    phrase`${named('end', words('year-end', "year's end", 'year’s end', 'year end'))}`,
  ],
  read: ({ unit, end }, { text, start, end: stop }) => {
    if (end !== undefined) return leadsTo.test(text.slice(Math.max(0, start - 10), start)) ? yearEnd : null;
    if (text.slice(stop, stop + 1).startsWith('-')) return null;
    const before = text.slice(Math.max(0, start - 24), start);
    const length = units.meaning(unit) ?? 'year';
    if (length === 'week' && dayBehind.test(text.slice(stop, stop + 14)))
      return { kind: 'unit', unit: length, direction: 'this', anchor: 'document' };
    if (boundsBehind.test(text.slice(stop, stop + 12)))
      return { kind: 'duration', amount: 1, unit: length, modifier: null };
    if (/of\s+$/i.test(before) ? !stretchBefore.test(before) : !wordBefore.test(before)) return null;
    return { kind: 'unit', unit: length, direction: 'this', anchor: 'document' };
  },
  examples: [
    {
      text: 'Sales rose in the first nine months of the year.',
      reads: [
        { text: 'the first nine months', value: 'P9M' },
        { text: 'the year', value: '2016' },
      ],
    },
    {
      text: 'It lost money in the year ended March 31.',
      reads: [
        { text: 'the year', value: 'P1Y' },
        { text: 'March 31', value: '2016-03-31' },
      ],
    },
    {
      text: 'It will close by year-end.',
      reads: [{ text: 'year-end', value: '2016-12-31', modifier: 'ON_OR_BEFORE' }],
    },
    {
      text: 'A vote is expected by the end of the week.',
      reads: [{ text: 'the end of the week', value: '2016-W36', modifier: 'ON_OR_BEFORE' }],
    },
  ],
  counterExamples: ['She was player of the year.', 'Man of the Year went to him.', 'The year-end rally faded.'],
};
