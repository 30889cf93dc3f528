/** The tags: a part of speech and a form. What a treebank's Penn tags become, with an example of each, marked by asterisks. */
import type { PartOfSpeech, WordForm } from '../types.ts';

export interface Tag {
  readonly partOfSpeech: PartOfSpeech;
  readonly form: WordForm | null;
  /** The Penn tags that tell this form from others of its part of speech; empty: all that no other row names. */
  readonly penn: readonly string[];
  readonly example: string;
}

const tag = (partOfSpeech: PartOfSpeech, form: WordForm | null, penn: readonly string[], example: string): Tag => ({
  partOfSpeech,
  form,
  penn,
  example,
});

/** In the order in which weights number them: a change asks for new weights. */
export const tagSet: readonly Tag[] = [
  tag('NOUN', 'singular', [], 'The *council* met in the old hall.'),
  tag('NOUN', 'plural', ['NNS'], 'Divers rescued thirty *boys*.'),
  tag('PROPN', 'singular', [], 'They left for *Geneva* on Friday.'),
  tag('PROPN', 'plural', ['NNPS'], 'He sailed to the United *States* in May.'),
  tag('VERB', 'base', ['VB'], 'They will *open* the bridge.'),
  tag('VERB', 'present', ['VBP'], 'They *speak* two languages.'),
  tag('VERB', 'thirdPerson', ['VBZ'], 'She *lives* in a small village.'),
  tag('VERB', 'past', ['VBD'], 'Police *shot* two men on Friday.'),
  tag('VERB', 'participle', ['VBN'], 'The hospital was *destroyed* by fire.'),
  tag('VERB', 'ing', ['VBG'], 'They were *building* a new school.'),
  tag('AUX', 'base', ['VB'], 'The road will *be* closed.'),
  tag('AUX', 'present', ['VBP'], 'They *have* finished the work.'),
  tag('AUX', 'thirdPerson', ['VBZ'], 'The river *is* very high.'),
  tag('AUX', 'past', ['VBD'], 'He *had* left before noon.'),
  tag('AUX', 'participle', ['VBN'], 'The house has *been* sold.'),
  tag('AUX', 'ing', ['VBG'], 'The tower is *being* repaired.'),
  tag('AUX', 'modal', ['MD'], 'The court *may* decide on Monday.'),
  tag('PRON', null, [], '*There* was nothing left.'),
  tag('PRON', 'personal', ['PRP'], '*They* crossed the river at night.'),
  tag('PRON', 'possessive', ['PRP$'], 'She sold *her* house in 1994.'),
  tag('PRON', 'wh', ['WP', 'WDT'], 'The man *who* called has gone.'),
  tag('PRON', 'whPossessive', ['WP$'], 'A painter *whose* work was lost died here.'),
  tag('DET', null, [], '*The* judge retired in 1994.'),
  tag('DET', 'wh', ['WDT'], 'She asked *which* road was closed.'),
  tag('ADJ', null, [], 'A *heavy* storm hit the coast.'),
  tag('ADV', null, [], 'The talks ended *quickly*.'),
  tag('ADV', 'wh', ['WRB'], 'She asked *when* the train would leave.'),
  tag('NUM', null, [], 'They freed *forty* prisoners.'),
  tag('ADP', null, [], 'The army withdrew *from* the town.'),
  tag('ADP', 'particle', ['RP'], 'They called *off* the strike.'),
  tag('SCONJ', null, [], 'He left *because* it rained.'),
  tag('CCONJ', null, [], 'Ships *and* boats lay in the harbour.'),
  tag('PART', 'infinitive', ['TO'], 'They want *to* stay.'),
  tag('PART', 'negation', ['RB'], 'He did *not* answer.'),
  tag('PART', 'possessive', ['POS'], 'Anna*’s* brother came home.'),
  tag('PUNCT', null, [], 'They waited*,* and nobody came.'),
  tag('SYM', null, [], 'It cost *$* 40.'),
  tag('INTJ', null, [], '*Yes*, they did.'),
  tag('X', null, [], 'They opened *Analysis_0712*.'),
];

/** The number of a tag in the tag set, from a treebank's two columns. Parts of speech that it does not have are `X`. */
export function tagOf(partOfSpeech: string, penn: string): number {
  const rows = tagSet.filter((row) => row.partOfSpeech === partOfSpeech);
  const row =
    rows.find((candidate) => candidate.penn.includes(penn)) ?? rows.find(({ penn: names }) => names.length === 0);
  // A verb with a Penn tag of another part of speech (a name that is used as a verb, a misspelling) is in its base form.
  return tagSet.indexOf(row ?? rows[0] ?? tagOfForeignWord);
}

const tagOfForeignWord: Tag = tagSet[tagSet.length - 1] ?? tag('X', null, [], '');
