/** What a reader has said of an event after looking at it. */
export const reviewStates = ['open', 'checked', 'doubtful'] as const;
export type ReviewState = (typeof reviewStates)[number];
