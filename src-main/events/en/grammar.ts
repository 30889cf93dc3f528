/** English, on one page: which rules and words make events of its sentences. */
import type { EventGrammar } from '../grammar.ts';

import { findAttribution } from './attribution.ts';
import { boundaryRules } from './boundaries.ts';
import { certaintyRules } from './certainties.ts';
import { splitClauses } from './clauses.ts';
import { familyOf } from './families.ts';
import { judgeHappening } from './happening.ts';
import { makeHeadline } from './headline/makeHeadline.ts';
import { kindRules } from './kinds.ts';
import { namedHappenings } from './namedHappenings.ts';
import { makeNameBook } from './names/nameBook.ts';
import { recallsOccasion } from './recallsOccasion.ts';
import { roles } from './roles.ts';
import { sharedVerb } from './sharedVerbs.ts';
import { pronouns, speakers } from './speakers.ts';
import { eventNouns } from './words.ts';
import { isWordForHappening } from './wordsForHappenings.ts';

export const english: EventGrammar = {
  tag: (sentence) => sentence,
  makeNameBook,
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
  meaningVerb: (_tokens, _clause, head) => head,
  // How a text is followed.
  nameOfHappening: (word) => familyOf(word) ?? nameOfNoun(word.toLowerCase()),
  recallsOccasion,
  speakers,
  pronouns,
  isDenying: (verb) => denying.has(verb),
  countsFromClause: (behind) => {
    const counting = /^\s+(?:after|before)\b/i.exec(behind)?.[0];
    return counting === undefined
      ? null
      : { start: counting.length - counting.trimStart().length, end: counting.length };
  },
  meetings: {
    minutes: /\b(?:[Mm]inutes|MINUTES)\b(?! (?:after|before|later|to|past|ago|from))/,
    body: /\b(?:committee|council|board|trustees|assembly|AGM|annual (?:general )?meeting|meeting|session|vestry|synod|club|society|union|association|commission|senate|cabinet)\b/i,
    business:
      /\b(?:resolved|moved|seconded|minutes|apologies|agenda|any other business|the chair|chairman|treasurer|secretary|clerk|(?:was|were) (?:elected|adopted|approved|agreed|carried|noted|accepted|instructed|appointed|re-elected|received)|voted|next meeting)\b|^(?:Present|Absent|In attendance)\b/i,
    tells:
      /\b(?:was|were|is|are|will|would|met|approved|voted|said|agreed|opened|closed|has|had)\b(?! held)(?<!meeting was)/,
  },
  namesAnotherTime:
    /^(?:(?:During|In|Under|Throughout|After|Before|Until|Through) (?:the )?(?:[\p{L}-]+ ){0,3}?(?:[Oo]ccupation|[Ww]ars?|World War(?: (?:I{1,2}|One|Two))?|[Rr]evolution|Reformation|Middle Ages|Renaissance|(?:Great )?Depression|[Dd]ictatorship|[Rr]egime|[Rr]ule|[Rr]eign|interwar years|Restoration|[Cc]ommunism|[Ff]ascism|Nazism|[Ss]ocialism|Stalinism|Prohibition|[Aa]partheid|[Cc]olonialism|[Ss]lump|Troubles|Enlightenment|Reich|Cold War|Iron Age|Bronze Age|Stone Age)(?=[ ,.])|When (?:the )?(?:(?:First|Second|Great) World War|World War (?:I{1,2}|One|Two)|(?:the )?[Ww]ar) (?:broke out|began|came|ended|was over))/u,
  tellsAge:
    /(?:^|[^A-Za-z])(?:[Aa]t|[Bb]y|[Uu]ntil) (?:the )?age (?:of )?\w|(?:^|[^A-Za-z])(?:[Ww]hen|[Ww]hile|[Uu]ntil) (?:he|she|I|\p{Lu}\p{L}+) was (?:only |just |about )?(?:[1-9][0-9]?|[a-z]+(?:teen|ty)(?:-[a-z]+)?|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.;]| (?:years old|her|his|the|an?|he|she|they|my|their|its|\p{Lu}))|(?:^|[^A-Za-z])(?:[Hh]e|[Ss]he|I|\p{Lu}\p{L}+) was (?:only |just |barely |about )?(?:[1-9][0-9]?|[a-z]+(?:teen|ty)(?:-[a-z]+)?|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: years old)? when(?= )|(?:^|[^A-Za-z])[Aa]ged? (?:only |just )?[1-9][0-9]?(?=[,.; ])|^(?:At|By) (?:[1-9][0-9]|[a-z]+teen|twenty(?:-[a-z]+)?),? (?:he|she|\p{Lu})/u,
  leadsToEntry: new Set(['in', 'on', 'by']),
  opensPublishingLine: new Set('updated published posted modified printed filed prepared issued submitted'.split(' ')),
};

const denying = new Set(['deny', 'denies', 'denied']);

/** Event nouns in the singular. */
function nameOfNoun(word: string): string | null {
  return eventNouns.has(word) ? word.replace(/s$/, '') : null;
}
