import { createCanvas } from '@napi-rs/canvas';

import type { PDFPageProxy } from './openPdf.ts';

/** No picture of a page has more pixels on its longer side: 300 for each inch of a page of A4. */
const mostPixels = 3_508;

/**
 * A picture of a page as PNG. `dotsPerInch` is kept where the page is of a usual size; larger pages come coarser. Fonts are drawn as
 * outlines; nothing of the page is run.
 */
export async function drawPage(page: PDFPageProxy, dotsPerInch: number): Promise<Buffer> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(dotsPerInch / 72, mostPixels / Math.max(width, height));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  const context = canvas.getContext('2d');
  // The library's types know the canvas of a browser, of which this one offers all that is used.
  const surface = {
    canvas: canvas as unknown as HTMLCanvasElement,
    canvasContext: context as unknown as CanvasRenderingContext2D,
  };
  await page.render({ ...surface, viewport, background: 'white' }).promise;
  return canvas.toBuffer('image/png');
}
