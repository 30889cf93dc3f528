import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** How much is looked at to find out an encoding. */
const sampleBytes = 64 * 1024;

/** What chardet does not know, and what it takes for something else where a text is mostly in another language. */
const alwaysTried = ['windows-1252', 'windows-1251', 'macintosh', 'cp850', 'cp866'] as const;

/** A candidate whose words are less sound than those of the best by more than this is none. */
const soundnessMargin = 0.1;

/**
 * The encoding of bytes that are no UTF-8: of those whose words look like words, the one that chardet finds most likely by its
 * letters.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  const likely = new Map<string, number>(alwaysTried.map((encoding) => [encoding, 0]));
  for (const { name, confidence } of analyse(sample)) {
    const encoding = name.toLowerCase();
    if (iconv.encodingExists(encoding) && !encoding.startsWith('utf') && encoding !== 'ascii') {
      likely.set(encoding, Math.max(confidence, likely.get(encoding) ?? 0));
    }
  }
  const candidates = [...likely].map(([encoding, confidence]) => {
    return { encoding, confidence, soundness: soundnessOf(iconv.decode(sample, encoding)) };
  });
  const best = Math.max(...candidates.map(({ soundness }) => soundness));
  const sound = candidates.filter(({ soundness }) => soundness >= best - soundnessMargin);
  sound.sort((one, other) => other.confidence - one.confidence);
  return sound[0]?.encoding ?? 'windows-1252';
}

/** What surrounds the bytes beyond ASCII: a long English text may have few of them. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleBytes) return bytes;
  const around = 60;
  const stretches: Uint8Array[] = [];
  let length = 0;
  let from = 0;
  for (let index = 0; index < bytes.length && length < sampleBytes; index += 1) {
    if ((bytes[index] ?? 0) < 0x80 || index < from) continue;
    const stretch = bytes.subarray(Math.max(from, index - around), index + around);
    stretches.push(stretch);
    length += stretch.length;
    from = index + around;
  }
  return Buffer.concat(stretches);
}

/** Letters, and signs that a wrong encoding puts into words. */
const wordBeyondAscii =
  /[\p{L}\p{M}\p{S}\p{No}\x80-\x9f\uFFFD§¶†‡¡¿•·…‰]*[^\0-\x7f][\p{L}\p{M}\p{S}\p{No}\x80-\x9f\uFFFD§¶†‡¡¿•·…‰]*/gu;

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u,
];

/** Share of the words beyond ASCII that could be words of a language, 0 to 1. */
function soundnessOf(text: string): number {
  const words = text.match(wordBeyondAscii) ?? [];
  if (words.length === 0) return 0;
  return words.filter(isSound).length / words.length;
}

function isSound(word: string): boolean {
  // Neither controls nor signs between letters nor a capital after a small letter.
  if (/[\x80-\x9f\uFFFD]|\p{L}[\p{S}\p{No}§¶†‡¡¿•·…‰]+\p{L}|\p{Ll}(?=[^\0-\x7f])\p{Lu}/u.test(word)) return false;
  if (scripts.filter((script) => script.test(word)).length > 1) return false;
  if (!/\p{Script=Latin}/u.test(word)) return true;
  const beyond = word.match(/(?=[^\0-\x7f])\p{L}/gu)?.length ?? 0;
  return beyond <= 2 || beyond <= word.length * 0.6;
}
