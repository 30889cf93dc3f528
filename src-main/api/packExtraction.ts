import type { Extraction } from '../events/types.ts';
import type { TimeExpression } from '../time/types.ts';

import type { PackedExtraction } from './contract.ts';
import { packEvents } from './eventTable/packEvents.ts';

/** What was found in a text, as it crosses to the page and is kept with a project. */
export function packExtraction({ events, expressions, ...found }: Extraction): PackedExtraction {
  return { ...found, events: packEvents(events), expressions: JSON.stringify(expressions) };
}

/** What was found in a text but for its events, as the page asks for it. */
export type FoundBesideEvents = Omit<Extraction, 'events'>;

/** The expressions are unpacked when they are first asked for, which is where their text is looked at. */
export function unpackExtraction({ expressions: packed, ...found }: PackedExtraction): FoundBesideEvents {
  let expressions: readonly TimeExpression[] | null = null;
  return {
    ...found,
    get expressions() {
      // Our own worker packed them.
      expressions ??= JSON.parse(packed) as readonly TimeExpression[];
      return expressions;
    },
  };
}
