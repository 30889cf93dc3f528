import type { Bridge, CallAnswer, CallInput, CallName, NoticeName, Notices, Outcome } from '../api/contract.ts';
import { documentKinds } from '../api/documentKinds.ts';
import { limits } from '../api/limits.ts';
import { textForms } from '../exports/forms.ts';
import { reportFault, type Fault } from '../problems/problem.ts';
import { exportFileName } from '../services/exportName.ts';

import { chooseFile, downloadFile } from './browserFiles.ts';
import type { HostConnection } from './hostConnection.ts';

/** A browser keeps few connections to one host, for all its pages together: short work gets none for its progress. */
const millisecondsBeforeProgress = 1_000;

/** What the file dialog offers; the reading itself decides. */
const acceptedFiles = documentKinds.join(',');

/** Begins something whenever the page comes into view, and ends it when it goes. */
export type WhileVisible = (begin: () => () => void) => void;

/** The page's bridge where the host is on the loopback: files are chosen and saved by the browser itself. */
export function createBrowserBridge(host: HostConnection, whileVisible: WhileVisible): Bridge {
  // The other notices come from menus and from files that the system opens, and a browser has neither.
  const listeners: { readonly [Name in NoticeName]: Set<(notice: Notices[Name]) => void> } = {
    documentOpened: new Set(),
    problem: new Set(),
    progress: new Set(),
    command: new Set(),
    connection: new Set(),
    projectOpened: new Set(),
    projectState: new Set(),
  };

  function tell<Name extends NoticeName>(name: Name, notice: Notices[Name]): void {
    for (const listener of listeners[name]) listener(notice);
  }

  // What becomes of a project's file is told while somebody looks: a page in the background needs no connection for it.
  whileVisible(() => host.hear(['projectState', 'problem'], tell));

  /** Hears of progress while `work` lasts, if it lasts. */
  async function withProgress<Answer>(work: Promise<Answer>): Promise<Answer> {
    let stop: () => void = () => undefined;
    const timer = setTimeout(() => {
      stop = host.hear(['progress'], tell);
    }, millisecondsBeforeProgress);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      stop();
    }
  }

  async function readDocument(input: CallInput<'readDocument'>): Promise<Outcome<CallAnswer<'readDocument'>>> {
    return input.bytes.length > limits.documentBytes ? tooLarge(input.name) : host.ask('readDocument', input);
  }

  async function chooseDocument({
    project,
  }: CallInput<'chooseDocument'>): Promise<Outcome<CallAnswer<'chooseDocument'>>> {
    const file = await chooseFile(acceptedFiles);
    if (file === null) return { ok: true, value: null };
    if (file.size > limits.documentBytes) return tooLarge(file.name);
    try {
      return await readDocument({ project, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (thrown) {
      console.warn('The browser could not read the file.', thrown);
      return refusal({ kind: 'file-unreadable-in-browser', name: file.name });
    }
  }

  async function savePicture(input: CallInput<'savePicture'>): Promise<Outcome<CallAnswer<'savePicture'>>> {
    const { suggestedName, ...request } = input;
    const outcome = await host.ask('renderPicture', request);
    if (!outcome.ok) return outcome;
    const name = exportFileName(suggestedName, 'png');
    downloadFile(name, 'image/png', outcome.value.png);
    return { ok: true, value: { name } };
  }

  function saveText({ text, form, suggestedName }: CallInput<'saveText'>): Promise<Outcome<CallAnswer<'saveText'>>> {
    const { extension, mediaType } = textForms[form];
    const name = exportFileName(suggestedName, extension);
    downloadFile(name, mediaType, new TextEncoder().encode(text));
    return Promise.resolve({ ok: true, value: { name } });
  }

  const calls: { readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Outcome<CallAnswer<Name>>> } = {
    startSession: (input) => host.ask('startSession', input),
    chooseDocument,
    readDocument,
    answerFileQuestion: (input) => host.ask('answerFileQuestion', input),
    pasteDocument: (input) => host.ask('pasteDocument', input),
    readText: (input) => host.ask('readText', input),
    extract: (input) => withProgress(host.ask('extract', input)),
    cancelExtraction: (input) => host.ask('cancelExtraction', input),
    renderPicture: (input) => host.ask('renderPicture', input),
    savePicture,
    saveText,
    changeProject: (input) => host.ask('changeProject', input),
    rememberView: (input) => host.ask('rememberView', input),
    saveProject: (input) => host.ask('saveProject', input),
    setAutosave: (input) => host.ask('setAutosave', input),
    newProject: (input) => host.ask('newProject', input),
    openProject: (input) => host.ask('openProject', input),
    listProjects: (input) => host.ask('listProjects', input),
    recoverProject: (input) => host.ask('recoverProject', input),
    rereadProject: (input) => host.ask('rereadProject', input),
    discardRecovery: (input) => host.ask('discardRecovery', input),
  };
  host.watch((connection) => {
    for (const listener of listeners.connection) listener(connection);
  });

  return {
    call: (name, input) => calls[name](input),
    on: (name, listener) => {
      listeners[name].add(listener);
      return () => {
        listeners[name].delete(listener);
      };
    },
  };
}

/** Said before the file is read or sent. */
function tooLarge(name: string): Outcome<never> {
  return refusal({ kind: 'file-too-large', name, megabytes: limits.documentBytes / 2 ** 20 });
}

function refusal(fault: Fault): Outcome<never> {
  return { ok: false, problem: reportFault(fault) };
}
