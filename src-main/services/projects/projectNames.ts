import { basename } from 'node:path';

import { limits } from '../../api/limits.ts';
import { FaultProblem } from '../../problems/problem.ts';

export const projectEnding = '.dateline';

/** The name of a project by the path of its file: without folders and ending. */
export function projectNameOf(path: string): string {
  const name = basename(path);
  return isProjectFile(name) ? name.slice(0, -projectEnding.length) : name;
}

export function isProjectFile(path: string): boolean {
  return path.toLowerCase().endsWith(projectEnding) && path.length > projectEnding.length;
}

export function withProjectEnding(path: string): string {
  return isProjectFile(path) ? path : `${path}${projectEnding}`;
}

/** Separators, what Windows refuses, control characters, and what makes a name look like another. */
const unfit = /[/\\:*?"<>|\p{Cc}\p{Cf}]|^\.|[. ]$/u;
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The name of a file in a folder, from a name that a page sent. Throws where it could be a path, or anything but a plain name. */
export function projectFileName(name: string): string {
  const plain = name.trim();
  const file = withProjectEnding(plain);
  const isFit = plain !== '' && !unfit.test(plain) && !devices.test(plain) && file.length <= limits.nameCharacters;
  if (!isFit) throw new FaultProblem({ kind: 'project-name-unfit', name });
  return file;
}

const charactersOfSuggestion = 80;

/** A name to begin with, made from the first document's. */
export function suggestedProjectName(document: string | undefined): string {
  const plain = (document ?? '')
    .replace(/\.[^.]{1,10}$/, '')
    .replaceAll(/[/\\:*?"<>|\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/^[.\s]+/, '')
    .slice(0, charactersOfSuggestion)
    .replace(/[.\s]+$/, '');
  return plain === '' || devices.test(plain) ? 'Project' : plain;
}
