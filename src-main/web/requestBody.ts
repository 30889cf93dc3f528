import type { IncomingMessage } from 'node:http';

import { limits } from '../api/limits.ts';

/** A document as base64 or as escaped JSON, with what is wrapped around it. */
export const mostBodyBytes = 2 * limits.documentBytes;

/**
 * Reads a request's body as text; `null` when it is larger than the bound. The rest of a body that is too large is
 * thrown away as it comes, so that the sender can finish and hear why.
 */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  if (Number(request.headers['content-length']) > mostBodyBytes) {
    request.resume();
    return null;
  }
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('A body is read as bytes.');
    bytes += chunk.length;
    if (bytes > mostBodyBytes) {
      request.resume();
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes).toString('utf8');
}
