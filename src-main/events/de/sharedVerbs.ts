import { splitHeadDates } from '../headDates.ts';
import type { SharedVerbRule } from '../sharedVerb.ts';

export const sharedVerb: SharedVerbRule = {
  name: 'shared-verb',
  says: {
    en: 'Happenings that share a verb are told each with its date: “1734 und 1738 reiste sie”.',
    de: 'Geschehnisse mit einem gemeinsamen Verb werden einzeln erzählt, jedes mit seinem Datum: „1734 und 1738 reiste sie“.',
  },
  split: splitHeadDates,
  examples: [
    {
      text: '2001 und 2004 reiste sie nach Rom.',
      tells: [
        { when: '2004', title: 'Sie reiste nach Rom' },
        { when: '2001', title: 'Sie reiste nach Rom' },
      ],
    },
  ],
  counterExamples: [{ text: 'Von 2001 bis 2004 reiste sie nach Rom.' }],
};
