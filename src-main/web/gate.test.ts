import * as crypto from 'node:crypto';

import { describe, expect, test, vi } from 'vitest';

import { createSecret, isFromHere, isSecret, splitTarget } from './gate.ts';

vi.mock(import('node:crypto'), async (importActual) => {
  const actual = await importActual();
  return { ...actual, timingSafeEqual: vi.fn(actual.timingSafeEqual) };
});

describe('the secret', () => {
  test('fits into a path and is never the same', () => {
    const secrets = Array.from({ length: 100 }, createSecret);
    expect(new Set(secrets).size).toBe(100);
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
  });

  test('is known by all of its characters', () => {
    const secret = createSecret();
    expect(isSecret(secret, secret)).toBe(true);
    for (const wrong of ['', secret.slice(1), `${secret}a`, secret.toLowerCase(), `${secret}/`]) {
      expect(isSecret(wrong, secret)).toBe(false);
    }
  });
});

test('the secret is compared in a time that tells nothing, whatever the length of what was given', () => {
  const compare = vi.mocked(crypto.timingSafeEqual);
  for (const given of ['', 'a', 'a'.repeat(10_000)]) {
    compare.mockClear().mockReturnValueOnce(true);
    expect(isSecret(given, createSecret())).toBe(true);
    expect(compare.mock.calls.map((sides) => sides.map(({ byteLength }) => byteLength))).toEqual([[32, 32]]);
  }
});

const requestOf = (method: string, headers: Readonly<Record<string, string>>) => ({
  method,
  headersDistinct: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
});

describe('a request is from here', () => {
  const at = (method: string, headers: { host?: string; origin?: string }) =>
    isFromHere(requestOf(method, headers), 4_711);

  test.each([
    ['GET', { host: '127.0.0.1:4711' }],
    ['HEAD', { host: 'localhost:4711' }],
    ['GET', { host: '127.0.0.1:4711', origin: 'http://127.0.0.1:4711' }],
    ['POST', { host: '127.0.0.1:4711', origin: 'http://127.0.0.1:4711' }],
    ['POST', { host: 'localhost:4711', origin: 'http://localhost:4711' }],
  ])('%s %j', (method, headers) => {
    expect(at(method, headers)).toBe(true);
  });

  test.each([
    ['GET', {}],
    ['GET', { host: '127.0.0.1' }],
    ['GET', { host: '127.0.0.1:4712' }],
    ['GET', { host: 'example.org:4711' }],
    ['GET', { host: '127.0.0.1.example.org:4711' }],
    ['GET', { host: '127.0.0.1:4711', origin: 'https://example.org' }],
    ['GET', { host: '127.0.0.1:4711', origin: 'null' }],
    ['POST', { host: '127.0.0.1:4711' }],
    ['POST', { host: '127.0.0.1:4711', origin: 'null' }],
    ['POST', { host: '127.0.0.1:4711', origin: 'http://127.0.0.1' }],
    ['POST', { host: '127.0.0.1:4711', origin: 'https://127.0.0.1:4711' }],
    ['POST', { host: '127.0.0.1:4711', origin: 'http://localhost:4711' }],
    ['POST', { host: 'example.org:4711', origin: 'http://example.org:4711' }],
  ])('but not %s %j', (method, headers) => {
    expect(at(method, headers)).toBe(false);
  });

  test('but not with two names, or two origins', () => {
    const host = '127.0.0.1:4711';
    const origin = `http://${host}`;
    expect(isFromHere({ method: 'GET', headersDistinct: { host: [host, 'example.org'] } }, 4_711)).toBe(false);
    expect(isFromHere({ method: 'POST', headersDistinct: { host: [host], origin: [origin, origin] } }, 4_711)).toBe(
      false,
    );
  });

  test('without a port in its name where the port is that of HTTP', () => {
    expect(isFromHere(requestOf('GET', { host: '127.0.0.1' }), 80)).toBe(true);
  });
});

test.each([
  ['/', '', null, ''],
  ['/a', 'a', null, ''],
  ['/a/', 'a', '', ''],
  ['/a/b/c?d=e?f', 'a', 'b/c', 'e?f'],
  ['/a?d=1/2', 'a', null, '1/2'],
  ['//a/b', '', 'a/b', ''],
  ['http://example.org/a/b', 'http:', '/example.org/a/b', ''],
])('%s is taken apart', (url, first, rest, query) => {
  const target = splitTarget(url);
  expect([target.first, target.rest, target.query.get('d') ?? '']).toEqual([first, rest, query]);
});
