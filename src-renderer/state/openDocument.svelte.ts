import type { PackedExtraction } from '../../src-main/api/contract.ts';
import type { SourceText } from '../../src-main/chronicle/project.ts';
import type { TextSpan } from '../../src-main/events/types.ts';

import { boardEvents, type BoardEvent } from './boardEvent.ts';
import { nothingSettled, type SettledReading } from './settledReading.ts';

/** Work under way on a document's text. */
export interface Reading {
  readonly ticket: string;
  readonly charactersDone: number;
  /** What it reads with, and what holds once it is done. */
  readonly settled: SettledReading;
}

/** A document that is open: its text, and what was found in it. */
export class OpenDocument {
  readonly source: SourceText;

  #extraction = $state.raw<PackedExtraction | null>(null);
  #events = $state.raw<readonly BoardEvent[]>([]);
  /** What the extraction was read with. A reading that fails or is stopped leaves it, as it leaves the extraction. */
  settled = $state.raw<SettledReading>(nothingSettled);
  reading = $state.raw<Reading | null>(null);
  /** A sentence that the text pane shows although no event became current. */
  pointedAt = $state.raw<TextSpan | null>(null);

  /** What a person asks for: settled, or under way to be. */
  readonly wanted = $derived(this.reading?.settled ?? this.settled);

  constructor(source: SourceText) {
    this.source = source;
  }

  get extraction(): PackedExtraction | null {
    return this.#extraction;
  }

  /** In the order of the text, as those of the extraction. */
  get events(): readonly BoardEvent[] {
    return this.#events;
  }

  /** Takes what was found. */
  take(extraction: PackedExtraction, settled: SettledReading = this.settled): void {
    this.#extraction = extraction;
    this.#events = boardEvents(extraction.events, this.source.id);
    this.settled = settled;
  }
}
