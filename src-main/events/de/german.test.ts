import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { extract } from '../extract.ts';
import type { TimelineEvent } from '../types.ts';

const article = `Brücke über den Inn gesperrt
Innsbruck, 6. September 2016 – Die alte Brücke ist am Montagabend gesperrt worden.

Am 5. Mai 1945 hatten Soldaten versucht, die Brücke zu sprengen.
Der Pfeiler war 1951 von Ingenieuren aus Wien repariert worden. Am Donnerstag um 15 Uhr wird der Gemeinderat beraten.`;

describe('a German text', () => {
  const { language, genre, events } = extract(article, { documentDate: null });

  it('is read as German news', () => {
    expect({ language, genre }).toEqual({ language: 'de', genre: 'news' });
  });

  it('gives events with their days, and headlines without their dates', () => {
    expect(events.map(({ title, value }) => [title, value])).toEqual([
      ['Die alte Brücke ist gesperrt worden', '2016-09-05TEV'],
      ['Soldaten hatten versucht, die Brücke zu sprengen', '1945-05-05'],
      ['Der Pfeiler war von Ingenieuren aus Wien repariert worden', '1951'],
      ['Der Gemeinderat wird beraten', '2016-09-08T15:00'],
    ]);
  });

  it('takes no noun for a name because of its capital', () => {
    expect(events.flatMap(({ actors, places }) => [...actors, ...places])).toEqual([]);
  });
});

/** The events of German news dated Tuesday 6 September 2016. */
function events(text: string): readonly TimelineEvent[] {
  const german = `${text}\n\nDas ist die Stadt, und der Fluss ist nicht weit von ihr.`;
  return extract(german, { documentDate: { year: 2016, month: 9, day: 6 }, genre: 'news' }).events.filter(
    ({ start }) => start < text.length,
  );
}

describe('how certain German makes it', () => {
  it.each([
    ['Der Landtag will am Donnerstag über die Brücke beraten.', 'planned'],
    ['Die Schule wird am Donnerstag wieder geöffnet.', 'planned'],
    ['Die Schule soll im Oktober wieder öffnen.', 'planned'],
    ['Das Gericht könnte am Donnerstag entscheiden.', 'possible'],
    ['Der Mann soll am Montag eine Schule angezündet haben.', 'reported'],
    ['Angeblich wurde im Januar mit dem Konzern verhandelt.', 'reported'],
    ['Der Stadtrat stimmte am Montag nicht ab.', 'denied'],
    ['Am Montag wurde kein Mensch verletzt.', 'denied'],
    ['Der Betreiber dementierte am Montag, dass die Bremsen defekt waren.', 'denied'],
    ['Die Rebellen nahmen am Montag die Brücke ein.', 'asserted'],
  ])('%s', (text, certainty) => {
    expect(events(text)[0]).toMatchObject({ certainty, kind: 'happening' });
  });
});

describe('who says so in German', () => {
  it.each([
    ['Die Brücke wurde am Montag gesperrt, wie die Polizei mitteilte.', 'Polizei'],
    ['„Die Brücke brach am Montag“, sagte der Sprecher der Stadt.', 'Sprecher der Stadt'],
    ['Die Brücke brach am Montag, so die Feuerwehr.', 'Feuerwehr'],
    ['Laut Polizei brach die Brücke am Montag.', 'Polizei'],
    ['Nach Angaben des Ministeriums brach die Brücke am Montag.', 'Ministerium'],
    ['Der Feuerwehr zufolge brach die Brücke am Montag.', 'Feuerwehr'],
    ['Die Brücke brach am Montag.', null],
  ])('%s', (text, attribution) => {
    const told = events(text).filter(({ kind }) => kind !== 'saying');
    expect(told).toMatchObject([{ attribution, when: '2016-09-05' }]);
  });
});

describe('German clauses and headlines', () => {
  it.each<[string, [string, string][]]>([
    [
      'Die Straße, die 2011 eröffnet wurde, brach am Montag ein.',
      [
        ['2011', 'Die Straße wurde eröffnet'],
        ['2016-09-05', 'Die Straße brach ein'],
      ],
    ],
    [
      'Das Museum hat am Montag eine Handschrift aus dem 15. Jahrhundert zurückerhalten.',
      [['2016-09-05', 'Das Museum hat eine Handschrift zurückerhalten']],
    ],
    [
      'Nachdem ein Feuer 1343 die Altstadt zerstört hatte, baute man sie 1350 aus Stein.',
      [
        ['1343', 'Ein Feuer hatte die Altstadt zerstört'],
        ['1350', 'Man baute sie aus Stein'],
      ],
    ],
    [
      'Der Bahnhof wurde 1856 eröffnet und 1944 zerstört.',
      [
        ['1856', 'Der Bahnhof wurde eröffnet'],
        ['1944', 'Der Bahnhof wurde zerstört'],
      ],
    ],
    [
      'Am 3. Mai 1634 kamen die Schweden; am 7. Juli 1634 kapitulierte die Stadt.',
      [
        ['1634-05-03', 'Die Schweden kamen'],
        ['1634-07-07', 'Die Stadt kapitulierte'],
      ],
    ],
    [
      '1806 verlor die Stadt ihre Freiheit, weil der Kaiser das Reich auflöste.',
      [['1806', 'Die Stadt verlor ihre Freiheit']],
    ],
    ['Im Dreißigjährigen Krieg fiel die Stadt 1634.', [['1634', 'Im Dreißigjährigen Krieg fiel die Stadt']]],
  ])('%s', (text, told) => {
    expect(events(text).map(({ when, title }) => [when, title])).toEqual(told);
  });

  it('dates the happening that is described, and not the verb, by what trails a noun', () => {
    expect(events('Der Anschlag vom 3. Mai 2015 wurde am Montag aufgeklärt.')).toMatchObject([
      { when: '2015-05-03', title: 'Der Anschlag' },
      { when: '2016-09-05' },
    ]);
  });

  it('goes on with a happening by its compounds', () => {
    const text =
      'Ein Terroranschlag erschütterte am Montag die Stadt.\nDie Läden blieben zu.\nDer Anschlag tötete drei Menschen.';
    expect(events(text).at(-1)).toMatchObject({ when: '2016-09-05', basis: 'inherited' });
  });

  it('shortens a long headline before the words that close it', () => {
    const text =
      'Die Brücke ist am Montag nach langen Beratungen des Gemeinderats mit den Ingenieuren aus Wien und Graz wegen Rissen gesperrt worden.';
    const [event] = events(text);
    expect(event?.title).toMatch(/^Die Brücke ist .* gesperrt worden$/);
    expect(event?.title.length).toBeLessThanOrEqual(74);
  });
});

it('gives events of any German words whose spans lie in their sentences', () => {
  const words = fc.constantFrom(
    ...'Die Brücke ist am Montag gesperrt worden , die weil dass er sagte „ “ laut nach Angaben des soll 1914 ; und nicht . zu'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const found = events(list.join(' '));
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const event of found) {
        expect(event.start).toBeLessThan(event.end);
        expect(event.start).toBeGreaterThanOrEqual(event.sentence.start);
        expect(event.end).toBeLessThanOrEqual(event.sentence.end);
        expect(event.title).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});
