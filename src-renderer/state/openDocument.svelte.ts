import type { SourceDocument } from '../../src-main/api/contract.ts';
import type { Extraction, TextSpan } from '../../src-main/events/types.ts';
import type { TimeWindow } from '../../src-main/figure/types.ts';
import { Chronology } from '../timeline/chronology.ts';
import { words } from '../words.ts';

import { lanesBy, type LaneGround, type LaneOrder } from './lanes.ts';
import { nothingSettled, type SettledReading } from './settledReading.ts';

/** Work under way on a document's text. */
export interface Reading {
  readonly ticket: string;
  readonly charactersDone: number;
  /** What it reads with, and what holds once it is done. */
  readonly settled: SettledReading;
}

/** A document that is open: its text, what was found in it, and where the reader is in it. */
export class OpenDocument {
  readonly source: SourceDocument;

  extraction = $state.raw<Extraction | null>(null);
  /** What the extraction was read with. A reading that fails or is stopped leaves it, as it leaves the extraction. */
  settled = $state.raw<SettledReading>(nothingSettled);
  reading = $state.raw<Reading | null>(null);

  /** Id of the event that is current in the timeline, the text, the shelf and the inspector. */
  currentId = $state<string | null>(null);
  /** Where the playhead stands, in civil milliseconds; `null` before it was ever moved. */
  playhead = $state<number | null>(null);
  /** What the timeline shows; `null` until it has been drawn. */
  window = $state.raw<TimeWindow | null>(null);
  inspectorOpen = $state(true);
  /** A sentence that the text pane shows although no event became current. */
  pointedAt = $state.raw<TextSpan | null>(null);

  laneGround = $state<LaneGround>('document');
  laneOrder = $state<LaneOrder>('time');
  /** Ids of the lanes of which only the captions are shown. */
  collapsedLanes = $state.raw<readonly string[]>([]);

  /** What a person asks for: settled, or under way to be. */
  readonly wanted = $derived(this.reading?.settled ?? this.settled);
  readonly events = $derived(this.extraction?.events ?? []);
  readonly chronology = $derived(new Chronology(this.events));
  readonly lanes = $derived.by(() =>
    lanesBy(this.laneGround, this.laneOrder, this.source, this.#inOrder, {
      rest: words.view.rest,
      certainty: words.certainty,
    }),
  );
  readonly current = $derived(this.chronology.eventOf(this.currentId));

  /** All events, in the order of time, the undated last. */
  readonly #inOrder = $derived([...this.chronology.inOrder(), ...this.chronology.undated]);

  constructor(source: SourceDocument) {
    this.source = source;
  }

  /** Makes an event current and puts the playhead on it; an undated one leaves the playhead where it is. */
  select(id: string): void {
    this.currentId = id;
    this.pointedAt = null;
    this.inspectorOpen = true;
    const place = this.chronology.placeOf(id);
    const moment = place === null ? undefined : this.chronology.moments[place];
    if (moment !== undefined) this.playhead = moment;
  }

  /** Moves the playhead to a time; the event under it becomes current. */
  scrubTo(time: number): void {
    this.playhead = time;
    const timed = this.chronology.nearest(time);
    this.pointedAt = null;
    if (timed !== null) this.currentId = timed.event.id;
  }

  /** Closes a lane, or opens it. */
  toggleLane(id: string): void {
    const others = this.collapsedLanes.filter((other) => other !== id);
    this.collapsedLanes = others.length < this.collapsedLanes.length ? others : [...others, id];
  }

  step(steps: 1 | -1): void {
    const timed = this.chronology.step(this.currentId, this.playhead, steps);
    if (timed !== null) this.select(timed.event.id);
  }

  selectEnd(end: 'first' | 'last'): void {
    const event = this.chronology.eventAt(end === 'first' ? 0 : this.chronology.length - 1);
    if (event !== null) this.select(event.id);
  }

  /** Takes what was found; what was current stays current where its words still are an event. */
  take(extraction: Extraction, settled: SettledReading = this.settled): void {
    const before = this.current;
    this.extraction = extraction;
    this.settled = settled;
    this.window = null;
    const same =
      before === null
        ? undefined
        : extraction.events.find((event) => event.start === before.start && event.end === before.end);
    this.currentId = null;
    this.playhead = null;
    if (same !== undefined) {
      const wasOpen = this.inspectorOpen;
      this.select(same.id);
      this.inspectorOpen = wasOpen;
    }
  }
}
