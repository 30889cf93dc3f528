import type { ChronicleEvent } from '../../src-main/chronicle/chronicleEvent.ts';
import {
  dateOfWords,
  headlineOfWords,
  undatedEventAt,
  unreadInWords,
  type WrittenDate,
} from '../../src-main/chronicle/selectedWords.ts';
import { sentenceAround } from '../../src-main/chronicle/sentenceAround.ts';
import { readTypedDate, type TypedDate } from '../../src-main/chronicle/typedDate.ts';
import type { TextSpan } from '../../src-main/events/types.ts';
import { dateAt } from '../../src-main/time/calendar.ts';
import type { EventDate } from '../../src-main/time/eventDate.ts';
import type { ReadingSettings, UnreadPhrase } from '../../src-main/time/types.ts';

import type { Board } from './board.svelte.ts';
import type { Chronicle, SelectedWords } from './chronicle.svelte.ts';
import type { OpenDocument } from './openDocument.svelte.ts';

/** Words of the shown text that something is to be done with. */
export interface ChosenWords {
  readonly span: TextSpan;
  /** The paragraph that they begin in. */
  readonly paragraph: TextSpan;
}

/** What words of the shown text say of a date. */
export interface DateInWords {
  readonly written: WrittenDate | null;
  /** What looks like a date and was not read; where a date was read, nothing is asked of it. */
  readonly unread: UnreadPhrase | null;
}

/** From words of the text to events: adds them, dates them, and ties words to them. */
export class Adding {
  readonly #board: Board;
  readonly #chronicle: Chronicle;

  constructor(board: Board, chronicle: Chronicle) {
    this.#board = board;
    this.#chronicle = chronicle;
  }

  /** The date of some words; nothing where the text has not been read. */
  dateIn({ span }: ChosenWords): DateInWords {
    const read = this.#read;
    if (read === null) return { written: null, unread: null };
    const written = dateOfWords(read.open.text ?? '', span, read.extraction, read.settings);
    return { written, unread: written === null ? unreadInWords(span, read.extraction) : null };
  }

  /** Adds an event at some words, and makes it current. Returns its id, or `null` where nothing can be decided. */
  addAt(chosen: ChosenWords, date?: EventDate): string | null {
    const open = this.#board.shown;
    const text = open?.text ?? null;
    if (open === null || text === null) return null;
    const selected = this.#selected(open, chosen);
    const { written } = this.dateIn(chosen);
    const at = written?.span ?? (date === undefined ? null : chosen.span);
    // A date alone tells nothing: then its sentence does.
    const title = headlineOfWords(text, chosen.span, at) || headlineOfWords(text, selected.sentence, at);
    return this.#take(this.#chronicle.add(selected, { title, date: date ?? written?.date ?? null }));
  }

  /** Adds an event that no text tells, on the day of the playhead. */
  addAtPlayhead(title: string): string | null {
    const { playhead } = this.#board;
    const day = playhead === null ? null : dateAt(playhead);
    const date: EventDate | null =
      day === null ? null : { interval: { first: day, last: day, clock: null }, precision: 'day', modifier: null };
    return this.#take(this.#chronicle.add(null, { title, date }));
  }

  give(event: ChronicleEvent, date: EventDate): boolean {
    return this.#chronicle.correct(event, { date });
  }

  /** Dates what some words are about: the event of their sentence that has no date, else a new one. */
  dateHere(chosen: ChosenWords, date: EventDate): string | null {
    const open = this.#board.shown;
    if (open === null) return null;
    const undated = undatedEventAt(this.#chronicle.eventsOf(open.source.id), chosen.span);
    if (undated === null) return this.addAt(chosen, date);
    return this.#chronicle.correct(undated, { date }) ? this.#take(undated.id) : null;
  }

  /** Ties some words to an event, as a quotation beside its own. */
  quote(event: ChronicleEvent, chosen: ChosenWords): boolean {
    const open = this.#board.shown;
    if (open === null) return false;
    const quotation = this.#chronicle.quotationOf(this.#selected(open, chosen));
    const quotations = event.curation?.quotations ?? [];
    const isThere = quotations.some(
      ({ document, start, end }) =>
        document === quotation.document && start === quotation.start && end === quotation.end,
    );
    return !isThere && this.#chronicle.correct(event, { quotations: [...quotations, quotation] });
  }

  /** Reads a typed date as the text that is shown would be read. */
  readTyped(typed: string): TypedDate {
    return readTypedDate(typed, this.#read?.settings ?? { documentDate: null });
  }

  get #read() {
    const open = this.#board.shown;
    const extraction = open?.extraction ?? null;
    if (open === null || extraction === null) return null;
    const { documentDate, genre, language, dayMonthOrder } = extraction;
    const settings: ReadingSettings = {
      ...{ documentDate: documentDate.date ?? 'none', genre, language },
      ...(dayMonthOrder !== null && { dayMonthOrder }),
    };
    return { open, extraction, settings };
  }

  #selected({ source, text }: OpenDocument, { span, paragraph }: ChosenWords): SelectedWords {
    const sentences = this.#chronicle.eventsOf(source.id).map(({ sentence }) => sentence);
    return { document: source.id, span, sentence: sentenceAround(text ?? '', span, paragraph, sentences) };
  }

  #take(id: string | null): string | null {
    if (id !== null) this.#board.select(id);
    return id;
  }
}
