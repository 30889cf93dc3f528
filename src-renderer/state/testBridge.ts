import type {
  Bridge,
  CallAnswer,
  CallInput,
  CallName,
  NoticeName,
  Notices,
  Outcome,
} from '../../src-main/api/contract.ts';
import type { ProblemCode } from '../../src-main/problems/problem.ts';

/** A call that waits for its answer. */
export interface WaitingCall<Name extends CallName> {
  readonly input: CallInput<Name>;
  readonly answer: (value: CallAnswer<Name>) => void;
  readonly fail: (code: ProblemCode, message: string) => void;
  /** The host is gone. */
  readonly reject: () => void;
}

/** A host for tests: it answers when the test says so. */
export class TestBridge implements Bridge {
  readonly #waiting = new Map<CallName, unknown[]>();
  readonly #listeners = new Map<NoticeName, Set<unknown>>();

  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Outcome<CallAnswer<Name>>> {
    return new Promise((resolve, reject) => {
      const call: WaitingCall<Name> = {
        input,
        answer: (value) => {
          resolve({ ok: true, value });
        },
        fail: (code, message) => {
          resolve({ ok: false, problem: { code, message } });
        },
        reject: () => {
          reject(new Error('no host'));
        },
      };
      this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), call]);
    });
  }

  on<Name extends NoticeName>(name: Name, listener: (notice: Notices[Name]) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => {
      listeners.delete(listener);
    };
  }

  /** How many calls of that name wait. */
  count(name: CallName): number {
    return this.#waiting.get(name)?.length ?? 0;
  }

  /** The call of that name that has waited longest, which the test is to answer. */
  take<Name extends CallName>(name: Name): WaitingCall<Name> {
    const call = this.#waiting.get(name)?.shift();
    if (call === undefined) throw new Error(`nothing waits for ${name}`);
    return call as WaitingCall<Name>;
  }

  /** Tells the page something by itself. */
  tell<Name extends NoticeName>(name: Name, notice: Notices[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) (listener as (told: Notices[Name]) => void)(notice);
  }
}
