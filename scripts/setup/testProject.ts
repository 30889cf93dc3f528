import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach } from 'vitest';

import { placesOf, type Places } from './places.mjs';

const made: string[] = [];
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** For tests: a folder with the files given, gone after the test. */
export async function testProject(files: Readonly<Record<string, string>> = {}): Promise<Places> {
  const root = await mkdtemp(join(tmpdir(), 'dateline-setup-'));
  made.push(root);
  await putFiles(root, files);
  return placesOf(root);
}

export async function putFiles(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}

/** What a step says; tests look at it afterwards. */
export function listener() {
  const said: string[] = [];
  return { said, say: (line: string) => void said.push(line) };
}
