import { choiceOf, type Choice, type HeldKeys } from '../input/choice.ts';

/** Pixels: what moved further between press and release was a pan or a drag. */
const mostWay = 4;

/**
 * Hears presses on what vis-timeline draws: clicks, taps, Enter and the space bar, and the click that a screen reader makes.
 * vis-timeline tells of a tap twice; the browser's own clicks come once, with the keys that were held.
 *
 * @returns ends it
 */
export function hearPresses(host: HTMLElement, onPress: (target: Element, choice: Choice) => void): () => void {
  let pressedAt: { readonly clientX: number; readonly clientY: number } | null = null;

  function press(target: EventTarget | null, held: HeldKeys): void {
    if (target instanceof Element) onPress(target, choiceOf(held));
  }

  function begin({ clientX, clientY }: PointerEvent): void {
    pressedAt = { clientX, clientY };
  }

  function click(event: MouseEvent): void {
    const { detail, clientX, clientY } = event;
    // A click without a pointer is a screen reader's.
    const from = detail > 0 && pressedAt !== null ? pressedAt : { clientX, clientY };
    if (Math.hypot(clientX - from.clientX, clientY - from.clientY) < mostWay) press(event.target, event);
  }

  function key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    press(event.target, event);
  }

  host.addEventListener('pointerdown', begin, { capture: true });
  host.addEventListener('keydown', key);
  host.addEventListener('click', click);
  return () => {
    host.removeEventListener('pointerdown', begin, { capture: true });
    host.removeEventListener('keydown', key);
    host.removeEventListener('click', click);
  };
}
