/** How a run ended, for the script that started it. `readerGone` is what a shell reports of a program that a closed pipe ends. */
export const exitStatus = { done: 0, badRow: 1, failed: 2, readerGone: 141 } as const;
