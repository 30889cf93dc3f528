import { Worker } from 'node:worker_threads';

import { noChoices, type ReadingChoices, type ReadText } from '../documents/formats/documentFormat.ts';
import { formatOf, readDocument } from '../documents/readDocument.ts';

import { applicationFile } from './applicationFolder.ts';
import { createJobRunner } from './jobRunner.ts';

export interface ReadOptions {
  readonly choices?: ReadingChoices;
  readonly onProgress?: (done: number, inAll: number) => void;
  /** Aborting fails the reading with `cancelled`. */
  readonly signal?: AbortSignal;
}

/** Reads documents, all but plain text in a thread of its own: with bounds on its time and its memory, and so that it can be stopped. */
export interface DocumentReader {
  read(name: string, bytes: Uint8Array, options?: ReadOptions): Promise<readonly ReadText[]>;
  close(): Promise<void>;
}

/** A long book takes seconds; recognising the words of a long scan takes minutes. */
const mostSeconds = { reading: 60, recognising: 1_800 } as const;

/** Room for the largest document that is read, and an end to what would eat the machine. */
const memoryMegabytes = 768;

function startBuiltWorker(): Worker {
  return new Worker(applicationFile('out', 'main', 'documentWorker.js'), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, stackSizeMb: 4 },
  });
}

export function createDocumentReader(startWorker: () => Worker = startBuiltWorker): DocumentReader {
  const runner = createJobRunner('readDocument', startWorker);
  return {
    read: async (name, bytes, { choices = noChoices, onProgress, signal } = {}) => {
      if (bytes.length === 0 || formatOf(name, bytes)?.name === 'text') return readDocument(name, bytes, choices);
      const seconds = choices.recognise ? mostSeconds.recognising : mostSeconds.reading;
      return runner.run(
        { name, bytes, choices },
        {
          most: { seconds, fault: { kind: 'file-took-too-long', name, seconds } },
          ...(signal !== undefined && { signal }),
          onProgress: (done, inAll) => onProgress?.(done, inAll ?? done),
        },
      );
    },
    close: () => runner.close(),
  };
}
