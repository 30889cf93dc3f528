import { Flaw } from './flaw.ts';
import { formatNumber } from './manifest.ts';

/** `project.json` of some format, before its schema has seen it. */
export type OlderManifest = Readonly<Record<string, unknown>>;

/** By the number of a format: what makes the next of it. */
export type FormatSteps = ReadonlyMap<number, (older: OlderManifest) => OlderManifest>;

/** Format 1 is the first. */
export const formatSteps: FormatSteps = new Map();

/** Brings an older format up to this Dateline's, step by step. Throws a `Flaw` where no step leads on. */
export function bringUp(manifest: OlderManifest, format: number, steps: FormatSteps): OlderManifest {
  let current = manifest;
  for (let at = format; at < formatNumber; at += 1) {
    const step = steps.get(at);
    if (step === undefined) throw new Flaw('format-unknown', String(format));
    current = { ...step(current), format: at + 1 };
  }
  return current;
}
