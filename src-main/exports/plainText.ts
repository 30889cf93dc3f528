import type { Chronicle } from './chronicle.ts';
import { placeOf } from './citation.ts';
import { cellOf, oneLine } from './columns.ts';
import { exportWords } from './words/words.ts';

/** A report to be read: a paragraph an event, with its quotation and where that stands. */
export function* writePlainText(chronicle: Chronicle): Generator<string> {
  const { sources } = exportWords[chronicle.language];
  if (chronicle.title !== '') yield `${oneLine(chronicle.title)}\n\n`;
  for (const event of chronicle.events) {
    const told = event.certainty === 'asserted' ? '' : ` [${cellOf('certainty', event, chronicle)}]`;
    yield `${cellOf('date', event, chronicle)}: ${oneLine(event.title)}${told}\n`;
    if (event.source !== null) yield `    “${oneLine(event.source.quote)}” (${placeOf(event, chronicle)})\n`;
    if (event.note !== '') yield `    ${oneLine(event.note)}\n`;
    yield '\n';
  }
  if (chronicle.sources.length > 0) yield `${sources}\n${chronicle.sources.map((each) => `  ${each}\n`).join('')}`;
}
