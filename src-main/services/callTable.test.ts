import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';

import { inputSchemas } from '../api/schemas.ts';
import { Problem } from '../problems/problem.ts';

import { answerCall, type CallTable } from './callTable.ts';
import { takePastedText } from './documents.ts';

const caller = { id: 'page', notify: () => undefined, gone: new AbortController().signal };
const pasteDocument = vi.fn<CallTable<'pasteDocument'>['pasteDocument']>();
const table = { pasteDocument };
const answer = (name: unknown, input: unknown) => answerCall(table, name, input, caller);
let log: MockInstance<typeof process.stderr.write>;

beforeEach(() => {
  log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  pasteDocument.mockReset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('the function gets what the schema let through, and the caller', async () => {
  const taken = { document: takePastedText('a'), isKnown: false };
  pasteDocument.mockReturnValue(taken);
  expect(await answer('pasteDocument', { project: '1', text: 'a' })).toEqual({ ok: true, value: taken });
  expect(pasteDocument.mock.calls).toEqual([[{ project: '1', text: 'a' }, caller]]);
});

test('a problem keeps its code and its sentence, and is nothing for the log', async () => {
  pasteDocument.mockImplementation(() => {
    throw new Problem('file-empty', 'It is empty.');
  });
  expect(await answer('pasteDocument', { project: '1', text: 'a' })).toEqual({
    ok: false,
    problem: { code: 'file-empty', message: 'It is empty.' },
  });
  expect(log).not.toHaveBeenCalled();
});

test('an unexpected error keeps its details here', async () => {
  pasteDocument.mockRejectedValue(new Error('/home/reader/secret'));
  const outcome = await answer('pasteDocument', { project: '1', text: 'a' });
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'internal' } });
  expect(JSON.stringify(outcome)).not.toContain('secret');
  expect(log).toHaveBeenCalledWith(expect.stringContaining('/home/reader/secret'));
});

describe('what is refused before any function runs', () => {
  test.each([
    ['a call that this host does not offer', 'savePicture', {}],
    ['a name of Object', 'constructor', undefined],
    ['a name of Object', '__proto__', undefined],
    ['no name', null, undefined],
    ['an array for a name', ['pasteDocument'], { project: '1', text: 'a' }],
    ['another form', 'pasteDocument', { project: '1', text: 1 }],
    ['something extra', 'pasteDocument', { project: '1', text: 'a', more: true }],
    ['nothing', 'pasteDocument', undefined],
  ])('%s: %j', async (_what, name, input) => {
    expect(await answer(name, input)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
    expect(pasteDocument).not.toHaveBeenCalled();
  });
});

test('every call of the contract has a schema that refuses nonsense', () => {
  for (const schema of Object.values(inputSchemas)) expect(schema.safeParse({ nonsense: true }).success).toBe(false);
});
