import { Problem } from '../problems/problem.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The lines of a stream of bytes, without their ends (LF or CRLF), one at a time. A line of more than `mostBytes` comes
 * as `null`: it is read past, never held, so that memory stays bounded whatever comes in.
 */
export async function* linesOf(chunks: AsyncIterable<unknown>, mostBytes: number): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;

  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= mostBytes) parts.push(part);
    else parts = [];
  };
  const take = () => {
    const line = length <= mostBytes ? withoutReturn(Buffer.concat(parts, length)) : null;
    parts = [];
    length = 0;
    return line;
  };

  for await (const chunk of readable(chunks)) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

async function* readable(chunks: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunks) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('not bytes');
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw new Problem('file-unreadable', `Standard input could not be read to its end (${fault}).`, { cause });
  }
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line;
}
