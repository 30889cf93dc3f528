import type { ProblemCode } from './codes.ts';
import { faultCodes, type Fault } from './faults.ts';
import { faultSentence } from './sentence.ts';

export type { ProblemCode } from './codes.ts';
export type { Fault, FaultKind, ProjectFlaw, SavingFault } from './faults.ts';

/** A problem as it crosses a bridge: a code for programs, one plain sentence for people, in English. */
export interface ProblemReport {
  readonly code: ProblemCode;
  readonly message: string;
  /** What the sentence tells, for who says it in another language. Absent where only a terminal is told. */
  readonly fault?: Fault;
}

/** An error with a code and one sentence that says what happened and what was left untouched. */
export class Problem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Problem';
    this.code = code;
  }
}

/** A problem that the page may have to tell: its fault has a sentence in every language of the interface. */
export class FaultProblem extends Problem {
  readonly fault: Fault;

  constructor(fault: Fault, options?: ErrorOptions) {
    super(faultCodes[fault.kind], faultSentence(fault, 'en'), options);
    this.fault = fault;
  }
}

/** What the other side may see of anything thrown. An unexpected error keeps its details on this side. */
export function reportProblem(thrown: unknown): ProblemReport {
  if (thrown instanceof FaultProblem) return reportFault(thrown.fault);
  if (thrown instanceof Problem) return { code: thrown.code, message: thrown.message };
  return reportFault({ kind: 'internal' });
}

export function reportFault(fault: Fault): ProblemReport {
  return { code: faultCodes[fault.kind], message: faultSentence(fault, 'en'), fault };
}

/** The problem that the other side of a thread reported. */
export function reportedProblem({ code, message, fault }: ProblemReport): Problem {
  return fault === undefined ? new Problem(code, message) : new FaultProblem(fault);
}
