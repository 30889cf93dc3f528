import { performance } from 'node:perf_hooks';

/** @typedef {import('../../src-main/chronicle/decisions.ts').Decision} Decision */
/** @typedef {import('../../src-main/chronicle/change.ts').Change} Change */
/** @typedef {import('../fuzz/random.mjs').Random} Random */
/** @typedef {{ readonly id: string }} Known */
/** @typedef {{ readonly decisions: readonly Known[], readonly documents: readonly Known[] }} Content */

/**
 * A change or a document, and how the project stands with it.
 * @typedef {object} Step
 * @property {string} state
 * @property {number | null} acknowledged when the host said that it has it
 */

/** Of a hundred changes so many take the place of an older one, and so many take one away. */
const share = { updates: 15, removals: 5 };

/** Edits of one project, numbered: what was done, what the host acknowledged, and what it must hold after any of them. */
export class Editing {
  #random;
  #prefix;
  /** @type {Map<string, Decision>} */
  #decisions = new Map();
  /** @type {Set<string>} */
  #documents = new Set();
  /** @type {Step[]} */
  #steps = [{ state: stateOf({ decisions: [], documents: [] }), acknowledged: performance.now() }];
  #made = 0;

  /** @param {Random} random @param {string} [prefix] of the ids that it gives: two people give none twice */
  constructor(random, prefix = 'n') {
    this.#random = random;
    this.#prefix = prefix;
  }

  /** @returns {Change} the next one; it is not done yet */
  nextChange() {
    this.#made += 1;
    const choice = this.#random.below(100);
    const old = this.#decisions.size === 0 ? undefined : this.#random.oneOf([...this.#decisions.values()]);
    if (old !== undefined && choice < share.removals) return { added: [], updated: [], removed: [old] };
    const id = `${this.#prefix}${this.#made}`;
    if (old === undefined || choice >= share.removals + share.updates) {
      return { added: [addition(id, `change ${this.#made}`)], updated: [], removed: [] };
    }
    return { added: [], updated: [[old, addition(old.id, `change ${this.#made}`)]], removed: [] };
  }

  /** Notes a change that is being sent. @param {Change} change @returns {Step} */
  sent({ added, updated, removed }) {
    for (const { id } of removed) this.#decisions.delete(id);
    for (const decision of [...added, ...updated.map(([, to]) => to)]) this.#decisions.set(decision.id, decision);
    return this.#note();
  }

  /** Notes a document that is being sent. @param {string} id @returns {Step} */
  sentDocument(id) {
    this.#documents.add(id);
    return this.#note();
  }

  #note() {
    const documents = [...this.#documents].map((id) => ({ id }));
    /** @type {Step} */
    const step = { state: stateOf({ decisions: [...this.#decisions.values()], documents }), acknowledged: null };
    this.#steps.push(step);
    return step;
  }

  /** How many steps the host acknowledged, of all that were sent. */
  get acknowledged() {
    return this.#steps.findLastIndex(({ acknowledged }) => acknowledged !== null);
  }

  /**
   * After which step a project stands like this; `null` where after none.
   * @param {Content} content
   */
  stepOf(content) {
    const state = stateOf(content);
    const step = this.#steps.findLastIndex((each) => each.state === state);
    return step === -1 ? null : step;
  }

  /** When the first step behind this one was acknowledged. @param {number} step */
  acknowledgedAfter(step) {
    return this.#steps[step + 1]?.acknowledged ?? null;
  }

  /** Goes on from what a host holds now, whatever was sent. @param {{ readonly decisions: readonly Decision[], readonly documents: readonly Known[] }} content */
  goOnFrom({ decisions, documents }) {
    this.#decisions = new Map(decisions.map((decision) => [decision.id, decision]));
    this.#documents = new Set(documents.map(({ id }) => id));
    const step = this.stepOf({ decisions, documents });
    if (step === null) this.#note().acknowledged = performance.now();
    else
      this.#steps = this.#steps
        .slice(0, step + 1)
        .map((each) => ({ ...each, acknowledged: each.acknowledged ?? performance.now() }));
  }
}

/** @param {string} id @param {string} title @returns {Decision} */
function addition(id, title) {
  return { id, at: new Date().toISOString(), kind: 'addition', anchor: null, fields: { title } };
}

/** What one must see of a project, in one text. @param {Content} content */
function stateOf({ decisions, documents }) {
  return [...documents.map(({ id }) => id.slice(0, 16)).sort(), ...decisions.map(decisionLine).sort()].join('\n');
}

/** @param {Known & { readonly fields?: { readonly title?: string } }} decision */
function decisionLine({ id, fields }) {
  return `${id} ${fields?.title ?? ''}`;
}
