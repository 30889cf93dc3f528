/** The entry of the thread that reads documents: it holds none of the engine, so that it starts at once. */
import { parentPort } from 'node:worker_threads';

import { readDocument } from '../documents/readDocument.ts';
import { Problem, reportProblem } from '../problems/problem.ts';

import type { JobReply, JobRequest } from './jobs.ts';
import { logError } from './log.ts';

/** More often than this nobody can see. */
const millisecondsBetweenProgress = 50;

async function answer(
  { input }: JobRequest<'readDocument'>,
  reply: (reply: JobReply<'readDocument'>) => void,
): Promise<void> {
  const { name, bytes, choices } = input;
  let lastProgress = performance.now();
  const onProgress = (done: number, inAll: number) => {
    if (performance.now() - lastProgress < millisecondsBetweenProgress) return;
    lastProgress = performance.now();
    reply({ kind: 'progress', done, inAll });
  };
  try {
    reply({ kind: 'done', answer: await readDocument(name, bytes, { ...choices, onProgress }) });
  } catch (thrown) {
    if (!(thrown instanceof Problem)) logError(`${name} could not be read`, thrown);
    reply({ kind: 'failed', problem: reportProblem(thrown) });
  }
}

parentPort?.on('message', (request: JobRequest<'readDocument'>) => {
  void answer(request, (reply) => parentPort?.postMessage(reply));
});
