import { makeGazetteer } from '../../gazetteer/gazetteer.ts';
import { alsoOtherThings, countries, regions, wellKnownCities } from './places.ts';

/** What is known of a place by its English name. */
export const lookUp = makeGazetteer({ countries, regions, wellKnownCities, alsoOtherThings });
