/** The English words that names are known by, as tables. Entries are lower case and without full stops. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Titles and offices that stand before a person's name and are no part of it. */
export const titles = list(`
 president presidents premier mayor minister ministers chancellor senator senators sen governor gov rep congressman
 congresswoman representative ambassador king queen prince princess emperor empress sultan tsar czar pope cardinal archbishop
 bishop reverend rev father sister rabbi imam ayatollah sheikh sheik mullah general gen lieutenant lt colonel col captain capt
 major maj sergeant sgt admiral adm commander marshal corporal private judge justice mr mrs ms miss dr doctor sir lord lady dame
 count countess duke duchess baron baroness earl prof professor secretary chairman chairwoman director commissioner sheriff
 detective officer inspector superintendent chief coach speaker delegate deputy attorney spokesman spokeswoman mp dictator
 führer fuhrer pharaoh caliph shah emir crown comrade monsignor insp supt det lieut canon archdeacon provost bailie msgr mgr pte cpl cllr councillor councilman councilwoman alderman ald generals colonels admirals captains judges justices governors mayors kings princes drs messrs ceo cfo coo founder`);

/** Words that begin a title: "Prime Minister", "Vice President", "Lt. Gen.". */
export const titleOpenings = list(`
 prime foreign defense defence finance interior vice deputy former acting assistant attorney lt lieutenant maj major brig brigadier
 rear chief under associate crown grand home trade justice health education energy labor labour agriculture transport
 transportation environment culture information oil economy economics senior co lead district state police fire executive
 managing national security`);

/** Offices that an "of" goes on with: "Secretary of State Ann Field". */
export const portfolios = list(`
 state defense defence commerce energy labor labour education treasury agriculture transportation interior war navy army staff
 health justice finance`);

/** Small nouns right before a name that make it a person's: "spokesman John Hill". */
export const roles = list(`
 actor actress activist adviser advisor aide ambassador analyst archaeologist architect artist astronaut astronomer attorney author
 banker bishop brother cabinet candidate captain chief coach colleague columnist commander composer congressman
 consultant coordinator correspondent cosmonaut counsel critic daughter deputy designer detective  dictator diplomat director doctor economist editor emperor engineer envoy executive expert farmer father fighter filmmaker founder
 general geologist goalkeeper governor guitarist historian husband inspector inventor investigator investor journalist judge king
 lawmaker lawyer lawyers leader lecturer legislator manager mayor minister mother musician negotiator neighbor neighbour novelist
 officer official organizer painter philosopher photographer physicist pilot player playwright poet policeman
 politician pope premier president priest producer professor prosecutor publisher queen rebel reporter
 researcher resident scientist secretary senator sergeant singer sister soldier son speaker specialist
 spokesman spokesperson spokeswoman striker student suspect teacher technician teenager trader
 treasurer tsar veteran victim warlord widow wife worker writer`);

/** Words that end the name of an organisation, or begin it before "of" and "for". */
export const organisationHeads = list(`
  library hall house hospital society marines
 academy administration agency airline airlines airways alliance army assembly associates association authority bank banks battalion
 board brigade broadcasting brotherhood bureau cabinet capital center centre chamber church club coalition college command commission
 committee communications companies company confederation confederacy congress consortium constabulary cooperative corporation corps
 council court courts department division electric electronics enterprises exchange faction federation fleet force forces
 foundation front fund government group guard guards guild hospital industries institute institutes institution insurance
 international jihad journal junta laboratories laboratory league legion legislature magazine media ministry militia mission motors
 movement museum nations navy network news newspaper newspapers observatory office opera orchestra organisation organization
 parliament partners partnership party patrol petroleum pharmaceuticals police post press productions radio railroad railway railways
 records reds regiment registry republicans democrats reserve schools school securities senate service services society software
 squadron stores studios syndicate systems taliban team technologies telecom telecommunications telegraph theatre theater times trade
 tribune tribunal trust union universities university wehrmacht workers works labs holdings knesset duma diet
 bundestag kremlin pentagon guerrillas rebels resistance liberation brigades battalions squad troops administration gazette herald
 observer guardian broadcaster television tv channel aerospace motor brewery breweries foods chemical energy gas oil steel mines
 mining resources utilities airlift secretariat directorate intelligence inspectorate treasury supreme`);

/** Legal forms: what they end is a company, and the company is also called without them. */
export const legalForms = list(
  'inc corp corporation co company companies ltd limited plc llc lp ag sa nv gmbh spa ab oy as group holdings cos',
);

/** Organisations known by one word; "Congress" in mid-sentence is not just any gathering. */
export const knownOrganisations = list(`
 congress parliament senate pentagon kremlin taliban knesset hamas hezbollah hizbullah hizballah interpol reuters
 bundestag duma politburo comintern wehrmacht gestapo luftwaffe mossad fatah farc unicef unesco nato opec asean eu un fbi cia nsa
 nasa imf who fda sec epa irs bbc cnn abc cbs nbc plo ira eta kgb fifa ioc iaea icc icj wto ecb cdu spd gop ansa afp ap upi dpa tass
 xinhua treasury mi5 mi6 likud isis isil daesh aclu nra usda hud fcc ftc faa ntsb ibm at&t gm
 bmw rca mci gte itt usx abb icbc tsmc`);

/** Words that end the name of a place. */
export const placeHeads = list(`
 airport archipelago avenue base basin bay beach boulevard bridge camp canal canyon castle cathedral cave cemetery channel city coast
 county creek dam delta desert district falls fjord forest gorge gulf harbor harbour heights highlands hill hills island islands isle
 isles isthmus lake lakes mountain mountains mount oblast ocean palace park pass peak peninsula plain plains plateau plaza port
 prefecture province provinces quarter range reef reservoir ridge river road sea shore sound springs square stadium strait
 straits street strip territory territories township trench valley village volcano woods zone`);

/** Words that begin the name of a place: "Mount Kenya", "Lake Chad". */
export const placeOpenings = list('mount mt lake cape fort ft port camp rio point isle gulf');

/** Words of places that go on with "of": "Gulf of Finland", "Bay of Pigs". */
export const placesOf = list(
  'gulf bay strait straits sea isle isles cape horn republic kingdom state channel isthmus city coast',
);

/** Common nouns before or behind a name that make it a place: "Idlib province", "the village of Ard". */
export const placeNouns = list(`
 airport airfield area bay border borough capital city coast commune county desert district enclave governorate gulf
 harbour harbor hamlet island islands isthmus jungle lake mountain mountains municipality neighborhood neighbourhood oblast outskirts
 parish peninsula plain plateau port prefecture province region regions resort river sea shore square strait straits
 suburb suburbs town towns township valley village villages volcano waterfront metropolis beaches cities provinces
 districts streets harbourside`);

/** "the siege of X": what is done to a place. */
export const doneToPlaces = list(`
 siege battle fall capture liberation occupation sack bombardment evacuation recapture invasion conquest annexation encirclement relief
 defence defense shelling blockade skies streets north south east west northeast northwest southeast southwest centre center heart
 outside map people part parts most much bishop archbishop university mayor`);

/** Done to nothing but places: also a name that no gazetteer lists is one behind these. */
export const doneOnlyToPlaces = list('siege battle fall liberation bombardment outskirts sack');

/** Words within or at the end of a capitalised name that make it neither actor nor place. */
export const otherHeads = list(`
  composite
 accord accords act address affair agreement age amendment anthem april armistice article average award awards bible bill bond bonds bowl
 campaign championship championships chapter christmas clause code conference constitution convention covenant crisis
 crusade crusades cup day days declaration decree depression derby doctrine dollar dynasty easter edition emmy enlightenment epoch era
 exhibition expedition fair famine festival figure flight flu games genocide gospel grammy holocaust
 incident index industrial initiative insurrection intifada invasion law laws legislation lecture marathon massacre medal memorial month
 mutiny note notes offensive olympics open operation order oscar pact palsy peace plague plan plot pogrom
 program programme project protocol prize purge putsch quake raid rebellion reformation reign renaissance report resolution
 restoration review revolution revolt riots rule scandal section series session show solution storm summit superbowl
 surrender symphony syndrome table talks tax tour tournament treaty trial trials trophy truce tsunami ultimatum uprising version virus
 vote war wars year years yom hurricane cyclone typhoon disease theory principle law equation award dow standard theorem shuttle
 spacecraft rocket missile`);

/** Capital letters that shorten something that neither acts nor is a place. */
export const otherAcronyms = list(`
 tv ceo cfo coo cto pc am pm gdp gnp dna rna aids hiv ok tnt suv bc ad ce bce gmt est edt cst cdt pst pdt utc et pt mt id ufo vcr cd dvd
 usd eur gbp ipo faq pdf html http sms gps ied ieds icbm icbms wmd ph phd md ba ma mba vip vat lbo adr adrs cpi ppi etf q1 q2 q3 q4 sars hd
 ww1 ww2 wwi wwii lcd gui usb gsm cpu ii iii iv vi vii viii ix xi xii no nos vs op ed asap rip sos lng lpg pow pows mia gi gis jr sr pr`);

/** Words that are written large and name nobody: feasts, faiths, times, points of the compass. */
export const otherWords = list(`
  confederate allied
 christmas easter ramadan passover hanukkah thanksgiving halloween god lord bible koran quran torah internet web christianity islam
 judaism buddhism hinduism communism nazism fascism marxism zionism capitalism socialism north south east west northeast northwest
 southeast southwest english french latin greek hebrew arabic german spanish russian chinese japanese earth moon mars venus jupiter saturn mercury uranus
 neptune pluto sun olympics olympic holocaust renaissance medicare medicaid yen euro euros mark marks windows unix java linux bluetooth
 christ jesus allah messiah satan santa ok yes no oh well hello please thanks sorry photo photos source sources note
 update editor story caption copyright i treasurys treasuries nasdaq dow gmt catholic catholics protestant protestants
 muslims christians jews shiites sunnis republican democrat democratic communist communists nazis socialist conservative liberal
 black blacks white whites mr mrs ms dr sen gov gen rep lt col st mig scud stinger patriot tomahawk`);

/** "People's Liberation Army", "Workers' Party": possessives that a name begins with. */
export const owners = list(
  'people women children workers peasants farmers veterans teachers students writers mothers men nurses',
);

/** Agencies whose letters stand in brackets in a dateline: "CAIRO (AP)". */
export const newsAgencies = list('ap afp upi dpa reuters tass xinhua ansa efe irna kcna wam nyt');

/** Small words inside a person's name: "Charles de Gaulle". */
export const nameParticles = list('de del della di da dos du von van der den la le bin ibn ben al el y zu ter');

/** Arab articles and the like that a hyphen ties to the name: "al-Qaim". */
export const hyphenArticles = list('al el ul ad an ar as ash at az ez es er abu bin ben');

/** Prepositions after which a name is a place more often than not. */
export const surePrepositions = list('in near outside inside throughout');
/** Prepositions after which a name that the gazetteer lists is a place. */
export const loosePrepositions = list('at to from into toward towards around through via off over across above beyond');

/** Verbs whose object is where somebody goes. */
export const movingVerbs = list(`
  left leave leaving leaves entered enter entering visit visits visited visiting reach reaches reached reaching fled flee fleeing invade
  invaded invading invades bordering border borders neighboring neighbouring occupied occupying conquer conquered conquering crossed
  cross crossing toured touring raided overran`);
/** Words before "to" that say that somebody goes. */
export const goingWords = list(`
  return returned returning returns back go goes went going gone travel traveled travelled travelling traveling fly flew flying flown
  flight come came coming send sent sending trip trips visit way tour journey move moved moving flee fled escape escaped deported
  deport exiled exile dispatched dispatch deployed march marched sailed sail arrived brought bring taken took headed heading
  emigrated immigrated expelled withdrew retreated advanced advance route access exports export imports shipped shipments`);

export const directions = list(`
 northern southern eastern western north south east west central northeast northwest southeast southwest northeastern northwestern
 southeastern southwestern upper lower greater downtown suburban mainland coastal inner outer`);

/** Heads of places and organisations that are surnames too: "Ann Hill". */
export const surnamesToo = list(`
  hill hills lake lakes mount park parks wood woods forest hall house church banks castle camp shore rivers rhodes post guard day law bond page
  price rule wells beach pool`);

/** Between an adjective of nation and those whom it describes: "Turkish foreign ministry". */
export const groupModifiers = list(
  'foreign defense defence interior finance security peace air ground naval special military royal',
);

/** What stands behind a company's name: "Ardent shares", "Ardent's chief executive". */
export const companyNouns = list(`
 shares stock shareholders stockholders bonds unit subsidiary employees customers headquarters profits earnings revenue sales board
 executives chairman ceo`);
/** What follows "a" in an apposition behind a company's name. */
export const companyKinds = list(`
 company maker unit subsidiary bank firm brokerage manufacturer retailer airline insurer supplier distributor publisher conglomerate
 producer provider organisation organization group agency newspaper magazine charity party nonprofit concern 
 broadcaster carrier chain`);

/** American states as newspapers shorten them behind a city: "Austin, Tex.". */
export const stateAbbreviations = list(`
 ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev nh nj nm ny nc nd okla ore pa ri sc
 sd tenn tex vt va wash wva wis wyo dc al ak az ar ca co ct de fl hi id il in ia ks me mi mn ms mt ne nv oh ok or tn tx ut wa wv
 wi wy ont que bc alta`);

/** Given names that are common in news and histories: not a list of all, but enough to know a person by. */
export const givenNames = list(`
 aaron abdul abdullah abraham adam adolf adrian ahmad ahmed alan albert alejandro alex alexander alexandra alexei alfred ali alice allen
 amanda amy ana andre andrea andreas andrei andrew andy angela ann anna anne anthony antonio antony ariel arnold arthur asif barack barbara
 barry bashar ben benazir benito benjamin bernard bernie bert betty bill billy bob bobby boris boutros brad bradley brandon brenda
 brett brian bruce bryan carl carla carlo carlos carol caroline catherine cecil charles charlie chris christian christina christine christopher
 cindy claire claude colin craig cynthia dale dan daniel david dean deborah dennis diana diane dick dmitri dmitry don donald donna
 dorothy doug ed eddie edgar edmund eduardo edward edwin eleanor elena elizabeth ellen emily emma emmanuel enrique eric erich erik ernest
 erwin eugene eva evelyn felix ferdinand fernando fidel frances francesco francis francisco francois frank franklin franz fred
 frederick fritz gary gene geoffrey george gerald gerard gerhard gilbert giovanni gloria gordon graham greg gregory guillermo gunter gustav
 guy hans harold harry harvey hassan heather heinrich helen helmut henri henry herbert herman hermann hillary hosni howard hubert
 hugh hugo hussein ian ibrahim igor irving isaac ivan jack jacob jacqueline jacques jaime james jamie jan jane janet jason javier jay jean
 jeff jeffrey jennifer jeremy jerry jesse jessica jim jimmy joan joe joel johann john johnny jon jonathan jorge jose josef
 joseph joshua joyce juan judith judy julia julian julie julius karen karl kate katherine kathleen kathy keith kelly ken kenneth kevin
 khaled kim klaus kofi konrad kurt larry laura lawrence lech lee leo leon leonard leonid leslie lewis linda lisa lloyd lorenzo louis
 louise luca lucy luis luke lynn mahmoud manuel marc marcel marco marcus margaret maria marie marilyn mario mark martha martin marvin mary
 matt matthew maurice max megan melissa michael michel michelle miguel mike mikhail mohamed mohammad mohammed moshe muhammad
 muammar mustafa nancy naomi napoleon nathan neil nelson newt nicholas nick nicolas nicole nigel nikita nikolai noel norman oleg oliver
 oscar osama otto pablo pamela pat patricia patrick paul paula pedro peggy peter phil philip philippe phillip pierre rachel
 rafael ralph ramon randy raul ray raymond rebecca recep ricardo richard rick robert roberto robin rodney roger roland ron ronald
 rosa ross roy rudolf rudolph rupert russell ruth ryan saddam sally salman sam samuel sandra sara sarah scott sean sergei sergey sharon
 sheila shimon shirley simon slobodan sonia sophie stanley stefan stephanie stephen steve steven stuart sue susan suzanne tariq ted terry
 theodore theresa thomas tim timothy tina todd tom tommy tony tracy ulrich ulysses umberto valentina valery vaclav vernon victor
 victoria viktor vincent virginia vladimir walter warren wayne wendy werner wesley wilhelm william willie winston wolfgang woodrow yasser yitzhak
 yuri yves zachary`);
