import { FaultProblem } from '../../../problems/problem.ts';
import { plainText, type FormatReader, type ReadingContext } from '../documentFormat.ts';

import type { OutlineEntry } from '../../layout/headings.ts';
import { recognisedText } from '../../recognition/recognisedText.ts';
import type { WrittenText } from '../textWriter.ts';
import { recognisePages } from './recognisePages.ts';
import { linesOf } from '../../layout/columns.ts';
import { withoutFurniture, type PageRows } from '../../layout/furniture.ts';
import { outlineOf, toldBy } from './metadata.ts';
import { openPdf, type PDFDocumentProxy } from './openPdf.ts';
import { pageLabels } from '../../layout/pageLabels.ts';
import { readPieces } from './readPieces.ts';
import { inReadingOrder } from '../../layout/readingOrder.ts';
import { rowsOf } from '../../layout/rows.ts';
import { writePages } from '../../layout/writePages.ts';

/** Fewer letters a page are a stamp on a picture. */
const lettersOfText = 25;

export const readPdf: FormatReader = async (bytes, context) => {
  const { name, password, limits } = context;
  const document = await openPdf(name, bytes, password);
  try {
    if (document.numPages > limits.pages) {
      throw new FaultProblem({ kind: 'file-of-too-many-parts', name, most: limits.pages });
    }
    const pages = await readPages(document, context);
    const letters = pages.reduce((sum, page) => sum + lettersOf(page), 0);
    const isScan = letters < lettersOfText * pages.length;
    if (isScan && !context.recognise) throw new FaultProblem({ kind: 'file-is-picture', name });
    const labels = await document.getPageLabels();
    const { text, ...written } = isScan
      ? recognisedText(name, await recognisePages(document, context), labels)
      : printedText(pages, labels, await outlineOf(document));
    return [plainText(name, text, { ...(await toldBy(document, text)), ...written })];
  } finally {
    await document.destroy();
  }
};

function printedText(
  pages: readonly PageRows[],
  told: readonly string[] | null,
  outline: readonly OutlineEntry[],
): WrittenText {
  const furnished = withoutFurniture(pages);
  const stacks = furnished.pages.map((rows, page) => ({ page, stacks: inReadingOrder(linesOf(rows)) }));
  const { text, blocks, pages: starts } = writePages(stacks, pageLabels(told, furnished.printed), outline);
  return { text, blocks, pages: starts };
}

async function readPages(document: PDFDocumentProxy, context: ReadingContext): Promise<PageRows[]> {
  const pages: PageRows[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    context.signal.throwIfAborted();
    const page = await document.getPage(number);
    const { pieces, height } = await readPieces(page);
    page.cleanup();
    pages.push({ height, rows: rowsOf(pieces) });
    characters += pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > context.limits.characters) {
      throw new FaultProblem({
        kind: 'file-text-too-long',
        name: context.name,
        millions: Math.round(context.limits.characters / 1e6),
      });
    }
    context.onProgress(number, document.numPages);
  }
  return pages;
}

function lettersOf({ rows }: PageRows): number {
  return rows.reduce((sum, { pieces }) => sum + pieces.reduce((part, { text }) => part + text.trim().length, 0), 0);
}
