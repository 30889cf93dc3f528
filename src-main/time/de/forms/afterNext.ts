import type { Form } from '../../reading/form.ts';
import { either, named, names, phrase } from '../../reading/phrase.ts';
import { inflected } from '../inflection.ts';
import { article, units } from '../lexicon.ts';

const next = named('next', inflected('übernächst'));
const last = named('last', inflected('vorletzt'));

export const afterNext: Form = {
  name: 'after-next',
  reads: {
    en: '“Übernächste Woche”, “vorletztes Jahr”: two of them from the document’s.',
    de: '„Übernächste Woche“, „vorletztes Jahr“: die zweite nach oder vor der des Dokuments.',
  },
  patterns: [
    phrase`${article}${either(next, last)} ${named('unit', names('woche', 'wochenende', 'monat', 'monats', 'quartal', 'jahr', 'jahres'))}`,
  ],
  read: ({ next, unit }) => ({
    kind: 'unit',
    unit: units.meaning(unit) ?? 'week',
    direction: next === undefined ? 'last' : 'next',
    anchor: 'document',
    twice: true,
  }),
  examples: [
    { text: 'Der Rat wird übernächste Woche beraten.', reads: [{ text: 'übernächste Woche', value: '2016-W38' }] },
    { text: 'Sie starb im vorletzten Jahr.', reads: [{ text: 'vorletzten Jahr', value: '2014' }] },
  ],
  counterExamples: ['Das vorletzte Haus brannte.'],
};
