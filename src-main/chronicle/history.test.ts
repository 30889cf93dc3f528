import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyChange, isNoChange, noChange, reverse, squash, type Change } from './change.ts';
import type { Decision, Decisions } from './decisions.ts';
import { emptyHistory, record, redo, undo, type History } from './history.ts';

function naming(id: string, shown: string): Decision {
  return { id, at: '2026-11-27T10:00:00.000Z', kind: 'naming', names: ['A', 'B'], shown };
}

const adds = (...added: Decision[]): Change => ({ ...noChange, added });

/** What is done with a few decisions: made, changed, taken back. */
const moves = fc.array(fc.tuple(fc.nat(4), fc.constantFrom('put', 'drop'), fc.nat(3)), { maxLength: 40 });

function changeFor(decisions: Decisions, [slot, move, value]: readonly [number, string, number]): Change {
  const id = `d${slot}`;
  const known = decisions.get(id);
  const to = naming(id, String(value));
  if (move === 'drop') return known === undefined ? noChange : { ...noChange, removed: [known] };
  return known === undefined ? adds(to) : { ...noChange, updated: [[known, to]] };
}

describe('changes', () => {
  it('are taken back by their reverse, and squashed into one that does the same', () => {
    fc.assert(
      fc.property(moves, (all) => {
        let decisions: Decisions = new Map([['d0', naming('d0', 'first')]]);
        const before = decisions;
        const changes = all.map((move) => {
          const change = changeFor(decisions, move);
          decisions = applyChange(decisions, change);
          return change;
        });
        const squashed = squash(changes);
        const sorted = (each: Decisions) =>
          [...each.values()].toSorted((left, right) => left.id.localeCompare(right.id));
        expect(sorted(applyChange(before, squashed))).toEqual(sorted(decisions));
        expect(sorted(applyChange(decisions, reverse(squashed)))).toEqual(sorted(before));
      }),
    );
  });

  it('are refused where they were made of other decisions, and alter nothing', () => {
    const decisions: Decisions = new Map([['a', naming('a', 'x')]]);
    expect(() => applyChange(decisions, adds(naming('a', 'y')))).toThrow(RangeError);
    expect(() => applyChange(decisions, { ...noChange, removed: [naming('b', 'x')] })).toThrow(RangeError);
    expect(() => applyChange(decisions, { ...noChange, updated: [[naming('b', 'x'), naming('b', 'y')]] })).toThrow(
      RangeError,
    );
    expect([...decisions]).toEqual([['a', naming('a', 'x')]]);
  });
});

describe('a history', () => {
  it('undoes ten thousand steps to the very beginning, and does them again', () => {
    let history: History<string> = emptyHistory();
    let decisions: Decisions = new Map();
    for (let step = 0; step < 10_000; step += 1) {
      const change = changeFor(decisions, [step % 7, step % 5 === 4 ? 'drop' : 'put', step]);
      if (isNoChange(change)) continue;
      decisions = applyChange(decisions, change);
      history = record(history, { name: `step ${step}`, change, key: null });
    }
    const after = new Map(decisions);
    for (let turn = undo(history); turn !== null; turn = undo(history)) {
      decisions = applyChange(decisions, turn.change);
      history = turn.history;
    }
    expect(decisions.size).toBe(0);
    for (let turn = redo(history); turn !== null; turn = redo(history)) {
      decisions = applyChange(decisions, turn.change);
      history = turn.history;
    }
    expect(new Map([...decisions].toSorted())).toEqual(new Map([...after].toSorted()));
  });

  it('takes letters typed into one field as one step, and forgets what was undone once another is done', () => {
    let history = record(emptyHistory<string>(), { name: 'title', change: adds(naming('a', 'x')), key: 'a title' });
    const typed: Change = { ...noChange, updated: [[naming('a', 'x'), naming('a', 'xy')]] };
    history = record(history, { name: 'title', change: typed, key: 'a title' });
    expect(history.done).toHaveLength(1);
    const turn = undo(history);
    expect(turn?.change.removed).toEqual([naming('a', 'xy')]);
    const other = record(turn?.history ?? history, { name: 'other', change: adds(naming('b', 'x')), key: 'a title' });
    expect(other).toMatchObject({ done: [{ name: 'other' }], undone: [] });
  });
});
