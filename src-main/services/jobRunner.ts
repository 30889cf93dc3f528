import { Worker } from 'node:worker_threads';

import { FaultProblem, reportedProblem, type Fault, type Problem } from '../problems/problem.ts';

import { applicationFile } from './applicationFolder.ts';
import type { JobAnswer, JobInput, JobName, JobReply, JobRequest } from './jobs.ts';
import { logError } from './log.ts';

export interface RunOptions {
  /** Of a document, how many parts of all are read; of a text, how many characters. */
  readonly onProgress?: (done: number, inAll: number | null) => void;
  /** Aborting fails the job with `cancelled`, whether it waits or runs. */
  readonly signal?: AbortSignal;
  /** A job that takes longer fails with this. */
  readonly most?: { readonly seconds: number; readonly fault: Fault };
}

/**
 * Runs jobs of one kind in a worker thread, one after the other. The thread starts with the first job. Cancelling the
 * job in hand ends its thread, for nothing else stops a busy one; the next job gets a new one. So does the job after a
 * crash, whose own job fails with a `Problem`.
 */
export interface JobRunner<Name extends JobName> {
  run(input: JobInput<Name>, options?: RunOptions): Promise<JobAnswer<Name>>;
  /** Starts the thread before it is needed. */
  warmUp(): void;
  /** Ends the thread; what still waits fails with `cancelled`. */
  close(): Promise<void>;
}

/** Room for the longest text that may be opened, and an end to what would eat the machine. */
const memoryMegabytes = 2_048;

/** What is said when a thread breaks under a job: the user's view, not the machine's. */
const breakages: {
  readonly [Name in JobName]: (input: JobInput<Name>) => { readonly memory: Fault; readonly crash: Fault };
} = {
  extract: () => ({ memory: { kind: 'reading-out-of-memory' }, crash: { kind: 'reading-broke-off' } }),
  readProject: () => ({ memory: { kind: 'project-out-of-memory' }, crash: { kind: 'project-broke-off' } }),
  drawPicture: () => ({ memory: { kind: 'picture-out-of-memory' }, crash: { kind: 'picture-broke-off' } }),
  readDocument: ({ name }) => ({
    memory: { kind: 'file-out-of-memory', name },
    crash: { kind: 'file-broke-off', name },
  }),
};

interface WaitingJob<Name extends JobName> {
  readonly input: JobInput<Name>;
  readonly options: RunOptions;
  readonly resolve: (answer: JobAnswer<Name>) => void;
  readonly reject: (problem: Problem) => void;
  /** Its time counts from here. */
  readonly begin: () => void;
}

function startBuiltWorker(): Worker {
  return new Worker(applicationFile('out', 'main', 'worker.js'), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  });
}

function hasCode(thrown: unknown, code: string): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === code;
}

const cancelled = () => new FaultProblem({ kind: 'stopped' });

export function createJobRunner<Name extends JobName>(
  name: Name,
  startWorker: () => Worker = startBuiltWorker,
): JobRunner<Name> {
  const waiting: WaitingJob<Name>[] = [];
  let running: WaitingJob<Name> | null = null;
  let worker: Worker | null = null;

  const settle = (end: (job: WaitingJob<Name>) => void) => {
    const job = running;
    running = null;
    worker?.unref();
    if (job !== null) end(job);
    next();
  };

  const hear = (reply: JobReply<Name>) => {
    switch (reply.kind) {
      case 'progress':
        running?.options.onProgress?.(reply.done, reply.inAll);
        return;
      case 'done':
        settle((job) => {
          job.resolve(reply.answer);
        });
        return;
      case 'failed':
        settle((job) => {
          job.reject(reportedProblem(reply.problem));
        });
    }
  };

  const start = (): Worker => {
    const started = startWorker();
    let thrown: unknown = null;
    started.unref();
    started.on('message', (reply: JobReply<Name>) => {
      if (worker === started) hear(reply);
    });
    started.on('error', (error) => {
      thrown = error;
      logError(`The thread for ${name} broke`, error);
    });
    started.on('messageerror', (error) => {
      thrown = error;
      void started.terminate();
    });
    started.on('exit', () => {
      if (worker !== started) return;
      worker = null;
      settle((job) => {
        const { memory, crash } = breakages[name](job.input);
        const fault = hasCode(thrown, 'ERR_WORKER_OUT_OF_MEMORY') ? memory : crash;
        job.reject(new FaultProblem(fault, { cause: thrown }));
      });
    });
    return started;
  };

  const next = () => {
    if (running !== null) return;
    const job = waiting.shift();
    if (job === undefined) return;
    running = job;
    job.begin();
    worker ??= start();
    worker.ref();
    worker.postMessage({ name, input: job.input } satisfies JobRequest<Name>);
  };

  const endThread = async () => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };

  const cancel = (job: WaitingJob<Name>, problem: Problem = cancelled()) => {
    if (running === job) {
      void endThread();
      settle(() => {
        job.reject(problem);
      });
      return;
    }
    const place = waiting.indexOf(job);
    if (place === -1) return;
    waiting.splice(place, 1);
    job.reject(problem);
  };

  return {
    run: (input, options = {}) =>
      new Promise((resolve, reject) => {
        if (options.signal?.aborted === true) {
          reject(cancelled());
          return;
        }
        const onAbort = () => {
          cancel(job);
        };
        // The signal may outlive the job by far, and must not keep its text alive.
        let timer: NodeJS.Timeout | undefined;
        const release = () => {
          clearTimeout(timer);
          options.signal?.removeEventListener('abort', onAbort);
        };
        const job: WaitingJob<Name> = {
          input,
          options,
          resolve: (answer) => {
            release();
            resolve(answer);
          },
          reject: (problem) => {
            release();
            reject(problem);
          },
          begin: () => {
            const { most } = options;
            if (most === undefined) return;
            timer = setTimeout(() => {
              cancel(job, new FaultProblem(most.fault));
            }, most.seconds * 1_000);
          },
        };
        options.signal?.addEventListener('abort', onAbort);
        waiting.push(job);
        next();
      }),
    warmUp: () => {
      worker ??= start();
    },
    close: async () => {
      for (const job of waiting.splice(0)) job.reject(cancelled());
      const job = running;
      running = null;
      job?.reject(cancelled());
      await endThread();
    },
  };
}
