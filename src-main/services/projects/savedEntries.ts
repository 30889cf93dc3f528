import { isSamePlain } from '../../chronicle/plainData.ts';
import type { JournalContent, JournalEntry } from '../../projects/journal/lines.ts';
import type { Manifest } from '../../projects/manifest.ts';
import { manifestText } from '../../projects/manifestText.ts';

/**
 * How many entries of a journal a file holds already: the process ended between the writing of the file and the journal's new
 * beginning, and what was done while the file was written stands behind them. `null` where the file is none of those that
 * the journal leads to: somebody else wrote it.
 */
export function savedEntries(stored: Manifest, { base, entries }: JournalContent): number | null {
  const theirs = new Map(stored.decisions.map((decision) => [decision.id, decision]));
  const ours = new Map(base.manifest.decisions.map((decision) => [decision.id, decision]));
  const documents = [...base.manifest.documents];
  const differing = new Set<string>();
  const compare = (id: string) => {
    if (isSamePlain(ours.get(id), theirs.get(id))) differing.delete(id);
    else differing.add(id);
  };
  const take = (entry: JournalEntry) => {
    if (entry.kind === 'document') {
      documents.push(entry.document);
      return;
    }
    const { added, updated, removed } = entry.change;
    const made = [...added, ...updated.map(([, to]) => to)];
    for (const { id } of removed) ours.delete(id);
    for (const decision of made) ours.set(decision.id, decision);
    for (const { id } of [...removed, ...made]) compare(id);
  };

  for (const id of new Set([...ours.keys(), ...theirs.keys()])) compare(id);
  let last: { readonly count: number; readonly manifest: Manifest } | null = null;
  for (const [count, entry] of [null, ...entries].entries()) {
    if (entry !== null) take(entry);
    if (differing.size > 0 || documents.length !== stored.documents.length) continue;
    last = { count, manifest: { ...base.manifest, decisions: [...ours.values()], documents: [...documents] } };
  }
  return last !== null && isWrittenAs(last.manifest, stored) ? last.count : null;
}

/** Apart from what no journal holds. */
function isWrittenAs(manifest: Manifest, stored: Manifest): boolean {
  const { engine, format, view, isAutosaved } = stored;
  return manifestText({ ...manifest, engine, format, view, isAutosaved }) === manifestText(stored);
}
