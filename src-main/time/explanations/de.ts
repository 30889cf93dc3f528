import type { DateField, Precision, Reference, TimexModifier } from '../types.ts';

import type { ExplanationWords, Named, VagueTime } from './explanationWords.ts';

const fieldWords: Readonly<Record<DateField, string>> = {
  era: 'die Zeitrechnung',
  millennium: 'das Jahrtausend',
  century: 'das Jahrhundert',
  decade: 'das Jahrzehnt',
  year: 'das Jahr',
  half: 'die Jahreshälfte',
  quarter: 'das Quartal',
  season: 'die Jahreszeit',
  month: 'der Monat',
  week: 'die Woche',
  weekday: 'der Wochentag',
  day: 'der Tag',
  'day-month-order': 'die Reihenfolge von Tag und Monat',
  clock: 'die Uhrzeit',
};

type Gender = 'masculine' | 'feminine' | 'neuter';

/** What is named, with its gender, its genitive, and what it is a part of. */
interface NamedNoun {
  readonly gender: Gender;
  readonly noun: string;
  readonly genitive: string;
  readonly of?: 'Jahres' | 'Tages';
}

const nouns: Readonly<Record<Named, NamedNoun>> = {
  millennium: { gender: 'neuter', noun: 'Jahrtausend', genitive: 'Jahrtausends' },
  century: { gender: 'neuter', noun: 'Jahrhundert', genitive: 'Jahrhunderts' },
  decade: { gender: 'neuter', noun: 'Jahrzehnt', genitive: 'Jahrzehnts' },
  year: { gender: 'neuter', noun: 'Jahr', genitive: 'Jahres' },
  half: { gender: 'feminine', noun: 'Hälfte', genitive: 'Hälfte', of: 'Jahres' },
  season: { gender: 'feminine', noun: 'Jahreszeit', genitive: 'Jahreszeit', of: 'Jahres' },
  quarter: { gender: 'neuter', noun: 'Quartal', genitive: 'Quartals', of: 'Jahres' },
  month: { gender: 'masculine', noun: 'Monat', genitive: 'Monats' },
  week: { gender: 'feminine', noun: 'Woche', genitive: 'Woche' },
  weekend: { gender: 'neuter', noun: 'Wochenende', genitive: 'Wochenendes' },
  day: { gender: 'masculine', noun: 'Tag', genitive: 'Tages' },
  'part-of-day': { gender: 'feminine', noun: 'Tageszeit', genitive: 'Tageszeit', of: 'Tages' },
  hour: { gender: 'feminine', noun: 'Stunde', genitive: 'Stunde', of: 'Tages' },
  minute: { gender: 'feminine', noun: 'Minute', genitive: 'Minute', of: 'Tages' },
  second: { gender: 'feminine', noun: 'Sekunde', genitive: 'Sekunde', of: 'Tages' },
  length: { gender: 'feminine', noun: 'Dauer', genitive: 'Dauer' },
};

const which: Readonly<Record<Gender, string>> = { masculine: 'welcher', feminine: 'welche', neuter: 'welches' };

const those: Readonly<Record<'nominative' | 'genitive' | 'dative', Readonly<Record<Gender, string>>>> = {
  nominative: { masculine: 'dieser', feminine: 'diese', neuter: 'dieses' },
  genitive: { masculine: 'dieses', feminine: 'dieser', neuter: 'dieses' },
  dative: { masculine: 'diesem', feminine: 'dieser', neuter: 'diesem' },
};

const nominative = ({ gender, noun }: NamedNoun) => `${those.nominative[gender]} ${noun}`;
const genitive = ({ gender, genitive: noun }: NamedNoun) => `${those.genitive[gender]} ${noun}`;
const dative = ({ gender, noun }: NamedNoun) => `${those.dative[gender]} ${noun}`;

/** What the words around a date make of it. */
const modifierClauses: Readonly<Record<TimexModifier, (named: NamedNoun) => string>> = {
  START: (named) => `gemeint ist der Anfang ${genitive(named)}`,
  MID: (named) => `gemeint ist die Mitte ${genitive(named)}`,
  END: (named) => `gemeint ist das Ende ${genitive(named)}`,
  APPROX: (named) => `${nominative(named)} gilt nur ungefähr`,
  BEFORE: (named) => `das Erzählte liegt irgendwann vor ${dative(named)}`,
  AFTER: (named) => `das Erzählte liegt irgendwann nach ${dative(named)}`,
  ON_OR_BEFORE: (named) => `das Erzählte liegt vor dem Ende ${genitive(named)}`,
  ON_OR_AFTER: (named) => `das Erzählte beginnt mit ${dative(named)}, ein Ende ist nicht genannt`,
  LESS_THAN: (named) => `gemeint ist weniger als ${nominative(named)}`,
  MORE_THAN: (named) => `gemeint ist mehr als ${nominative(named)}`,
  EQUAL_OR_LESS: (named) => `gemeint ist höchstens ${nominative(named)}`,
  EQUAL_OR_MORE: (named) => `gemeint ist mindestens ${nominative(named)}`,
};

const readAgainst: Readonly<Record<Reference['kind'], string>> = {
  document: 'bezogen auf das Datum des Dokuments',
  narrative: 'bezogen auf das Datum, das der Text erreicht hatte',
};

const readAsReference: Readonly<Record<Reference['kind'], string>> = {
  document: 'wurde als das Datum des Dokuments selbst gelesen',
  narrative: 'wurde als eben das Datum gelesen, das der Text erreicht hatte',
};

const vagueTimes: Readonly<Record<VagueTime, string>> = {
  PAST_REF: 'der Vergangenheit',
  PRESENT_REF: 'der Gegenwart',
  FUTURE_REF: 'der Zukunft',
};

/** Dates stand behind a colon, in brackets or behind "gelesen als", where they are in the nominative without an article. */
export const german: ExplanationWords = {
  quoted: (words) => `„${words}“`,
  sentence: (words, reading, details, rules) => {
    const more = details.length === 0 ? '' : `; ${details.join(', ')}`;
    return `${words} ${reading}${more} (Regel: ${rules.join(' + ')}).`;
  },

  tellsByItself: (label, precision) => `sagt von sich aus, ${whichOne(precision)} gemeint ist: ${label}`,
  readAs: (label) => `wurde gelesen als ${label}`,
  readAgainst: (label, kind, reference) => `wurde gelesen als ${label}, ${readAgainst[kind]} (${reference})`,
  readAsReference: (label, kind) => `${readAsReference[kind]}: ${label}`,
  length: 'ist eine Dauer und nennt keinen Tag des Kalenders',
  repetition: 'sagt, wie oft etwas geschieht, und nennt keinen Tag des Kalenders',
  vague: (time) => `spricht von ${vagueTimes[time]}, ohne ein Datum zu nennen`,
  unknown: (stated) => {
    const unknown = 'welche Zeit gemeint ist, ist nicht bekannt';
    return `hat keinen Platz im Kalender: ${stated.length === 0 ? unknown : `${named('genannt', stated)}, doch ${unknown}`}`;
  },

  states: (fields) => named('genannt', fields),
  supposes: (fields) => named('angenommen', fields),
  modified: (modifier, what) => modifierClauses[modifier](nouns[what]),

  unread: {
    'no-such-month': ({ month }) => `Einen ${month}. Monat gibt es nicht.`,
    'no-such-day': ({ day }) => `Dieser Monat hat keinen ${day}. Tag.`,
    'no-leap-year': ({ year }, label) => `${label(year)} ist kein Schaltjahr und hat daher keinen 29. Februar.`,
    'neither-is-month': ({ first, second }) => `Weder ${first} noch ${second} ist ein Monat.`,
    'open-order': () =>
      'Es lässt sich nicht sagen, welche Zahl der Tag ist und welche der Monat; setzen Sie die Reihenfolge, um es zu lesen.',
    'holiday-not-kept': () => 'Diesen Feiertag gab es in jenem Jahr nicht.',
    'no-known-form': () => 'Es sieht wie ein Datum aus, ist aber auf keine Art geschrieben, die Dateline hier liest.',
    'beyond-years': () => 'Das liegt außerhalb der Jahre, die Dateline zeichnet.',
  },
};

/** "welcher Tag", "welche Stunde welchen Tages" */
function whichOne(precision: Precision): string {
  const { gender, noun, of } = nouns[precision];
  return `${which[gender]} ${noun}${of === undefined ? '' : ` welchen ${of}`}`;
}

/** "genannt ist der Monat", "angenommen sind das Jahr und die Zeitrechnung" */
function named(participle: string, fields: readonly DateField[]): string {
  const parts = fields.map((field) => fieldWords[field]);
  const last = parts.at(-1) ?? '';
  return parts.length < 2
    ? `${participle} ist ${last}`
    : `${participle} sind ${parts.slice(0, -1).join(', ')} und ${last}`;
}
