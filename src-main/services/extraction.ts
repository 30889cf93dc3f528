import type { CallInput, PackedExtraction } from '../api/contract.ts';
import { FaultProblem } from '../problems/problem.ts';
import { parseIsoDate } from '../time/calendar.ts';
import type { CivilDate } from '../time/types.ts';

import type { Caller } from './callTable.ts';
import type { JobRunner } from './jobRunner.ts';
import type { ExtractionJob } from './jobs.ts';
import type { Readings } from './projects/readings.ts';

/** Extractions of several pages, each known by the page that asked and the ticket that the page gave it. */
export interface Extractions {
  /** Tells the caller how far it is, and stops when the caller has gone. */
  extract(input: CallInput<'extract'>, caller: Caller): Promise<PackedExtraction>;
  /** Stops one extraction. One that has ended, or that another page began, is left alone. */
  cancel(input: CallInput<'cancelExtraction'>, caller: Caller): void;
}

export function createExtractions(runner: JobRunner<'extract'>, readings: Readings): Extractions {
  const running = new Map<string, AbortController>();
  const keyOf = (ticket: string, caller: Caller) => JSON.stringify([caller.id, ticket]);

  return {
    extract: async ({ ticket, document, documentDate, ...settings }, caller) => {
      const date = documentDate === null || documentDate === 'none' ? documentDate : requireDate(documentDate);
      const key = keyOf(ticket, caller);
      if (running.has(key)) throw new FaultProblem({ kind: 'already-reading' });
      const controller = new AbortController();
      const stop = () => {
        controller.abort();
      };
      running.set(key, controller);
      caller.gone.addEventListener('abort', stop);
      try {
        const { text, written, keep, kept, take } = await readings.find(document, { ...settings, documentDate });
        if (kept !== null) return kept;
        const onProgress = (charactersDone: number) => {
          caller.notify('progress', { ticket, charactersDone, charactersInAll: text.length });
        };
        const told = written === null || date !== null ? null : parseIsoDate(written);
        const job: ExtractionJob = {
          text,
          settings: { ...settings, documentDate: date, ...(told !== null && { written: told }) },
          keep,
        };
        const answer = await runner.run(job, { signal: controller.signal, onProgress });
        take(answer);
        return answer.extraction;
      } finally {
        caller.gone.removeEventListener('abort', stop);
        running.delete(key);
      }
    },
    cancel: ({ ticket }, caller) => running.get(keyOf(ticket, caller))?.abort(),
  };
}

function requireDate(text: string): CivilDate {
  const date = parseIsoDate(text);
  if (date !== null) return date;
  throw new FaultProblem({ kind: 'no-such-day', text });
}
