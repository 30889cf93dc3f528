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

/** Names under one letter that are looked for in the list itself, before it pays to arrange all of them. */
const mostSearches = 30;

/** Looks folded names up among the cities under one letter. A short text asks for a few: arranging them all would take longer. */
function citiesUnder(initial: string, doubtful: ReadonlySet<string>): LookUp {
  const [major = '', minor = '', others = ''] = fold(cities[initial] ?? '')
    .split(';')
    .map((list) => `|${list}|`);
  let searches = 0;
  let table: Table | null = null;
  const search = (name: string): GazetteerEntry | null => {
    const wanted = `|${name}|`;
    if (major.includes(wanted)) return { listing: 'city', ambiguous: doubtful.has(name) };
    if (!minor.includes(wanted) && !others.includes(wanted)) return null;
    return { listing: 'listed', ambiguous: doubtful.has(name) };
  };
  const arrange = (): Table =>
    makeTable(doubtful, [
      ['listed', others.split('|')],
      ['listed', minor.split('|')],
      ['city', major.split('|')],
    ]);
  return (name) => {
    searches += 1;
    if (searches <= mostSearches) return search(name);
    table ??= arrange();
    return table.get(name) ?? null;
  };
}

/** The gazetteer of a language. Its cities are made ready letter by letter, when first asked for. */
export function makeGazetteer({ countries, regions, wellKnownCities, alsoOtherThings }: PlaceNames): LookUp {
  const doubtful: ReadonlySet<string> = new Set(namesIn(alsoOtherThings));
  const famous = makeTable(doubtful, [
    ['region', namesIn(regions)],
    ['city', namesIn(wellKnownCities)],
    ['country', namesIn(countries)],
  ]);
  const citiesByInitial = new Map<string, LookUp>();

  function cityLike(folded: string): GazetteerEntry | null {
    const initial = /[a-z]/.exec(folded)?.[0];
    if (initial === undefined || folded.includes('|')) return null;
    const lookUpCity = citiesByInitial.get(initial) ?? citiesUnder(initial, doubtful);
    citiesByInitial.set(initial, lookUpCity);
    return lookUpCity(folded);
  }

  return (name) => {
    const folded = fold(name);
    return famous.get(folded) ?? cityLike(folded);
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
