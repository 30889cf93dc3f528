import type { Fault, FaultKind } from '../problems/problem.ts';

/** What a refused file needs of its reader before it can be read. */
export type FileQuestion = 'password' | 'password-again' | 'recognise';

const questions: Readonly<Partial<Record<FaultKind, FileQuestion>>> = {
  'file-password-needed': 'password',
  'file-password-wrong': 'password-again',
  'file-is-picture': 'recognise',
};

/** `null` where no answer would help. */
export function fileQuestion(fault: Fault | undefined): FileQuestion | null {
  return fault === undefined ? null : (questions[fault.kind] ?? null);
}
