/** Which clauses of a sentence tell one happening together. */
import type { DatedClause } from './clauseDates.ts';
import { isSameDating } from './dating.ts';

/** Clauses that are one event. `from` and `to` are token indices, `to` exclusive. */
export interface Group {
  readonly from: number;
  readonly to: number;
  /** The clause that the event is about. */
  readonly main: DatedClause;
  /** The clause that says so, where it stands before what is said. */
  readonly saying: DatedClause | null;
  readonly clauses: readonly DatedClause[];
  /** What is reported, where the event is the saying of it. */
  readonly reports: Group | null;
}

/**
 * A clause that dates itself, and a finite one that tells a happening of its own, is an event; what only describes,
 * explains or continues belongs to the event before it, or behind it at the beginning. In the order of the text, and together they
 * cover the sentence.
 */
export function groupClauses(clauses: readonly DatedClause[]): Group[] {
  const groups: DatedClause[][] = [];
  let waiting: DatedClause[] = [];
  for (const clause of clauses) {
    const open = groups.at(-1);
    const joinsSaying = open !== undefined && bringsWhatIsSaid(open, clause);
    if (!joinsSaying && (standsAlone(clause) || tellsOtherDays(clause, waiting.at(-1) ?? open?.at(-1)))) {
      const isOther = waiting.some((earlier) => tellsOtherDays(earlier, clause));
      groups.push(...(isOther ? [waiting, [clause]] : [[...waiting, clause]]));
      waiting = [];
    } else if (open === undefined) {
      waiting.push(clause);
    } else {
      open.push(clause);
    }
  }
  if (waiting.length > 0) groups.push(waiting);
  return groups.flatMap(makeGroup);
}

function makeGroup(clauses: readonly DatedClause[]): Group[] {
  const first = clauses[0];
  const last = clauses.at(-1);
  const leading = clauses.find(standsAlone) ?? clauses.find(({ clause }) => clause.verb?.finite === true) ?? first;
  if (first === undefined || last === undefined || leading === undefined) return [];
  const isSaying = leading.happening.says;
  const said = isSaying ? clauses.find(({ clause }) => clause.kind === 'said') : undefined;
  // "Warned that" is news; "said that" is only who says so.
  const isOnlySaying = leading.happening.kind === 'saying' && leading.own === null;
  const main = said !== undefined && isOnlySaying ? said : leading;
  return [
    {
      from: first.clause.from,
      to: last.clause.to,
      main: { ...main, dating: leading.dating },
      saying: said === undefined ? null : leading,
      clauses,
      reports: null,
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

function standsAlone({ own, clause, happening }: DatedClause): boolean {
  if (own !== null) return clause.verb !== null || happening.kind === 'happening';
  if (clause.verb?.finite !== true || clause.kind === 'subordinate' || clause.kind === 'relative') return false;
  return happening.kind === 'happening' || (happening.kind === 'saying' && clause.kind !== 'continued');
}
