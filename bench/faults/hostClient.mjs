import { randomUUID } from 'node:crypto';

/**
 * The input and the answer of a call, as the contract between page and host has them.
 * @template {CallName} Name
 * @typedef {import('../../src-main/api/contract.ts').CallInput<Name>} CallInput
 */
/**
 * @template {CallName} Name
 * @typedef {import('../../src-main/api/contract.ts').CallAnswer<Name>} CallAnswer
 */
/** @typedef {import('../../src-main/api/contract.ts').CallName} CallName */
/** @typedef {import('../../src-main/problems/problem.ts').ProblemReport} ProblemReport */

/** The host refused a call, and said why. */
export class Refusal extends Error {
  /** @param {string} call @param {ProblemReport} problem */
  constructor(call, problem) {
    super(`${call} was refused (${problem.code}): ${problem.message}`);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** A page as the loopback host knows it: the calls of the contract over the wire, with the address’s token and the page’s origin. */
export class HostClient {
  #address;
  #page = randomUUID();

  /** @param {string} address of the page, with its token, ending in a slash */
  constructor(address) {
    this.#address = address;
  }

  /**
   * Rejects with a `Refusal` where the host says no, and with the system’s error where there is no host.
   * @template {CallName} Name
   * @param {Name} name
   * @param {CallInput<Name>} input
   * @returns {Promise<CallAnswer<Name>>}
   */
  async call(name, input) {
    const response = await fetch(new URL(`call/${name}?page=${this.#page}`, this.#address), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: new URL(this.#address).origin },
      body: JSON.stringify({ input }, bytesOnWire),
    });
    const outcome = /** @type {import('../../src-main/api/contract.ts').Outcome<CallAnswer<Name>>} */ (
      await response.json()
    );
    if (!outcome.ok) throw new Refusal(name, outcome.problem);
    return outcome.value;
  }
}

/**
 * What `JSON.stringify` asks for each value; a `Buffer` has become something else by then, so its holder is looked at.
 * @this {object}
 * @param {string} key
 * @param {unknown} value
 */
function bytesOnWire(key, value) {
  const given = Reflect.get(this, key);
  return given instanceof Uint8Array ? { $bytes: Buffer.from(given).toString('base64') } : value;
}
