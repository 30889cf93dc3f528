/**
 * Starts a stopwatch that counts the milliseconds which this process computes: on a machine that does other work too they tell more
 * than the clock on the wall.
 * @returns {() => number} reads it
 */
export function processorTime() {
  const began = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
}
