/** An event that a file gives ready made, as its writer put it down: dates are still words. */
export interface ReadyEvent {
  readonly title: string;
  /** As it was typed, or ISO 8601; `null` where there is none. */
  readonly date: string | null;
  readonly until: string | null;
  readonly text: string | null;
  readonly places: readonly string[];
  readonly people: readonly string[];
}

export const bareEvent: Omit<ReadyEvent, 'title'> = {
  date: null,
  until: null,
  text: null,
  places: [],
  people: [],
};
