import { familiesOf } from '../headlineWords/headlineWords.ts';

/** Nouns that name a happening; a compound ends in one: "Terroranschlag". Each line is known by its first word. */
const happenings = `
  anschlag anschläge anschlags attentat attentate angriff angriffe angriffs überfall explosion explosionen explodierte explodiert detonation
  schüsse schießerei schoss erschossen
  unfall unfälle unglück zusammenstoß kollision kollidierte verunglückte
  absturz abgestürzt stürzte
  brand brände feuer brannte gebrannt
  erdbeben beben
  hochwasser überschwemmung überschwemmungen flut überflutete
  sturm orkan unwetter
  streik streiks streikten streikte ausstand warnstreik
  protest proteste demonstration demonstrationen demonstrierten kundgebung
  wahl wahlen gewählt wählte wählten abstimmung referendum volksabstimmung
  treffen gipfel konferenz verhandlung verhandlungen gespräche sitzung tagung trafen
  besuch besuche besuchte besuchten
  krieg kriege krieges
  schlacht schlachten gefecht gefechte kämpfe
  belagerung belagert belagerte
  kapitulation kapitulierte kapitulierten
  waffenstillstand
  vertrag abkommen vereinbarung unterzeichnet unterzeichnung
  prozess verfahren urteil verurteilt verurteilung freispruch
  festnahme festnahmen festgenommen verhaftung verhaftet
  rücktritt zurückgetreten
  tod todes gestorben starb starben
  mord morde ermordung ermordet ermordete
  geburt geboren
  hochzeit heirat heiratete geheiratet
  beerdigung beisetzung beigesetzt
  krönung gekrönt
  eröffnung eröffnet eröffnete einweihung eingeweiht
  gründung gegründet gründete
  zerstörung zerstört zerstörte
  landung gelandet landete
  flucht floh flohen geflohen
  evakuierung evakuiert räumung geräumt
  putsch aufstand aufstände revolution revolte
  hinrichtung hingerichtet
  entdeckung entdeckt entdeckte
  sieg siege siegte niederlage niederlagen
  sperrung gesperrt`;

const familyOf = familiesOf(happenings);

/** A compound is looked up by its last part, which is not shorter than this. */
const shortestPart = 4;

/** The word that stands for a happening's name, or `null`: "Terroranschläge" and "Anschlag" have the same. */
export function nameOfHappening(word: string): string | null {
  const small = word.toLowerCase();
  for (let from = 0; from <= small.length - shortestPart; from += 1) {
    const name = familyOf(small.slice(from));
    if (name !== null) return name;
    // Only nouns are compounds.
    if (word === small) return null;
  }
  return familyOf(small);
}
