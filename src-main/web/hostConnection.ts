import type { CallAnswer, CallInput, CallName, NoticeName, Notices, Outcome } from '../api/contract.ts';
import { reportFault } from '../problems/problem.ts';

import { watchHost } from './hostWatch.ts';
import { fromWire, toWire } from './wire.ts';

/** The page's line to the loopback host. Runs in the page. */
export interface HostConnection {
  /** The host's answer, or the problem `host-gone` when there is none. Never rejects. */
  ask<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Outcome<CallAnswer<Name>>>;
  /** Tells when the host is lost and when it is found again, until the function returned is called. */
  watch(tell: (connection: Notices['connection']) => void): () => void;
  /** Hears how far the host is until the function returned is called. */
  hearProgress(listener: (progress: Notices['progress']) => void): () => void;
}

const hostGone: Outcome<never> = { ok: false, problem: reportFault({ kind: 'host-gone' }) };

/** `address` is that of the page, ending in a slash. */
export function connectToHost(address: string): HostConnection {
  const page = crypto.randomUUID();
  const addressOf = (path: string) => new URL(`${path}?page=${page}`, address);

  return {
    ask: async <Name extends CallName>(name: Name, input: CallInput<Name>) => {
      try {
        const response = await fetch(addressOf(`call/${name}`), {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: toWire({ input }),
        });
        const outcome = fromWire(await response.text());
        return isOutcome<CallAnswer<Name>>(outcome) ? outcome : hostGone;
      } catch (thrown) {
        console.warn('The host did not answer.', thrown);
        return hostGone;
      }
    },
    watch: (tell) => watchHost(() => isAlive(addressOf('alive')), tell),
    hearProgress: (listener) => {
      const source = new EventSource(addressOf('notices'));
      source.addEventListener('progress' satisfies NoticeName, ({ data }: MessageEvent<unknown>) => {
        const progress = fromWire(String(data));
        if (isProgress(progress)) listener(progress);
      });
      return () => {
        source.close();
      };
    },
  };
}

/** A host that is held up may still be there, so it is waited for; one that has ended is refused by the system at once. */
const patience = 10_000;

/** What else may have taken the port does not know our address. */
async function isAlive(address: URL): Promise<boolean> {
  try {
    const { status } = await fetch(address, { signal: AbortSignal.timeout(patience) });
    return status === 204;
  } catch {
    // However it was not reached: that is the answer.
    return false;
  }
}

/** Whether our host answered, or something else at its address. What our host says is believed. */
function isOutcome<Answer>(value: unknown): value is Outcome<Answer> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true || (value.ok === false && 'problem' in value);
}

function isProgress(value: unknown): value is Notices['progress'] {
  return typeof value === 'object' && value !== null && 'ticket' in value && 'charactersDone' in value;
}
