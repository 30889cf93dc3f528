import { loadBundles } from './bundles.mjs';
import { rates, thousands } from './statistics.mjs';
import { seedTexts } from './texts.mjs';

const lengths = [250_000, 1_000_000];
const runs = 3;
/** Four times the text at half the rate is more than chance; quadratic work would be at a quarter. */
const leeway = 2;

/** A paragraph without end, in which everybody named could be whom each pronoun stands for. */
const paragraph = 'She left Oslo on Monday. He took the train. Anne Lie closed the port on 4 March 1998. ';

/**
 * Characters a second on long texts: the seeds repeated, and a single paragraph. The work grows with the length and no faster, so
 * both rates of a text should be about the same.
 * @param {string} root
 * @returns {Promise<import('./bench.mjs').Measurement[]>}
 */
export async function extractionOfLongText(root) {
  const { extract } = await loadBundles(root);
  const texts = {
    'text of': `${(await seedTexts(root)).join('\n\n')}\n\n`,
    'one paragraph of': paragraph,
  };
  return Object.entries(texts).flatMap(([what, once]) => {
    const measured = lengths.map((length) => {
      const text = once.repeat(Math.ceil(length / once.length)).slice(0, length);
      return Array.from({ length: runs }, () => {
        const began = performance.now();
        extract(text, { documentDate: null });
        return text.length / ((performance.now() - began) / 1000);
      });
    });
    const [short = 0, long = 0] = measured.map((each) => Math.max(...each));
    return lengths.map((length, index) => ({
      ...rates(`${what} ${thousands(length)} characters, extraction`, measured[index] ?? []),
      failed: index === 1 && long < short / leeway,
    }));
  });
}
