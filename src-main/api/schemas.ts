import { z } from 'zod';

import { bases, certainties, eventKinds } from '../events/types.ts';
import { textFormNames } from '../exports/forms.ts';
import { dayMonthOrders, genres, interfaceLanguages, languages, precisions, timexModifiers } from '../time/types.ts';

import type { CallInput, CallName } from './contract.ts';
import { changeSchema, documentId, viewSchema } from './decisionSchemas.ts';
import { limits } from './limits.ts';

const text = z.string().max(limits.textCharacters);
const name = z.string().min(1).max(limits.nameCharacters);
const project = z.string().min(1).max(100);
const revision = z.int().min(0);
const ticket = z.string().min(1).max(64);
const label = z.string().max(2_000);
const civilDate = z.strictObject({
  year: z.int().min(-9999).max(9999),
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
});
const minute = z.int().min(0).max(1440);
const interval = z.strictObject({
  first: civilDate.nullable(),
  last: civilDate.nullable(),
  clock: z.strictObject({ from: minute, until: minute }).nullable(),
});
const modifier = z.enum(timexModifiers);
const figure = z.strictObject({
  title: label,
  source: label,
  lanes: z
    .array(z.strictObject({ id: label, label, hue: z.int().min(0).max(1_000).exactOptional() }))
    .max(1_000)
    .readonly(),
  events: z
    .array(
      z.strictObject({
        id: label,
        title: label,
        interval: interval.nullable(),
        precision: z.enum(precisions).nullable(),
        modifier: modifier.nullable(),
        basis: z.enum(bases),
        certainty: z.enum(certainties),
        attribution: label.nullable(),
        weight: z.number(),
        kind: z.enum(eventKinds).exactOptional(),
        isStarred: z.boolean().exactOptional(),
        lane: label,
      }),
    )
    .max(limits.pictureEvents)
    .readonly(),
  window: z
    .strictObject({ from: z.number(), to: z.number() })
    .refine((window) => window.from < window.to)
    .nullable(),
  width: z.int().min(limits.pictureWidth.least).max(limits.pictureWidth.most),
  theme: z.enum(['light', 'dark']),
  background: z.enum(['paper', 'transparent']),
  language: z.enum(interfaceLanguages).exactOptional(),
});
const scale = z.number().min(limits.pictureScale.least).max(limits.pictureScale.most);

/** One schema a call: whatever arrives from the page is unknown until it has passed here. */
export const inputSchemas: { readonly [Name in CallName]: z.ZodType<CallInput<Name>> } = {
  startSession: z.strictObject({ project: project.nullable() }),
  chooseDocument: z.strictObject({ project }),
  readDocument: z.strictObject({ project, name, bytes: z.instanceof(Uint8Array) }),
  answerFileQuestion: z.strictObject({
    project,
    name,
    password: z.string().max(limits.nameCharacters).nullable(),
    recognise: z.boolean(),
  }),
  pasteDocument: z.strictObject({ project, text }),
  readText: z.strictObject({ document: documentId }),
  extract: z.strictObject({
    ticket,
    document: documentId,
    documentDate: z
      .string()
      .regex(/^(?:\d{4}-\d{2}-\d{2}|none)$/)
      .nullable(),
    genre: z.enum(genres).exactOptional(),
    language: z.enum(languages).exactOptional(),
    dayMonthOrder: z.enum(dayMonthOrders).exactOptional(),
  }),
  cancelExtraction: z.strictObject({ ticket }),
  renderPicture: z.strictObject({ figure, scale }),
  savePicture: z.strictObject({ figure, scale, suggestedName: name }),
  saveText: z.strictObject({
    text: z.string().max(limits.exportCharacters),
    form: z.enum(textFormNames),
    suggestedName: name,
  }),
  changeProject: z.strictObject({ project, revision, change: changeSchema }),
  rememberView: z.strictObject({ project, view: viewSchema }),
  saveProject: z.strictObject({
    project,
    view: viewSchema,
    to: z.enum(['same', 'other']),
    name: name.nullable(),
    overwrites: z.boolean(),
  }),
  setAutosave: z.strictObject({ project, isOn: z.boolean() }),
  newProject: z.undefined(),
  openProject: z.strictObject({ name: name.nullable() }),
  listProjects: z.undefined(),
  recoverProject: z.strictObject({ id: project }),
  rereadProject: z.strictObject({ project }),
  discardRecovery: z.strictObject({ id: project }),
};
