/** The entry of the worker thread: does the jobs of `jobs.ts`, one at a time. */
import { parentPort } from 'node:worker_threads';

import { packExtraction } from '../api/packExtraction.ts';
import { Problem, reportProblem } from '../problems/problem.ts';
import { extract } from '../events/extract.ts';
import { packReading } from '../projects/readings.ts';
import { readProject } from '../projects/readProject.ts';

import { drawPicture } from './drawPicture.ts';
import type { JobAnswer, JobInput, JobName, JobReply, JobRequest } from './jobs.ts';
import { logError } from './log.ts';

/** More often than this nobody can see. */
const millisecondsBetweenProgress = 50;

const jobs: {
  readonly [Name in JobName]: (input: JobInput<Name>, onProgress: (charactersDone: number) => void) => JobAnswer<Name>;
} = {
  extract: ({ text, settings, keep }, onProgress) => {
    const found = extract(text, { ...settings, onProgress });
    const extraction = packExtraction(found);
    const reading = keep === null ? null : packReading(keep.document, keep.ground, extraction, keep.key);
    return { extraction, reading };
  },
  readProject: ({ name, bytes }) => readProject(name, bytes),
  drawPicture: (request) => drawPicture(request),
};

function answer<Name extends JobName>({ name, input }: JobRequest<Name>, reply: (reply: JobReply<Name>) => void): void {
  let lastProgress = performance.now();
  const onProgress = (charactersDone: number) => {
    if (performance.now() - lastProgress < millisecondsBetweenProgress) return;
    lastProgress = performance.now();
    reply({ kind: 'progress', charactersDone });
  };
  try {
    reply({ kind: 'done', answer: jobs[name](input, onProgress) });
  } catch (thrown) {
    if (!(thrown instanceof Problem)) logError(`The job ${name} failed`, thrown);
    reply({ kind: 'failed', problem: reportProblem(thrown) });
  }
}

parentPort?.on('message', (request: JobRequest<JobName>) => {
  answer(request, (reply) => parentPort?.postMessage(reply));
});
