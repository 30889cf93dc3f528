import type { OutputFormat, ExtractCommand } from './arguments.ts';
import { documentIdOf } from '../documents/documentId.ts';
import { readDocumentFile } from '../documents/read.ts';
import { Problem } from '../problems/problem.ts';
import { extract } from '../events/extract.ts';
import type { Extraction } from '../events/types.ts';
import { explainDating } from '../events/why.ts';
import { explainUnread } from '../time/explainUnread.ts';
import type { RuleDescriptions } from '../time/types.ts';

import { inChunks } from './chunks.ts';
import { deliver } from './deliver.ts';
import type { CommandIo } from './io.ts';
import { jsonPieces } from './json.ts';
import { requireOutputApart } from './outputFile.ts';
import type { ReadDocument } from './pictureOfDocuments.ts';
import { growHeapSparingly } from './sparingHeap.ts';

/**
 * Finds the events of files and hands them over in the format asked for. All files are read before anything is
 * written, so that a `Problem` with one of them leaves no half answer behind.
 */
export async function extractFiles(command: ExtractCommand, io: CommandIo): Promise<number> {
  if (command.format === 'png' && command.out === null && io.outputIsTerminal) {
    throw new Problem('bad-arguments', 'A terminal shows no PNG: name a file with --out, or send the output to one.');
  }
  if (command.out !== null) await requireOutputApart(command.out, command.files);
  growHeapSparingly();
  const documents: ReadDocument[] = [];
  for (const path of command.files) {
    const { name, text } = await readDocumentFile(path, path);
    documents.push({ name, text, extraction: extract(text, command.settings) });
  }
  return deliver(io, command.out, await writers[command.format](documents));
}

/** What is handed over, in the pieces in which it is made. */
type Content = Iterable<string | Uint8Array>;

type Writer = (documents: readonly ReadDocument[]) => Content | Promise<Content>;

const writers: Readonly<Record<OutputFormat, Writer>> = {
  json: (documents) => inChunks(jsonOf(documents)),
  svg: async (documents) => [(await import('./drawDocuments.ts')).svgOf(documents)],
  png: async (documents) => [(await import('./drawDocuments.ts')).pngOf(documents)],
};

/** The events of a long text come one by one, since all of them are longer than any string. */
function* jsonOf(documents: readonly ReadDocument[]): Generator<string> {
  const answers = documents.map(answerOf);
  const [only] = answers;
  yield* answers.length === 1
    ? jsonPieces(only, { levels: 2, indent: '  ' })
    : jsonPieces(answers, { levels: 3, indent: '  ' });
  yield '\n';
}

/** What was found in a text, explained in English. Explanations are made as they are written. */
function answerOf({ name, text, extraction }: ReadDocument) {
  return {
    ...{
      name,
      id: documentIdOf(text),
      ...extraction,
      rules: inEnglish(extraction.rules),
      unread: explainedPhrases(extraction),
    },
    ...{ eventRules: inEnglish(extraction.eventRules), events: explainedEvents(extraction) },
  };
}

function inEnglish(described: RuleDescriptions): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(described).map(([rule, reads]) => [rule, reads.en]));
}

function* explainedPhrases({ unread }: Extraction) {
  for (const phrase of unread) yield { ...phrase, reason: explainUnread(phrase.reason, 'en') };
}

function* explainedEvents(extraction: Extraction) {
  for (const event of extraction.events) yield { ...event, why: explainDating(event, extraction, 'en') };
}
