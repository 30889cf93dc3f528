import { z } from 'zod';

/** More than anybody means to open at once; a message from process to process must have a bound. */
const mostFiles = 1_000;

const handedOver = z.strictObject({ files: z.array(z.string()).max(mostFiles), leftOut: z.int().min(0) });

/** What a second start hands to the first: absolute paths, and how many more there were than are handed over. */
export type HandedOver = Readonly<z.infer<typeof handedOver>>;

export function handOver(files: readonly string[]): HandedOver {
  return { files: files.slice(0, mostFiles), leftOut: Math.max(0, files.length - mostFiles) };
}

/** What came from another process is believed as far as it has the form; anything else is an empty handful. */
export function takeOver(data: unknown): HandedOver {
  const { success, data: taken } = handedOver.safeParse(data);
  return success ? taken : handOver([]);
}
