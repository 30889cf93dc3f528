import { reviewStates as saidStates, type ReviewState as SaidState } from '../../src-main/chronicle/decisions.ts';

import type { BoardEvent } from './boardEvent.ts';

/** What a reader has said of an event after looking at it; one that they did not look at is open. */
export type ReviewState = 'open' | SaidState;
export const reviewStates: readonly ReviewState[] = ['open', ...saidStates];

export function reviewOf({ curation }: BoardEvent): ReviewState {
  return curation?.review ?? 'open';
}

/** Whether a person says of it otherwise than the machine; what they added themselves is no such. */
export function isCorrected({ curation }: BoardEvent): boolean {
  return curation !== null && curation.machine !== null && curation.fields.size > 0;
}
