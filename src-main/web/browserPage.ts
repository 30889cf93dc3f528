/** Begins something whenever the page comes into view, and ends it when it goes. Runs in the page. */
export function whileVisible(begin: () => () => void): void {
  let end: (() => void) | null = null;
  const look = () => {
    const isVisible = document.visibilityState === 'visible';
    if (isVisible && end === null) end = begin();
    if (!isVisible && end !== null) {
      end();
      end = null;
    }
  };
  document.addEventListener('visibilitychange', look);
  look();
}
