import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { reportProblem } from '../problems/problem.ts';
import type { CallTable } from '../services/callTable.ts';
import { logError } from '../services/log.ts';
import type { PageFiles } from '../services/pageFiles.ts';
import { securityHeaders } from '../services/pageHeaders.ts';
import type { SharedCallName } from '../services/sharedCalls.ts';

import { redirect, refuse, refuseOldAddress, sendProblem } from './answers.ts';
import { createSecret, isFromHere, isSecret, splitTarget } from './gate.ts';
import { createNoticeStreams } from './noticeStreams.ts';
import { isForReader, oldAddressPage } from './oldAddress.ts';
import { answerRequest } from './routes.ts';

export interface LoopbackParts {
  /** As served: with the bridge in its `index.html`. */
  readonly page: PageFiles;
  readonly calls: CallTable<SharedCallName>;
  /** 0 for any that is free. */
  readonly port: number;
  /** That of a session that was left, so that its page finds its way back; else a new one is made. */
  readonly token?: string;
}

export interface LoopbackHost {
  /** `http://127.0.0.1:PORT/TOKEN/`: whoever has it may use this host. */
  readonly address: string;
  /** Leads to `address`, once and soon, for a browser that is opened at the start. */
  readonly doorAddress: string;
  /** How long the door stays open. */
  readonly doorMilliseconds: number;
  /** The secret and the place in `address`. */
  readonly token: string;
  readonly port: number;
  close(): Promise<void>;
}

/** A browser that has to be started first takes its time. */
const doorMilliseconds = 60_000;

/** Starts the host on 127.0.0.1. Rejects with the system's error when the port cannot be had. */
export async function startLoopbackHost({
  page,
  calls,
  port,
  token = createSecret(),
}: LoopbackParts): Promise<LoopbackHost> {
  const door = createSecret();
  let isDoorOpen = true;
  setTimeout(() => {
    isDoorOpen = false;
  }, doorMilliseconds).unref();
  const streams = createNoticeStreams();

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const target = splitTarget(request.url ?? '');
    if (!isFromHere(request, portOf(server.address()))) {
      refuse(response);
    } else if (isSecret(target.first, token)) {
      answerRequest({ request, response, target, page, calls, streams }).catch((thrown: unknown) => {
        // A page that closes while it sends is no error of anybody's.
        if (response.destroyed) return;
        logError('A request failed', thrown);
        if (response.headersSent) response.destroy();
        else sendProblem(response, 500, reportProblem(thrown));
      });
    } else if (isDoorOpen && isSecret(target.first, door)) {
      isDoorOpen = false;
      redirect(response, `/${token}/`);
    } else if (isForReader(request)) {
      refuseOldAddress(response, oldAddressPage(request));
    } else {
      refuse(response);
    }
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${portOf(server.address())}`;
  return {
    address: `${origin}/${token}/`,
    doorAddress: `${origin}/${door}`,
    doorMilliseconds,
    token,
    port: portOf(server.address()),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The host does not listen on a port.');
  return address.port;
}
