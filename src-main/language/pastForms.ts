/** English past forms and participles that do not end in "ed", lower case: the tagger gives no tense. */
const irregular: ReadonlySet<string> = new Set(
  (
    'said told went took came made got gave left began held met won lost fell rose grew led became found kept sent built ' +
    'spent brought thought fought bought sold paid put set cut hit let shut cost hurt quit broke spoke wrote drove flew ' +
    'threw knew drew saw ran sank swore struck stood understood withdrew overthrew fled bled fed read shot sat lay laid ' +
    'caught taught sought slept swept felt dealt meant heard chose froze stole woke wore tore bore forbade shook forgot ' +
    'hid rode rang sang swam ate beat bent bound burst dug hung lent lit rid sped spread stuck stung strode undertook ' +
    'wept knelt bred clung crept flung leapt shone shrank slid spun sprang strove swung ' +
    'born slain shown done gone taken given written driven flown thrown known drawn seen risen grown begun broken chosen ' +
    'frozen stolen worn torn shaken forgotten hidden ridden rung sung eaten beaten withdrawn overthrown undertaken sworn'
  ).split(' '),
);

/** Whether a verb's form is a past one: "died", "went", "taken". */
export function isPastForm(verb: string): boolean {
  const word = verb.toLowerCase();
  return /[a-z]{2}ed$/.test(word) || irregular.has(word);
}
