/** What two fingers did since they were last heard. */
export interface Pinch {
  /** The window's width is multiplied by it. */
  readonly factor: number;
  /** Where the middle between them was, and where it is; client pixels. */
  readonly fromX: number;
  readonly toX: number;
}

interface Grip {
  readonly fingers: number;
  readonly middle: number;
  readonly distance: number;
}

/** Nearer fingers tell no scale. */
const leastDistance = 10;

/**
 * Hears two fingers on an element, which then neither scrolls nor pans by itself: what lay between them stays between
 * them. Of the finger that is lifted last, the view still follows the way.
 *
 * @returns ends it
 */
export function hearPinch(element: HTMLElement, onPinch: (pinch: Pinch) => void): () => void {
  let grip: Grip | null = null;

  function hear(event: TouchEvent): void {
    if (event.touches.length === 2 || grip !== null) {
      const now = gripOf(event.touches);
      if (event.cancelable) event.preventDefault();
      if (now !== null && grip?.fingers === now.fingers) {
        onPinch({ factor: grip.distance / now.distance, fromX: grip.middle, toX: now.middle });
      }
      grip = now;
    }
  }

  /** Whoever pans by one finger would jump to where the last one is. */
  function keep(event: PointerEvent): void {
    if (grip !== null && event.pointerType === 'touch') event.stopPropagation();
  }

  const kinds = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
  for (const kind of kinds) element.addEventListener(kind, hear, { passive: false });
  element.addEventListener('pointermove', keep, { capture: true });
  return () => {
    for (const kind of kinds) element.removeEventListener(kind, hear);
    element.removeEventListener('pointermove', keep, { capture: true });
  };
}

/** `null`: no finger is left. */
function gripOf(touches: TouchList): Grip | null {
  const [one, other] = [touches.item(0), touches.item(1)];
  if (one === null) return null;
  const last = other ?? one;
  return {
    fingers: touches.length,
    middle: (one.clientX + last.clientX) / 2,
    distance: Math.max(Math.hypot(one.clientX - last.clientX, one.clientY - last.clientY), leastDistance),
  };
}
