/** Runs before the page, isolated from it, and gives it `window.dateline` and nothing of Electron. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';

import type { Bridge, CallAnswer, CallName, NoticeName, Notices, Outcome } from '../api/contract.ts';

import { channels } from './channels.ts';

const bridge: Bridge = {
  // What the main process sends is what the contract says: it checks the page, not the page it.
  call: <Name extends CallName>(name: Name, input: unknown) =>
    ipcRenderer.invoke(channels.call, name, input) as Promise<Outcome<CallAnswer<Name>>>,
  on: <Name extends NoticeName>(name: Name, listener: (notice: Notices[Name]) => void) => {
    const hear = (_event: IpcRendererEvent, given: NoticeName, notice: Notices[Name]) => {
      if (given === name) listener(notice);
    };
    ipcRenderer.on(channels.notice, hear);
    return () => {
      ipcRenderer.off(channels.notice, hear);
    };
  },
};

contextBridge.exposeInMainWorld('dateline', bridge);
