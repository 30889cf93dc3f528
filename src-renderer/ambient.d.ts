import type { Bridge } from '../src-main/api/contract.ts';

declare global {
  interface Window {
    /** Put there by the host before the page starts. */
    readonly dateline: Bridge;
  }
}
