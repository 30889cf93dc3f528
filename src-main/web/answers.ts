import type { ServerResponse } from 'node:http';

import type { Outcome } from '../api/contract.ts';
import type { ProblemReport } from '../problems/problem.ts';
import type { PageFile } from '../services/pageFiles.ts';

import { frameType, toFrame } from './frames.ts';
import { toWire } from './wire.ts';

/** The ways in which the loopback host ends an exchange. The security headers are set before any of them. */

export function sendPageFile(response: ServerResponse, { bytes, type }: PageFile): void {
  send(response, 200, type, [bytes]);
}

/** @param acceptsFrames whether the client said that it can read them */
export function sendOutcome(
  response: ServerResponse,
  status: number,
  outcome: Outcome<unknown>,
  acceptsFrames = false,
): void {
  const frame = acceptsFrames ? toFrame(outcome) : null;
  if (frame === null) send(response, status, 'application/json; charset=utf-8', [Buffer.from(toWire(outcome))]);
  else send(response, status, frameType, frame);
}

export function sendProblem(response: ServerResponse, status: number, problem: ProblemReport): void {
  sendOutcome(response, status, { ok: false, problem });
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, 'text/plain; charset=utf-8', [Buffer.from(text)]);
}

export function sendNothing(response: ServerResponse): void {
  response.writeHead(204, { 'Cache-Control': 'no-store' });
  response.end();
}

export function redirect(response: ServerResponse, path: string): void {
  response.setHeader('Location', path);
  sendText(response, 303, '');
}

/** Tells a stranger nothing, not even what was wrong. */
export function refuse(response: ServerResponse): void {
  response.setHeader('Connection', 'close');
  sendText(response, 403, 'Forbidden.');
}

/** Tells a reader that the address is of an earlier start, and a stranger no more than that there is a Dateline. */
export function refuseOldAddress(response: ServerResponse, page: string): void {
  response.setHeader('Connection', 'close');
  send(response, 403, 'text/html; charset=utf-8', [Buffer.from(page)]);
}

function send(response: ServerResponse, status: number, type: string, pieces: readonly Uint8Array[]): void {
  // Every address is new with each start, so there is nothing worth keeping, and nothing should be kept.
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'Content-Length': pieces.reduce((sum, { byteLength }) => sum + byteLength, 0),
    'Content-Type': type,
  });
  for (const piece of pieces) response.write(piece);
  response.end();
}
