import type { Picture, PictureRequest } from '../api/contract.ts';
import { limits } from '../api/limits.ts';
import { FaultProblem } from '../problems/problem.ts';
import { drawFigure } from '../figure/draw.ts';

import { renderPng } from './picture.ts';

/** Draws and renders a picture. Throws a `Problem` before rendering one that would not fit in memory. */
export function drawPicture({ figure: request, scale }: PictureRequest): Picture {
  const figure = drawFigure(request);
  requirePictureSize(figure.width * scale, figure.height * scale);
  return renderPng(figure.svg, scale);
}

/** In device pixels. */
export function requirePictureSize(width: number, height: number): void {
  if (width * height <= limits.picturePixels) return;
  throw new FaultProblem({
    kind: 'picture-of-too-many-pixels',
    width: Math.round(width),
    height: Math.round(height),
    millions: limits.picturePixels / 1_000_000,
  });
}
