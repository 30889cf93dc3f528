/** The German words that event making rests on, as tables. Entries are lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Verbs of saying, with the participles that stand behind "hat". */
export const speechVerbs = list(`
  sagte sagten sagt sagen gesagt erklärte erklärten erklärt mitteilte mitteilten mitgeteilt teilte teilten berichtete berichteten berichtet
  berichten meldete meldeten meldet melden gemeldet behauptete behaupteten behauptet betonte betonten betont äußerte geäußert meinte meint
  ergänzte ergänzt fügte hinzugefügt kündigte kündigten angekündigt ankündigte warnte warnten warnt gewarnt bestätigte bestätigten
  bestätigt bestritt bestritten dementierte dementierten dementiert forderte forderten fordert gefordert schrieb schreibt
  versprach versprochen räumte eingeräumt drohte drohten gedroht`);

/** Verbs of saying whose saying is itself the news. */
export const newsworthySpeech = list(`
  kündigte kündigten angekündigt ankündigte warnte warnten warnt gewarnt bestätigte bestätigten bestätigt bestritt bestritten dementierte
  dementierten dementiert forderte forderten fordert gefordert behauptete behaupteten versprach versprochen räumte eingeräumt drohte
  drohten gedroht`);

/** What they say is that it is not so. */
export const denyingVerbs = list('dementierte dementierten dementiert bestritt bestritten');

/** Verbs that describe how things are. */
export const stativeVerbs = list(`
  gehört gehören gehörte gehörten liegt liegen lag lagen steht stehen stand standen gilt gelten galt galten bleibt bleiben blieb blieben
  heißt heißen hieß hießen scheint schien besteht bestehen bestand bestanden kennt kannte weiß wissen wusste braucht brauchen
  kostet kostete bedeutet bedeutete enthält enthielt umfasst umfasste besitzt besaß befindet befand wohnt wohnte lebt lebte lebten dient
  diente hofft hoffen fürchtet fürchten glaubt glauben denkt denken haben hat hatte hatten`);

export const copulas = list('ist sind war waren sei seien wäre wären bin gewesen');
export const passives = list('wurde wurden');
/** With an infinitive or a participle: what shall be. */
export const future = list('wird werden werde');
export const planning = list('soll sollen will wollen plant planen plante planten beabsichtigt vorgesehen geplant');
export const possible = list('könnte könnten dürfte dürften kann können mag mögen würde würden hätte hätten');
export const perfect = list('hat haben ist sind');
export const before = list('hatte hatten war waren');
/** The forms of indirect speech: somebody says so. */
export const indirect = list('sei seien habe werde');
export const obliged = list(
  'muss müssen musste mussten konnte konnten wollte wollten durfte durften sollte sollten ließ ließen lässt lassen',
);
export const auxiliaries = new Set([
  ...[...copulas, ...passives, ...future, ...planning].filter((word) => !/^(?:plan|beab|vor|gep|gew)/.test(word)),
  ...[...possible, ...perfect, ...before, ...indirect, ...obliged],
]);
/** Parts of a verb that close a clause. */
export const closingAuxiliaries = list('worden werden haben sein können müssen sollen wollen lassen dürfen');

export const negations = list('nicht kein keine keinen keiner keinem nie niemals');
/** What the teller does not vouch for. */
export const hearsay = list('angeblich angebliche angeblichen mutmaßlich offenbar vermeintlich');

export const subordinators = list(`
  weil dass daß nachdem als bevor ehe während obwohl obgleich wenn falls sobald solange seitdem da damit ob indem sodass sofern
  wie wo`);
export const relativeWords = list('der die das den dem dessen deren denen welcher welche welches welchen');
export const coordinators = list('und oder aber sondern denn doch sowie');
export const determiners = list(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jener jene
  sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere alle alle viele mehrere einige beide`);
export const numerals = list('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend');
export const pronouns = list('er sie es wir ich man sich ihn ihm ihnen uns was wer niemand jemand dies');
export const prepositions = list(`
  in im ins an am ans auf aus bei beim mit nach von vom zu zum zur über unter vor für gegen durch um ohne bis seit während wegen trotz
  zwischen neben hinter entlang innerhalb laut ab`);
export const adverbs = list(`
  dort hier auch noch schon nur erst bereits danach dann später zuvor wieder heute gestern morgen jetzt nun damals dabei damit dazu daher
  jedoch allerdings unlängst zudem außerdem inzwischen mittlerweile sehr so nicht nie ebenfalls schließlich zunächst`);

/** Words that a headline does without at its beginning. */
export const openingConnectives = list(
  'und aber doch denn dann danach auch zudem außerdem daraufhin allerdings jedoch dabei inzwischen',
);
