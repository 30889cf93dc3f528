import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';

import { HostClient } from './hostClient.mjs';
import { madeUpText } from './madeUpText.mjs';

/** @typedef {import('./editing.mjs').Editing} Editing */
/** @typedef {import('../fuzz/random.mjs').Random} Random */
/** @typedef {import('../../src-main/api/projectContract.ts').OpenProject} OpenProject */

/** One change in so many is a document that is pasted. */
const oneDocumentIn = 40;
const charactersOfPasted = 2_000;

/** A page that edits a project, and remembers what the host acknowledged. */
export class Sitting {
  #editing;
  #random;
  #revision;
  #isNamed;
  /** @type {{ readonly change: import('./editing.mjs').Change, readonly step: import('./editing.mjs').Step } | null} */
  #unanswered = null;

  /**
   * @param {HostClient} client @param {OpenProject} project @param {string} wanted the name under which it is saved first
   * @param {Editing} editing @param {Random} random
   */
  constructor(client, project, wanted, editing, random) {
    this.client = client;
    this.project = project.id;
    this.wanted = wanted;
    this.#editing = editing;
    this.#random = random;
    this.#revision = project.revision;
    this.#isNamed = project.name !== null;
  }

  /**
   * Begins a project that holds so many made-up texts of so many characters.
   * @param {string} address @param {string} wanted @param {Editing} editing @param {Random} random
   * @param {{ readonly count: number, readonly characters: number }} texts
   */
  static async begin(address, wanted, editing, random, { count, characters }) {
    const client = new HostClient(address);
    const { project } = await client.call('startSession', { project: null });
    for (let each = 0; each < count; each += 1) {
      const bytes = Buffer.from(madeUpText(random, characters));
      const taken = await client.call('readDocument', { project: project.id, name: `text ${each}.txt`, bytes });
      for (const { document } of taken) editing.sentDocument(document.id).acknowledged = performance.now();
    }
    return new Sitting(client, project, wanted, editing, random);
  }

  /** Does the next thing, and notes that the host has it. */
  async edit() {
    if (this.#random.below(oneDocumentIn) === 0) await this.#paste();
    else await this.change();
  }

  /** Makes the next change; one that the host refused is sent again, as a page does. */
  async change() {
    this.#unanswered ??= this.#nextChange();
    const { change, step } = this.#unanswered;
    const { revision } = await this.client.call('changeProject', {
      project: this.project,
      revision: this.#revision,
      change,
    });
    step.acknowledged = performance.now();
    this.#revision = revision;
    this.#unanswered = null;
  }

  #nextChange() {
    const change = this.#editing.nextChange();
    return { change, step: this.#editing.sent(change) };
  }

  async #paste() {
    const text = madeUpText(this.#random, charactersOfPasted);
    const step = this.#editing.sentDocument(createHash('sha256').update(text).digest('hex'));
    await this.client.call('pasteDocument', { project: this.project, text });
    step.acknowledged = performance.now();
  }

  /**
   * Saves to the project’s file; the first time under its name.
   * @param {boolean} [overwrites] the person was asked about a file of that name, and said so
   */
  async save(overwrites = false) {
    const to = this.#isNamed
      ? { to: /** @type {const} */ ('same'), name: null }
      : { to: /** @type {const} */ ('other'), name: this.wanted };
    await this.client.call('saveProject', { project: this.project, view: {}, ...to, overwrites });
    this.#isNamed = true;
  }
}
