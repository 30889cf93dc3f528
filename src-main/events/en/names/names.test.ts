import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSentences } from '../../../language/sentences.ts';
import type { Name, Named } from '../../name.ts';

import { makeNameBook } from './nameBook.ts';

/** The names of a text, settled when it is read to its end; "Ann Hill|person", "Rome|place", "Ardent|actor", "May|other". */
function namesIn(text: string): string[] {
  const book = makeNameBook();
  const names: Name[] = [];
  for (const { tokens } of readSentences(text)) names.push(...book.read(tokens));
  return names.map((name) => label(book.settle(name)));
}

function label({ text, kind, nature }: Named): string {
  return `${text}|${nature ?? kind}`;
}

describe('where a name begins and ends', () => {
  it.each([
    ['The Bank of England raised rates.', 'Bank of England|organisation'],
    ['She joined the Institute for the Study of War.', 'Institute for the Study of War|organisation'],
    ['It went to the Department of Health and Human Services.', 'Department of Health and Human Services|organisation'],
    ['He works at the Securities and Exchange Commission.', 'Securities and Exchange Commission|organisation'],
    ['They fought in Deir ez-Zor.', 'Deir ez-Zor|place'],
    ['They stood near al-Qaim.', 'al-Qaim|place'],
    ['We met Charles de Gaulle.', 'Charles de Gaulle|person'],
    ['It was like World War II then.', 'World War II|other'],
    ['They flew an F-105 Thunder home.', 'F-105 Thunder|other'],
    ['It was by John I. Morel.', 'John I. Morel|person'],
    ['He flew to Dar es Salaam.', 'Dar es Salaam|place'],
    ['She lives in Bosnia and Herzegovina.', 'Bosnia and Herzegovina|place'],
    ['He saw Jean-Claude Morel.', 'Jean-Claude Morel|person'],
    ['Then Marlow & Sons, Inc. went bankrupt.', 'Marlow & Sons, Inc.|organisation'],
    ['It was the People’s Liberation Army.', 'People’s Liberation Army|organisation'],
    ['It was the Council of People’s Commissars.', 'Council of People’s Commissars|organisation'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    ['The U.S.-led force left.'],
    ['A Berlin-based firm closed.'],
    ['It rained on Monday and again in March.'],
    ['A Syrian doctor wept.'],
    ['I said that I’m late.'],
  ])('finds no name in: %s', (text) => {
    expect(namesIn(text).filter((name) => !name.endsWith('|other'))).toEqual([]);
  });

  it('reads no names off a heading in capitals', () => {
    expect(namesIn('Rebels Take Four Towns In North')).toEqual([]);
    expect(namesIn('REBELS TAKE FOUR TOWNS')).toEqual([]);
  });
});

describe('people', () => {
  it.each([
    ['Turkish President Emre Kaya left.', 'Emre Kaya|person'],
    ['Secretary of State Ann Field called.', 'Ann Field|person'],
    ['“No,” said spokesman Lars Aho.', 'Lars Aho|person'],
    ['Oya Demir, a spokeswoman for the port, agreed.', 'Oya Demir|person'],
    ['Tove Lind, 45, was hurt.', 'Tove Lind|person'],
    ['It was signed by R. T. Okafor.', 'R. T. Okafor|person'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('gives a title’s owner and the house apart', () => {
    expect(namesIn('Valmet Chairman Ann Hill met Ohio Gov. Sam Cole.')).toEqual([
      'Valmet|organisation',
      'Ann Hill|person',
      'Ohio|other',
      'Sam Cole|person',
    ]);
  });
});

describe('places', () => {
  it.each([
    ['They met in Ankara.', 'Ankara|place'],
    ['The siege of Visegrad went on.', 'Visegrad|place'],
    ['Fire broke out in the village of Oldmoor.', 'Oldmoor|place'],
    ['The river flooded Idlib province.', 'Idlib|place'],
    ['Boats crossed the Gulf of Finland.', 'Gulf of Finland|place'],
    ['He climbed Mount Kenya.', 'Mount Kenya|place'],
    ['It is the village of Oldmoor Court House.', 'Oldmoor Court House|place'],
    ['Snow fell in northern Syria.', 'northern Syria|place'],
    ['She was born in Salem, Ore., that year.', 'Salem|place'],
    ['Bombs fell on Hama, in Homs and Aleppo.', 'Aleppo|place'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('leaves names alone that may be something else, unless the words or the rest of the text tell', () => {
    expect(namesIn('Jordan signed.')).toEqual(['Jordan|other']);
    expect(namesIn('Washington said no.')).toEqual(['Washington|other']);
    expect(namesIn('Reading is hard, but he likes reading.')).toEqual([]);
    expect(namesIn('Jordan signed. He flew back to Jordan.')).toEqual(['Jordan|place', 'Jordan|place']);
    expect(namesIn('He lives in Paris, France.')).toEqual(['Paris|place', 'France|place']);
    expect(namesIn('Paris Hilton said so.')).not.toContain('Paris|place');
  });

  it('tells a state that acts from the state where something happens', () => {
    expect(namesIn('France said no.')).toEqual(['France|state']);
    expect(namesIn('It happened in France.')).toEqual(['France|place']);
    expect(namesIn('They returned to France.')).toEqual(['France|place']);
    expect(namesIn('The invasion of France began.')).toEqual(['France|place']);
  });
});

describe('organisations and groups', () => {
  it.each([
    ['The State Department agreed.', 'State Department|organisation'],
    ['The Ministry of Trade closed.', 'Ministry of Trade|organisation'],
    ['Shares of Volmer Corp. rose.', 'Volmer Corp.|organisation'],
    ['Then NATO sent ships.', 'NATO|organisation'],
    ['On Monday Syrian rebels left.', 'Syrian rebels|group'],
    ['The town fell to the Persians.', 'Persians|group'],
    ['By then U.S. officials knew.', 'U.S. officials|group'],
    ['Then North Vietnamese troops came.', 'North Vietnamese troops|group'],
    ['So the Turkish foreign ministry wrote.', 'Turkish foreign ministry|group'],
    ['It was seen by those Montenegrins who fled.', 'Montenegrins|group'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('leaves wars, treaties and prizes alone', () => {
    expect(namesIn('After the Crimean War came the Nobel Prize and the Treaty of Lisbon.')).toEqual([
      'Crimean War|other',
      'Nobel Prize|other',
      'Treaty of Lisbon|other',
    ]);
  });
});

describe('short forms and long ones', () => {
  it.each([
    ['a surname', 'Envoy Brett Osgood came. Osgood left.', ['Brett Osgood|person', 'Brett Osgood|person']],
    [
      'a surname before the full name',
      'Osgood spoke. Envoy Brett Osgood left.',
      ['Brett Osgood|person', 'Brett Osgood|person'],
    ],
    [
      'a middle initial',
      'Mr. John Q. Marsh ran. Then John Marsh won.',
      ['John Q. Marsh|person', 'John Q. Marsh|person'],
    ],
    [
      'letters in brackets',
      'The Northern Trade League (NTL) met. The NTL voted.',
      Array<string>(3).fill('Northern Trade League|organisation'),
    ],
    [
      'a company',
      'Then Volmer Corp. rose. Later Volmer fell.',
      ['Volmer Corp.|organisation', 'Volmer Corp.|organisation'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('ties a surname to nobody where another full name has it, though nothing tells whose it is', () => {
    expect(namesIn('Gen. Ann Zorn came. They knew Zeno Zorn. Then Zorn left.').at(-1)).toBe('Zorn|other');
  });

  it('takes nobody for a place because a country stands before a comma', () => {
    expect(namesIn('Gen. Bob Salem spoke. In Cuba, Salem said, it rains.')).toEqual([
      'Bob Salem|person',
      'Cuba|place',
      'Bob Salem|person',
    ]);
  });

  it('ties a surname to nobody where two people have it', () => {
    expect(namesIn('Ann Hill met Bob Hill. Mr. Hill left.')).toEqual([
      'Ann Hill|person',
      'Bob Hill|person',
      'Hill|person',
    ]);
  });

  it('does not take a news agency for the town of its dateline', () => {
    expect(namesIn('Later, in Cairo (AP) it rained.')).toEqual(['Cairo|place', 'AP|organisation']);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'Gen. Ann Hill & Co. , Inc. of the and for Bank - al Paris in ( IS ) "s ’s President said who \ud800 A.B. É 3GS . \n War May and'.split(
      ' ',
    ),
  );

  it('gives names in order that do not overlap and whose words are the text’s', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 50 }), fc.string({ unit: 'binary', maxLength: 20 }), (list, odd) => {
        const book = makeNameBook();
        for (const { tokens } of readSentences(`${list.join(' ')} ${odd}`)) {
          let end = 0;
          for (const name of book.read(tokens)) {
            expect(name.from).toBeGreaterThanOrEqual(end);
            expect(name.to).toBeGreaterThan(name.from);
            expect(name.to).toBeLessThanOrEqual(tokens.length);
            expect(name.text.replace(/\s/g, '')).toBe(
              tokens
                .slice(name.from, name.to)
                .map(({ text }) => text)
                .join('')
                .replace(/\s/g, ''),
            );
            expect(book.settle(name).text).not.toBe('');
            end = name.to;
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['ten thousand capitals', 'Alpha '.repeat(10_000)],
    ['ten thousand links', 'Bank of the '.repeat(10_000)],
    [
      'ten thousand people of one name',
      Array.from(
        { length: 10_000 },
        (_, i) => `Mr. ${String.fromCharCode(65 + (i % 26))}o${'x'.repeat(i % 40)} Smith left. `,
      ).join(''),
    ],
  ])('of %s is read to its end', (_, text) => {
    expect(namesIn(text).length).toBeGreaterThanOrEqual(0);
  });
});
