import type { SourceText } from '../../chronicle/project.ts';

/** Of the sentences of an edited text so many are the same. Two files that only share a name have next to none in common. */
const leastShare = 0.2;

/**
 * A text with the ids of those that it stands for now: of the file of the same name before it was edited. These stay in the
 * project; decisions about them find their words again in the new one.
 */
export function withEarlier(document: SourceText, known: readonly SourceText[]): SourceText {
  const replaced = new Set(known.flatMap(({ earlier }) => earlier));
  const formers = known.filter(
    (each) =>
      each.name === document.name &&
      each.origin === document.origin &&
      each.id !== document.id &&
      !replaced.has(each.id) &&
      isEdited(each.text, document.text),
  );
  return { ...document, earlier: formers.flatMap(({ id, earlier }) => [...earlier, id]).slice(-100) };
}

function isEdited(before: string, after: string): boolean {
  const former = sentencesOf(before);
  const now = sentencesOf(after);
  const common = [...former].filter((sentence) => now.has(sentence)).length;
  return common >= Math.min(former.size, now.size) * leastShare;
}

/** Roughly: what stands between full stops and line ends. */
function sentencesOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[.!?\n]+/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.length > 10),
  );
}
