import type { Basis, Certainty } from '../../events/types.ts';
import type { Column } from '../columns.ts';

/** What forms say in words of their own, in one language. */
export interface ExportWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly status: Readonly<Record<'accepted' | 'doubtful' | 'agreed' | 'disputed' | 'starred', string>>;
  readonly sources: string;
  readonly undated: string;
  /** The page of a citation: "p. 4". */
  readonly page: (label: string) => string;
  /** The number that a paragraph carries: "¶ 17". */
  readonly paragraph: (number: string) => string;
}
