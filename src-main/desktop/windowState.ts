import { join } from 'node:path';

import { app, screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';

import { rememberedJson, type RememberedJson } from './rememberedJson.ts';

/** Where the window was, in screen coordinates; `null` before there ever was one. */
export interface WindowState {
  readonly bounds: Rectangle | null;
  readonly isMaximized: boolean;
  readonly isFullScreen: boolean;
}

export const leastSize = { width: 720, height: 480 } as const;
export const firstSize = { width: 1280, height: 820 } as const;

/** So much of the window must lie on a screen for a person to get hold of it. */
const leastVisible = { width: 160, height: 60 } as const;

const pixels = z.int().min(-100_000).max(100_000);
const schema = z.object({
  bounds: z
    .object({ x: pixels, y: pixels, width: pixels.min(leastSize.width), height: pixels.min(leastSize.height) })
    .nullable(),
  isMaximized: z.boolean(),
  isFullScreen: z.boolean(),
});
const firstState: WindowState = { bounds: null, isMaximized: false, isFullScreen: false };

function file(): RememberedJson<WindowState> {
  return rememberedJson(join(app.getPath('userData'), 'window.json'), schema, firstState);
}

/** The state of last time; without its place where the screen it stood on is gone. */
export function readWindowState(): WindowState {
  const state = file().read();
  const { bounds } = state;
  return bounds === null || isReachable(bounds) ? state : { ...state, bounds: null };
}

function isReachable(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const width = overlap(bounds.x, bounds.width, workArea.x, workArea.width);
    // Held by its top edge.
    const height = overlap(bounds.y, leastVisible.height, workArea.y, workArea.height);
    return width >= leastVisible.width && height >= leastVisible.height;
  });
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}

/** Remembers the window as it is when it closes. */
export function rememberWindowState(window: BrowserWindow): void {
  window.on('close', () => {
    file().write({
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      isFullScreen: window.isFullScreen(),
    });
  });
}
