import { describe, expect, it } from 'vitest';

import { noChange, type Change } from '../../src-main/chronicle/change.ts';
import type { Decision, Decisions } from '../../src-main/chronicle/decisions.ts';

import { areSame, fitting, rebase } from './rebase.ts';

function naming(id: string, shown = 'A'): Decision {
  return { id, at: '2026-11-27T10:00:00.000Z', kind: 'naming', names: ['A', 'B'], shown };
}
const adds = (...added: Decision[]): Change => ({ ...noChange, added });
const turns = (id: string, from: string, to: string): Change => ({
  ...noChange,
  updated: [[naming(id, from), naming(id, to)]],
});
const decided = (...decisions: Decision[]): Decisions => new Map(decisions.map((decision) => [decision.id, decision]));
const idsOf = (decisions: Decisions) => [...decisions.keys()];

describe('what the host has not acknowledged', () => {
  it('is put on top of what the host holds', () => {
    const { decisions, waiting, dropped } = rebase(decided(naming('a')), [adds(naming('b')), turns('a', 'A', 'B')]);
    expect([idsOf(decisions), waiting.length, dropped]).toEqual([['a', 'b'], 2, 0]);
    expect(decisions.get('a')).toEqual(naming('a', 'B'));
  });

  it('is not sent twice where the host had taken it before its answer was lost', () => {
    const held = decided(naming('a'));
    expect(rebase(held, [adds(naming('a')), adds(naming('b'))])).toMatchObject({
      waiting: [adds(naming('b'))],
      dropped: 0,
    });
  });

  it('is lost, and counted, where another page decided otherwise', () => {
    const held = decided(naming('a', 'C'));
    expect(rebase(held, [turns('a', 'A', 'B'), adds(naming('b'))])).toMatchObject({
      waiting: [adds(naming('b'))],
      dropped: 1,
    });
  });
});

describe('a history', () => {
  const step = (change: Change) => ({ name: 'step', change, key: null });

  it('keeps what can still be undone, the last first', () => {
    const done = [step(adds(naming('a'))), step(turns('a', 'A', 'B')), step(adds(naming('b')))];
    const history = { done, undone: [] };
    expect(fitting(decided(naming('a', 'B'), naming('b')), history).done).toEqual(done);
    expect(fitting(decided(naming('a', 'C'), naming('b')), history).done).toEqual(done.slice(2));
    expect(fitting(decided(), history).done).toEqual([]);
  });
});

it('compares decisions by what they say', () => {
  expect(areSame(decided(naming('a')), decided(naming('a')))).toBe(true);
  expect(areSame(decided(naming('a')), decided(naming('a', 'B')))).toBe(false);
  expect(areSame(decided(naming('a')), decided())).toBe(false);
});
