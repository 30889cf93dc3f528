import type { ReadText } from '../documents/formats/documentFormat.ts';
import { loadDocumentFile } from '../documents/loadDocumentFile.ts';
import { createDocumentReader } from '../services/documentReader.ts';

import type { TextCommand } from './arguments.ts';
import { inChunks } from './chunks.ts';
import { deliver } from './deliver.ts';
import type { CommandIo } from './io.ts';

/** Hands over the text of a file as it was read: itself, or with all that the file says of it. */
export async function readTexts({ file, asJson, choices }: TextCommand, io: CommandIo): Promise<number> {
  const { bytes } = await loadDocumentFile(file, file);
  const reader = createDocumentReader();
  try {
    const texts = await reader.read(file, bytes, { choices });
    return await deliver(io, null, inChunks(asJson ? jsonOf(texts) : textOf(texts)));
  } finally {
    await reader.close();
  }
}

function* jsonOf(texts: readonly ReadText[]): Generator<string> {
  const answers = texts.map(
    ({ name, text, title, author, written, encoding, blocks, pages, recognised, attachments }) => ({
      ...{ name, text, title, author, written, encoding, blocks, pages },
      ...(recognised.length > 0 && { recognised }),
      ...(attachments.length > 0 && {
        attachments: attachments.map((each) => ({
          name: each.name,
          mediaType: each.mediaType,
          bytes: each.bytes.length,
        })),
      }),
    }),
  );
  const [only] = answers;
  yield `${JSON.stringify(answers.length === 1 ? only : answers)}\n`;
}

/** Many texts stand one after the other, each under its name. */
function* textOf(texts: readonly ReadText[]): Generator<string> {
  for (const [index, { name, title, text }] of texts.entries()) {
    if (texts.length > 1) yield `${index === 0 ? '' : '\n'}——— ${title ?? name} ———\n\n`;
    yield text.endsWith('\n') ? text : `${text}\n`;
  }
}
