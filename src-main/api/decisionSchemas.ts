/**
 * Schemas of what a person decided, for what a page sends and for what lies in a project file. Fields that this Dateline does not
 * know are kept at every level: a newer one put them there, and they go back to the file through the page.
 */
import { z } from 'zod';

import type { Change } from '../chronicle/change.ts';
import { disputeStates, reviewStates, type Decision } from '../chronicle/decisions.ts';
import { certainties } from '../events/types.ts';
import { civilDate } from '../time/calendar.ts';
import { dayMonthOrders, genres, languages, precisions, timexModifiers } from '../time/types.ts';

import { decisionLimits } from './limits.ts';

const line = z.string().max(decisionLimits.lineCharacters);
const name = line.min(1);
export const decisionId = z.string().min(1).max(decisionLimits.idCharacters);
/** SHA-256 in hexadecimal digits. */
export const documentId = z.string().regex(/^[0-9a-f]{64}$/);
/** ISO 8601 in UTC. */
export const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/);
const offset = z
  .int()
  .min(0)
  .max(2 ** 31);
const quoted = z.string().max(decisionLimits.quoteCharacters);

/** As many of something as one event may have. */
function some<Item>(item: z.ZodType<Item>): z.ZodReadonly<z.ZodArray<z.ZodType<Item>>> {
  return z.array(item).max(decisionLimits.listEntries).readonly();
}

const anchor = z
  .looseObject({
    document: documentId,
    head: offset,
    start: offset,
    end: offset,
    quote: quoted,
    quoteStart: offset,
    before: quoted,
    after: quoted,
  })
  .refine(({ start, end }) => start <= end);

const day = z
  .looseObject({ year: z.int().min(-9999).max(9999), month: z.int(), day: z.int() })
  .refine(({ year, month, day: date }) => civilDate(year, month, date) !== null);
const minute = z.int().min(0).max(1440);
const interval = z
  .looseObject({
    first: day.nullable(),
    last: day.nullable(),
    clock: z.looseObject({ from: minute, until: minute }).nullable(),
  })
  .refine(({ first, last }) => first !== null || last !== null);
const eventDate = z.looseObject({
  interval,
  precision: z.enum(precisions),
  modifier: z.enum(timexModifiers).nullable(),
});

const fields = z.looseObject({
  title: line.exactOptional(),
  date: eventDate.nullable().exactOptional(),
  places: some(name).exactOptional(),
  actors: some(name).exactOptional(),
  attribution: line.nullable().exactOptional(),
  certainty: z.enum(certainties).exactOptional(),
  note: z.string().max(decisionLimits.noteCharacters).exactOptional(),
  tags: some(name).exactOptional(),
  isStarred: z.boolean().exactOptional(),
  dispute: z.enum(disputeStates).exactOptional(),
  quotations: some(anchor).exactOptional(),
});

const subject = z.union([z.looseObject({ anchor }), z.looseObject({ addition: decisionId })]);
const made = { id: decisionId, at: moment };

export const decisionSchema: z.ZodType<Decision> = z.discriminatedUnion('kind', [
  z.looseObject({ ...made, kind: z.literal('correction'), about: anchor, fields }),
  z.looseObject({ ...made, kind: z.literal('addition'), anchor: anchor.nullable(), fields }),
  z.looseObject({ ...made, kind: z.literal('removal'), about: anchor }),
  z.looseObject({ ...made, kind: z.literal('review'), about: subject, state: z.enum(reviewStates) }),
  z.looseObject({
    ...made,
    kind: z.literal('telling'),
    verdict: z.enum(['one', 'apart']),
    members: z.array(subject).min(2).max(decisionLimits.members).readonly(),
    lead: z.int().min(0).max(decisionLimits.members).nullable(),
  }),
  z.looseObject({ ...made, kind: z.literal('naming'), names: some(name), shown: name }),
  z.looseObject({
    ...made,
    kind: z.literal('reading'),
    document: documentId,
    documentDate: z
      .string()
      .regex(/^(?:\d{4}-\d{2}-\d{2}|none)$/)
      .nullable(),
    genre: z.enum(genres).nullable(),
    language: z.enum(languages).nullable(),
    dayMonthOrder: z.enum(dayMonthOrders).nullable(),
  }),
  z.looseObject({
    ...made,
    kind: z.literal('document'),
    document: documentId,
    name: name.nullable(),
    label: line.nullable(),
    hue: z.int().min(0).max(1_000).nullable(),
    order: z.number().nullable(),
    isShown: z.boolean(),
    isOpen: z.boolean(),
  }),
]);

const decisions = z.array(decisionSchema).max(decisionLimits.decisions).readonly();

export const changeSchema: z.ZodType<Change> = z.strictObject({
  added: decisions,
  updated: z
    .array(z.tuple([decisionSchema, decisionSchema]).readonly())
    .max(decisionLimits.decisions)
    .readonly(),
  removed: decisions,
});

/** How deep a view may be nested, and how many characters it may have as JSON. */
const viewLimits = { depth: 16, characters: 2 ** 20 } as const;

/** What a page wants to find again on the screen: any JSON of a moderate size. */
export const viewSchema = z
  .record(z.string().max(200), z.unknown())
  .readonly()
  .refine((view) => isShallow(view, viewLimits.depth) && JSON.stringify(view).length <= viewLimits.characters);

/** Whether plain data is nested no deeper than this; looked at level by level, so that depth costs no stack. */
export function isShallow(value: unknown, depth: number): boolean {
  let level: readonly unknown[] = [value];
  for (let left = depth; left >= 0; left -= 1) {
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    );
    if (level.length === 0) return true;
  }
  return false;
}
