/** What an event is made of that a person adds at selected words: its date and its headline. */
import { cutAtWord } from '../events/headlineLength.ts';
import type { Extraction, TextSpan, TimelineEvent } from '../events/types.ts';
import type { EventDate } from '../time/eventDate.ts';
import { stretchOfRange } from '../time/pairs/rangeStretch.ts';
import type { ReadingSettings, UnreadPhrase } from '../time/types.ts';

import { trimmed } from './sentenceAround.ts';
import { readTypedDate } from './typedDate.ts';

/** Characters of a headline that is made of selected words. */
const longestHeadline = 70;

/** A date in the text, and the words that tell it. */
export interface WrittenDate {
  readonly date: EventDate;
  readonly span: TextSpan;
}

type Read = Pick<Extraction, 'expressions' | 'unread'>;

/**
 * The date that selected words tell: the first one that was read in them when the text was, else what the words are when they
 * stand alone; `null` where they tell none.
 */
export function dateOfWords(
  text: string,
  span: TextSpan,
  { expressions }: Pick<Extraction, 'expressions'>,
  settings: ReadingSettings,
): WrittenDate | null {
  for (const expression of expressions) {
    const { start, end, interval, precision, modifier, rangeEnd } = expression;
    if (!isIn({ start, end }, span) || interval === null || precision === null) continue;
    const until = rangeEnd === null ? undefined : expressions[rangeEnd];
    const range = until === undefined || !isIn(until, span) ? null : stretchOfRange(expression, until);
    return until === undefined || range === null
      ? { date: { interval, precision, modifier }, span: { start, end } }
      : { date: { ...range, modifier: null }, span: { start, end: until.end } };
  }
  const typed = readTypedDate(text.slice(span.start, span.end), settings);
  return typed.kind === 'date' ? { date: typed.date, span } : null;
}

/** The first phrase in the words that looks like a date and was not read. */
export function unreadInWords(span: TextSpan, { unread }: Pick<Read, 'unread'>): UnreadPhrase | null {
  return unread.find((phrase) => isIn(phrase, span)) ?? null;
}

function isIn({ start, end }: TextSpan, span: TextSpan): boolean {
  return start >= span.start && end <= span.end;
}

/** Small words that lead to a date, and have nothing to say without it. */
const leadsToDate = /(?:^|\s)(?:on|in|at|by|since|from|until|of|the|am|im|um|seit|vom|bis|den|der)$/i;

/**
 * A headline of selected words: in one line, without the date where that stands at an end, cut at a word. Empty where nothing is
 * left: words that are a date alone tell nothing.
 *
 * @param date where the date of the words stands
 */
export function headlineOfWords(text: string, span: TextSpan, date: TextSpan | null): string {
  const telling = tidied(withoutDate(text, span, date));
  return cutAtWord(telling.charAt(0).toLocaleUpperCase('en') + telling.slice(1), longestHeadline);
}

function withoutDate(text: string, span: TextSpan, date: TextSpan | null): string {
  if (date === null) return text.slice(span.start, span.end);
  const before = text.slice(span.start, Math.max(date.start, span.start));
  const behind = text.slice(date.end, span.end);
  const lead = withoutLead(before);
  if (/[\p{L}\p{N}]/u.test(behind)) return /[\p{L}\p{N}]/u.test(lead) ? text.slice(span.start, span.end) : behind;
  return lead;
}

function withoutLead(words: string): string {
  let left = words.trimEnd();
  while (leadsToDate.test(left)) left = left.replace(leadsToDate, '').trimEnd();
  return left;
}

function tidied(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:!?)\]–—-]+/u, '')
    .replace(/[\s.,;:([–—-]+$/u, '');
}

/**
 * The event that a date at some words is meant for, where the text has one that has none: of the sentences around the words the one
 * whose clause holds them, else the nearest.
 */
export function undatedEventAt<Event extends Pick<TimelineEvent, 'start' | 'end' | 'sentence' | 'interval'>>(
  events: readonly Event[],
  span: TextSpan,
): Event | null {
  let nearest: Event | null = null;
  for (const event of events) {
    if (event.sentence.start > span.start || event.sentence.end < span.end || event.interval !== null) continue;
    if (nearest === null || distance(event, span) < distance(nearest, span)) nearest = event;
  }
  return nearest;
}

function distance({ start, end }: TextSpan, span: TextSpan): number {
  return Math.max(0, start - span.start, span.end - end);
}

/** The words of a selection, or `null` where it holds none. */
export function wordsIn(text: string, span: TextSpan): TextSpan | null {
  const words = trimmed(text, span);
  return words.end > words.start ? words : null;
}
