import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';

import type { CallAnswer, CallName, Outcome } from '../api/contract.ts';
import { reportFault } from '../problems/problem.ts';
import { answerCall, type CallTable } from '../services/callTable.ts';

import { channels } from './channels.ts';
import type { PageLine } from './pageLine.ts';
import { pageOrigin } from './pageProtocol.ts';

/** The one page that may call. */
export interface OwnPage {
  readonly contents: WebContents;
  readonly line: PageLine;
}

const foreignSender: Outcome<never> = { ok: false, problem: reportFault({ kind: 'foreign-sender' }) };

/** Answers the calls of our own page. Whatever else calls, a frame in the page included, is refused. */
export function answerOwnPage(ownPage: () => OwnPage | null, table: CallTable<CallName>): void {
  ipcMain.handle(
    channels.call,
    async (event, name: unknown, input: unknown): Promise<Outcome<CallAnswer<CallName>>> => {
      const page = ownPage();
      if (page === null || !isFromOwnPage(event, page.contents)) return foreignSender;
      const outcome = await answerCall(table, name, input, page.line.caller());
      if (name === 'startSession' && outcome.ok) {
        // After the answer has left, so that what waited for the session comes after it.
        setImmediate(() => {
          page.line.begin();
        });
      }
      return outcome;
    },
  );
}

function isFromOwnPage({ sender, senderFrame }: IpcMainInvokeEvent, contents: WebContents): boolean {
  return (
    sender === contents && senderFrame !== null && senderFrame.parent === null && senderFrame.origin === pageOrigin
  );
}
