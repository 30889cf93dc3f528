import { protocol } from 'electron';

import { findPageFile, type PageFiles } from '../services/pageFiles.ts';
import { securityHeaders } from '../services/pageHeaders.ts';

const scheme = 'dateline';
const host = 'app';

/** The origin of the page; no other may call. */
export const pageOrigin = `${scheme}://${host}`;
export const pageAddress = `${pageOrigin}/index.html`;

/** Must run before the application is ready. Gives the page an origin of its own, and the rules of a secure one. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the page, and nothing else, at `pageOrigin`. */
export function servePage(files: PageFiles): void {
  protocol.handle(scheme, (request) => answerPageRequest(files, request));
}

export function answerPageRequest(files: PageFiles, request: Pick<Request, 'method' | 'url'>): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer('Method not allowed.', 405);
  const url = new URL(request.url);
  const file = url.host === host ? findPageFile(files, url.pathname.slice(1)) : undefined;
  return file === undefined ? answer('Not found.', 404) : answer(file.bytes, 200, file.type);
}

function answer(body: BodyInit, status: number, type = 'text/plain; charset=utf-8'): Response {
  return new Response(body, { status, headers: { ...securityHeaders, 'Content-Type': type } });
}
