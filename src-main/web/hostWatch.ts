import type { Notices } from '../api/contract.ts';

/** The reader hears within three seconds that the host has ended; the system refuses a closed port at once. */
const millisecondsBetweenLooks = 1_000;

/**
 * Looks after the host and tells when it is lost and when it is found again, each once. Asked is one small question after the
 * other: a stream that stays open would take one of the few connections that a browser keeps to one host for all its pages.
 * A page that nobody sees asks nothing, and looks as soon as it is seen. Returns the function that ends the watch.
 */
export function watchHost(
  isAlive: () => Promise<boolean>,
  tell: (connection: Notices['connection']) => void,
): () => void {
  let told: Notices['connection'] = 'found';
  let isLooking = false;
  let ended = false;

  async function look(): Promise<void> {
    if (isLooking || document.visibilityState === 'hidden') return;
    isLooking = true;
    const connection = (await isAlive()) ? 'found' : 'lost';
    isLooking = false;
    if (ended || connection === told) return;
    told = connection;
    tell(connection);
  }
  const lookNow = () => void look();

  const timer = setInterval(lookNow, millisecondsBetweenLooks);
  document.addEventListener('visibilitychange', lookNow);
  return () => {
    ended = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', lookNow);
  };
}
