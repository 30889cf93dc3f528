import type { CallAnswer, CallInput, CallName, NoticeName, Notices, Outcome } from '../api/contract.ts';
import { reportFault } from '../problems/problem.ts';

import { frameType, fromFrame } from './frames.ts';
import { watchHost } from './hostWatch.ts';
import { fromWire, toWire } from './wire.ts';

/** The page's line to the loopback host. Runs in the page. */
export interface HostConnection {
  /** The host's answer, or the problem `host-gone` when there is none. Never rejects. */
  ask<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Outcome<CallAnswer<Name>>>;
  /** Tells when the host is lost and when it is found again, until the function returned is called. */
  watch(tell: (connection: Notices['connection']) => void): () => void;
  /** Hears notices of these names until the function returned is called. */
  hear<Name extends NoticeName>(
    names: readonly Name[],
    listener: (name: Name, notice: Notices[Name]) => void,
  ): () => void;
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
          headers: { Accept: `${frameType}, application/json`, 'Content-Type': 'application/json' },
          body: toWire({ input }),
        });
        const outcome = isFrame(response)
          ? fromFrame(new Uint8Array(await response.arrayBuffer()))
          : fromWire(await response.text());
        return isOutcome<CallAnswer<Name>>(outcome) ? outcome : hostGone;
      } catch (thrown) {
        console.warn('The host did not answer.', thrown);
        return hostGone;
      }
    },
    watch: (tell) => watchHost(() => isAlive(addressOf('alive')), tell),
    hear: <Name extends NoticeName>(names: readonly Name[], listener: (name: Name, notice: Notices[Name]) => void) => {
      const source = new EventSource(addressOf('notices'));
      for (const name of names) {
        source.addEventListener(name, ({ data }: MessageEvent<unknown>) => {
          const notice = fromWire(String(data));
          // What our host says is believed.
          if (typeof notice === 'object' && notice !== null) listener(name, notice as Notices[Name]);
        });
      }
      return () => {
        source.close();
      };
    },
  };
}

function isFrame(response: Response): boolean {
  return response.headers.get('Content-Type') === frameType;
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
