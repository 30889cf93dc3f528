/** Learns weights: the averaged perceptron of Collins (2002), averaged as by Freund and Schapire (1999). */

/** @typedef {import('./core.mjs').Core} Core */
/** @typedef {import('./lexicon.mjs').TaggedSentence} TaggedSentence */

/**
 * @typedef {object} Learnt
 * @property {Float64Array} weights of each row the tags' averages
 * @property {Uint16Array} changes how often each row was changed
 */

/** The share of words that are shown as if the treebank did not have them, so that WordNet's word counts too. */
const hiddenShare = 0.1;
/** The share of sentences that are shown in small letters throughout, as the tagger reads what is all in capitals. */
const smallShare = 0.05;

/**
 * @param {readonly TaggedSentence[]} sentences
 * @param {InstanceType<Core['Lexicon']>} lexicon
 * @param {Core} core
 * @param {{ seed: number, passes: number, kept: Uint8Array | null, tell: (line: string) => void }} how in which order and how often
 * all sentences are gone through, and which rows may have weights (null: all)
 * @returns {Learnt}
 */
export function learn(sentences, lexicon, core, { seed, passes, kept, tell }) {
  const { before, behind, describeWord, features, isFinite, looksFinite, noTag, reach, readFeatures, rowBits, rowsAt } =
    core;
  const { slots, slotOf, tagSet, tellPlace, verbsAround, withoutVainCapitals } = core;
  const tagCount = tagSet.length;
  const weights = new Int32Array((1 << rowBits) * tagCount);
  const sums = new Float64Array(weights.length);
  const changes = new Uint16Array(1 << rowBits);
  const votes = new Int32Array(tagCount);
  const values = new Int32Array(slots + 1);
  const table = readFeatures(features);
  const rows = new Int32Array(table.length);
  const random = randomNumbers(seed);
  let time = 1;

  /** @type {Map<string, Int32Array>[]} */
  const described = [new Map(), new Map()];
  /** @param {string} word @param {0 | 1} hidden */
  const describe = (word, hidden) => {
    const known = described[hidden]?.get(word);
    if (known !== undefined) return known;
    const attributesOfWord = describeWord(word, lexicon, hidden === 1);
    described[hidden]?.set(word, attributesOfWord);
    return attributesOfWord;
  };

  /** @type {Map<string, boolean>} */
  const finiteWords = new Map();
  /** @param {string} word */
  const finite = (word) => {
    const known = finiteWords.get(word) ?? looksFinite(word, lexicon);
    finiteWords.set(word, known);
    return known;
  };

  /** @param {TaggedSentence} sentence */
  const learnFrom = ({ words: written, tags }) => {
    const words = random() < smallShare ? written.map((word) => word.toLowerCase()) : withoutVainCapitals(written);
    const known = words.map((word) => describe(word, random() < hiddenShare ? 1 : 0));
    let right = 0;
    const lastFinite = words.findLastIndex((word) => finite(word));
    let verbs = 0;
    let last = noTag;
    let lastButOne = noTag;
    for (let index = 0; index < known.length; index += 1) {
      for (let position = -reach; position <= reach; position += 1) {
        const at = index + position;
        const word = known[at] ?? (at < 0 ? before : behind);
        values.set(word, slotOf(0, position));
      }
      tellPlace(values, { last, lastButOne, opening: index === 0, verbs: verbsAround(verbs, index < lastFinite) });
      rowsAt(table, values, rows);
      votes.fill(0);
      for (const row of rows) {
        const offset = row * tagCount;
        for (let tag = 0; tag < tagCount; tag += 1) votes[tag] = (votes[tag] ?? 0) + (weights[offset + tag] ?? 0);
      }
      let guess = 0;
      for (let tag = 1; tag < tagCount; tag += 1) if ((votes[tag] ?? 0) > (votes[guess] ?? 0)) guess = tag;
      const gold = tags[index] ?? 0;
      if (guess === gold) right += 1;
      else {
        for (const row of rows) {
          if (kept !== null && kept[row] === 0) continue;
          change(row * tagCount + gold, 1);
          change(row * tagCount + guess, -1);
          if ((changes[row] ?? 0) < 65535) changes[row] = (changes[row] ?? 0) + 1;
        }
      }
      time += 1;
      lastButOne = last;
      last = guess;
      if (isFinite(guess)) verbs += 1;
    }
    return right;
  };

  /** @param {number} at @param {number} by */
  const change = (at, by) => {
    weights[at] = (weights[at] ?? 0) + by;
    sums[at] = (sums[at] ?? 0) + by * time;
  };

  const order = sentences.map((_, index) => index);
  const all = sentences.reduce((sum, { words }) => sum + words.length, 0);
  for (let pass = 1; pass <= passes; pass += 1) {
    shuffle(order, random);
    const right = order.reduce((sum, index) => {
      const sentence = sentences[index];
      return sentence === undefined ? sum : sum + learnFrom(sentence);
    }, 0);
    tell(`pass ${pass} of ${passes}: ${((100 * right) / all).toFixed(2)} % of the words right while learning`);
  }
  // The mean over all moments of what a weight was: what it is, less each change times the moments before it.
  for (let at = 0; at < weights.length; at += 1) sums[at] = (weights[at] ?? 0) - (sums[at] ?? 0) / time;
  return { weights: sums, changes };
}

/**
 * The mean of what several learnt, each from another order of the sentences: chance that one took for a rule is halved or gone, and
 * so fewer weights are left.
 * @param {readonly number[]} seeds
 * @param {(seed: number) => Learnt} learnOnce
 * @returns {Float64Array}
 */
export function learnTogether(seeds, learnOnce) {
  const [first = 0, ...others] = seeds;
  const { weights } = learnOnce(first);
  for (const seed of others) {
    const more = learnOnce(seed).weights;
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) + (more[at] ?? 0);
  }
  return weights.map((sum) => sum / seeds.length);
}

/**
 * Numbers from 0 to 1 that only depend on the seed (mulberry32).
 * @param {number} state
 * @returns {() => number}
 */
export function randomNumbers(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {number[]} list @param {() => number} random */
function shuffle(list, random) {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other] ?? 0, list[index] ?? 0];
  }
}
