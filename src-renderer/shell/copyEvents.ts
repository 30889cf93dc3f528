import { citedCells, citedLine, tabSeparated, type Citation } from '../../src-main/chronicle/citation.ts';
import { placeInDocument } from '../../src-main/chronicle/placeInDocument.ts';
import type { BoardEvent } from '../board/boardEvent.ts';
import type { Workspace } from '../state/workspace.svelte.ts';
import { dateLabel } from '../words/dates.ts';
import { words } from '../words/words.svelte.ts';

/** Copies what is selected: cited lines as text, and rows for spreadsheets beside them. */
export async function copyEvents(workspace: Workspace): Promise<void> {
  const { selected } = workspace.board;
  if (selected.length === 0) return;
  const cited = selected.map((event) => [event, citationOf(event, workspace)] as const);
  const lines = cited.map(([, citation]) => citedLine(citation)).join('\n');
  const rows = tabSeparated(cited.map(([event, citation]) => citedCells(citation, event)));
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': new Blob([lines], { type: 'text/plain' }), 'text/html': tableOf(rows) }),
    ]);
    workspace.say('done', words.project.copied(selected.length));
  } catch (thrown) {
    console.warn('The clipboard took nothing.', thrown);
    workspace.say('problem', words.project.notCopied);
  }
}

function citationOf(event: BoardEvent, { board }: Workspace): Citation {
  const open = board.documentOf(event);
  const source =
    open === null
      ? null
      : {
          name: open.name,
          label: open.label,
          ...placeInDocument({ ...open.source, text: open.text ?? '' }, event.start),
          quote: (open.text ?? '').slice(event.sentence.start, event.sentence.end),
        };
  return { date: dateLabel(event), title: event.title, source };
}

/** Spreadsheets take the table, and everything else the text. The cells are written by the page itself, which escapes them. */
function tableOf(rows: string): Blob {
  const table = document.createElement('table');
  for (const row of rows.split('\n')) {
    const line = table.insertRow();
    for (const cell of row.split('\t')) line.insertCell().textContent = cell;
  }
  return new Blob([table.outerHTML], { type: 'text/html' });
}
