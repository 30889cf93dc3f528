/** Dates as people type them, read by the engine that reads texts: what can be read there can be typed. */
import { makeTimeReader } from '../time/engine.ts';
import type { EventDate } from '../time/eventDate.ts';
import { stretchOfRange } from '../time/pairs/rangeStretch.ts';
import { readEdtf } from '../time/readEdtf.ts';
import {
  languages,
  type OrderedDays,
  type ReadingSettings,
  type TimeExpression,
  type TimexModifier,
  type UnreadReason,
} from '../time/types.ts';

/** What was understood of typed words. */
export type TypedDate =
  | { readonly kind: 'date'; readonly date: EventDate }
  /** 03/04/2016 is one of two days. */
  | { readonly kind: 'open-order'; readonly orders: OrderedDays }
  /** It looks like a date and cannot be one: 31 April. */
  | { readonly kind: 'impossible'; readonly reason: UnreadReason }
  | { readonly kind: 'nothing' };

/** Characters; what is longer is no date. */
export const longestTypedDate = 120;

const nothing: TypedDate = { kind: 'nothing' };

/** What may stand around a date without being a part of it. */
const around = /^(?:\s|[,.]|(?:on|in|at|from|of|the|am|im|um|von|vom|den|der|das|die)\b)*$/i;

/**
 * Reads a typed date: EDTF, or words of any language that is read, that of the settings first. All that is typed must be
 * read: "5 May or so" is nothing, and not 5 May. "Last Tuesday" is read against the document's date, as in its text.
 *
 * @param settings those of the text that the date is meant for
 */
export function readTypedDate(text: string, settings: ReadingSettings): TypedDate {
  const typed = text.trim().replace(/\s+/g, ' ');
  if (typed === '' || typed.length > longestTypedDate) return nothing;
  const written = readEdtf(typed);
  if (written !== null) return { kind: 'date', date: written };
  const ordered = languages.toSorted(
    (left, right) => Number(right === settings.language) - Number(left === settings.language),
  );
  for (const spelling of new Set([typed, inPrint(typed), withCapitals(inPrint(typed))])) {
    for (const language of ordered) {
      const reading = readWords(spelling, { ...settings, ...orderOf(spelling, settings), language });
      if (reading.kind !== 'nothing') return reading;
    }
  }
  return nothing;
}

/** What people type in haste, and how it stands in a text. */
const haste: readonly (readonly [RegExp, string | ((typed: string) => string)])[] = [
  [/^[1-9]\d{2}$/, '$& CE'],
  [/^([1-9]\d{1,2}0)er$/, 'die $&'],
  [/(?<=\d\s?)(?:bce?|ce|ad)$/i, (era) => era.toUpperCase()],
  [/\bq(?=[1-4]\b)/, 'Q'],
  [/(?<=\d,?\s)(?=\d{1,2}:\d{2}$)/, 'at '],
];

function inPrint(typed: string): string {
  return haste.reduce(
    (text, [pattern, written]) =>
      typeof written === 'string' ? text.replace(pattern, written) : text.replace(pattern, written),
    typed,
  );
}

/** "march 1942", "sommer 1917": texts write the names of months and the nouns of German with a capital. */
function withCapitals(typed: string): string {
  return typed.replace(/(?<![\p{L}\d])\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
}

/** Who writes dots between numbers writes the day first: 09.05.1924 is open in texts, where 5/9/1924 may stand beside it. */
function orderOf(typed: string, { dayMonthOrder }: ReadingSettings): Pick<ReadingSettings, 'dayMonthOrder'> {
  if (dayMonthOrder !== undefined) return { dayMonthOrder };
  return /^\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}$/.test(typed) ? { dayMonthOrder: 'day-month' } : {};
}

function readWords(text: string, settings: ReadingSettings): TypedDate {
  // Without this the typed date would date the document that it is.
  const reader = makeTimeReader(text, { ...settings, documentDate: settings.documentDate ?? 'none' });
  // No verb tells a tense: the forms of dates need no parts of speech.
  const sentence = { start: 0, end: text.length, text, tokens: [], paragraph: 0, heading: true };
  const { expressions, unread } = reader.read(sentence);
  const [first, second, ...more] = expressions;
  const [only] = unread;
  if (more.length > 0 || expressions.length + unread.length === 0) return nothing;
  if (first === undefined) return only !== undefined && isAround(text, only, only) ? unreadDate(only) : nothing;
  if (only !== undefined || (second !== undefined && first.rangeEnd === null)) return nothing;
  if (!isAround(text, first, second ?? first)) return nothing;
  const range = second === undefined ? null : stretchOfRange(first, second);
  const { interval, precision } = range ?? first;
  if (interval === null || precision === null || (second !== undefined && range === null)) return nothing;
  return { kind: 'date', date: { interval, precision, modifier: range === null ? first.modifier : null } };
}

function unreadDate({ reason, orders }: { readonly reason: UnreadReason; readonly orders?: OrderedDays }): TypedDate {
  return orders === undefined ? { kind: 'impossible', reason } : { kind: 'open-order', orders };
}

/** Whether nothing but small words stands before the first and behind the last of what was read. */
function isAround(text: string, first: Span & { readonly modifier?: TimexModifier | null }, last: Span): boolean {
  const lead = text.slice(0, first.start);
  const isLead = around.test(lead) || beginsRange.test(lead) || (isOpenEnded(first.modifier) && fewWords.test(lead));
  return isLead && around.test(text.slice(last.end));
}

type Span = Pick<TimeExpression, 'start' | 'end'>;

/** "Before", "not later than": the engine has read them, though they are no part of the expression. */
const fewWords = /^(?:\p{L}+\s+){1,3}$/u;

const beginsRange = /^(?:from|between|von|vom|zwischen)\s+(?:the\s+)?$/i;

function isOpenEnded(modifier: TimexModifier | null | undefined): boolean {
  return modifier !== undefined && modifier !== null && openEnded.has(modifier);
}

const openEnded: ReadonlySet<TimexModifier> = new Set(['BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER']);
