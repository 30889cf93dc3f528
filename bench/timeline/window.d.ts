/** What the page of the bench lets itself be asked. */
export interface TimelineBench {
  makeEvents(mode: string, count: number): Promise<void>;
  /** Milliseconds from having the events to having seen them. */
  first(): Promise<number>;
  acts(): string[];
  /** Milliseconds from asking to having seen the answer. */
  answer(act: string): Promise<number>;
  startRecording(): void;
  /** Milliseconds between the frames since. */
  stopRecording(): number[];
}

declare global {
  interface Window {
    bench: TimelineBench;
  }
}
