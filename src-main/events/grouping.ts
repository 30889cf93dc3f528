/** Which clauses of a sentence tell one happening together. */
import type { DatedClause } from './candidate.ts';
import { isSameDating } from './dating.ts';
import { clauseRules } from './making.ts';
import type { TokenSpan } from './tokens.ts';
import type { MakingRuleName } from './types.ts';

/** Clauses that are one event, as token indices, `to` exclusive. */
export interface Group extends TokenSpan {
  /** The clause that the event is about. */
  readonly main: DatedClause;
  /** The clause that says so, where it stands before what is said. */
  readonly saying: DatedClause | null;
  readonly clauses: readonly DatedClause[];
  /** What is reported, where the event is the saying of it. */
  readonly reports: Group | null;
  readonly rule: MakingRuleName;
}

/** Clauses that are gathered. */
interface Gathered {
  readonly clauses: DatedClause[];
  /** Whether they are of other days than what stands beside them. */
  readonly areOfOtherDays: boolean;
}

/**
 * A clause that a rule makes an event is one; what only describes, explains or continues belongs to the event before it, or
 * behind it at the beginning. In the order of the text, and together they cover the sentence.
 */
export function groupClauses(clauses: readonly DatedClause[]): Group[] {
  const groups: Gathered[] = [];
  let waiting: DatedClause[] = [];
  for (const clause of clauses) {
    const open = groups.at(-1)?.clauses;
    const joinsSaying = open !== undefined && bringsWhatIsSaid(open, clause);
    const isOfOtherDays = tellsOtherDays(clause, waiting.at(-1) ?? open?.at(-1));
    if (!joinsSaying && (makes(clause) !== null || isOfOtherDays)) {
      if (waiting.some((earlier) => tellsOtherDays(earlier, clause))) {
        groups.push({ clauses: waiting, areOfOtherDays: true }, { clauses: [clause], areOfOtherDays: isOfOtherDays });
      } else {
        groups.push({ clauses: [...waiting, clause], areOfOtherDays: isOfOtherDays });
      }
      waiting = [];
    } else if (open === undefined) {
      waiting.push(clause);
    } else {
      open.push(clause);
    }
  }
  if (waiting.length > 0) groups.push({ clauses: waiting, areOfOtherDays: false });
  return groups.flatMap(makeGroup);
}

/** The rule by which a clause is an event by itself, or `null`. */
function makes(clause: DatedClause): MakingRuleName | null {
  return clauseRules.find(({ find }) => find(clause))?.name ?? null;
}

function makeGroup({ clauses, areOfOtherDays }: Gathered): Group[] {
  const first = clauses[0];
  const last = clauses.at(-1);
  const made = clauses.find((clause) => makes(clause) !== null);
  const leading = made ?? clauses.find(({ clause }) => clause.verb?.finite === true) ?? first;
  if (first === undefined || last === undefined || leading === undefined) return [];
  const said = leading.happening.says ? clauses.find(({ clause }) => clause.kind === 'said') : undefined;
  // "Warned that" is news; "said that" is only who says so.
  const isOnlySaying = leading.happening.kind === 'saying' && leading.own === null;
  const main = said !== undefined && isOnlySaying ? said : leading;
  const remaining = areOfOtherDays ? 'other-days' : 'description';
  return [
    {
      from: first.clause.from,
      to: last.clause.to,
      main: { ...main, dating: leading.dating },
      saying: said === undefined ? null : leading,
      clauses,
      reports: null,
      rule: main !== leading ? 'what-is-said' : (leading.madeBy ?? makes(leading) ?? remaining),
    },
  ];
}

/** What is said goes with the saying unless it has a date of its own. */
function bringsWhatIsSaid(open: readonly DatedClause[], { clause, own, dating }: DatedClause): boolean {
  const saying = open.findLast(({ happening }) => happening.says);
  if (clause.kind !== 'said' || own !== null || saying === undefined) return false;
  return dating.when === null || isSameDating(saying.dating, dating) || saying.dating.when === null;
}

/** How things are on another day than what stands beside it is no part of that. */
function tellsOtherDays({ clause, happening, dating }: DatedClause, beside: DatedClause | undefined): boolean {
  if (beside === undefined || clause.verb?.finite !== true || happening.tense !== 'present') return false;
  return dating.when !== null && !isSameDating(dating, beside.dating);
}
