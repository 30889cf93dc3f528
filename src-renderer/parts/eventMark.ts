/** The attribute of elements that stand for an event: its id. */
export const eventIdAttribute = 'data-event-id';
/** The attribute of elements that stand for a lane: its id. */
export const laneIdAttribute = 'data-lane-id';

/** The id of the event that is shown at a place of the page, or `null`. */
export function eventIdAt(target: EventTarget | null): string | null {
  return markAt(target, eventIdAttribute);
}

export function laneIdAt(target: EventTarget | null): string | null {
  return markAt(target, laneIdAttribute);
}

function markAt(target: EventTarget | null, attribute: string): string | null {
  return target instanceof Element ? (target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null) : null;
}
