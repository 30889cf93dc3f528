/** The verbs of German as far as they tell a tense, lower case, and words that only look like them. */

/** Words, lower case, parted by spaces. */
function set(list: string, ...more: readonly string[]): ReadonlySet<string> {
  return new Set([...list.split(' '), ...more]);
}

/** What is to come: the future, the passive that is not over, plans, wishes. */
export const future = set(
  'wird werden werde wirst werdet soll sollen sollte sollten will wollen plant planen möchte möchten dürfte dürften muss müssen ' +
    'muß kann können könnte könnten geplant vorgesehen angesetzt bevorsteht hofft hoffen erwartet angesagt anberaumt fällig bevor',
);
export const past = set('war waren wurde wurden hatte hatten hat haben habe sei seien worden gewesen');
export const present = set('gibt gilt steht beginnt findet trifft geht kommt läuft startet');
/** Present or past, as a participle beside them tells: "ist … gestorben". */
export const being = set('ist sind bin');
/** Present forms in the plural, told only where nothing else tells: they are infinitives as well. */
export const presentPlural = set(
  'stehen gehen kommen finden treffen beginnen spielen laden feiern zeigen bieten machen tagen wählen setzen stellen bekommen ' +
    'treten starten fliegen fahren fallen enden folgen öffnen tragen findet finden fliege fahre gehe treffe komme',
);

/** Past forms of strong and mixed verbs, with the plural in "en". */
export const strong = set(
  'kam ging sah gab fand stand lag nahm hielt ließ trat fiel rief lief schrieb sprach traf trug zog schloss schloß begann ' +
    'blieb schien starb gewann verlor erschien verließ erhielt bekam entschied unterschrieb gelang schlug stieg sank griff ' +
    'bot flog fuhr half las saß schuf warf wuchs brach floh trieb schob riss riß schnitt litt stritt bat aß trank sang ' +
    'sprang zwang band vertrat betrat übernahm unternahm unterlag bestand entstand verstand geschah empfing fing hing ' +
    'verschwand versprach verbrachte brachte dachte kannte nannte brannte wusste wußte konnte musste mußte wollte durfte ' +
    'erlag erschoss erschoß überfiel zerbrach ertrank bezog vollzog befand erfuhr verfiel entkam entließ berief ' +
    'sandte wandte betrug ergab schwieg rang beriet riet hob erhob fror galt goss log maß mied pfiff quoll roch schlief ' +
    'schmolz schwamm schwor spann stahl stieß verdarb wies bewies wich wog',
);

/** Adjectives and numbers in "te", which stand with "n" as well. */
const inTe =
  'letzte erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte nächste beste meiste gute alte ' +
  'weite harte rechte echte späte konkrete gesamte bekannte sogenannte';

/** Words in "te" and "ten" that are no past form. */
export const noPastForm = set(
  'heute bitte beten arbeiten leiten halten bieten raten treten warten kosten gelten mitten unten hinten seiten ' +
    'selten leisten retten starten berichten achten richten verzichten beobachten fürchten erhalten enthalten ' +
    'behalten verhalten streiten schreiten bereiten verbreiten begleiten beiten gestalten veranstalten schalten ' +
    'spalten verwalten antreten vertreten betreten auftreten eintreten',
  ...inTe.split(' ').flatMap((word) => [word, `${word}n`]),
);

/** Words before an adjective: what stands behind them in "te" or "ten" is none of the clause's verbs. */
export const determiner = set(
  'der die das den dem des ein eine einen einem einer eines im am zum zur vom beim ins ans kein keine keinen sein seine seinen seiner ' +
    'ihr ihre ihren ihrer diese dieser diesen dieses jene alle aller viele mehrere einige mit von in als sehr so und',
);

/** Words in "t" that are no verbs. */
export const noVerb = set(
  'nicht jetzt fast erst selbst zuerst zuletzt sonst oft dort mit seit statt laut weit recht nachdem damit somit ' +
    'bereit leicht schlecht unbekannt zumeist meist längst höchst einst rund insgesamt überhaupt direkt bekannt ' +
    'zunächst möglichst samt gesamt acht hundert tausend letzt fest fort',
);
