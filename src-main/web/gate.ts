import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The only secret there is. */
const secretBytes = 32;

/** A secret that fits into a path. */
export function createSecret(): string {
  return randomBytes(secretBytes).toString('base64url');
}

/** In a time that does not tell how much of the secret was right. */
export function isSecret(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Methods that change nothing; a request with another must say where it comes from. */
const harmlessMethods: readonly string[] = ['GET', 'HEAD'];

/**
 * Whether a request was meant for this host by a page of this host. `Host` keeps out a stranger's name that resolves to
 * this machine (DNS rebinding), `Origin` a stranger's page that sends here.
 */
export function isFromHere(
  { method, headersDistinct }: Pick<IncomingMessage, 'method' | 'headersDistinct'>,
  port: number,
): boolean {
  const [host, ...moreHosts] = headersDistinct.host ?? [];
  const [origin, ...moreOrigins] = headersDistinct.origin ?? [];
  const hosts = ['127.0.0.1', 'localhost'].map((name) => new URL(`http://${name}:${port}`).host);
  if (host === undefined || !hosts.includes(host) || moreHosts.length > 0 || moreOrigins.length > 0) return false;
  if (origin === undefined) return harmlessMethods.includes(method ?? '');
  return origin === `http://${host}`;
}

/** A request's target in parts: `/first/rest?query`. All still encoded; `rest` is `null` without a second slash. */
export interface Target {
  readonly first: string;
  readonly rest: string | null;
  readonly query: URLSearchParams;
}

export function splitTarget(url: string): Target {
  const [path = '', query = ''] = split(url, '?');
  const [first = '', rest = null] = split(path.replace(/^\//, ''), '/');
  return { first, rest, query: new URLSearchParams(query) };
}

/** At the first separator only. */
function split(text: string, separator: string): readonly string[] {
  const place = text.indexOf(separator);
  return place === -1 ? [text] : [text.slice(0, place), text.slice(place + 1)];
}
