/** `project.json`: all of a project but its texts. Its schema is published as docs/project-file.schema.json. */
import { z } from 'zod';

import { decisionId, decisionSchema, documentId } from '../api/decisionSchemas.ts';
import { decisionLimits, limits } from '../api/limits.ts';
import type { Decision } from '../chronicle/decisions.ts';
import type { Block, DocumentEntry, Page } from '../chronicle/project.ts';

import { projectLimits } from './projectLimits.ts';

/** The number of the format that this Dateline writes. */
export const formatNumber = 1;

export const manifestName = 'project.json';

const name = z.string().min(1).max(limits.nameCharacters);
const line = z.string().max(decisionLimits.lineCharacters).nullable();
const offset = z.int().min(0).max(limits.textCharacters);

const block: z.ZodType<Block> = z.looseObject({
  kind: z.enum(['heading', 'list-item', 'table-row', 'table-cell', 'footnote', 'caption', 'quote']),
  start: offset,
  end: offset,
  level: z.int().min(1).max(100).exactOptional(),
});
const span = z.looseObject({ start: offset, end: offset });
const page: z.ZodType<Page> = z.looseObject({ start: offset, label: z.string().max(decisionLimits.lineCharacters) });

export const documentEntrySchema: z.ZodType<DocumentEntry> = z.looseObject({
  id: documentId,
  name,
  title: line,
  author: line,
  written: z
    .string()
    .regex(/^-?\d{4,}-\d{2}-\d{2}$/)
    .max(20)
    .nullable(),
  encoding: z.string().max(64).nullable(),
  origin: z.enum(['file', 'pasted', 'seed']),
  blocks: z.array(block).max(projectLimits.blocks).readonly(),
  pages: z.array(page).max(projectLimits.pages).readonly(),
  recognised: z.looseObject({ doubtful: z.array(span).max(projectLimits.blocks).readonly() }).exactOptional(),
  earlier: z.array(documentId).max(decisionLimits.listEntries).readonly(),
});

export interface Manifest {
  readonly format: number;
  /** Version of the Dateline that wrote it. */
  readonly engine: string;
  readonly id: string;
  /** In the order in which they were opened. */
  readonly documents: readonly DocumentEntry[];
  readonly decisions: readonly Decision[];
  readonly view: Readonly<Record<string, unknown>>;
  readonly isAutosaved: boolean;
}

export const manifestSchema = z.looseObject({
  format: z.int().min(0).max(1_000_000),
  engine: z.string().max(decisionLimits.idCharacters),
  id: decisionId.regex(/^[\w-]+$/),
  documents: z.array(documentEntrySchema).max(projectLimits.documents).readonly(),
  decisions: z.array(decisionSchema).max(decisionLimits.decisions).readonly(),
  view: z.record(z.string(), z.unknown()).readonly(),
  isAutosaved: z.boolean(),
}) satisfies z.ZodType<Manifest>;
