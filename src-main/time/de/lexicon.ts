/** The words of German time, as tables: what each means, and the pattern element that reads it. */
import type { Direction, PartOfDay, Season, Unit } from '../operators.ts';
import { exactly, maybe, named, names, number, words } from '../reading/phrase.ts';
import { wordList } from '../reading/wordList.ts';

import { forms } from './inflection.ts';

const monthNames: readonly (readonly [number, readonly string[]])[] = [
  [1, ['januar', 'jänner', 'jan.', 'jän.']],
  [2, ['februar', 'feber', 'feb.', 'febr.', 'feb']],
  [3, ['märz', 'mär.', 'mrz.', 'maerz']],
  [4, ['april', 'apr.', 'apr']],
  [5, ['mai']],
  [6, ['juni', 'jun.']],
  [7, ['juli', 'jul.']],
  [8, ['august', 'aug.', 'aug']],
  [9, ['september', 'sept.', 'sep.', 'sept', 'sep']],
  [10, ['oktober', 'okt.', 'okt']],
  [11, ['november', 'nov.', 'nov']],
  [12, ['dezember', 'dez.', 'dez']],
];

/** Names of months, with those in the genitive: "des Augusts". */
export const months = wordList<number>(
  names,
  monthNames.map(([month, list]) => [month, list.flatMap((word) => (word.length > 4 ? [word, `${word}s`] : [word]))]),
);

export const weekdayNames: readonly (readonly [number, readonly string[]])[] = [
  [1, ['montag']],
  [2, ['dienstag']],
  [3, ['mittwoch']],
  [4, ['donnerstag']],
  [5, ['freitag']],
  [6, ['samstag', 'sonnabend']],
  [7, ['sonntag']],
];

const weekdayAbbreviations = ['mo.', 'di.', 'mi.', 'do.', 'fr.', 'sa.', 'so.'];

export const weekdays = wordList<number>(
  names,
  weekdayNames.map(([weekday, list]) => [weekday, list.flatMap((word) => [word, `${word}es`])]),
);

/** "Di." counts only before a date: "So." and "Do." begin sentences too. */
export const weekdayBefore = maybe({
  ...names(...weekdayNames.flatMap(([, list]) => list), ...weekdayAbbreviations),
  source: `${names(...weekdayNames.flatMap(([, list]) => list), ...weekdayAbbreviations).source},?(?:\\s+(?:de[nmr]|am))?`,
});

export const seasons = wordList<Season>(names, [
  ['SP', ['frühling', 'frühlings', 'frühjahr', 'frühjahrs', 'frühjahres']],
  ['SU', ['sommer', 'sommers', 'hochsommer', 'sommermonate', 'sommermonaten', 'spätsommer', 'frühsommer']],
  ['FA', ['herbst', 'herbstes', 'herbsts', 'spätherbst', 'frühherbst']],
  ['WI', ['winter', 'winters', 'wintermonate', 'wintermonaten']],
]);

/** Units in all their cases. */
export const units = wordList<Unit>(names, [
  ['second', ['sekunde', 'sekunden']],
  ['minute', ['minute', 'minuten', 'min.']],
  ['hour', ['stunde', 'stunden', 'std.']],
  ['day', ['tag', 'tage', 'tagen', 'tages', 'tags']],
  ['weekend', ['wochenende', 'wochenenden', 'wochenendes']],
  ['week', ['woche', 'wochen']],
  ['month', ['monat', 'monate', 'monaten', 'monats', 'monates']],
  ['quarter', ['quartal', 'quartale', 'quartalen', 'quartals', 'vierteljahr', 'vierteljahre']],
  ['half', ['halbjahr', 'halbjahre', 'halbjahres', 'halbjahrs']],
  ['year', ['jahr', 'jahre', 'jahren', 'jahres', 'jahrs']],
  ['decade', ['jahrzehnt', 'jahrzehnte', 'jahrzehnten', 'jahrzehnts', 'jahrzehntes', 'dekade', 'dekaden']],
  ['century', ['jahrhundert', 'jahrhunderte', 'jahrhunderten', 'jahrhunderts']],
  ['millennium', ['jahrtausend', 'jahrtausende', 'jahrtausenden', 'jahrtausends']],
]);

/** Whether a unit stands in the plural, as far as its form tells. */
export function isPlural(unit: string): boolean {
  return /(?:n|e)$/i.test(unit) && !/^(?:woche|stunde|minute|sekunde|dekade|wochenende)$/i.test(unit);
}

/** "letzten", "dieses", "kommende" and their kin, before a unit or a name. */
export const directions = wordList<Direction>(words, [
  ['last', ['letzt', 'vergangen', 'vorig', 'verflossen', 'verwichen'].flatMap(forms)],
  ['this', ['dies', 'laufend', 'heurig', 'jetzig'].flatMap(forms)],
  ['next', ['nächst', 'kommend', 'bevorstehend'].flatMap(forms)],
]);

/** Parts of the day with the TIMEX3 code of each. */
export const partsOfDay: readonly (readonly [PartOfDay, readonly string[]])[] = [
  ['MO', ['morgen', 'vormittag', 'früh']],
  ['MI', ['mittag']],
  ['AF', ['nachmittag', 'spätnachmittag']],
  ['EV', ['abend', 'vorabend', 'spätabend']],
  ['NI', ['nacht', 'mitternacht']],
];

export const month = named('month', months.element);
export const weekday = named('weekday', weekdays.element);
export const season = named('season', seasons.element);
export const unit = named('unit', units.element);
export const direction = named('direction', directions.element);

/** 1 … 31 with the full stop of an ordinal. Two digits beyond 31 match too: an impossible date is told, not skipped. */
export const dayOfMonth = named('day', number('[0-3]?[0-9]|[4-9][0-9]'));

/** A year of four digits. */
export const year = named('year', number('(?:1[0-9]|20|21)[0-9]{2}(?![A-Za-zäöüß]|[.,][0-9]|%)'));

/** Eras as they are written behind a year or a century. */
export const beforeChrist = named(
  'before',
  exactly(
    'v. Chr.',
    'v.Chr.',
    'v. Chr',
    'vor Christus',
    'vor Christi Geburt',
    'v. u. Z.',
    'v.u.Z.',
    'vor unserer Zeitrechnung',
    'vor unserer Zeit',
  ),
);
export const sinceChrist = named(
  'since',
  exactly('n. Chr.', 'n.Chr.', 'n. Chr', 'nach Christus', 'nach Christi Geburt', 'u. Z.', 'unserer Zeitrechnung'),
);

/** The number that a matched `dayOfMonth` or `year` means. */
export function numberOf(written: string | undefined): number {
  return Number.parseInt(written ?? '', 10);
}

/** Articles, which may begin an expression: "den 9. November", "der vergangenen Woche". */
export const article = maybe(words('der', 'die', 'das', 'den', 'dem', 'des'));
