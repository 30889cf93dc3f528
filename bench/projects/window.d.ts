import type { Bridge } from '../../src-main/api/contract.ts';

declare global {
  interface Window {
    readonly dateline: Bridge;
    /** Milliseconds. */
    longestStillness: number;
  }
}
