import type { Timeline } from 'vis-timeline/esnext';

/**
 * Hears presses on what vis-timeline draws: clicks, taps, Enter and the space bar, and the click that a screen reader makes.
 *
 * @returns ends it
 */
export function hearPresses(host: HTMLElement, timeline: Timeline, onPress: (target: Element) => void): () => void {
  function press(target: EventTarget | null): void {
    if (target instanceof Element) onPress(target);
  }

  function key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    press(event.target);
  }

  /** vis-timeline hears pointers only; a click that a screen reader makes has no pointer. */
  function synthetic(click: MouseEvent): void {
    if (click.detail === 0) press(click.target);
  }

  timeline.on('click', (properties: { readonly event: Event }) => {
    press(properties.event.target);
  });
  host.addEventListener('keydown', key);
  host.addEventListener('click', synthetic);
  return () => {
    host.removeEventListener('keydown', key);
    host.removeEventListener('click', synthetic);
  };
}
