/** German, on one page: which rules and words make events of its sentences. Names of people and places are not read yet. */
import type { EventGrammar } from '../grammar.ts';
import { findAttribution } from './attribution.ts';
import { boundaryRules } from './boundaries.ts';
import { certaintyRules } from './certainties.ts';
import { splitClauses } from './clauses.ts';
import { judgeHappening } from './happening.ts';
import { nameOfHappening } from './happenings.ts';
import { makeHeadline } from './headline.ts';
import { kindRules } from './kinds.ts';
import { meaningVerb } from './meaningVerb.ts';
import { isWordForHappening, namedHappenings } from './namedHappenings.ts';
import { tagGerman } from './partsOfSpeech.ts';
import { recallsOccasion } from './recallsOccasion.ts';
import { roles } from './roles.ts';
import { sharedVerb } from './sharedVerbs.ts';
import { denyingVerbs } from './words.ts';

export const german: EventGrammar = {
  tag: tagGerman,
  makeNameBook: () => ({ read: () => [], settle: (name) => name }),
  // What a date does, where clauses begin, what they tell.
  roles,
  boundaries: boundaryRules,
  splitClauses,
  kinds: kindRules,
  certainties: certaintyRules,
  judgeHappening,
  // What is told without a clause of its own.
  namedHappenings,
  sharedVerb,
  // Who says so, and what the card says.
  findAttribution,
  makeHeadline,
  // By which word an event is known again.
  isWordForHappening,
  meaningVerb,
  // How a text is followed.
  nameOfHappening,
  recallsOccasion,
  speakers: { namesOccasion: () => false, subjectOf: () => [], speakersOf: () => [] },
  pronouns: { natureOf: new Map(), acts: () => false },
  isDenying: (verb) => denyingVerbs.has(verb),
  countsFromClause: (behind) => {
    const counting = countingWord.exec(behind)?.[0];
    return counting === undefined
      ? null
      : { start: counting.length - counting.trimStart().length, end: counting.length };
  },
  meetings: {
    minutes: /\b(?:Protokoll|Niederschrift|PROTOKOLL|Sitzungsprotokoll|Ergebnisprotokoll)\b/,
    body: /(?:[Aa]usschuss|[Rr]at|[Vv]orstand|[Vv]ersammlung|[Ss]itzung|[Vv]erein|[Kk]uratorium|[Kk]ommission|[Ss]enat)(?:s|es)?\b/,
    business:
      /(?:beschlossen|genehmigt|gewählt|beauftragt|Antrag|Tagesordnung|Beschluss|abgestimmt|einstimmig|Protokoll|Schriftführer|Kassenwart|Kassierer|Vorsitzende|anwesend|entschuldigt|nächste Sitzung)|^(?:TOP|Anwesend)/i,
    tells: /\b(?:wurden?|ist|sind|wird|werden|war|waren|hat|haben|hatte|hatten|tagte|beschloss|genehmigte)\b/,
  },
  namesAnotherTime:
    /^(?:(?:Während|Im|In|Unter|Nach|Vor|Bis|Zur Zeit) (?:de[rsmn] )?(?:[\p{L}-]+ ){0,2}?(?:Besatzung(?:szeit)?|(?:Welt)?[Kk]rieg(?:e?s)?|(?:\p{L}+kriegs?)|Revolution|Reformation|Mittelalters?|Renaissance|Diktatur|Herrschaft|Kaiserreichs?|Besetzung|NS-Zeit|NS-Diktatur|Kommunismus|Sozialismus|Faschismus|Nationalsozialismus|Weltwirtschaftskrise|Weimarer Republik|DDR|Aufklärung|Regierungszeit|Eisenzeit|Bronzezeit|Steinzeit)(?=[ ,.])|Als der (?:(?:Erste|Zweite) )?(?:Welt)?[Kk]rieg (?:ausbrach|begann|kam|endete))/u,
  tellsAge:
    /(?:^|[^\p{L}])(?:[Mm]it|[Ii]m Alter von|[Aa]b|[Uu]nter) (?:nur |erst )?(?:[1-9][0-9]?|[a-zäöüß]+(?:zehn|zig|ßig)) (?:Jahren?)(?![\p{L}])(?! (?:Haft|Gefängnis|Verspätung))|(?:^|[^\p{L}])[Aa]ls (?:er|sie) (?:[1-9][0-9]?|[a-zäöüß]+(?:zehn|zig)) (?:Jahre alt )?war/u,
  leadsToEntry: new Set(['in', 'am', 'im']),
  opensPublishingLine: new Set(['aktualisiert', 'veröffentlicht']),
};

/** "Zwei Tage | nach dem Brand"; not "zwei Tage vor Gericht". */
const countingWord = /^\s+(?:nachdem|nach|bevor|ehe|vor)(?![\p{L}\p{N}])(?!\s+(?:Gericht|Ort|allem)(?!\p{L}))/u;
