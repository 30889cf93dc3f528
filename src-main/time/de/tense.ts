/**
 * The tense of the clause around an expression, from words and their endings alone: parts of speech are those of an
 * English model, and say nothing here.
 */
import type { Sentence, Token } from '../../language/types.ts';
import type { Tense } from '../reading/form.ts';

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** What is to come: the future, the passive that is not over, plans, wishes. */
const future = set(
  'wird werden werde wirst werdet soll sollen sollte sollten will wollen plant planen möchte möchten dürfte dürften muss müssen ' +
    'muß kann können könnte könnten geplant vorgesehen angesetzt bevorsteht hofft hoffen erwartet angesetzt angesagt anberaumt fällig bevor',
);
const past = set('war waren wurde wurden hatte hatten hat haben habe sei seien worden gewesen');
const present = set('gibt gilt steht beginnt findet trifft geht kommt läuft startet');
/** Present or past, as a participle beside them tells: "ist … gestorben". */
const being = set('ist sind bin');
/** Present forms in the plural, told only where nothing else tells: they are infinitives as well. */
const presentPlural = set(
  'stehen gehen kommen finden treffen beginnen spielen laden feiern zeigen bieten machen tagen wählen setzen stellen bekommen ' +
    'treten starten fliegen fahren fallen enden folgen öffnen tragen findet finden fliege fahre gehe treffe komme',
);

/** Past forms of strong and mixed verbs, with the plural in "en". */
const strong = set(
  'kam ging sah gab fand stand lag nahm hielt ließ trat fiel rief lief schrieb sprach traf trug zog schloss schloß begann ' +
    'blieb schien starb gewann verlor erschien verließ erhielt bekam entschied unterschrieb gelang schlug stieg sank griff ' +
    'bot flog fuhr half las saß schuf warf wuchs brach floh trieb schob riss riß schnitt litt stritt bat aß trank sang ' +
    'sprang zwang band vertrat betrat übernahm unternahm unterlag bestand entstand verstand geschah empfing fing hing ' +
    'verschwand versprach verbrachte brachte dachte kannte nannte brannte wusste wußte konnte musste mußte wollte durfte ' +
    'ereignete starb erlag erschoss erschoß überfiel zerbrach ertrank bezog vollzog befand erfuhr verfiel entkam entließ berief ' +
    'eroberte sandte wandte betrug ergab schwieg rang beriet riet hob erhob fror galt goss log maß mied pfiff quoll roch schlief ' +
    'schmolz schwamm schwor spann stahl stieß verdarb wies bewies wich wog',
);

/** Words in "te" and "ten" that are no past form. */
const noPastForm =
  /^(?:heute|bitte|letzten?|ersten?|zweiten?|dritten?|vierten?|fünften?|sechsten?|siebten?|achten?|neunten?|zehnten?|nächsten?|besten?|meisten?|guten?|alten?|weiten?|harten?|rechten?|echten?|späten?|konkreten?|gesamten?|bekannten?|sogenannten?|beten|arbeiten|leiten|halten|bieten|raten|treten|warten|kosten|gelten|mitten|unten|hinten|seiten|selten|zweimonatigste|könnten?|sollten?|möchten?|dürften?|leisten|beten|retten|starten|berichten|achten|richten|verzichten|beobachten|fürchten|erhalten|enthalten|behalten|verhalten|streiten|schreiten|bereiten|verbreiten|begleiten|beiten|gestalten|veranstalten|schalten|spalten|verwalten|antreten|vertreten|betreten|auftreten|eintreten)$/;

/** Words before an adjective: what stands behind them in "te" or "ten" is none of the clause's verbs. */
const determiner = set(
  'der die das den dem des ein eine einen einem einer eines im am zum zur vom beim ins ans kein keine keinen sein seine seinen seiner ' +
    'ihr ihre ihren ihrer diese dieser diesen dieses jene alle aller viele mehrere einige mit von in als sehr so und',
);

/** How far a verb may stand from the expression, in words. */
const reach = 25;

/**
 * A verb of the future in the clause decides, else the nearest that tells. `offset` is an index into the whole text.
 * Where no verb tells (a headline), it is taken as past: news tells what happened. What is "seit" a day has begun.
 */
export function tenseAt(sentence: Sentence, offset: number): Tense {
  const { tokens } = sentence;
  const found = tokens.findIndex((token) => token.end > offset);
  const at = found === -1 ? tokens.length : found;
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ text }) => text.toLowerCase());
  // "Seit Montag" has begun, "das Ergebnis vom Sonntag" is there.
  if (before.includes('seit') || before.at(-1) === 'vom') return 'past';
  const inClause = tenseIn(tokens, startOfClause(tokens, at), endOfClause(tokens, at), at);
  if (before.at(-1) === 'ab') return inClause === 'past' ? 'past' : 'future';
  const inReach = (): Tense | null => tenseIn(tokens, Math.max(0, at - reach), Math.min(tokens.length, at + reach), at);
  return inClause ?? inReach() ?? 'past';
}

const clauseBreak = /^[,;:"“”„»«—–()]$/;

function startOfClause(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    if (clauseBreak.test(tokens[index]?.text ?? '')) return index + 1;
  }
  return Math.max(0, at - reach);
}

function endOfClause(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < Math.min(tokens.length, at + reach); index += 1) {
    if (clauseBreak.test(tokens[index]?.text ?? '')) return index;
  }
  return Math.min(tokens.length, at + reach);
}

function tenseIn(tokens: readonly Token[], from: number, to: number, at: number): Tense | null {
  const words = tokens.slice(from, to).map(({ text }) => text.toLowerCase());
  // "Soll gestohlen worden sein", "will gesehen haben": what is said of the past.
  if (words.some((word) => future.has(word)))
    return /\b(?:worden sein|ge\S+t haben|ge\S+en haben)$/.test(words.join(' ')) ? 'past' : 'future';
  const weak = words.some((word) => presentPlural.has(word)) ? 'present' : null;
  let nearest: Tense | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let index = from; index < to; index += 1) {
    const tense = tenseOfWord(tokens, index);
    if (tense === null || Math.abs(index - at) >= distance) continue;
    nearest = tense;
    distance = Math.abs(index - at);
  }
  // "Ist am Montag gestorben": the participle behind makes it past.
  const isPerfect =
    words.some((word) => being.has(word)) && words.some((word) => isParticiple(word) || isStrongParticiple(word));
  return isPerfect && nearest !== 'past' ? 'past' : (nearest ?? weak);
}

function isStrongParticiple(word: string): boolean {
  return /^(?:[a-zäöü]{0,5}ge[a-zäöüß]{3,}|ver[a-zäöüß]{3,}|er[a-zäöüß]{3,}|ent[a-zäöüß]{3,}|be[a-zäöüß]{3,})en$/.test(
    word,
  );
}

function tenseOfWord(tokens: readonly Token[], index: number): Tense | null {
  const written = tokens[index]?.text ?? '';
  const word = written.toLowerCase();
  if (past.has(word)) return 'past';
  if (strong.has(word) || (word.endsWith('en') && strong.has(word.slice(0, -2)))) return 'past';
  if (present.has(word) || being.has(word)) return 'present';
  // Nouns begin with a capital, verbs only with a sentence.
  if (written !== word && index > 0) return null;
  const isAdjective =
    determiner.has(tokens[index - 1]?.text.toLowerCase() ?? '') && /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '');
  if (/[a-zäöüß]{2}ten?$/.test(word) && !noPastForm.test(word) && !isAdjective) return 'past';
  return /[a-zäöüß]{3}t$/.test(word) && !isParticiple(word) && !isAdjective && !noVerb.has(word) ? 'present' : null;
}

/** Words in "t" that are no verbs. */
const noVerb = set(
  'nicht jetzt fast erst selbst zuerst zuletzt sonst oft dort mit seit statt laut weit recht nachdem damit somit bereit leicht schlecht unbekannt zumeist meist längst höchst einst rund insgesamt überhaupt direkt bekannt zunächst möglichst samt gesamt',
);

/** "gewählt", "besucht", "verlegt": the auxiliary beside it tells the tense. */
function isParticiple(word: string): boolean {
  return (
    /^(?:[a-zäöü]*ge|be|ver|er|ent|zer|miss|über|unter)[a-zäöüß]{2,}t$|iert$/.test(word) &&
    !/^(?:geht|gibt|beginnt|erscheint)$/.test(word)
  );
}
