import type { Picture, PictureRequest } from '../api/contract.ts';
import { limits } from '../api/limits.ts';
import { Problem } from '../errors.ts';
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
  const size = `${Math.round(width)} × ${Math.round(height)} pixels`;
  const most = `${limits.picturePixels / 1_000_000} million pixels`;
  throw new Problem(
    'picture-too-large',
    `No picture was made: ${size} is more than the ${most} that fit; choose a smaller width or scale, or a shorter stretch of time.`,
  );
}
