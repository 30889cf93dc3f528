import type { Form } from '../../reading/form.ts';
import { named, names, phrase, words } from '../../reading/phrase.ts';
import { units } from '../lexicon.ts';

const unit = named('unit', names('woche', 'monats', 'monates', 'jahres', 'jahrs', 'jahrzehnts', 'jahrhunderts'));

/** "Ende des Jahres" is a date, "Spieler des Jahres" is a title. */
const stretchBefore =
  /(?:^|[^A-Za-zÄÖÜäöüß])(?:anfang|beginn|mitte|ende|ausgang|laufe?|verlauf|rest|hälfte|teil|quartal|monaten?|wochen|tage|tagen|während|innerhalb)\s+$/i;

export const definiteUnit: Form = {
  name: 'definite-unit',
  reads: {
    en: '“Des Jahres”, “der Woche” as the whole of which a part is told.',
    de: '„Des Jahres“, „der Woche“ als das Ganze, von dem ein Teil genannt ist.',
  },
  patterns: [phrase`${words('des', 'der')} ${unit}`],
  read: ({ unit }, { text, start }) =>
    stretchBefore.test(text.slice(Math.max(0, start - 14), start))
      ? { kind: 'unit', unit: units.meaning(unit) ?? 'year', direction: 'this', anchor: 'document' }
      : null,
  examples: [
    { text: 'Ende des Jahres zieht sie um.', reads: [{ text: 'Ende des Jahres', value: '2016', modifier: 'END' }] },
    { text: 'Im Laufe der Woche soll es tauen.', reads: [{ text: 'der Woche', value: '2016-W36' }] },
  ],
  counterExamples: ['Sie ist Sportlerin des Jahres.', 'Das Buch der Woche gefiel.'],
};
