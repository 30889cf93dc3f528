/** The pictures of documents. Loaded when one is asked for: rendering brings a native library, and a list of events needs none. */
import { drawFigure } from '../figure/draw.ts';
import { drawPicture } from '../services/drawPicture.ts';

import { pictureOfDocuments, type ReadDocument } from './pictureOfDocuments.ts';

export function svgOf(documents: readonly ReadDocument[]): string {
  return drawFigure(pictureOfDocuments(documents).figure).svg;
}

export function pngOf(documents: readonly ReadDocument[]): Uint8Array {
  return drawPicture(pictureOfDocuments(documents)).png;
}
