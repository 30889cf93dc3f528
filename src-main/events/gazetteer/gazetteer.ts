/** Which names the gazetteer knows: every country, every city above 15 000 inhabitants, well-known regions. */
import { alsoOtherThings, countries, regions, wellKnownCities } from '../en/places.ts';
import { cities } from './cities.ts';
import { fold } from './fold.ts';

/**
 * `country` and `region`: a state or a part of the world, a former one included; `city`: a large city or a capital;
 * `listed`: any other city, or another name of one.
 */
export type Listing = 'country' | 'region' | 'city' | 'listed';

/** What the gazetteer knows of a name. */
export interface Place {
  readonly listing: Listing;
  /** Also a person's name or a word: the name alone does not make it a place. */
  readonly ambiguous: boolean;
}

type Table = ReadonlyMap<string, Place>;

const doubtful = new Set(names(alsoOtherThings));
const famous = makeTable([
  ['region', names(regions)],
  ['city', names(wellKnownCities)],
  ['country', names(countries)],
]);
/** Made letter by letter, when first asked for. */
const citiesByInitial = new Map<string, Table>();

/** Looks a name up, however its accents, hyphens and full stops are written. */
export function lookUp(name: string): Place | null {
  const folded = fold(name);
  return famous.get(folded) ?? citiesLike(folded)?.get(folded) ?? null;
}

function citiesLike(folded: string): Table | undefined {
  const initial = /[a-z]/.exec(folded)?.[0];
  if (initial === undefined) return undefined;
  const made = citiesByInitial.get(initial);
  if (made !== undefined) return made;
  const [major = '', minor = '', others = ''] = (cities[initial] ?? '').split(';');
  const table = makeTable([
    ['listed', names(others)],
    ['listed', names(minor)],
    ['city', names(major)],
  ]);
  citiesByInitial.set(initial, table);
  return table;
}

/** What is entered later counts. */
function makeTable(lists: readonly (readonly [Listing, readonly string[]])[]): Table {
  const table = new Map<string, Place>();
  for (const [listing, entered] of lists) {
    const plain: Place = { listing, ambiguous: false };
    const ambiguous: Place = { listing, ambiguous: true };
    for (const name of entered) table.set(name, doubtful.has(name) ? ambiguous : plain);
  }
  table.delete('');
  return table;
}

function names(list: string): string[] {
  return fold(list).split('|');
}
