/** What `scripts/tagger/train.mjs` shares with the tagger, so that both see words alike. */
export { withoutVainCapitals } from './capitals.ts';
export { before, behind, describeWord } from './describeWord.ts';
export { features, reach, readFeatures, rowBits, slotOf, slots } from './features.ts';
export { digits, Lexicon } from './lexicon.ts';
export { isFinite, looksFinite, noTag, rowsAt, tellPlace, verbsAround } from './places.ts';
export { Tagger } from './tagger.ts';
export { tagOf, tagSet } from './tagSet.ts';
export { anyWeight, readWeights, smallWeights } from './weights.ts';
export { classOfWord } from './wordClasses.ts';
