import { join } from 'node:path';

import { app } from 'electron';
import { z } from 'zod';

import { rememberedJson } from './rememberedJson.ts';

const mostFiles = 10;

/** The files opened last, newest first; absolute paths. */
export interface RecentFiles {
  list(): readonly string[];
  add(path: string): void;
  remove(path: string): void;
  clear(): void;
}

/** `onChange` is called after each change: the menu shows the list. */
export function createRecentFiles(onChange: () => void): RecentFiles {
  const file = rememberedJson(
    join(app.getPath('userData'), 'recent-files.json'),
    z.array(z.string().min(1)).max(mostFiles).readonly(),
    [],
  );
  let paths = file.read();
  const change = (changed: readonly string[]) => {
    paths = changed;
    file.write(paths);
    onChange();
  };
  const without = (path: string) => paths.filter((known) => known !== path);
  return {
    list: () => paths,
    add: (path) => {
      // The Dock and the taskbar keep lists of their own.
      app.addRecentDocument(path);
      change([path, ...without(path)].slice(0, mostFiles));
    },
    remove: (path) => {
      change(without(path));
    },
    clear: () => {
      app.clearRecentDocuments();
      change([]);
    },
  };
}
