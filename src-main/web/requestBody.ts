import type { IncomingMessage } from 'node:http';

/**
 * Reads a request's body; `null` when it is larger than `mostBytes`. The rest of a body that is too large is thrown away as
 * it comes, so that the sender can finish and hear why.
 */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  if (Number(request.headers['content-length']) > mostBytes) {
    request.resume();
    return null;
  }
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('A body is read as bytes.');
    bytes += chunk.length;
    if (bytes > mostBytes) {
      request.resume();
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}
