import type { CallAnswer, CallInput, CallName, NoticeName, Notices, Outcome } from '../api/contract.ts';
import { inputSchemas } from '../api/schemas.ts';
import { FaultProblem, Problem, reportFault, reportProblem, type Fault } from '../problems/problem.ts';

import { logError } from './log.ts';

/** The page that calls, and the way back to it. */
export interface Caller {
  /** Unique among the pages that are open. */
  readonly id: string;
  notify<Name extends NoticeName>(name: Name, notice: Notices[Name]): void;
  /** Aborted when nobody is there any more to take the answer: work under way for it stops. */
  readonly gone: AbortSignal;
}

/** The functions behind the contract, or behind the part of it that a host answers. */
export type CallTable<Offered extends CallName> = {
  readonly [Name in Offered]: (input: CallInput<Name>, caller: Caller) => CallAnswer<Name> | Promise<CallAnswer<Name>>;
};

export const notUnderstood: Fault = { kind: 'not-understood' };

/**
 * Answers a call that came over a bridge. Name and input are whatever the other side sent: this is the one place where
 * they are parsed. Never throws; an unexpected error is logged here and told there without its details.
 */
export async function answerCall<Offered extends CallName>(
  table: CallTable<Offered>,
  name: unknown,
  input: unknown,
  caller: Caller,
): Promise<Outcome<CallAnswer<Offered>>> {
  try {
    if (!isOffered(table, name)) return { ok: false, problem: reportFault(notUnderstood) };
    return { ok: true, value: await callByName(table, name, input, caller) };
  } catch (thrown) {
    if (!(thrown instanceof Problem)) logError(`The call ${String(name)} failed`, thrown);
    return { ok: false, problem: reportProblem(thrown) };
  }
}

/** Whether a host answers this call. Own keys only: `constructor` is no call. */
export function isOffered<Offered extends CallName>(table: CallTable<Offered>, name: unknown): name is Offered {
  return typeof name === 'string' && Object.hasOwn(table, name);
}

async function callByName<Name extends CallName>(
  table: CallTable<Name>,
  name: Name,
  input: unknown,
  caller: Caller,
): Promise<CallAnswer<Name>> {
  const parsed = inputSchemas[name].safeParse(input);
  if (!parsed.success) throw new FaultProblem(notUnderstood, { cause: parsed.error });
  return table[name](parsed.data, caller);
}
