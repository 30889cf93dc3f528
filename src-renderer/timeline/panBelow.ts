/**
 * Pans by a drag of the empty space below the lanes: vis-timeline ends where they do.
 *
 * @param onPan pixels that the pointer moved since the last call
 * @returns ends it
 */
export function hearPanBelow(host: HTMLElement, onPan: (pixels: number) => void): () => void {
  let last: number | null = null;

  function begin(event: PointerEvent): void {
    if (event.target !== host || event.button !== 0 || !event.isPrimary) return;
    last = event.clientX;
    host.setPointerCapture(event.pointerId);
  }

  function move({ clientX }: PointerEvent): void {
    if (last === null) return;
    onPan(clientX - last);
    last = clientX;
  }

  function end(): void {
    last = null;
  }

  const heard = [
    ['pointerdown', begin],
    ['pointermove', move],
    ['pointerup', end],
    ['pointercancel', end],
  ] as const;
  for (const [name, listener] of heard) host.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of heard) host.removeEventListener(name, listener);
  };
}
