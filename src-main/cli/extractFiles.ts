import type { OutputFormat, ExtractCommand } from './arguments.ts';
import { readDocumentFile } from '../documents/read.ts';
import { Problem } from '../problems/problem.ts';
import { extract } from '../events/extract.ts';
import { explainDating } from '../events/why.ts';
import { drawFigure } from '../figure/draw.ts';
import { drawPicture } from '../services/drawPicture.ts';
import { explainUnread } from '../time/explainUnread.ts';
import type { RuleDescriptions } from '../time/types.ts';

import { deliver } from './deliver.ts';
import type { CommandIo } from './io.ts';
import { pictureOfDocuments, type ReadDocument } from './pictureOfDocuments.ts';

/**
 * Finds the events of files and hands them over in the format asked for. All files are read before anything is
 * written, so that a `Problem` with one of them leaves no half answer behind.
 */
export async function extractFiles(command: ExtractCommand, io: CommandIo): Promise<number> {
  if (command.format === 'png' && command.out === null && io.outputIsTerminal) {
    throw new Problem('bad-arguments', 'A terminal shows no PNG: name a file with --out, or send the output to one.');
  }
  const documents: ReadDocument[] = [];
  for (const path of command.files) {
    const { name, text } = await readDocumentFile(path, path);
    documents.push({ name, text, extraction: extract(text, command.settings) });
  }
  await deliver(io, command.out, writers[command.format](documents));
  return 0;
}

const writers: Readonly<Record<OutputFormat, (documents: readonly ReadDocument[]) => Uint8Array>> = {
  json: (documents) => {
    const answers = documents.map(answerOf);
    return Buffer.from(`${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`);
  },
  svg: (documents) => Buffer.from(drawFigure(pictureOfDocuments(documents).figure).svg),
  png: (documents) => drawPicture(pictureOfDocuments(documents)).png,
};

/** What was found in a text, explained in English. */
function answerOf({ name, extraction }: ReadDocument) {
  const events = extraction.events.map((event) => ({ ...event, why: explainDating(event, extraction, 'en') }));
  const inEnglish = (described: RuleDescriptions) =>
    Object.fromEntries(Object.entries(described).map(([rule, reads]) => [rule, reads.en]));
  const rules = inEnglish(extraction.rules);
  const eventRules = inEnglish(extraction.eventRules);
  const unread = extraction.unread.map((phrase) => ({ ...phrase, reason: explainUnread(phrase.reason, 'en') }));
  return { name, ...extraction, rules, unread, eventRules, events };
}
