/** SVG to PNG, with the fonts that ship with the app: the same picture on every machine. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Resvg } from '@resvg/resvg-js';

import { limits } from '../api/limits.ts';
import { FaultProblem } from '../problems/problem.ts';
import { fontsHave } from '../figure/measure.ts';

const fontNames = ['SourceSans3-Regular.ttf', 'SourceSans3-SemiBold.ttf', 'SourceSerif4-SemiBold.ttf'];

export interface RenderedPicture {
  readonly png: Uint8Array;
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Renders an SVG of `drawFigure` at `scale` device pixels per CSS pixel. Throws `Problem('picture-too-large')` before it
 * draws more pixels than the app holds, and `Problem('picture-failed')` when the SVG is refused or the fonts are gone.
 */
export function renderPng(svg: string, scale: number): RenderedPicture {
  const fontFiles = findFonts(dirname(fileURLToPath(import.meta.url)));
  if (fontFiles === null) {
    throw new FaultProblem({ kind: 'fonts-missing' });
  }
  const picture = attempt(() => new Resvg(svg, optionsFor(svg, scale, fontFiles)));
  const pixels = picture.width * picture.height * scale * scale;
  if (!(pixels <= limits.picturePixels)) {
    throw new FaultProblem({ kind: 'picture-too-large' });
  }
  return attempt(() => {
    const image = picture.render();
    return { png: new Uint8Array(image.asPng()), width: image.width, height: image.height };
  });
}

/**
 * The font files in `resources/fonts` at or above `folder`, in the source tree as in the build; `null` when there are none.
 * Native code cannot read inside an asar archive: a packaged app has the fonts unpacked beside it.
 */
export function findFonts(folder: string): readonly string[] | null {
  const readable = folder.replace(/app\.asar(?=[\\/]|$)/, 'app.asar.unpacked');
  const files = fontNames.map((name) => join(readable, 'resources', 'fonts', name));
  if (files.every((file) => existsSync(file))) return files;
  const above = dirname(readable);
  return above === readable ? null : findFonts(above);
}

function optionsFor(svg: string, scale: number, fontFiles: readonly string[]) {
  return {
    fitTo: { mode: 'zoom' as const, value: scale },
    font: {
      fontFiles: [...fontFiles],
      // Arabic or Chinese is drawn where the machine has a font for it; all else is drawn alike everywhere.
      loadSystemFonts: !fontsHave(svg),
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
      serifFamily: 'Source Serif 4',
    },
  };
}

function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new FaultProblem({ kind: 'picture-not-drawn' }, { cause });
  }
}
