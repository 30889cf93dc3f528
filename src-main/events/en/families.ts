import { familiesOf } from '../headlineWords/headlineWords.ts';

/**
 * Words that name the same happening, as a verb and as a noun: a text that told "a bomb exploded on Monday" goes on with
 * "the blast". The first word of a line stands for all of them.
 */
const lines = `
  attack attacks attacked attacking assault assaults assaulted raid raids raided offensive ambush ambushed
  bombing bombings bombed bomb explosion explosions exploded explode blast blasts
  shooting shootings shot gunfire
  killing killings killed murder murders murdered slaying slain assassination assassinated
  death deaths died dead die
  arrest arrests arrested detained
  crash crashes crashed collision collided
  launch launches launched launching unveiled unveiling introduced introduction presented
  announcement announced
  agreement agreements agreed accord deal pact settlement settled
  contract contracts awarded award
  purchase purchased bought acquisition acquired takeover order ordered orders
  sale sold
  merger merged
  flight flew flown takeoff landing landed
  delivery delivered deliveries
  delay delayed delays postponed
  election elections elected vote votes voted ballot referendum
  event conference keynote presentation briefing meeting meetings met summit talks gathering forum speech address rally ceremony
  visit visited trip toured tour
  celebrated celebration celebrations
  accession joined membership
  invasion invaded
  withdrawal withdrew pullout retreat retreated
  strike strikes struck
  protest protests protested demonstration demonstrations rallied rallies
  riot riots rioted
  earthquake quake tremor
  storm hurricane tornado
  flood floods flooded flooding
  fire fires blaze burned
  trial tried convicted conviction sentenced sentence verdict
  lawsuit sued suit filed
  ruling ruled decision decided
  resignation resigned quit
  appointment appointed named
  rescue rescued
  kidnapping kidnapped abducted abduction hostage
  battle battles fought fighting clash clashes clashed
  siege besieged
  surrender surrendered capitulation
  truce ceasefire armistice
  revolt uprising rebellion revolution coup
  massacre massacred
  famine starved
  wedding married marriage
  funeral buried burial
  birth born
  coronation crowned
  treaty signed signing
  discovery discovered
  fall fell plunge plunged drop dropped
  robbery robbed theft stole stolen
  hijacking hijacked`;

const family = familiesOf(lines);

/** The word that stands for a happening's name, or `null`: "blast" and "exploded" have the same. */
export function familyOf(word: string): string | null {
  return family(word.toLowerCase());
}
