import type { Form } from '../../reading/form.ts';
import { named, names, phrase } from '../../reading/phrase.ts';
import { article, direction, directions, units } from '../lexicon.ts';

const unit = named(
  'unit',
  names(
    'woche',
    'monat',
    'monats',
    'monates',
    'quartal',
    'quartals',
    'jahr',
    'jahre',
    'jahres',
    'jahrs',
    'jahrzehnt',
    'jahrzehnts',
    'jahrhundert',
    'jahrhunderts',
    'jahrtausend',
    'jahrtausends',
  ),
);
/** "Die letzten Jahre" are years, "im letzten Jahre" is one. */
const plural = /(?:^|[^a-z])(?:die|den|der)\s.*jahre$/i;

export const unitDirection: Form = {
  name: 'unit-direction',
  reads: {
    en: 'The week, month, quarter, year, decade or century before, around or after the document’s date.',
    de: 'Woche, Monat, Quartal, Jahr, Jahrzehnt oder Jahrhundert vor dem Datum des Dokuments, mit ihm oder nach ihm.',
  },
  patterns: [phrase`${article}${direction} ${unit}`],
  read: ({ unit, direction = '' }, { text, start, end }) => {
    const matched = text.slice(start, end);
    if (
      /jahre$/i.test(matched) &&
      (plural.test(matched) || !/(?:im|dem|des)\s+$/i.test(text.slice(Math.max(0, start - 5), start)))
    )
      return null;
    return {
      kind: 'unit',
      unit: units.meaning(unit) ?? 'year',
      direction: directions.meaning(direction) ?? 'open',
      anchor: 'document',
    };
  },
  examples: [
    { text: 'Im vergangenen Jahr stieg die Ausfuhr.', reads: [{ text: 'vergangenen Jahr', value: '2015' }] },
    { text: 'Die Gespräche beginnen nächste Woche.', reads: [{ text: 'nächste Woche', value: '2016-W37' }] },
    { text: 'In diesem Monat fiel keine Entscheidung.', reads: [{ text: 'diesem Monat', value: '2016-09' }] },
    {
      text: 'Ende nächsten Jahres ist Schluss.',
      reads: [{ text: 'Ende nächsten Jahres', value: '2017', modifier: 'END' }],
    },
    {
      text: 'Der Schaden vom August vorigen Jahres blieb.',
      reads: [{ text: 'August vorigen Jahres', value: '2015-08' }],
    },
  ],
  counterExamples: ['In den letzten Jahren wuchs die Stadt.'],
};
