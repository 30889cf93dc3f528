/** Extensions of the files that Dateline reads, in lower case. */
export const documentKinds = ['.txt', '.md', '.text', '.markdown'] as const;
