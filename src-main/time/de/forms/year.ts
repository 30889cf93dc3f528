import { calendar } from '../../operators.ts';
import type { Form } from '../../reading/form.ts';
import { named, number, phrase, words } from '../../reading/phrase.ts';
import { article, numberOf, year as fourDigits } from '../lexicon.ts';

/** What has four digits and is a quantity, a name or a number in a series. */
const quantityBehind =
  /^(?:(?:\s+(?:bis|und|oder)\s+[0-9]{4})?\s*-?\s*(?:Personen|Menschen|Männer|Frauen|Kinder|Soldaten|Stimmen|Tonnen|Meter|Metern|Kilometer|Kilometern|Quadratmeter|Quadratmetern|Hektar|km|kg|m|ha|Euro|Mark|Dollar|Franken|Prozent|Punkte|Punkten|Aktien|Stellen|Mitarbeiter|Mitarbeitern|Beschäftigte|Plätze|Häuser|Wohnungen|Besucher|Besuchern|Zuschauer|Zuschauern|Einwohner|Einwohnern|Teilnehmer|Teilnehmern|Stück|Seiten|Wörter|Exemplare|Exemplaren|Liter|Schüler|Mitglieder|Mitgliedern|PS|Stunden|Jahre|Jahren|Grad|Fälle|Fällen|Kandidaten|Unterschriften|Einheiten|andere|weitere)(?![A-Za-zäöüß])|[/:.][0-9]|-[0-9]{1,3}(?![0-9])|\s?[%°$€£])/;
const seriesBefore =
  /(?:[$€£#№§]|Nr\.|Nummer|Seite|Seiten|S\.|Zimmer|Flug|Kapitel|Abschnitt|Artikel|Art\.|Paragraf|Paragraph|Version|Boeing|Windows|Postfach|Tel\.|Telefon|PLZ|Euro|Mark|[0-9][.,:/]|(?<![A-Za-zÄÖÜäöüß])[A-Z]-?)\s?$/;
/** "Rund 1300 Gäste": a round number and what is counted. */
const countBefore =
  /(?:^|[^A-Za-zÄÖÜäöüß])(?:rund|etwa|über|knapp|fast|mehr als|unter|insgesamt|sind es|bis zu|die)\s$/i;
const nounBehind = /^\s+[A-ZÄÖÜ]/;

const anyYear = named('year', number('[0-9]{1,4}'));
const inTheYear = words('jahr', 'jahre', 'jahres', 'jahren', 'kriegsjahr', 'baujahr');

export const year: Form = {
  name: 'year',
  reads: {
    en: 'A year of four digits, or of fewer behind “Jahr”.',
    de: 'Ein Jahr mit vier Ziffern, nach „Jahr“ auch mit weniger.',
  },
  patterns: [phrase`${fourDigits}`, phrase`${article}${inTheYear} ${anyYear}(?!\.|[,.][0-9])`],
  read: ({ year }, { text, start, end }) => {
    const before = text.slice(Math.max(0, start - 12), start);
    const isCount = countBefore.test(before) && nounBehind.test(text.slice(end, end + 4));
    const isQuantity =
      isCount ||
      quantityBehind.test(text.slice(end, end + 20)) ||
      (text.slice(start, end) === year && seriesBefore.test(before));
    return isQuantity || numberOf(year) === 0 ? null : calendar({ year: numberOf(year) });
  },
  examples: [
    { text: 'Der Vertrag von 1839 wurde gehalten.', reads: [{ text: '1839', value: '1839' }] },
    { text: 'Das geschah im Jahr 578 in Rom.', reads: [{ text: 'Jahr 578', value: '0578' }] },
    { text: 'Sie lebt dort seit 1990.', reads: [{ text: '1990', value: '1990', modifier: 'ON_OR_AFTER' }] },
  ],
  counterExamples: [
    'Es kamen 1500 Menschen.',
    'Es kostet 1995 Euro.',
    'Siehe Seite 1984.',
    'Nach Paragraf 1906 gilt das.',
  ],
};
