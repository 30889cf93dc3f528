/** Something that the machine or its user can mend: one plain sentence with the way out, and where more can be read. */
export class SetupProblem extends Error {
  /**
   * @param {string} sentence
   * @param {ErrorOptions & { log?: string | null }} [options]
   */
  constructor(sentence, options = {}) {
    super(
      options.log === undefined || options.log === null
        ? sentence
        : `${sentence} (What was said is in ${options.log}.)`,
      options,
    );
    this.name = 'SetupProblem';
  }
}

/** The user ended it; nothing needs to be said. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`Interrupted by ${signal}`);
    this.name = 'Interrupted';
    this.signal = signal;
  }
}

/** @type {Readonly<Record<string, string>>} */
const diskFaults = {
  EACCES: 'you are not permitted to write there; run it from a folder of your own',
  EEXIST: 'a file stands where a folder is needed; remove it and run it again',
  ENOTDIR: 'a file stands where a folder is needed; remove it and run it again',
  EDQUOT: 'your share of the disk is full; make room and run it again',
  ENOSPC: 'the disk is full; make room and run it again',
  EPERM: 'you are not permitted to write there; run it from a folder of your own',
  EROFS: 'the disk can only be read; copy the folder to another one',
};

/**
 * What is said of something thrown: a sentence where one fits, else all there is, for whoever mends Dateline.
 * @param {unknown} thrown
 * @returns {string}
 */
export function sentenceOf(thrown) {
  if (thrown instanceof SetupProblem) return thrown.message;
  const { code, path } = systemError(thrown);
  const fault = diskFaults[code];
  if (fault !== undefined) return `Dateline could not be set up in ${path}: ${fault}.`;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

/**
 * @param {unknown} thrown
 * @returns {{ code: string, path: string }}
 */
export function systemError(thrown) {
  if (!(thrown instanceof Error)) return { code: '', path: '' };
  const code = 'code' in thrown ? String(thrown.code) : '';
  return { code, path: 'path' in thrown ? String(thrown.path) : 'its folder' };
}
