/** Holds on to a value as long as the new one says the same, so that what is made of it is not made again. */
export class Kept<Value extends object> {
  readonly #isSame: (before: Value, now: Value) => boolean;
  #value: Value | null = null;

  constructor(isSame: (before: Value, now: Value) => boolean) {
    this.#isSame = isSame;
  }

  /** The value before, where the new one is the same; else the new one. */
  of(now: Value): Value {
    if (this.#value === null || !this.#isSame(this.#value, now)) this.#value = now;
    return this.#value;
  }
}

export function isSameMap(before: ReadonlyMap<unknown, unknown>, now: ReadonlyMap<unknown, unknown>): boolean {
  return before.size === now.size && [...now].every(([key, value]) => before.has(key) && before.get(key) === value);
}
