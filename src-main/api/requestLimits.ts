import type { CallName } from './contract.ts';
import { limits } from './limits.ts';

/** Names of fields, tickets, dates, braces. */
const small = 4 * 1024;

/** A character is at most three bytes of UTF-8; an escaped quotation mark or line end is two. */
const wholeText = 3 * limits.textCharacters + small;

/** A picture has at most so many events; their titles are lines, not texts. */
const wholePicture = limits.pictureEvents * 2048;

/** What lies on the screen: names of documents and lanes, and a few choices. */
const view = 4 * 1024 * 1024;

/**
 * The most bytes that a call’s input can need as JSON in UTF-8, bytes in it written as base64. What is longer is no call of
 * our page, and is refused without being read.
 */
export const mostRequestBytes: Readonly<Record<CallName, number>> = {
  startSession: small,
  chooseDocument: small,
  readDocument: Math.ceil(limits.documentBytes / 3) * 4 + small,
  answerFileQuestion: small,
  pasteDocument: wholeText,
  readText: small,
  extract: small,
  cancelExtraction: small,
  renderPicture: wholePicture,
  savePicture: wholePicture,
  saveText: wholeText,
  changeProject: wholePicture,
  rememberView: view,
  saveProject: view,
  setAutosave: small,
  newProject: small,
  openProject: small,
  listProjects: small,
  recoverProject: small,
  rereadProject: small,
  discardRecovery: small,
};

/** The widest and deepest that any input is: what goes beyond costs its parser more than its length tells. */
export const requestShape = { depth: 24, keys: 64, items: limits.pictureEvents } as const;
