import { archiveMutators } from './archive.mjs';
import { bombs } from './bombs.mjs';
import { byteMutators } from './bytes.mjs';
import { readingMutators, textMutators } from './contents.mjs';
import { manifestMutators } from './manifest.mjs';

export { heaviest } from './bombs.mjs';

/** All ways in which a file is changed, in turn. @type {readonly import('./mutator.mjs').Mutator[]} */
export const mutators = [
  ...byteMutators,
  ...archiveMutators,
  ...manifestMutators,
  ...textMutators,
  ...readingMutators,
  ...bombs,
];
