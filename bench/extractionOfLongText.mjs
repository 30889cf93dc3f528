import { loadBundles } from './bundles.mjs';
import { rates, thousands } from './statistics.mjs';
import { seedTexts } from './texts.mjs';

const lengths = [250_000, 1_000_000];
const runs = 3;

/**
 * Characters a second on long texts, the seeds repeated. The work grows with the length and no faster, so both rates should
 * be about the same.
 * @param {string} root
 */
export async function extractionOfLongText(root) {
  const { extract } = await loadBundles(root);
  const once = `${(await seedTexts(root)).join('\n\n')}\n\n`;
  return lengths.map((length) => {
    const text = once.repeat(Math.ceil(length / once.length)).slice(0, length);
    const measured = Array.from({ length: runs }, () => {
      const began = performance.now();
      extract(text, { documentDate: null });
      return text.length / ((performance.now() - began) / 1000);
    });
    return rates(`text of ${thousands(length)} characters, extraction`, measured);
  });
}
