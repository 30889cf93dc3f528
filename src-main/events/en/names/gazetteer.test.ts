import { describe, expect, it } from 'vitest';

import { cities } from '../../gazetteer/cities.ts';
import { fold } from '../../gazetteer/fold.ts';
import { makeGazetteer } from '../../gazetteer/gazetteer.ts';
import { lookUp } from './gazetteer.ts';

describe('the gazetteer', () => {
  it('knows every country and territory that the runtime has a name for', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    /** Alliances, "unknown", pseudo-locales, and isles that ISO only reserves a code for. */
    const noCountries = /^(?:AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|XA|XB|ZZ)$/;
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const unknown = codes.flatMap((code) => {
      const name = noCountries.test(code) ? undefined : names.of(code);
      if (name === undefined) return [];
      const plain = name
        .replace(/ SAR China$/, '')
        .replace(' - ', '-')
        .replace(/&/g, 'and')
        .replace(/ \(([^)]*)\)/, '');
      return lookUp(plain)?.listing === 'country' ? [] : [`${code} ${plain}`];
    });
    expect(unknown).toEqual([]);
  });

  it('answers of a few names what it answers of many', () => {
    const names = ['Portsmouth', 'Paris', 'Pskov', 'Panevėžys', 'Pale', 'p', 'Pskov|Penza', 'Pudding', 'Poznań'];
    const fresh = () => makeGazetteer({ countries: '', regions: '', wellKnownCities: '', alsoOtherThings: 'paris' });
    const ofFew = names.map((name) => fresh()(name));
    const many = fresh();
    for (let asked = 0; asked < 100; asked += 1) many(`Pudding ${asked}`);
    expect(names.map(many)).toEqual(ofFew);
    expect(ofFew.map((entry) => entry?.listing ?? null)).toEqual([
      ...['listed', 'city', 'listed', 'listed', null, null, null, null, 'city'],
    ]);
    expect(ofFew[1]?.ambiguous).toBe(true);
  });

  it('lists more than 24 000 cities', () => {
    const listed = Object.values(cities).flatMap((line) => line.split(';').slice(0, 2).join('|').split('|'));
    expect(listed.filter((name) => name !== '').length).toBeGreaterThan(24_000);
    expect(listed.filter((name) => name !== '' && lookUp(name) === null)).toEqual([]);
  });

  it.each([
    ['Aleppo', 'city'],
    ['Tartus', 'listed'],
    ['Qamishli', 'listed'],
    ['al-Hasakah', 'listed'],
    ['São Paulo', 'city'],
    ['Sao Paulo', 'city'],
    ['St. Petersburg', 'city'],
    ['Saint Petersburg', 'city'],
    ['Kiev', 'city'],
    ['Kyiv', 'city'],
    ['Saigon', 'city'],
    ['New York', 'city'],
    ['Vaduz', 'city'],
    ['Soviet Union', 'country'],
    ['U.S.', 'country'],
    ['West Bank', 'region'],
    ['Chechnya', 'region'],
  ])('%s is a %s', (name, listing) => {
    expect(lookUp(name)?.listing).toBe(listing);
  });

  it.each(['Jordan', 'Georgia', 'Washington', 'Paris', 'Phoenix'])('%s may be something else', (name) => {
    expect(lookUp(name)).toMatchObject({ ambiguous: true });
  });

  it.each(['', 'Monday', 'Erdogan', 'the', 'constructor'])('“%s” is no place', (name) => {
    expect(lookUp(name)).toBeNull();
  });

  it('folds accents, hyphens, apostrophes and “St.”', () => {
    expect(fold('Deir ez-Zor')).toBe('deir ez zor');
    expect(fold('Dar‘a')).toBe('dara');
    expect(fold('Córdoba')).toBe('cordoba');
    expect(fold('St. John’s')).toBe('saint johns');
  });
});
