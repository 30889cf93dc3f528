/** Milliseconds of work at a time: a frame is missed at most. */
const slice = 12;

/** Long work on what does not change, done between frames. The same input object is worked on once. */
export class BackgroundWork<Input extends object, Result> {
  readonly #work: (input: Input) => Generator<undefined, Result>;
  #done = $state.raw<{ readonly input: Input; readonly result: Result } | null>(null);
  #underWay: Input | null = null;

  /** @param work yields where it can be interrupted: every few milliseconds */
  constructor(work: (input: Input) => Generator<undefined, Result>) {
    this.#work = work;
  }

  /** What comes of it, or `null` while it is worked on: what is asked again then is told when it is done. */
  of(input: Input): Result | null {
    if (this.#done?.input === input) return this.#done.result;
    if (this.#underWay !== input) {
      this.#underWay = input;
      this.#go(input, this.#work(input));
    }
    return null;
  }

  /** A later input makes an end of it. */
  #go(input: Input, steps: Generator<undefined, Result>): void {
    setTimeout(() => {
      if (this.#underWay !== input) return;
      const until = performance.now() + slice;
      let step = steps.next();
      while (step.done !== true && performance.now() < until) step = steps.next();
      if (step.done === true) this.#done = { input, result: step.value };
      else this.#go(input, steps);
    });
  }
}
