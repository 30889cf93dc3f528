import { FaultProblem, type ProjectFlaw } from '../problems/problem.ts';

/** What is wrong with a project file, and where in it: the name of an entry, or of a field. The reader of the file names the file. */
export class Flaw extends Error {
  readonly why: ProjectFlaw;
  readonly where: string;

  constructor(why: ProjectFlaw, where = '', options?: ErrorOptions) {
    super(`${why} ${where}`, options);
    this.name = 'Flaw';
    this.why = why;
    this.where = where;
  }

  /** The problem as a person is told it. */
  of(name: string): FaultProblem {
    return new FaultProblem(
      { kind: 'project-refused', name, why: this.why, where: shortened(this.where) },
      { cause: this },
    );
  }
}

/** A stranger chooses the names in a file; a sentence needs only to show which is meant. */
function shortened(where: string): string {
  const plain = where.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
  return plain.length <= 100 ? plain : `${plain.slice(0, 60)}…${plain.slice(-30)}`;
}
