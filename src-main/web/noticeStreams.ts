import type { ServerResponse } from 'node:http';

import type { NoticeName, Notices } from '../api/contract.ts';

import { toWire } from './wire.ts';

/** Server-Sent Events to the pages that listen, each known by the name it gave itself. */
export interface NoticeStreams {
  /** Makes an answer, whose head is not yet sent, into a stream for this page. */
  open(page: string, response: ServerResponse): void;
  /** Sends to this page and to no other. A page that does not listen misses it. */
  send<Name extends NoticeName>(page: string, name: Name, notice: Notices[Name]): void;
}

export function createNoticeStreams(): NoticeStreams {
  const streams = new Map<string, Set<ServerResponse>>();
  return {
    open: (page, response) => {
      const ofPage = streams.get(page) ?? new Set();
      streams.set(page, ofPage.add(response));
      response.on('close', () => {
        ofPage.delete(response);
        if (ofPage.size === 0 && streams.get(page) === ofPage) streams.delete(page);
      });
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.flushHeaders();
    },
    send: (page, name, notice) => {
      for (const response of streams.get(page) ?? []) response.write(`event: ${name}\ndata: ${toWire(notice)}\n\n`);
    },
  };
}
