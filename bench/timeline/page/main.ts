/** The page of `npm run bench:timeline`: one timeline at a time, driven from outside. */
import '../../../src-renderer/tokens.css';
import '../../../src-renderer/base.css';
import './page.css';

import { flushSync } from 'svelte';

import type { TimelineEvent } from '../../../src-main/events/types.ts';
import { adoptPalette } from '../../../src-renderer/state/palette.ts';

import type { TimelineBench } from '../window.d.ts';

import { deliveredEvents } from './events.ts';

/** A timeline on the screen, and what can be asked of it beyond the mouse; each answer is drawn when it returns. */
export interface Shown {
  readonly acts: Readonly<Record<string, () => void>>;
}

/** Shows events in the element; resolves when they have been drawn for the first time. */
export type Show = (target: HTMLElement, events: readonly TimelineEvent[]) => Promise<Shown>;

/** Loaded when they are asked for: each brings style sheets that the other does not know. */
const shows: Readonly<Record<string, () => Promise<Show>>> = {
  dateline: async () => (await import('./showDateline.ts')).showDateline,
  vis: async () => {
    const { showVis } = await import('./showVis.ts');
    return (target, given) => showVis(target, given, false);
  },
  'vis with clusters': async () => {
    const { showVis } = await import('./showVis.ts');
    return (target, given) => showVis(target, given, true);
  },
};

let events: readonly TimelineEvent[] = [];
let shown: Shown | null = null;
let frames: number[] = [];
let recording = 0;

/** After the next frame has been painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

async function timed(act: () => Promise<void> | void): Promise<number> {
  const began = performance.now();
  await act();
  await painted();
  return performance.now() - began;
}

function record(): void {
  const began = recording;
  let last: number | null = null;
  const frame = (now: number) => {
    if (last !== null) frames.push(now - last);
    last = now;
    if (recording === began) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

const bench: TimelineBench = {
  makeEvents(count: number): void {
    events = deliveredEvents(count);
  },
  async first(mode: string): Promise<number> {
    const target = document.getElementById('page');
    const load = shows[mode];
    if (target === null || load === undefined) throw new Error(`There is no timeline “${mode}”.`);
    const show = await load();
    return timed(async () => {
      shown = await show(target, events);
    });
  },
  acts(): string[] {
    return Object.keys(shown?.acts ?? {});
  },
  answer(name: string): Promise<number> {
    return timed(() => {
      flushSync(() => shown?.acts[name]?.());
    });
  },
  startRecording(): void {
    frames = [];
    record();
  },
  stopRecording(): number[] {
    recording += 1;
    return frames;
  },
};

adoptPalette();
window.bench = bench;
