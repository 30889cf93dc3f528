import type { Board } from './board.svelte.ts';

/** Events between which the playhead moves in a second and a half, times this. */
export const speeds = [0.5, 1, 2, 4, 8] as const;
const millisecondsPerEvent = 1500;

/** Moves the playhead from event to event, as a reader would who reads each aloud. */
export class Player {
  readonly #board: () => Board;
  readonly #reducesMotion: () => boolean;

  #playing = $state(false);
  #speed = $state<number>(1);
  loops = $state(false);

  #frame = 0;
  /** Place of the event that the playhead leaves, and how much of the way to the next lies behind it. */
  #place = 0;
  #share = 0;
  #lastFrame: number | null = null;
  /** Where the playhead was put last: elsewhere, somebody else has moved it, and it goes on from there. */
  #put: number | null = null;

  /** @param reducesMotion the playhead jumps from event to event, and does not glide */
  constructor(board: () => Board, reducesMotion: () => boolean) {
    this.#board = board;
    this.#reducesMotion = reducesMotion;
  }

  get isPlaying(): boolean {
    return this.#playing;
  }

  get speed(): number {
    return this.#speed;
  }

  toggle(): void {
    if (this.#playing) this.pause();
    else this.#play();
  }

  pause(): void {
    this.#playing = false;
    cancelAnimationFrame(this.#frame);
  }

  /** The next speed, and after the fastest the slowest. */
  quicken(): void {
    this.#speed = speeds.find((speed) => speed > this.#speed) ?? speeds[0];
  }

  faster(): void {
    this.#speed = speeds.find((speed) => speed > this.#speed) ?? this.#speed;
  }

  slower(): void {
    this.#speed = speeds.findLast((speed) => speed < this.#speed) ?? this.#speed;
  }

  /** From the current event on; from the first, where none is current or the last has been reached. */
  #play(): void {
    const { chronology, currentId } = this.#board();
    if (chronology.length === 0) return;
    const place = chronology.placeOf(currentId);
    this.#playing = true;
    this.#lastFrame = null;
    this.#startFrom(place === null || place >= chronology.length - 1 ? 0 : place);
    this.#ask();
  }

  #startFrom(place: number): void {
    this.#place = place;
    this.#share = 0;
    this.#putAt(this.#board().chronology.moments[place] ?? 0);
  }

  #ask(): void {
    this.#frame = requestAnimationFrame((now) => {
      this.#advance(now - (this.#lastFrame ?? now));
      this.#lastFrame = now;
      if (this.#playing) this.#ask();
    });
  }

  #advance(milliseconds: number): void {
    const { chronology, currentId, playhead } = this.#board();
    if (playhead !== this.#put) {
      this.#place = chronology.placeOf(currentId) ?? this.#place;
      this.#share = 0;
      this.#put = playhead;
    }
    this.#share += (milliseconds * this.#speed) / millisecondsPerEvent;
    const last = chronology.length - 1;
    if (this.#place >= last) {
      if (this.#share >= 1) this.#end();
      return;
    }
    if (this.#share >= 1) {
      this.#startFrom(Math.min(this.#place + Math.floor(this.#share), last));
      return;
    }
    if (this.#reducesMotion()) return;
    const from = chronology.moments[this.#place] ?? 0;
    const to = chronology.moments[this.#place + 1] ?? from;
    this.#putAt(from + (to - from) * this.#share);
  }

  #end(): void {
    if (this.loops) this.#startFrom(0);
    else this.pause();
  }

  #putAt(time: number): void {
    this.#board().scrubTo(time);
    this.#put = time;
  }
}
