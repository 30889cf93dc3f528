import { basename } from 'node:path';

import { FaultProblem, Problem } from '../../problems/problem.ts';
import { documentKinds } from '../../api/documentKinds.ts';
import { openPackage } from '../package/openPackage.ts';

import type { FormatReader, ReadText } from './documentFormat.ts';

/** What systems put into zips for themselves. */
const notOurs = /(?:^|\/)(?:__MACOSX\/|\.[^./]|Thumbs\.db$|desktop\.ini$)/i;

/**
 * A zip of documents: all in it that can be read, the same file once. What cannot be read is left out where others can; a zip in
 * which nothing can be read says why of its first file.
 */
export const readZip: FormatReader = async (bytes, context) => {
  const { name, limits, signal, onProgress, readInside } = context;
  const opened = openPackage(bytes, context);
  const files = opened.names.filter((entry) => !notOurs.test(entry));
  const texts: ReadText[] = [];
  const known = new Set<string>();
  let firstProblem: Problem | null = null;
  for (const [index, file] of files.entries()) {
    signal.throwIfAborted();
    onProgress(index, files.length);
    if (!documentKinds.some((kind) => file.toLowerCase().endsWith(kind))) continue;
    const content = opened.read(file);
    if (content === null) continue;
    try {
      for (const text of await readInside(content, `${name}: ${basename(file)}`)) {
        if (known.has(text.text)) continue;
        known.add(text.text);
        texts.push({ ...text, name: text.name.replace(`${name}: `, '') });
      }
    } catch (thrown) {
      if (!(thrown instanceof Problem) || isOfWhole(thrown)) throw thrown;
      firstProblem ??= thrown;
    }
    if (texts.length > limits.parts)
      throw new FaultProblem({ kind: 'file-of-too-many-parts', name, most: limits.parts });
  }
  if (texts.length === 0) throw firstProblem ?? new FaultProblem({ kind: 'file-without-words', name });
  return texts;
};

/** What ends the reading of the whole, and not of one file in it. */
function isOfWhole(problem: Problem): boolean {
  if (problem instanceof FaultProblem && problem.fault.kind === 'file-unpacks-too-large') return true;
  return problem.code === 'cancelled' || problem.code === 'internal';
}
