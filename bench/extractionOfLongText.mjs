import { loadExtract, seedTexts } from './engine.mjs';
import { spread } from './statistics.mjs';

const lengths = [250_000, 1_000_000];
const runs = 3;

/**
 * Characters a second on long texts, the seeds repeated. The work grows with the length and no faster, so both rates should
 * be about the same.
 * @param {string} root
 */
export async function extractionOfLongText(root) {
  const extract = await loadExtract(root);
  const once = `${(await seedTexts(root)).join('\n\n')}\n\n`;
  return lengths.map((length) => {
    const text = once.repeat(Math.ceil(length / once.length)).slice(0, length);
    const rates = Array.from({ length: runs }, () => {
      const began = performance.now();
      extract(text, { documentDate: null });
      return text.length / ((performance.now() - began) / 1000);
    });
    const { least, median, most } = spread(rates);
    return {
      what: `text of ${thousands(length)} characters, extraction`,
      median: `${thousands(median)} characters/s`,
      range: `(${thousands(least)} – ${thousands(most)}, ${runs} runs)`,
    };
  });
}

/** @param {number} value */
function thousands(value) {
  return Math.round(value).toLocaleString('en');
}
