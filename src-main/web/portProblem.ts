import { Problem } from '../problems/problem.ts';

const faults: Readonly<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken by another program: choose another with --port, or leave --port out to get a free one.`,
  EACCES: (port) => `Port ${port} is kept by the system: choose one above 1023, or leave --port out to get a free one.`,
};

/** What the system's refusal of a port means to a person; `null` for an error that is none. */
export function portProblem(port: number, cause: unknown): Problem | null {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const sentence = faults[code];
  return sentence === undefined ? null : new Problem('port-unavailable', sentence(port), { cause });
}
