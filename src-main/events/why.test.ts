import { expect, it } from 'vitest';

import type { InterfaceLanguage } from '../time/types.ts';

import { extract } from './extract.ts';
import { explainDating, explainRules } from './why.ts';

const documentDate = { year: 2016, month: 9, day: 6 };
const monday = {
  en: '“Monday” was read as 5 September 2016, against the document’s date, 6 September 2016; it states the day of the week, and the week is supposed (rule: weekday).',
  de: '„Monday“ wurde gelesen als 5. September 2016, bezogen auf das Datum des Dokuments (6. September 2016); genannt ist der Wochentag, angenommen ist die Woche (Regel: weekday).',
};

it.each([
  ['its own words', { text: 'A bomb exploded on Monday.', documentDate, genre: 'news' }, monday],
  [
    'the happening told before it',
    { text: 'A bomb exploded in Aleppo on Monday. Forty people died.', documentDate, genre: 'news' },
    {
      en: `This clause names no date; 5 September 2016 is the date of the happening that the text is still telling. ${monday.en}`,
      de: `Dieser Satzteil nennt kein Datum; er hat das des Geschehens, von dem der Text noch erzählt (5. September 2016). ${monday.de}`,
    },
  ],
  [
    'the document alone, for what happened',
    { text: 'The company sold its ships.', documentDate, genre: 'news' },
    {
      en: 'This clause names no date; news mostly tells what is new, so it is placed on the date of the document or before it: 6 September 2016. Nothing else stands behind it.',
      de: 'Dieser Satzteil nennt kein Datum. Nachrichten erzählen meist Neues, darum ist er auf das Datum des Dokuments oder davor gesetzt (6. September 2016). Nichts sonst spricht dafür.',
    },
  ],
  [
    'the document alone, for how things are',
    { text: 'The company sells its ships, and owns a port.', documentDate, genre: 'news' },
    {
      en: 'This clause names no date and tells how things are; 6 September 2016 is the date of the document, and nothing else stands behind it.',
      de: 'Dieser Satzteil nennt kein Datum und sagt, wie die Dinge stehen; er hat das Datum des Dokuments (6. September 2016), und nichts sonst spricht dafür.',
    },
  ],
  [
    'nothing',
    { text: 'The company sold its ships.', documentDate, genre: 'narrative' },
    {
      en: 'No date was read in this clause, and nothing shows that it belongs to a happening dated before it.',
      de: 'In diesem Satzteil wurde kein Datum gelesen, und nichts zeigt, dass er zu einem vorher datierten Geschehen gehört.',
    },
  ],
  [
    'nothing, in a document without a date',
    { text: 'The company sold its ships.', documentDate: 'none', genre: 'news' },
    {
      en: 'No date was read in this clause, and nothing shows that it belongs to a happening dated before it. The date of the document is not known, so words such as “Monday” have no day either.',
      de: 'In diesem Satzteil wurde kein Datum gelesen, und nichts zeigt, dass er zu einem vorher datierten Geschehen gehört. Das Datum des Dokuments ist nicht bekannt, darum lassen sich auch Wörter wie „Montag“ keinem Tag zuordnen.',
    },
  ],
] as const)('an event is dated by %s', (_what, { text, ...settings }, sentences) => {
  const extraction = extract(text, settings);
  const told = (language: InterfaceLanguage) =>
    extraction.events.map((event) => explainDating(event, extraction, language)).at(-1);
  expect({ en: told('en'), de: told('de') }).toEqual(sentences);
});

it('names the rule that made an event and the one that dated it, in the words of the interface', () => {
  const text = 'A bomb exploded in Aleppo on Monday. Forty people died. The court will question the builders.';
  const extraction = extract(text, { documentDate, genre: 'news' });
  const told = (language: InterfaceLanguage) =>
    extraction.events.map((event) => explainRules(event, extraction, language));
  expect(told('en').slice(1)).toEqual([
    'Made an event by the rule telling-clause: A clause that tells a happening without a date of its own. What only describes or explains belongs to the event beside it. Dated by the rule same-paragraph: The story that its paragraph is telling.',
    'Made an event by the rule telling-clause: A clause that tells a happening without a date of its own. What only describes or explains belongs to the event beside it. Left without a date by the rule not-yet: What may or shall be inherits no day.',
  ]);
  expect(told('de').at(-1)).toMatch(/^Zum Ereignis gemacht durch .* Ohne Datum gelassen durch die Regel not-yet: /);
});
