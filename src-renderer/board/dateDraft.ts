/** What stands in a field for dates while a person types, and what is understood of it. */
import { endsOf, reshape, spanOf, type DateChoices, type Relation } from '../../src-main/chronicle/reshapeDate.ts';
import { readTypedDate, type TypedDate } from '../../src-main/chronicle/typedDate.ts';
import type { EventDate } from '../../src-main/time/eventDate.ts';
import { edtf } from '../../src-main/time/timex.ts';
import type { Precision, ReadingSettings } from '../../src-main/time/types.ts';

/** One text of a field. */
export interface TypedText {
  readonly text: string;
  /** The date that the text was written for: as long as the text stays, so does the date, whether its words can be read or not. */
  readonly known: { readonly text: string; readonly date: EventDate } | null;
}

export interface DateDraft {
  /** The date, or the beginning of a span. */
  readonly from: TypedText;
  /** The end of a span; `null`: it is one date. */
  readonly until: TypedText | null;
  readonly choices: DateChoices;
}

/** What is understood of a draft. */
export type Understood =
  | TypedDate
  /** Nothing is typed. */
  | { readonly kind: 'empty' }
  /** The end of the span lies before its beginning. */
  | { readonly kind: 'backwards' };

/** Of a draft and its parts. */
export interface Understanding {
  readonly whole: Understood;
  /** What is typed, without the choices; `null` where that is no date. The choices are about it. */
  readonly typed: EventDate | null;
  readonly from: Understood;
  readonly until: Understood | null;
}

/**
 * A draft of a date that is known.
 *
 * @param labelOf the words in which the field begins
 */
export function draftOf(date: EventDate | null, labelOf: (date: EventDate) => string): DateDraft {
  const written = (known: EventDate): TypedText => {
    const text = labelOf(known);
    return { text, known: { text, date: known } };
  };
  if (date === null) return { from: typedText(''), until: null, choices: {} };
  const ends = endsOf(date);
  return ends === null
    ? { from: written(date), until: null, choices: {} }
    : { from: written(ends[0]), until: written(ends[1]), choices: {} };
}

function typedText(text: string): TypedText {
  return { text, known: null };
}

/** The draft after another text was typed. A relation that was chosen gives way to one that is typed. */
export function withText(draft: DateDraft, end: 'from' | 'until', text: string, settings: ReadingSettings): DateDraft {
  const typed: TypedText = { text, known: draft[end]?.known ?? null };
  const read = understandText(typed, settings);
  const tellsRelation = read.kind === 'date' && read.date.modifier !== null;
  const { relation, ...others } = draft.choices;
  const choices = relation === undefined || tellsRelation ? others : { ...others, relation };
  return { ...draft, [end]: typed, choices };
}

export function withRelation(draft: DateDraft, relation: Relation): DateDraft {
  return { ...draft, choices: { ...draft.choices, relation } };
}

export function withPrecision(draft: DateDraft, precision: Precision): DateDraft {
  return { ...draft, choices: { ...draft.choices, precision } };
}

/** Asks for the end of a span, or makes it one date again. */
export function withSpan(draft: DateDraft, isSpan: boolean): DateDraft {
  return { ...draft, until: isSpan ? (draft.until ?? typedText('')) : null };
}

/** Reads a draft; `settings` are those of the text that the date is meant for. */
export function understand({ from, until, choices }: DateDraft, settings: ReadingSettings): Understanding {
  const begin = understandText(from, settings);
  const end = until === null ? null : understandText(until, settings);
  const typed = joined(begin, end);
  const whole: Understood = typed.kind === 'date' ? { kind: 'date', date: reshape(typed.date, choices) } : typed;
  return { whole, typed: typed.kind === 'date' ? typed.date : null, from: begin, until: end };
}

/** Whether a draft is that of the date it began with, or of none. */
export function isAsKnown({ from, until, choices }: DateDraft): boolean {
  const isKnown = ({ text, known }: TypedText) => text === (known?.text ?? '');
  return (
    Object.keys(choices).length === 0 && isKnown(from) && (until === null || (until.known !== null && isKnown(until)))
  );
}

function joined(begin: Understood, end: Understood | null): Understood {
  if (end === null || begin.kind !== 'date') return begin;
  if (end.kind !== 'date') return end;
  const span = spanOf(begin.date, end.date);
  return span === null ? { kind: 'backwards' } : { kind: 'date', date: span };
}

function understandText({ text, known }: TypedText, settings: ReadingSettings): Understood {
  if (text.trim() === '') return { kind: 'empty' };
  if (known?.text === text) return { kind: 'date', date: known.date };
  return readTypedDate(text, settings);
}

/** Whether two dates say the same; a morning and its day do not. */
export function isSameDate(left: EventDate | null, right: EventDate | null): boolean {
  if (left === null || right === null) return left === right;
  const written = ({ interval, precision, modifier }: EventDate) =>
    `${edtf(interval, precision, modifier)} ${precision} ${modifier ?? ''} ${JSON.stringify(interval.clock)}`;
  return written(left) === written(right);
}
