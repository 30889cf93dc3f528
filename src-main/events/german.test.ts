import { describe, expect, it } from 'vitest';

import { extract } from './extract.ts';

const article = `Brücke über den Inn gesperrt
Innsbruck, 6. September 2016 – Die alte Brücke ist am Montagabend gesperrt worden.

Am 5. Mai 1945 hatten Soldaten versucht, die Brücke zu sprengen.
Der Pfeiler war 1951 von Ingenieuren aus Wien repariert worden. Am Donnerstag um 15 Uhr wird der Gemeinderat beraten.`;

describe('a German text', () => {
  const { language, genre, events } = extract(article, { documentDate: null });

  it('is read as German news', () => {
    expect({ language, genre }).toEqual({ language: 'de', genre: 'news' });
  });

  it('gives events with their clauses as headlines, whole, and their days', () => {
    expect(events.map(({ title, value }) => [title, value])).toEqual([
      ['Die alte Brücke ist am Montagabend gesperrt worden', '2016-09-05TEV'],
      ['Am 5. Mai 1945 hatten Soldaten versucht, die Brücke zu sprengen', '1945-05-05'],
      ['Der Pfeiler war 1951 von Ingenieuren aus Wien repariert worden', '1951'],
      ['Am Donnerstag um 15 Uhr wird der Gemeinderat beraten', '2016-09-08T15:00'],
    ]);
  });

  it('takes no noun for a name because of its capital', () => {
    expect(events.flatMap(({ actors, places }) => [...actors, ...places])).toEqual([]);
  });
});
