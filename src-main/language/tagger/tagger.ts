/**
 * A part-of-speech tagger: an averaged perceptron that reads a sentence from left to right and takes at each word the tag with the
 * most votes (M. Collins, Discriminative Training Methods for Hidden Markov Models, EMNLP 2002, with greedy reading in place of
 * Viterbi's; averaging after Y. Freund and R. Schapire, Large Margin Classification Using the Perceptron Algorithm, 1999). Trained
 * by `scripts/tagger/train.mjs`. Weights are whole numbers, so that every machine adds them up to the same tags.
 */
import { withoutVainCapitals } from './capitals.ts';
import { before, behind, describeWord, type WordAttributes } from './describeWord.ts';
import {
  features,
  hashOfFirst,
  hashOfSecond,
  reach,
  readFeatures,
  rowOf,
  rowOfHashes,
  slots,
  type Feature,
  type Part,
} from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { impossibleTags } from './impossibleTags.ts';
import { isFinite, looksFinite, noTag, tellPlace, verbsAround, type Place } from './places.ts';
import { lookAgain } from './secondLook.ts';
import { settledTag } from './settledTag.ts';
import { tagSet } from './tagSet.ts';
import { viewsOf, type View } from './views.ts';
import { numberOfRow, type Weights } from './weights.ts';

/** A word that was met before. */
interface KnownWord {
  readonly attributes: WordAttributes;
  /** Its tag, where it has one only; else -1. */
  readonly settled: number;
  /** Whether it looks like a finite verb: see `looksFinite`. */
  readonly finite: boolean;
  /** A bit for each tag that it cannot have: see `impossibleTags`. */
  readonly impossible: number;
  /** What it gives to the rows of the features that join it with another: as their first word, and as their second. */
  readonly firstHashes: Int32Array;
  readonly secondHashes: Int32Array;
  /** For each number of each view, where in the pool its votes begin; -1 where they were not asked for yet. */
  readonly votes: Int32Array;
}

const tagCount = tagSet.length;
/** The votes for two tags share a number: the even one's in the lower 16 bits, the odd one's above. Sums stay far below 32 768. */
const pairCount = Math.ceil(tagCount / 2);
const { views, numbers, others } = viewsOf(readFeatures(features));

/** The features that no view holds, by what they begin with: a word and another, or what was found before and a word or nothing. */
const ofWords = others.filter(({ first }) => first.kind === 'word');
const ofPlace = others.filter(({ first }) => first.kind === 'circumstance');
const wordAt = (part: Part | null) => (part?.kind === 'word' ? part.position + reach : -1);
const firstWords = Int32Array.from(ofWords, ({ first }) => wordAt(first));
const secondWords = Int32Array.from([...ofWords, ...ofPlace], ({ second }) => wordAt(second));
const placeSeeds = Int32Array.from(ofPlace, ({ seed }) => seed);
const placeSlots = Int32Array.from(ofPlace, ({ first }) => first.slot);

/** As many as the tagger adds up in one go. */
const viewCount = 9;
if (views.length !== viewCount) throw new Error(`The table of features makes ${views.length} views, not ${viewCount}.`);
const viewPositions = Int32Array.from(views, ({ position }) => position + reach);
const viewBases = Int32Array.from(views, ({ base }) => base);
const viewCircumstances = Int32Array.from(views, ({ circumstance }) =>
  circumstance === null ? 0 : 1 + ['tag-1', 'opening', 'verbs'].indexOf(circumstance),
);

/** So many votes are kept before all is forgotten: long texts repeat their words, and memory stays bounded (4 bytes a vote). */
const mostVotes = 4_000_000;

export class Tagger {
  readonly #lexicon: Lexicon;
  readonly #weights: Weights;
  readonly #words = new Map<string, KnownWord>();
  readonly #before: KnownWord;
  readonly #behind: KnownWord;
  /** The votes of words in their views, `pairCount` numbers each. */
  #pool = new Int32Array(1 << 16);
  #poolUsed = 0;
  readonly #votes = new Int32Array(pairCount);
  /** Where in the pool the votes of each view begin, at the place that is voted on. */
  readonly #offsets = new Int32Array(viewCount);
  readonly #values = new Int32Array(slots + 1);
  /** The value of "no circumstance", then of those that views have. */
  readonly #circumstances = new Int32Array(4);

  constructor(lexicon: Lexicon, weights: Weights) {
    this.#lexicon = lexicon;
    this.#weights = weights;
    this.#before = knownWord(before, -1, false, 0);
    this.#behind = knownWord(behind, -1, false, 0);
  }

  /** The tags of a sentence's words, as indices into `tagSet`. Linear in the number of words. */
  tag(words: readonly string[]): Uint8Array {
    if (this.#poolUsed > mostVotes) this.#forget();
    const tags = new Uint8Array(words.length);
    const met = withoutVainCapitals(words).map((word) => this.#meet(word));
    const lastFinite = met.findLastIndex(({ finite }) => finite);
    const around = [this.#before, this.#before, this.#before, met[0] ?? this.#behind, met[1] ?? this.#behind];
    let last = noTag;
    let lastButOne = noTag;
    let verbs = 0;
    for (let index = 0; index < met.length; index += 1) {
      for (let place = 0; place < 2 * reach; place += 1) around[place] = around[place + 1] ?? this.#behind;
      around[2 * reach] = met[index + reach] ?? this.#behind;
      const settled = met[index]?.settled ?? -1;
      const place = { last, lastButOne, opening: index === 0, verbs: verbsAround(verbs, index < lastFinite) };
      lastButOne = last;
      last = settled === -1 ? this.#elect(around, place) : settled;
      if (isFinite(last)) verbs += 1;
      tags[index] = last;
    }
    lookAgain(words, tags, this.#lexicon);
    return tags;
  }

  #elect(around: readonly KnownWord[], place: Place): number {
    this.#circumstances[1] = place.last;
    this.#circumstances[2] = place.opening ? 1 : 0;
    this.#circumstances[3] = place.verbs;
    for (let view = 0; view < viewBases.length; view += 1) {
      const word = around[viewPositions[view] ?? 0] ?? this.#behind;
      const value = this.#circumstances[viewCircumstances[view] ?? 0] ?? 0;
      this.#offsets[view] = this.#votesOf(word, view, value);
    }
    this.#addViews();
    tellPlace(this.#values, place);
    this.#addPlaceVotes(around);
    return winner(this.#votes, around[reach]?.impossible ?? 0);
  }

  /** Where in the pool the votes of a word in a view begin; they are put there when they are first asked for. */
  #votesOf(word: KnownWord, view: number, value: number): number {
    const number = (viewBases[view] ?? 0) + value;
    const known = word.votes[number] ?? -1;
    if (known !== -1) return known;
    const at = this.#keepVotes(word, views[view], value);
    word.votes[number] = at;
    return at;
  }

  /** Adds up the votes of all views, in one loop: most of the tagger's time is spent here and with the rows of weights. */
  #addViews(): void {
    const pool = this.#pool;
    const votes = this.#votes;
    const offsets = this.#offsets;
    const a = offsets[0] ?? 0;
    const b = offsets[1] ?? 0;
    const c = offsets[2] ?? 0;
    const d = offsets[3] ?? 0;
    const e = offsets[4] ?? 0;
    const f = offsets[5] ?? 0;
    const g = offsets[6] ?? 0;
    const h = offsets[7] ?? 0;
    const i = offsets[8] ?? 0;
    for (let pair = 0; pair < pairCount; pair += 1) {
      votes[pair] =
        (pool[a + pair] ?? 0) +
        (pool[b + pair] ?? 0) +
        (pool[c + pair] ?? 0) +
        (pool[d + pair] ?? 0) +
        (pool[e + pair] ?? 0) +
        (pool[f + pair] ?? 0) +
        (pool[g + pair] ?? 0) +
        (pool[h + pair] ?? 0) +
        (pool[i + pair] ?? 0);
    }
  }

  #keepVotes(word: KnownWord, view: View | undefined, value: number): number {
    const at = this.#poolUsed;
    this.#poolUsed += pairCount;
    if (this.#poolUsed > this.#pool.length) {
      const larger = new Int32Array(2 * this.#pool.length);
      larger.set(this.#pool);
      this.#pool = larger;
    }
    this.#pool.fill(0, at, at + pairCount);
    const valueOf = (part: Part): number => (part.kind === 'word' ? (word.attributes[part.attribute] ?? 0) : value);
    for (const { seed, first, second } of view?.features ?? []) {
      addRow(this.#weights, rowOf(seed, valueOf(first), second === null ? 0 : valueOf(second)), this.#pool, at);
    }
    return at;
  }

  /** The votes of features that join several words, or a word and all that was found before it. */
  #addPlaceVotes(around: readonly KnownWord[]): void {
    const weights = this.#weights;
    const votes = this.#votes;
    const values = this.#values;
    for (let index = 0; index < firstWords.length; index += 1) {
      const first = around[firstWords[index] ?? 0]?.firstHashes[index] ?? 0;
      const second = around[secondWords[index] ?? 0]?.secondHashes[index] ?? 0;
      addRow(weights, rowOfHashes(first, second), votes, 0);
    }
    for (let index = 0; index < placeSeeds.length; index += 1) {
      const joint = firstWords.length + index;
      const first = hashOfFirst(placeSeeds[index] ?? 0, values[placeSlots[index] ?? 0] ?? 0);
      const second = around[secondWords[joint] ?? 0]?.secondHashes[joint] ?? 0;
      addRow(weights, rowOfHashes(first, second), votes, 0);
    }
  }

  #meet(text: string): KnownWord {
    const met = this.#words.get(text);
    if (met !== undefined) return met;
    const lexicon = this.#lexicon;
    const described = describeWord(text, lexicon);
    const settled = settledTag(text, lexicon);
    const word = knownWord(described, settled, looksFinite(text, lexicon), impossibleTags(text, lexicon));
    this.#words.set(text, word);
    return word;
  }

  #forget(): void {
    this.#words.clear();
    this.#before.votes.fill(-1);
    this.#behind.votes.fill(-1);
    this.#poolUsed = 0;
  }
}

function knownWord(described: WordAttributes, settled: number, finite: boolean, impossible: number): KnownWord {
  const valueOf = (part: Part | null) => (part?.kind === 'word' ? (described[part.attribute] ?? 0) : 0);
  const firstHash = ({ seed, first }: Feature) => hashOfFirst(seed, valueOf(first));
  const secondHash = ({ second }: Feature) => hashOfSecond(valueOf(second));
  return {
    attributes: described,
    settled,
    finite,
    impossible,
    firstHashes: Int32Array.from(ofWords, firstHash),
    secondHashes: Int32Array.from([...ofWords, ...ofPlace], secondHash),
    votes: new Int32Array(numbers).fill(-1),
  };
}

/** Adds a row's weights to votes that begin at `offset`. */
function addRow(weights: Weights, row: number, votes: Int32Array, offset: number): void {
  const number = numberOfRow(weights, row);
  if (number === -1) return;
  const { starts, entries } = weights;
  const end = starts[number + 1] ?? 0;
  for (let index = starts[number] ?? 0; index < end; index += 1) {
    const entry = entries[index] ?? 0;
    const at = offset + ((entry & 63) >> 1);
    votes[at] = (votes[at] ?? 0) + ((entry >> 6) << ((entry & 1) << 4));
  }
}

/** The possible tag with the most votes; of two with as many, the one that the tag set has first. */
function winner(votes: Int32Array, impossible: number): number {
  let best = 0;
  let most = -Infinity;
  for (let pair = 0; pair < pairCount; pair += 1) {
    const both = votes[pair] ?? 0;
    const even = (both << 16) >> 16;
    const odd = (both - even) >> 16;
    const isEvenPossible = pair >= 16 || (impossible & (1 << (2 * pair))) === 0;
    const isOddPossible = pair >= 16 || (impossible & (2 << (2 * pair))) === 0;
    if (even > most && isEvenPossible) {
      most = even;
      best = 2 * pair;
    }
    if (odd > most && isOddPossible && 2 * pair + 1 < tagCount) {
      most = odd;
      best = 2 * pair + 1;
    }
  }
  return best;
}
