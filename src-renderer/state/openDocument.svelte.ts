import type { PackedExtraction } from '../../src-main/api/contract.ts';
import { unpackExtraction, type FoundBesideEvents } from '../../src-main/api/packExtraction.ts';
import type { OpenedDocument } from '../../src-main/api/projectContract.ts';
import type { DocumentChoice } from '../../src-main/chronicle/decisions.ts';
import type { TextSpan } from '../../src-main/events/types.ts';
import { boardEvents, type BoardEvent } from '../board/boardEvent.ts';

import { nothingSettled, type SettledReading } from './settledReading.ts';

/** Work under way on a document's text. */
export interface OngoingReading {
  readonly ticket: string;
  readonly charactersDone: number;
  /** What it reads with, and what holds once it is done. */
  readonly settled: SettledReading;
}

/** A document that is open: its text as soon as that has come, and what was found in it. */
export class OpenDocument {
  readonly source: OpenedDocument;
  readonly #choiceOf: (document: string) => DocumentChoice | null;
  #text = $state.raw<string | null>(null);
  #extraction = $state.raw<FoundBesideEvents | null>(null);
  #events = $state.raw<readonly BoardEvent[]>([]);
  /** What the extraction was read with. A reading that fails or is stopped leaves it, as it leaves the extraction. */
  settled = $state.raw<SettledReading>(nothingSettled);
  reading = $state.raw<OngoingReading | null>(null);
  /** A sentence that the text pane shows although no event became current. */
  pointedAt = $state.raw<TextSpan | null>(null);

  /** What a person asks for: settled, or under way to be. */
  readonly wanted = $derived(this.reading?.settled ?? this.settled);

  /** @param choiceOf what was decided of how a document is named and shown */
  constructor(source: OpenedDocument, choiceOf: (document: string) => DocumentChoice | null = () => null) {
    this.source = source;
    this.#text = source.text;
    this.#choiceOf = choiceOf;
  }

  get #choice(): DocumentChoice | null {
    return this.#choiceOf(this.source.id);
  }

  /** As its reader calls it. */
  get name(): string {
    return this.#choice?.name ?? this.source.name;
  }

  /** The reader's own: "Ex. 4". */
  get label(): string | null {
    return this.#choice?.label ?? null;
  }

  /** Both, where there is room for one line. */
  get caption(): string {
    return this.label === null ? this.name : `${this.label} · ${this.name}`;
  }

  /** Number of its lane's hue; `null` leaves it to the lane's place. */
  get hue(): number | null {
    return this.#choice?.hue ?? null;
  }

  get order(): number | null {
    return this.#choice?.order ?? null;
  }

  get isShown(): boolean {
    return this.#choice?.isShown ?? true;
  }

  /** A closed one is out of sight, with all that was decided about it. */
  get isOpen(): boolean {
    return this.#choice?.isOpen ?? true;
  }

  /** `null` until it has come from the host: nothing was read in it then, and nothing of it is shown. */
  get text(): string | null {
    return this.#text;
  }

  takeText(text: string): void {
    this.#text = text;
  }

  get extraction(): FoundBesideEvents | null {
    return this.#extraction;
  }

  /** In the order of the text, as those of the extraction. */
  get events(): readonly BoardEvent[] {
    return this.#events;
  }

  /** Takes what was found. */
  take(extraction: PackedExtraction, settled: SettledReading = this.settled): void {
    this.#extraction = unpackExtraction(extraction);
    this.#events = boardEvents(extraction.events, this.source.id);
    this.settled = settled;
  }
}
