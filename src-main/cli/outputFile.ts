import type { BigIntStats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname } from 'node:path';

import { documentKinds } from '../api/documentKinds.ts';
import { pathOf } from '../documents/fileAddress.ts';
import { Problem } from '../problems/problem.ts';

import { outputFormats } from './arguments.ts';

/**
 * Refuses a file after --out that must not be lost: one of the texts to be read, by whatever name or link, and any other text,
 * which is what a shell puts there of `--out *.txt`. Asked before anything is read or written.
 */
export async function requireOutputApart(out: string, inputs: readonly string[]): Promise<void> {
  const found = await statOf(out);
  if (found?.isDirectory() === true) {
    throw refusal(`“${out}” is a folder: name a file in it after --out. Nothing was written`);
  }
  for (const input of inputs) {
    if (found !== null && isSame(found, await statOf(input))) {
      throw refusal(`“${out}” is the text to be read itself: name another file after --out. It was left as it is`);
    }
  }
  if (isText(out) || isText(await realpath(out).catch(() => out))) {
    const instead = 'name a file that ends in .json, .png or .svg';
    throw refusal(`--out would put the answer in the place of a text, “${out}”: ${instead}. Nothing was written`);
  }
}

function isText(path: string): boolean {
  const ending = extname(path).toLowerCase();
  // What is written may be read again, and may replace itself.
  return documentKinds.includes(ending) && !outputFormats.some((format) => ending === `.${format}`);
}

function isSame(one: BigIntStats, other: BigIntStats | null): boolean {
  return other !== null && one.dev === other.dev && one.ino === other.ino;
}

/** `null` where there is nothing to be seen, which is for the reading or the writing to report. */
async function statOf(argument: string): Promise<BigIntStats | null> {
  const path = pathOf(argument);
  return typeof path === 'string' ? stat(path, { bigint: true }).catch(() => null) : null;
}

function refusal(fault: string): Problem {
  return new Problem('save-failed', `${fault}.`);
}
