/**
 * Writes src-main/figure/metrics.ts: the advance widths of the fonts that pictures are set in, so that the figure can
 * measure text without a browser. `node scripts/fontMetrics.mjs` writes; with `--check` it only compares.
 *
 * Reads three tables of a TrueType file (head, cmap format 12, hmtx); no font library is among our packages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const root = new URL('../', import.meta.url);
const target = new URL('src-main/figure/metrics.ts', root);
const faces = {
  sans: 'SourceSans3-Regular.ttf',
  sansSemiBold: 'SourceSans3-SemiBold.ttf',
  serifSemiBold: 'SourceSerif4-SemiBold.ttf',
};

/** Two of these digits are one width, in thousandths of an em; `~~` is a character that the font lacks. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-';
const missing = '~~';
/** A gap of so few characters is cheaper inside a run than a new run. */
const shortGap = 12;
const lastCodePoint = 0xffff;

/**
 * @param {string} file
 * @returns {Map<number, number>} code point → advance width in thousandths of an em
 */
function advanceWidths(file) {
  const font = readFileSync(new URL(`resources/fonts/${file}`, root));
  const head = tableOffset(font, 'head');
  const hhea = tableOffset(font, 'hhea');
  const hmtx = tableOffset(font, 'hmtx');
  const unitsPerEm = font.readUInt16BE(head + 18);
  const longMetrics = font.readUInt16BE(hhea + 34);
  /** @param {number} glyph */
  const widthOf = (glyph) => font.readUInt16BE(hmtx + Math.min(glyph, longMetrics - 1) * 4);

  const widths = new Map();
  for (const { first, last, glyph } of characterGroups(font, tableOffset(font, 'cmap'))) {
    for (let codePoint = first; codePoint <= Math.min(last, lastCodePoint); codePoint++) {
      widths.set(codePoint, Math.round((widthOf(glyph + codePoint - first) * 1000) / unitsPerEm));
    }
  }
  return widths;
}

/**
 * @param {Buffer} font
 * @param {string} name
 */
function tableOffset(font, name) {
  for (let record = 12; record < 12 + font.readUInt16BE(4) * 16; record += 16) {
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

/**
 * The groups of the format 12 subtable: runs of characters with runs of glyphs.
 * @param {Buffer} font
 * @param {number} cmap
 */
function characterGroups(font, cmap) {
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8),
  );
  const table = subtables.find((offset) => font.readUInt16BE(offset) === 12);
  if (table === undefined) throw new Error('The font has no character map of format 12.');
  return Array.from({ length: font.readUInt32BE(table + 12) }, (_, index) => {
    const group = table + 16 + index * 12;
    return {
      first: font.readUInt32BE(group),
      last: font.readUInt32BE(group + 4),
      glyph: font.readUInt32BE(group + 8),
    };
  });
}

/** @param {Map<number, number>} widths */
function runs(widths) {
  /** @type {{ first: number, next: number, text: string }[]} */
  const found = [];
  for (const [codePoint, width] of [...widths].sort(([left], [right]) => left - right)) {
    const run = found.at(-1);
    if (run === undefined || codePoint > run.next + shortGap) {
      found.push({ first: codePoint, next: codePoint + 1, text: encode(width) });
    } else {
      run.text += missing.repeat(codePoint - run.next) + encode(width);
      run.next = codePoint + 1;
    }
  }
  return found;
}

/** @param {number} width */
const encode = (width) => digits.charAt(Math.floor(width / 64)) + digits.charAt(width % 64);

const lines = Object.entries(faces).map(
  ([face, file]) => `${face}: [
    ${runs(advanceWidths(file))
      .map(({ first, text }) => `[0x${first.toString(16)}, '${text}'],`)
      .join('\n')}
  ],`,
);
const source = await format(
  `/**
 * Advance widths of the shipped fonts, made by scripts/fontMetrics.mjs; not edited by hand.
 * A run is its first code point and two digits for each character: thousandths of an em; \`${missing}\` is none.
 */
export const digits = '${digits}';
export type Face = ${Object.keys(faces)
    .map((face) => `'${face}'`)
    .join(' | ')};
export const runs: Readonly<Record<Face, readonly (readonly [first: number, widths: string])[]>> = {
${lines.join('\n')}
};
`,
  { parser: 'typescript', printWidth: 120, singleQuote: true },
);

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== source) {
    console.error('src-main/figure/metrics.ts does not fit the fonts: run node scripts/fontMetrics.mjs.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, source);
  console.log(`${fileURLToPath(target)}: ${source.length} characters`);
}
