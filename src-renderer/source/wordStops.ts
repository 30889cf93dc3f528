import type { Marks } from './marks.ts';

/**
 * The marked words that are in view; with a preference for those of the current event.
 *
 * @param pane the element that scrolls; marked words that the arrow keys come to say so in `data-stop`
 * @param direction from which end of the view they are looked for
 */
export function stopInView(pane: HTMLElement, direction: 1 | -1): HTMLElement | null {
  const view = pane.getBoundingClientRect();
  const stops = [...pane.querySelectorAll<HTMLElement>('[data-stop="true"]')].filter((stop) => {
    const { top, bottom } = stop.getBoundingClientRect();
    return top >= view.top && bottom <= view.bottom;
  });
  const current = stops.find((stop) => stop.getAttribute('aria-current') === 'true');
  return current ?? stops.at(direction === 1 ? 0 : -1) ?? null;
}

/** Where the marked words begin that come after those that have the focus, or before them; `null` where there are none. */
export function stopBeside(focused: HTMLElement, direction: 1 | -1, marks: Marks): number | null {
  const from = Number(focused.dataset.from);
  return marks.nextStop(from, direction);
}

/** The marked words at `offset`, where they are in the document. */
export function stopAt(pane: HTMLElement, offset: number): HTMLElement | null {
  return pane.querySelector<HTMLElement>(`[data-stop="true"][data-from="${offset}"]`);
}
