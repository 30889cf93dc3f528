/** English abbreviations by what a full stop behind them can mean, written as they are in a text. */

/** Before a name: never the end of a sentence, save that of its paragraph. In capitals, too: "MR. JONES". */
export const titles: ReadonlySet<string> = withCapitals(
  'Cllr Ald Lieut Pte Cmdt Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Rev Fr Hon Gen Col Lt Maj Capt Cpl Sgt Pvt Adm Cmdr Brig Gov Sen Sens Rep Reps Pres ' +
    'Supt Insp Det Amb Atty Msgr Mgr Mme Mlle Mt Ft Ste',
);

/** Behind a name, a place or a measure: the end of a sentence only before a word that opens one. */
export const mayEnd: ReadonlySet<string> = setOf(
  'Inc Ltd Co Corp Cos Bros Plc Jr Sr Esq St Ave Blvd Rd Hwy Univ Assn Dept Dist Natl Intl Bldg Feb Jan Aug Sept Sep Oct Nov Dec Apr ' +
    'Ph.D Ed.D M.Sc B.Sc M.Phil etc al est govt incl excl ed eds repr trans hrs mins yrs wks mos lbs oz ft jr sr ltd inc viz vs v cf ' +
    'ext esp resp',
);

/** Before a number only: "No. 5", "p. 12", "c. 1850", "Mar. 3", "Sat. 4 May" – and else the words that they look like. */
export const beforeNumber: ReadonlySet<string> = setOf(
  'No Nos no nos p pp vol vols Vol Vols fig figs Fig Figs art arts Art Arts sec secs Sec Secs ch chs Ch par para paras Para cl r ' +
    'c ca circa bapt bur abt bef aft bet btw approx n nn ll ex Ex exh Exh ep Ep pt Pt op Op Mar Jun Jul Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Reg reg tel Tel',
);

/** States behind a comma: "Springfield, Ill."; the end of a sentence only before a word that opens one. */
export const states: ReadonlySet<string> = setOf(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt ' +
    'Wash Wis Wyo Ont Que Alta',
);

/** Words that open sentences and stand in no name: behind "U.S." or "Jr." they show that the full stop was one. */
export const openings: ReadonlySet<string> = setOf(
  'The A An He She It They We I You This That These Those There Here Who What Where When Why How Which Whose His Her Its Their Our My ' +
    'Your In On At By For From With Without Within After Before During Since Until Till Under Over Among Amid Between Through To Of ' +
    'About Against Around Behind Beyond Despite Upon As If Although Though Because While Whereas Unless Once And But Or Nor So Yet ' +
    'However Meanwhile Moreover Nevertheless Otherwise Then Thus Therefore Now Later Earlier Soon Again Also Even Still Only Just Not No ' +
    'None Some Many Most Much All Both Each Every Either Neither Few Several Another Other Others Such One Two Three Four Five Six Seven ' +
    'Eight Nine Ten Today Yesterday Tomorrow Last Next Perhaps Maybe Nearly Almost Nobody Everyone Everything Nothing Someone Is Are ' +
    'Was Were Did Does Do Has Have Had Can Could Will Would Should May Might Must Let According',
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function withCapitals(words: string): ReadonlySet<string> {
  return setOf(`${words} ${words.toUpperCase()}`);
}
