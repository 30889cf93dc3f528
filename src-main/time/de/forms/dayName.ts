import type { Form } from '../../reading/form.ts';
import { named, phrase, words } from '../../reading/phrase.ts';

const days: readonly (readonly [string, number])[] = [
  ['vorgestern', -2],
  ['gestern', -1],
  ['heute', 0],
  ['morgen', 1],
  ['übermorgen', 2],
];
const offsets = new Map(days);

/** "Heute" as an age and not a day: "bis heute", "heute noch", "ist heute ein Museum". */
const ageBefore =
  /(?:^|[^A-Za-zÄÖÜäöüß])(?:bis|von|noch|wie|als|auch|schon|ist|sind|bin|gibt|gilt|gelten|lebt|leben|wissen|weiß|zählt|zählen|wohnt|wohnen|steht|stehen|heißt|kann|können)(?:\s+(?:man|sich|wir|sie|er|es|ich))?\s+$/i;
const ageBehind =
  /^\s+(?:noch|wie|nicht mehr|kaum|weniger|mehr|zutage|ist|sind|bin|gibt|gilt|gelten|lebt|leben|wissen|weiß|zählt|zählen|wohnt|wohnen|steht|stehen|heißt|würde|würden|kann|können)(?![a-zäöüß])/;
/** The clause ends with a participle or an infinitive: something happens on that day. */
const happens =
  /^[^.,;:!?"”“»«]*(?:ge[a-zäöüß]{2,}(?:t|en)|(?:be|ver|er|ent|zer)[a-zäöüß]{2,}(?:t|en)|iert|worden)\s*(?:[.,;:!?"”“»«]|$)/;
const clock = /^[^.;!?]*\sUhr/;

export const dayName: Form = {
  name: 'day-name',
  reads: {
    en: '“Heute” and the days around it, from the document’s date.',
    de: '„Heute“ und die Tage davor und danach, gezählt vom Datum des Dokuments.',
  },
  patterns: [phrase`${named('name', words(...offsets.keys()))}`],
  read: ({ name = '' }, { text, start, end }) => {
    const offset = offsets.get(name.toLowerCase()) ?? 0;
    // The noun is a part of the day: "am Morgen".
    if (name === 'Morgen' && /[A-Za-zÄÖÜäöüß]\s+$/.test(text.slice(0, start))) return null;
    const behind = text.slice(end, end + 120);
    const isOld = /(?:^|[^A-Za-zÄÖÜäöüß])(?:bis|von|noch)\s+$/i.test(text.slice(Math.max(0, start - 6), start));
    const isAge =
      offset === 0 &&
      (isOld ||
        ((ageBefore.test(text.slice(Math.max(0, start - 20), start)) || ageBehind.test(behind)) &&
          !happens.test(behind) &&
          !clock.test(behind)));
    if (isAge) return { kind: 'vague', value: 'PRESENT_REF' };
    return { kind: 'shift', amount: Math.abs(offset), unit: 'day', anchor: 'document', backwards: offset < 0 };
  },
  examples: [
    { text: 'Das Gericht entschied gestern.', reads: [{ text: 'gestern', value: '2016-09-05' }] },
    { text: 'Übermorgen wird gewählt.', reads: [{ text: 'Übermorgen', value: '2016-09-08' }] },
    {
      text: 'Heute öffnet die Bank, morgen die Post.',
      reads: [
        { text: 'Heute', value: '2016-09-06' },
        { text: 'morgen', value: '2016-09-07' },
      ],
    },
    { text: 'Das Schloss ist heute ein Museum.', reads: [{ text: 'heute', value: 'PRESENT_REF' }] },
    { text: 'Sie ist heute in Rom gestorben.', reads: [{ text: 'heute', value: '2016-09-06' }] },
    { text: 'Das gilt bis heute.', reads: [{ text: 'heute', value: 'PRESENT_REF' }] },
  ],
  counterExamples: ['Die gestrige Sitzung fiel aus.', 'Er kaufte zwei Morgen Land.'],
};
