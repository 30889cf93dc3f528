import { expect, test, vi } from 'vitest';

import { FaultProblem } from '../problems/problem.ts';

import { HeldFiles } from './heldFiles.ts';

vi.mock('../api/limits.ts', () => ({ limits: { fileBytes: 10 } }));

const file = (name: string, length = 1) => ({ name, bytes: new Uint8Array(length), password: null });
const refusing = (kind: 'file-password-needed' | 'file-password-wrong' | 'file-is-picture' | 'file-damaged') => () =>
  Promise.reject(new FaultProblem({ kind, name: 'a.pdf' }));

test('a file that needs an answer waits for it; another is gone at once', async () => {
  const held = new HeldFiles();
  await expect(held.reading('p', file('a.pdf'), refusing('file-password-needed'))).rejects.toThrow('password');
  expect(held.find('p', 'a.pdf')).toEqual(file('a.pdf'));
  expect(() => held.find('q', 'a.pdf')).toThrow('there is no such file');
  await expect(held.reading('p', file('a.pdf'), refusing('file-damaged'))).rejects.toThrow('damaged');
  expect(() => held.find('p', 'a.pdf')).toThrow('there is no such file');
});

test('a file that was read waits no more, and a fitting password is not asked for twice', async () => {
  const held = new HeldFiles();
  const locked = { ...file('a.pdf'), password: 'right' };
  await expect(held.reading('p', locked, refusing('file-is-picture'))).rejects.toThrow('pictures');
  expect(held.find('p', 'a.pdf').password).toBe('right');
  await expect(held.reading('p', locked, refusing('file-password-wrong'))).rejects.toThrow('does not fit');
  expect(held.find('p', 'a.pdf').password).toBeNull();
  await held.reading('p', locked, () => Promise.resolve([]));
  expect(() => held.find('p', 'a.pdf')).toThrow('there is no such file');
});

test('of more than a file may weigh the oldest go', async () => {
  const held = new HeldFiles();
  for (const name of ['a', 'b', 'c']) {
    await expect(held.reading('p', file(name, 5), refusing('file-is-picture'))).rejects.toThrow('pictures');
  }
  expect(() => held.find('p', 'a')).toThrow('there is no such file');
  expect([held.find('p', 'b').name, held.find('p', 'c').name]).toEqual(['b', 'c']);
});
