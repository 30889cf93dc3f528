import { fileQuestion } from '../api/fileQuestions.ts';
import { limits } from '../api/limits.ts';
import { FaultProblem } from '../problems/problem.ts';

/** A file that could not be read yet, and the password that fits it, once that is known. */
export interface HeldFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password: string | null;
}

/**
 * Files that were refused for want of a password, or of leave to recognise their words. They are held in memory until their reader
 * answers; of more than a file may weigh, the oldest go.
 */
export class HeldFiles {
  readonly #files = new Map<string, HeldFile>();

  /** Runs `read`; where it refuses the file with a question, holds the file and passes the refusal on. */
  async reading<Answer>(project: string, file: HeldFile, read: () => Promise<Answer>): Promise<Answer> {
    try {
      const answer = await read();
      this.forget(project, file.name);
      return answer;
    } catch (thrown) {
      const question = thrown instanceof FaultProblem ? fileQuestion(thrown.fault) : null;
      if (question === null) this.forget(project, file.name);
      // A password that was wrong is not tried again; one that is passed by a later question was right.
      else this.#hold(project, question === 'recognise' ? file : { ...file, password: null });
      throw thrown;
    }
  }

  /** The file of that name that waits for an answer. */
  find(project: string, name: string): HeldFile {
    const file = this.#files.get(keyOf(project, name));
    if (file === undefined) throw new FaultProblem({ kind: 'file-missing', name });
    return file;
  }

  forget(project: string, name: string): void {
    this.#files.delete(keyOf(project, name));
  }

  #hold(project: string, file: HeldFile): void {
    this.forget(project, file.name);
    this.#files.set(keyOf(project, file.name), file);
    let bytes = [...this.#files.values()].reduce((sum, held) => sum + held.bytes.length, 0);
    for (const [key, held] of this.#files) {
      if (bytes <= limits.fileBytes) break;
      this.#files.delete(key);
      bytes -= held.bytes.length;
    }
  }
}

function keyOf(project: string, name: string): string {
  return JSON.stringify([project, name]);
}
