/** The English words that event making rests on, as tables. Entries are lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Verbs of saying: what they bring is told on somebody's word. */
export const speechVerbs = list(`
  said say says saying told tell tells added add adds announced announce announces claimed claims described describes
  confirmed confirms warned warns stated states reported reports explained noted argued suggested insisted denied denies
  asked declared commented testified wrote quoted acknowledged admitted predicted estimated believes believed thinks`);

/** Verbs of saying whose saying is itself the news. */
export const newsworthySpeech = list(`
  announced announce announces claimed claims declared warned confirmed denied admitted testified proposed ordered
  demanded promised vowed pledged threatened apologised apologized condemned called urged accused`);

/** Verbs of somebody who speaks to an audience: what is said, and what is shown. */
export const presentingVerbs = list(`
  showed demonstrated presented unveiled introduced revealed praised attributed dismissed hinted joked called criticised criticized
  defended recalled stressed emphasised emphasized outlined replied answered thanked welcomed mentioned pointed spoke`);

/** Occasions on which somebody speaks to an audience. */
export const occasionNouns = list(`
  conference event keynote briefing speech address presentation interview testimony hearing debate rally ceremony summit forum
  sermon lecture`);

/** Verbs that describe how things are, not what happened. */
export const stativeVerbs = list(`
  be is are was were been being am seem seems seemed appear appears remain remains remained belong belongs
  contain contains contained consist consists know knows knew known want wants wanted need needs needed like likes liked
  love loves loved hope hopes hoped fear fears feared own owns owned cost costs mean means meant depend depends include
  includes included have has had having keep keeps understand understands think thinks believe believes`);

export const copulas = list("be is are was were been being am 's ’s 're ’re");
export const auxiliaries = list(
  "have has had having do does did be is are was were been being am 's ’s 're ’re 've ’ve 'd ’d get got",
);
export const futureAuxiliaries = list("will shall 'll ’ll wo");
export const possibleAuxiliaries = list('could may might can would should must ca');
export const negations = list("not n't n’t never no");

/** Verbs before an infinitive that make it a plan. */
export const planningVerbs = list(`
  plan plans planned planning intend intends intended expect expects expected schedule scheduled due aim aims aimed
  prepare prepares preparing hope hopes vow vowed promise promised pledge pledged agreed`);

/** Words by which a text tells on somebody's word, whoever that is. */
export const hearsayWords = list('reportedly allegedly supposedly purportedly apparently');

/** Nouns for how something is done: "according to" these names nobody who says so. */
export const methodNouns = list(`
  system systems custom customs plan plans method methods rule rules law laws tradition traditions principle principles design designs
  schedule rank size age weight height model models pattern patterns rite rites usage scheme recipe need needs instructions wishes will
  standard standards fashion style order orders practice practices means ability income seniority alphabet protocol procedure`);

/** Nouns that name a happening: "the blast was in Tartus" tells an event though its verb does not. */
export const eventNouns = list(`
  accident agreement airstrike airstrikes ambush arrest arrests assassination assault attack attacks battle battles
  blast blasts blaze bombardment bombing bombings bout ceasefire ceremony clash clashes collapse collision concert conference
  conflict coronation coup crackdown crash crisis death deaths debate defeat demonstration demonstrations discovery
  earthquake election elections eruption evacuation execution explosion explosions famine fight fighting fire flight flood
  floods funeral game hearing hijacking hurricane inauguration incident incidents insurgency interview invasion killing
  killings landing launch march marriage massacre match meeting meetings merger murder murders offensive operation operations
  outbreak parade pogrom poll protest protests race raid raids rally rebellion referendum release resignation retreat revolt
  revolution riot riots robbery shelling shooting shootings siege storm strike strikes summit surrender talks test tests
  theft treaty trial truce tsunami uprising vote victory visit war wars wedding withdrawal`);

/** Nouns for what a period brought, and what somebody did, that a date can stand by: "a third-quarter loss". */
export const resultNouns = list(`
  loss losses earnings profit profits income net revenue revenues sales results charge charges gain gains growth decline
  increase rise drop plunge surge decision ruling rulings order announcement statement report appeal complaint request
  letter speech address convention festival tour debut opening closing close merger acquisition purchase sale offer bid
  deal contract award delivery shipment introduction campaign inspection investigation search rescue slaying bailout
  restructuring write-down buy-back layoffs cutback cutbacks default bankruptcy`);

/** Nouns that name those who act, after an adjective of nation or place: "Syrian rebels". */
export const groupNouns = list(`
  administration agents aircraft alliance army authorities coalition commandos court diplomats envoy fighters firefighters
  fleet force forces government guard guards guerrillas gunmen insurgents investigators leader leaders militants militia
  militias minister ministers ministry navy negotiators officers official officials opposition parliament party pilots police
  president prime protesters rebels regime residents scientists senate separatists soldiers students troops
  workers`);

export const relativeWords = list('which who whom whose where');

/** Conjunctions that open a clause of their own. */
export const subordinators = list(
  'after before when while because although though as since if unless until whereas once that',
);

/** Words that a headline does without at its beginning. */
export const openingConnectives = list(
  'also and but so then however meanwhile moreover furthermore besides still yet thus therefore instead later earlier',
);

/** Adverbs of place that look like prepositions at the end of a clause: "pushed them out". */
export const particles = list('out up down off over back away in on through home apart together ahead');
