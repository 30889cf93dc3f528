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

/** "Al Hasakah" in the table is "Hasakah" in many a text. */
const article = /^(?:al|ad|an|ar|as|ash|at|ath|az) (?=\w)/;

let places: ReadonlyMap<string, Place> | null = null;

/** Looks a name up, however its accents, hyphens and full stops are written. The table is made at the first question. */
export function lookUp(name: string): Place | null {
  places ??= makeTable();
  return places.get(fold(name)) ?? null;
}

function makeTable(): ReadonlyMap<string, Place> {
  const table = new Map<string, Place>();
  const doubtful = new Set(names(alsoOtherThings));
  const enter = (listing: Listing, entered: readonly string[]) => {
    const plain: Place = { listing, ambiguous: false };
    const ambiguous: Place = { listing, ambiguous: true };
    for (const name of entered) table.set(name, doubtful.has(name) ? ambiguous : plain);
  };
  const columns = [0, 1, 2].map((column) =>
    names(
      Object.values(cities)
        .map((line) => line.split(';')[column] ?? '')
        .join('|'),
    ),
  );
  const [major = [], minor = [], others = []] = columns;
  // What is entered later counts: New York is a large city before it is one of many.
  enter('listed', others);
  const withArticle = [...minor, ...major].filter((name) => article.test(name));
  enter(
    'listed',
    withArticle.map((name) => name.replace(article, '')),
  );
  enter('listed', minor);
  enter('city', major);
  enter('region', names(regions));
  enter('city', names(wellKnownCities));
  enter('country', names(countries));
  table.delete('');
  return table;
}

function names(list: string): string[] {
  return fold(list).split('|');
}
