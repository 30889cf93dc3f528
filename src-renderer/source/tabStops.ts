import type { TextSpan } from '../../src-main/events/types.ts';

import type { SpanIndex } from './spanIndex.ts';

/**
 * The words of the event that Tab is to reach next, where these are not in the document yet; `null` where the browser finds
 * its way itself.
 *
 * @param pane holds the drawn part of the text; the words of an event say in `data-from` where they start
 * @param index of the events, which stand in the order of the text
 */
export function nextTabStop(
  event: KeyboardEvent,
  pane: HTMLElement,
  index: SpanIndex,
  events: readonly TextSpan[],
): number | null {
  const from = event.target instanceof HTMLElement ? event.target.dataset.from : undefined;
  if (from === undefined) return null;
  const stops = [...pane.querySelectorAll('[data-from][tabindex="0"]')];
  if (event.target !== stops.at(event.shiftKey ? 0 : -1)) return null;
  const order = event.shiftKey ? index.countBefore(Number(from)) - 1 : index.countBefore(Number(from) + 1);
  return events[index.placeAt(order) ?? -1]?.start ?? null;
}
