import type { WebContents } from 'electron';

import type { NoticeName, Notices } from '../api/contract.ts';
import type { Caller } from '../services/callTable.ts';

import { channels } from './channels.ts';

/** The desktop's line to the page in a window. */
export interface PageLine {
  /** The page as the calls know it. Each load of the page is a new caller, and its work ends with it. */
  caller(): Caller;
  /** Tells the page something, as soon as it listens. */
  announce<Name extends NoticeName>(name: Name, notice: Notices[Name]): void;
  /** The page has begun its session and listens from now on. */
  begin(): void;
}

export function openPageLine(contents: WebContents): PageLine {
  let gone = new AbortController();
  let loads = 0;
  let listens = false;
  let waiting: (() => void)[] = [];

  const send = <Name extends NoticeName>(name: Name, notice: Notices[Name]) => {
    if (!contents.isDestroyed()) contents.send(channels.notice, name, notice);
  };
  const leave = () => {
    gone.abort();
    gone = new AbortController();
    loads += 1;
    listens = false;
  };
  contents.on('destroyed', leave);
  contents.on('render-process-gone', leave);
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) leave();
  });

  return {
    caller: () => ({ id: `${contents.id}.${loads}`, gone: gone.signal, notify: send }),
    announce: (name, notice) => {
      if (listens) send(name, notice);
      else
        waiting.push(() => {
          send(name, notice);
        });
    },
    begin: () => {
      listens = true;
      for (const tell of waiting) tell();
      waiting = [];
    },
  };
}
