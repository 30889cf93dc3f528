import type { IncomingMessage, ServerResponse } from 'node:http';

import { mostRequestBytes, requestShape } from '../api/requestLimits.ts';
import { reportFault } from '../problems/problem.ts';
import { answerCall, isOffered, notUnderstood, type CallTable } from '../services/callTable.ts';
import { findPageFile, type PageFiles } from '../services/pageFiles.ts';
import type { SharedCallName } from '../services/sharedCalls.ts';

import { redirect, sendNothing, sendOutcome, sendPageFile, sendProblem, sendText } from './answers.ts';
import { frameType } from './frames.ts';
import type { Target } from './gate.ts';
import { isWithinShape } from './jsonShape.ts';
import type { NoticeStreams } from './noticeStreams.ts';
import { readBody } from './requestBody.ts';
import { fromWire } from './wire.ts';

/** A request that has passed the gate, and what is needed to answer it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: Target;
  readonly page: PageFiles;
  readonly calls: CallTable<SharedCallName>;
  readonly streams: NoticeStreams;
}

interface Route {
  readonly methods: readonly string[];
  readonly answer: (exchange: Exchange) => Promise<void> | void;
}

/** By the first part of the path below the token. Every other path is a file of the page, or nothing. */
const routes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['call', { methods: ['POST'], answer: answerPost }],
  [
    'alive',
    {
      methods: ['GET'],
      answer: ({ response }) => {
        sendNothing(response);
      },
    },
  ],
  ['notices', { methods: ['GET'], answer: openNotices }],
]);
const pageRoute: Route = { methods: ['GET', 'HEAD'], answer: answerWithPageFile };

export async function answerRequest(exchange: Exchange): Promise<void> {
  const { request, response, target } = exchange;
  if (target.rest === null) {
    // The page's own addresses are relative to the slash.
    redirect(response, `/${target.first}/`);
    return;
  }
  const [first = ''] = target.rest.split('/');
  const route = routes.get(first) ?? pageRoute;
  if (!route.methods.includes(request.method ?? '')) {
    response.setHeader('Allow', route.methods.join(', '));
    sendText(response, 405, 'Method not allowed.');
    return;
  }
  await route.answer(exchange);
}

/** How a page names itself, to get its own notices and no other's. */
const pageName = /^[\w-]{1,64}$/;

function pageOf({ query }: Target): string | null {
  const page = query.get('page') ?? '';
  return pageName.test(page) ? page : null;
}

function openNotices({ response, target, streams }: Exchange): void {
  const page = pageOf(target);
  if (page === null) sendProblem(response, 400, reportFault(notUnderstood));
  else streams.open(page, response);
}

function answerWithPageFile({ response, target, page }: Exchange): void {
  const file = findPageFile(page, target.rest ?? '');
  if (file === undefined) sendText(response, 404, 'Not found.');
  else sendPageFile(response, file);
}

async function answerPost({ request, response, target, calls, streams }: Exchange): Promise<void> {
  const page = pageOf(target);
  const name = (target.rest ?? '').slice('call/'.length);
  if (page === null || !isOffered(calls, name) || !isJson(request.headers['content-type'])) {
    request.resume();
    sendProblem(response, 400, reportFault(notUnderstood));
    return;
  }
  const body = await readBody(request, mostRequestBytes[name]);
  if (body === null) {
    response.setHeader('Connection', 'close');
    sendProblem(response, 413, reportFault({ kind: 'request-too-large' }));
    return;
  }
  const envelope = parseEnvelope(body);
  if (envelope === null) {
    sendProblem(response, 400, reportFault(notUnderstood));
    return;
  }
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  const outcome = await answerCall(calls, name, envelope.input, {
    id: page,
    gone: gone.signal,
    notify: (notice, content) => {
      streams.send(page, notice, content);
    },
  });
  const acceptsFrames = request.headers.accept?.split(',').some((type) => type.trim() === frameType) === true;
  sendOutcome(response, outcome.ok || outcome.problem.code !== 'bad-request' ? 200 : 400, outcome, acceptsFrames);
}

/** A page of another origin cannot send this type without asking first, and nobody here says yes. */
function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

/** The body of a call: `{"input": …}`, without `input` where the call takes none. `null` for anything else. */
function parseEnvelope(body: Buffer): { readonly input: unknown } | null {
  if (!isWithinShape(body, requestShape)) return null;
  try {
    const envelope = fromWire(body.toString('utf8'));
    if (typeof envelope !== 'object' || envelope === null || Array.isArray(envelope)) return null;
    return { input: 'input' in envelope ? envelope.input : undefined };
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
