// What a test hands to `evaluate` runs in the page.
/// <reference lib="dom" />
import type { Bridge } from '../../src-main/api/contract.ts';

declare global {
  interface Window {
    /** All that the page has of the world. */
    readonly dateline: Bridge;
  }
}
