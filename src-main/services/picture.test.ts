import { Buffer } from 'node:buffer';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { Problem } from '../problems/problem.ts';
import { drawFigure } from '../figure/draw.ts';
import { requests } from '../figure/drawings/requests.ts';

import { findFonts, renderPng } from './picture.ts';

const square = (content: string, size = 100) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${content}</svg>`;

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (thrown) {
    return thrown;
  }
  return null;
}

describe('renderPng', () => {
  it('renders a picture at the scale asked for', () => {
    const figure = drawFigure(requests.one);
    const { png, width, height } = renderPng(figure.svg, 2);
    expect([width, height]).toEqual([figure.width * 2, figure.height * 2]);
    expect(Buffer.from(png.subarray(0, 8)).toString('latin1')).toBe('\u0089PNG\r\n\u001A\n');
    const header = new DataView(png.buffer, png.byteOffset);
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([width, height]);
  });

  it('renders the same bytes every time', () => {
    const { svg } = drawFigure(requests.antiquity);
    expect(Buffer.compare(renderPng(svg, 1).png, renderPng(svg, 1).png)).toBe(0);
  });

  it('sets words in the fonts that ship with the app', () => {
    const word = (family: string) => square(`<text x="5" y="50" font-family="${family}" font-size="20">Words</text>`);
    const empty = renderPng(square(''), 1).png;
    const sans = renderPng(word("'Source Sans 3'"), 1).png;
    const serif = renderPng(word("'Source Serif 4'"), 1).png;
    expect(Buffer.compare(sans, empty)).not.toBe(0);
    expect(Buffer.compare(sans, serif)).not.toBe(0);
  });

  it('draws titles that our fonts lack characters for', () => {
    expect(renderPng(drawFigure(requests.hostile).svg, 1).png.length).toBeGreaterThan(1_000);
  });

  it('refuses what is no SVG with a plain sentence', () => {
    const thrown = thrownBy(() => renderPng('<svg', 1));
    expect(thrown).toBeInstanceOf(Problem);
    expect(thrown).toMatchObject({
      code: 'picture-failed',
      message: 'The picture could not be drawn; no file was written.',
    });
  });

  it('refuses more pixels than it can hold, before it draws them', () => {
    expect(thrownBy(() => renderPng(square('', 20_000), 1))).toMatchObject({ code: 'picture-too-large' });
    expect(thrownBy(() => renderPng(square('', 6_000), 2))).toMatchObject({ code: 'picture-too-large' });
  });
});

describe('findFonts', () => {
  const resources = fileURLToPath(new URL('../../resources', import.meta.url));

  it('finds them from the source tree and from a build', () => {
    for (const folder of ['src-main/services', 'out/main', 'out/main/chunks']) {
      expect(findFonts(join(resources, '..', folder))?.[0]).toBe(join(resources, 'fonts', 'SourceSans3-Regular.ttf'));
    }
  });

  it('finds them beside an archive, not in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-fonts-'));
    try {
      const unpacked = join(folder, 'app.asar.unpacked', 'resources', 'fonts');
      mkdirSync(unpacked, { recursive: true });
      cpSync(join(resources, 'fonts'), unpacked, { recursive: true });
      expect(findFonts(join(folder, 'app.asar', 'out', 'main'))?.[1]).toBe(join(unpacked, 'SourceSans3-SemiBold.ttf'));
      rmSync(join(unpacked, 'SourceSans3-Regular.ttf'));
      expect(findFonts(join(folder, 'app.asar', 'out', 'main'))).toBeNull();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it('the icon is its drawing at 1024 pixels', () => {
  const resource = (name: string) => readFileSync(new URL(`../../resources/${name}`, import.meta.url));
  const drawn = renderPng(resource('icon.svg').toString('utf8'), 1);
  expect([drawn.width, drawn.height]).toEqual([1_024, 1_024]);
  expect(resource('icon.png').readUInt32BE(16)).toBe(1_024);
  expect(Buffer.compare(resource('icon.png'), drawn.png)).toBe(0);
});
