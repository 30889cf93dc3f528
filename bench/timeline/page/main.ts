/** The page of `npm run bench:timeline`: one timeline at a time, driven from outside. */
import '../../../src-renderer/look/tokens.css';
import '../../../src-renderer/look/base.css';
import './page.css';

import { flushSync } from 'svelte';

import { adoptPalette } from '../../../src-renderer/look/palette.ts';
import type { TimelineBench } from '../window.d.ts';

import { deliveredEvents, deliveredExtraction } from './events.ts';

/** A timeline on the screen, and what can be asked of it beyond the mouse; each answer is drawn when it returns. */
export interface Shown {
  readonly acts: Readonly<Record<string, () => void>>;
}

/** Shows its events in the element; resolves when they have been drawn for the first time. */
type Show = (target: HTMLElement) => Promise<Shown>;

/** Loaded when they are asked for: each brings style sheets that the other does not know. */
const modes: Readonly<Record<string, (count: number) => Promise<Show>>> = {
  dateline: async (count) => {
    const { showDateline } = await import('./showDateline.ts');
    const extraction = deliveredExtraction(count);
    return (target) => showDateline(target, extraction);
  },
  vis: async (count) => {
    const { showVis } = await import('./showVis.ts');
    const events = deliveredEvents(count);
    return (target) => showVis(target, events, false);
  },
  'vis with clusters': async (count) => {
    const { showVis } = await import('./showVis.ts');
    const events = deliveredEvents(count);
    return (target) => showVis(target, events, true);
  },
};

let show: Show | null = null;
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
  async makeEvents(mode: string, count: number): Promise<void> {
    show = (await modes[mode]?.(count)) ?? null;
  },
  first(): Promise<number> {
    const target = document.getElementById('page');
    return timed(async () => {
      if (target === null || show === null) throw new Error('There are no events to be shown.');
      shown = await show(target);
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
