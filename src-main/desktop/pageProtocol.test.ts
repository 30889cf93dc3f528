import { beforeEach, describe, expect, test, vi } from 'vitest';

import * as double from './electronDouble.ts';
import { answerPageRequest, pageAddress, registerPageScheme, servePage } from './pageProtocol.ts';

vi.mock('electron', () => import('./electronDouble.ts'));

const file = (text: string, type: string) => ({ bytes: new TextEncoder().encode(text), type });
const files = new Map([
  ['index.html', file('<html>', 'text/html; charset=utf-8')],
  ['assets/ä b.js', file('1', 'text/javascript; charset=utf-8')],
]);
const get = (url: string, method = 'GET') => answerPageRequest(files, { url, method });

/** Written out: a policy compared with the constant that makes it is never wrong. */
const policy = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'; webrtc 'block'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

beforeEach(() => {
  double.resetElectronDouble('/nowhere');
});

test('the scheme is a secure one with an origin, and served', async () => {
  registerPageScheme();
  expect(double.protocol.registerSchemesAsPrivileged.mock.calls).toEqual([
    [[{ scheme: 'dateline', privileges: { standard: true, secure: true, supportFetchAPI: true } }]],
  ]);
  servePage(files);
  const [scheme, handler] = double.protocol.handle.mock.calls[0] ?? [];
  expect(scheme).toBe('dateline');
  const response = await handler?.(new Request(pageAddress));
  expect(await response?.text()).toBe('<html>');
});

test.each([
  [pageAddress, '<html>', 'text/html; charset=utf-8'],
  ['dateline://app/', '<html>', 'text/html; charset=utf-8'],
  ['dateline://app/index.html?x=1#y', '<html>', 'text/html; charset=utf-8'],
  ['dateline://app/assets/%C3%A4%20b.js', '1', 'text/javascript; charset=utf-8'],
])('%s is served', async (url, text, type) => {
  const response = get(url);
  expect([response.status, response.headers.get('Content-Type'), await response.text()]).toEqual([200, type, text]);
});

describe('everything else is not there', () => {
  test.each([
    'dateline://app/../../package.json',
    'dateline://app/%2e%2e/%2e%2e/package.json',
    'dateline://app/..%2f..%2fpackage.json',
    'dateline://app/..%5c..%5cpackage.json',
    'dateline://app//etc/passwd',
    'dateline://app/%2fetc%2fpasswd',
    'dateline://app/index.html%00.js',
    'dateline://app/%',
    'dateline://app/assets',
    'dateline://app/constructor',
    'dateline://elsewhere/index.html',
  ])('%s', (url) => {
    expect(get(url).status).toBe(404);
  });

  test('nor can anything be sent', () => {
    expect(get(pageAddress, 'POST').status).toBe(405);
  });
});

test.each([
  [pageAddress, 'GET'],
  ['dateline://app/nothing', 'GET'],
  [pageAddress, 'PUT'],
])('the policy is on every answer: %s %s', (url, method) => {
  expect(Object.fromEntries(get(url, method).headers)).toMatchObject(policy);
});
