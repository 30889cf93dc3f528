import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Board } from './board.svelte.ts';
import { Player, speeds } from './player.svelte.ts';
import { testBoard, readDocument, told } from './testDocuments.ts';

/** Frames that come when the test says so; a clock that only they move. */
class Frames {
  #now = 0;
  #next = 1;
  readonly #asked = new Map<number, (now: number) => void>();

  readonly ask = (frame: (now: number) => void): number => {
    this.#asked.set(this.#next, frame);
    return this.#next++;
  };
  readonly cancel = (id: number): void => {
    this.#asked.delete(id);
  };

  /** Lets frames come so many milliseconds apart. */
  pass(...milliseconds: readonly number[]): void {
    for (const passed of milliseconds) {
      this.#now += passed;
      const asked = [...this.#asked.values()];
      this.#asked.clear();
      for (const frame of asked) frame(this.#now);
    }
  }

  get isAsked(): boolean {
    return this.#asked.size > 0;
  }
}

let frames: Frames;
let board: Board;
let reducesMotion: boolean;
let player: Player;

beforeEach(() => {
  frames = new Frames();
  vi.stubGlobal('requestAnimationFrame', frames.ask);
  vi.stubGlobal('cancelAnimationFrame', frames.cancel);
  const paper = readDocument('paper', [
    told('one', '2016-09-01'),
    told('two', '2016-09-02'),
    told('three', '2016-09-03'),
    told('four', '2016-09-20'),
  ]);
  board = testBoard(() => [paper]);
  board.lay(['paper']);
  reducesMotion = false;
  player = new Player(
    () => board,
    () => reducesMotion,
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const current = () => board.currentId?.split(' ')[1];
const share = () => {
  const { moments } = board.chronology;
  const place = moments.findLastIndex((moment) => moment <= (board.playhead ?? 0));
  const from = moments[place] ?? 0;
  return ((board.playhead ?? 0) - from) / ((moments[place + 1] ?? from + 1) - from);
};

describe('playing', () => {
  it('takes a second and a half from event to event, however far apart they are', () => {
    player.toggle();
    expect([player.isPlaying, current(), board.playhead]).toEqual([true, 'one', board.chronology.moments[0]]);
    frames.pass(16, 600);
    expect([current(), share()]).toEqual(['one', 0.4]);
    frames.pass(300);
    expect([current(), share()]).toEqual(['two', 0.6]);
    frames.pass(600, 1500);
    expect([current(), share()]).toEqual(['three', 0]);
    frames.pass(750);
    expect(share()).toBe(0.5);
    frames.pass(750);
    expect(current()).toBe('four');
  });

  it('counts no time before its first frame', () => {
    frames.pass(60_000);
    player.toggle();
    frames.pass(60_000, 15);
    expect([current(), share()]).toEqual(['one', 0.01]);
  });

  it('rests on the last event as long as on the others, and stops there', () => {
    board.select('paper three');
    player.toggle();
    frames.pass(0, 1500);
    expect([current(), player.isPlaying]).toEqual(['four', true]);
    frames.pass(1499);
    expect(player.isPlaying).toBe(true);
    frames.pass(1);
    expect([player.isPlaying, current(), frames.isAsked]).toEqual([false, 'four', false]);
  });

  it('goes on from the current event, and from the last begins anew', () => {
    board.select('paper two');
    player.toggle();
    expect(current()).toBe('two');
    player.toggle();
    board.select('paper four');
    player.toggle();
    expect(current()).toBe('one');
  });

  it('loops where that is asked', () => {
    player.loops = true;
    board.select('paper three');
    player.toggle();
    frames.pass(0, 1500, 1500);
    expect([current(), player.isPlaying]).toEqual(['one', true]);
  });

  it('passes several events within one long frame, and no further than the last', () => {
    player.toggle();
    frames.pass(0, 3100);
    expect(current()).toBe('three');
    frames.pass(90_000);
    expect([current(), player.isPlaying]).toEqual(['four', true]);
  });

  it('has nothing to play where nothing is dated', () => {
    board.lay([]);
    player.toggle();
    expect([player.isPlaying, frames.isAsked]).toEqual([false, false]);
  });

  it('stops when it is paused, and no frame comes after', () => {
    player.toggle();
    frames.pass(0, 300);
    player.toggle();
    const { playhead } = board;
    expect([player.isPlaying, frames.isAsked]).toEqual([false, false]);
    frames.pass(5000);
    expect(board.playhead).toBe(playhead);
  });

  it('jumps from event to event for who wants less motion', () => {
    reducesMotion = true;
    player.toggle();
    frames.pass(0, 1000);
    expect(board.playhead).toBe(board.chronology.moments[0]);
    frames.pass(500);
    expect(board.playhead).toBe(board.chronology.moments[1]);
  });
});

describe('a reader who moves the playhead while it plays', () => {
  it('is followed from where they put it, with the whole way to the next event ahead', () => {
    player.toggle();
    frames.pass(0, 1400);
    board.select('paper three');
    frames.pass(100);
    expect([current(), player.isPlaying]).toEqual(['three', true]);
    frames.pass(1399);
    expect(current()).toBe('four');
    expect(board.playhead).toBeLessThan(board.chronology.moments[3] ?? 0);
    frames.pass(1);
    expect(board.playhead).toBe(board.chronology.moments[3]);
  });
});

describe('the speed', () => {
  it('counts while it plays', () => {
    player.toggle();
    player.faster();
    frames.pass(0, 375);
    expect(share()).toBe(0.5);
    player.slower();
    player.slower();
    expect(player.speed).toBe(0.5);
    frames.pass(300);
    expect(share()).toBeCloseTo(0.6);
  });

  it('goes step by step, and ends at either end', () => {
    speeds.forEach(() => {
      player.faster();
    });
    expect(player.speed).toBe(speeds.at(-1));
    speeds.forEach(() => {
      player.slower();
    });
    expect(player.speed).toBe(speeds[0]);
  });

  it('begins with the slowest after the fastest', () => {
    const seen = Array.from(speeds, () => {
      player.quicken();
      return player.speed;
    });
    expect(seen).toEqual([2, 4, 8, 0.5, 1]);
  });
});
