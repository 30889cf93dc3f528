import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import type { z } from 'zod';

import { logError } from '../services/log.ts';

/**
 * A small file in which the application remembers something of no great worth. Reading a broken one gives `otherwise`
 * and a word in the log; writing goes aside and is renamed. Neither ever throws, and both wait for the disk, for they
 * happen while a window opens or closes.
 */
export interface RememberedJson<Content> {
  read(): Content;
  write(content: Content): void;
}

export function rememberedJson<Content>(
  path: string,
  schema: z.ZodType<Content>,
  otherwise: Content,
): RememberedJson<Content> {
  return {
    read: () => {
      try {
        return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
      } catch (thrown) {
        if (!isMissing(thrown)) logError(`${path} is broken and will be replaced`, thrown);
        return otherwise;
      }
    },
    write: (content) => {
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.part`, JSON.stringify(content));
        renameSync(`${path}.part`, path);
      } catch (thrown) {
        logError(`${path} could not be written`, thrown);
      }
    },
  };
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
}
