/** The tagger of English, with the weights that lie in `resources/models`. Read when first asked for: a German text needs none. */
import model from '../../../resources/models/english.json';

import { Lexicon } from './lexicon.ts';
import { Tagger } from './tagger.ts';
import { readWeights } from './weights.ts';

let tagger: Tagger | null = null;

export function englishTagger(): Tagger {
  tagger ??= new Tagger(new Lexicon(model), readWeights(model.weights));
  return tagger;
}
