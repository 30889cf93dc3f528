/** Which names the gazetteer knows: every country, every city above 15 000 inhabitants, well-known regions. */
import { cities } from './cities.ts';
import { fold } from './fold.ts';

/**
 * `country` and `region`: a state or a part of the world, a former one included; `city`: a large city or a capital;
 * `listed`: any other city, or another name of one.
 */
export type Listing = 'country' | 'region' | 'city' | 'listed';

/** What the gazetteer knows of a name. */
export interface GazetteerEntry {
  readonly listing: Listing;
  /** Also a person's name or a word: the name alone does not make it a place. */
  readonly ambiguous: boolean;
}

/** What a language calls the well-known places of the world; names are parted by `|`. */
export interface PlaceNames {
  readonly countries: string;
  readonly regions: string;
  /** Large cities that the language calls otherwise than they are called at home. */
  readonly wellKnownCities: string;
  /** Places whose name alone may as well be a person, a company or a word. */
  readonly alsoOtherThings: string;
}

/** Looks a name up, however its accents, hyphens and full stops are written. */
export type LookUp = (name: string) => GazetteerEntry | null;

type Table = ReadonlyMap<string, GazetteerEntry>;

/** The gazetteer of a language. Its cities are arranged letter by letter, when first asked for. */
export function makeGazetteer({ countries, regions, wellKnownCities, alsoOtherThings }: PlaceNames): LookUp {
  const doubtful: ReadonlySet<string> = new Set(namesIn(alsoOtherThings));
  const famous = makeTable(doubtful, [
    ['region', namesIn(regions)],
    ['city', namesIn(wellKnownCities)],
    ['country', namesIn(countries)],
  ]);
  const citiesByInitial = new Map<string, Table>();

  function citiesLike(folded: string): Table | undefined {
    const initial = /[a-z]/.exec(folded)?.[0];
    if (initial === undefined) return undefined;
    const made = citiesByInitial.get(initial);
    if (made !== undefined) return made;
    const [major = '', minor = '', others = ''] = (cities[initial] ?? '').split(';');
    const table = makeTable(doubtful, [
      ['listed', namesIn(others)],
      ['listed', namesIn(minor)],
      ['city', namesIn(major)],
    ]);
    citiesByInitial.set(initial, table);
    return table;
  }

  return (name) => {
    const folded = fold(name);
    return famous.get(folded) ?? citiesLike(folded)?.get(folded) ?? null;
  };
}

/** What is entered later counts. */
function makeTable(doubtful: ReadonlySet<string>, lists: readonly (readonly [Listing, readonly string[]])[]): Table {
  const table = new Map<string, GazetteerEntry>();
  for (const [listing, entered] of lists) {
    const plain: GazetteerEntry = { listing, ambiguous: false };
    const ambiguous: GazetteerEntry = { listing, ambiguous: true };
    for (const name of entered) table.set(name, doubtful.has(name) ? ambiguous : plain);
  }
  table.delete('');
  return table;
}

function namesIn(list: string): string[] {
  return fold(list).split('|');
}
