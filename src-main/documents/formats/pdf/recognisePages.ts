import { startRecogniser } from '../../recognition/recogniser.ts';
import type { ReadPicture } from '../../recognition/tsv.ts';
import type { ReadingContext } from '../documentFormat.ts';

import { drawPage } from './drawPage.ts';
import type { PDFDocumentProxy } from './openPdf.ts';

/** As much as letters need to be told apart. */
const dotsPerInch = 300;

/** Draws each page and recognises its words, one page after the other. */
export async function recognisePages(document: PDFDocumentProxy, context: ReadingContext): Promise<ReadPicture[]> {
  const recogniser = await startRecogniser();
  try {
    const pictures: ReadPicture[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      context.signal.throwIfAborted();
      const page = await document.getPage(number);
      pictures.push(recogniser.recognise(await drawPage(page, dotsPerInch)));
      page.cleanup();
      context.onProgress(number, document.numPages);
    }
    return pictures;
  } finally {
    recogniser.end();
  }
}
