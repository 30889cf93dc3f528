import type { Chronicle } from './chronicle.ts';
import { placeOf } from './citation.ts';
import { cellOf, oneLine, statusOf } from './columns.ts';
import { exportWords } from './words/words.ts';

/** A table with a footnote for each quotation, as GitHub's Markdown and Pandoc read it; the texts are listed below. */
export function* writeMarkdown(chronicle: Chronicle): Generator<string> {
  const { columns: headings, sources, status: statusWords } = exportWords[chronicle.language];
  if (chronicle.title !== '') yield `# ${plain(chronicle.title)}\n\n`;
  yield `| ${[headings.date, headings.title, headings.actors, headings.places, headings.status].join(' | ')} |\n`;
  yield '| --- | --- | --- | --- | --- |\n';
  for (const [index, event] of chronicle.events.entries()) {
    const mark = event.source === null ? '' : `[^${index + 1}]`;
    const status = [
      ...(event.certainty === 'asserted' ? [] : [cellOf('certainty', event, chronicle)]),
      ...statusOf(event).map((each) => statusWords[each]),
    ].join('; ');
    const cells = [
      plain(cellOf('date', event, chronicle)),
      plain(event.title) + mark,
      plain(cellOf('actors', event, chronicle)),
      plain(cellOf('places', event, chronicle)),
      plain(status),
    ];
    yield `| ${cells.join(' | ')} |\n`;
  }
  yield '\n';
  for (const [index, event] of chronicle.events.entries()) {
    if (event.source === null) continue;
    const note = event.note === '' ? '' : ` ${plain(event.note)}`;
    yield `[^${index + 1}]: “${plain(event.source.quote)}” (${plain(placeOf(event, chronicle))})${note}\n`;
  }
  if (chronicle.sources.length === 0) return;
  yield `\n## ${sources}\n\n`;
  for (const source of chronicle.sources) yield `- ${plain(source)}\n`;
}

/** Words as words: nothing in them is a sign of Markdown, or of HTML within it. */
function plain(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]|~^$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
