import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { extract } from './extract.ts';
import type { TimelineEvent } from './types.ts';

const documentDate = { year: 2016, month: 9, day: 6 };

/** The events of a text dated Tuesday 6 September 2016. */
function events(text: string): readonly TimelineEvent[] {
  return extract(text, { documentDate }).events;
}

describe('dating', () => {
  it('begins behind the place that a report was filed from', () => {
    expect(events('PORT ELLIS, Northern Shore (AP) _ Police seized a boat on Sunday.')).toMatchObject([
      { title: 'Police seized a boat', when: '2016-09-04' },
    ]);
  });

  it('takes a surname that reads like a verb for a name', () => {
    expect(events('Mayor Anne Lie closed the port on 4 March 1998.')).toMatchObject([
      { kind: 'happening', when: '1998-03-04', title: 'Mayor Anne Lie closed the port' },
    ]);
  });

  it('tells what is told of the sayer with its own date, and does not date by it what is said', () => {
    expect(events('“I do not believe it,” said Tomás Reis, who lost his home in 2003.')).toMatchObject([
      { title: 'I do not believe it', basis: 'document' },
      { title: 'Tomás Reis lost his home', when: '2003' },
    ]);
  });

  it('takes up a clause behind an aside of two verbs', () => {
    const text = 'The mill, which opened in 1888 and burned in 1902, stood in Leeds.';
    expect(events(text).map(({ title }) => title)).toEqual([
      'The mill opened',
      'The mill burned',
      'The mill stood in Leeds',
    ]);
  });

  it('gives what names a day that does not exist no other day', () => {
    const text = 'The harbour burned in 1942. The dam broke on 31 April 1942. The mill burned too.';
    expect(events(text)).toMatchObject([{ when: '1942' }, { when: null, basis: 'undated' }, { when: '1942' }]);
  });

  it('takes a determiner that stands alone for a subject', () => {
    expect(events('A slide killed nine people in 1978; in 2003 another closed the road for a month.')).toMatchObject([
      { when: '1978', title: 'A slide killed nine people' },
      { when: '2003', title: 'Another closed the road' },
    ]);
  });

  it.each([
    [
      'The ministry plans to move the village by the spring of 2024.',
      'planned',
      'The ministry plans to move the village',
    ],
    [
      'Government plans to move the village were dropped in 2020.',
      'asserted',
      'Government plans to move the village were dropped',
    ],
  ])('tells a plan from plans: %s', (text, certainty, title) => {
    expect(events(text)).toMatchObject([{ certainty, title }]);
  });

  it('makes two events of a sentence with two dated clauses', () => {
    expect(events('The rebels took the bridge on Monday and the army won it back on 3 May 2015.')).toMatchObject([
      { when: '2016-09-05', basis: 'relative', title: 'The rebels took the bridge' },
      { when: '2015-05-03', basis: 'explicit', title: 'The army won it back' },
    ]);
  });

  it('lets a clause of the same paragraph inherit the date, and says so', () => {
    const [blast, deaths] = events('A bomb exploded in Aleppo on Monday. Forty people died.');
    expect(blast).toMatchObject({ when: '2016-09-05', basis: 'relative', places: ['Aleppo'] });
    expect(deaths).toMatchObject({ when: '2016-09-05', basis: 'inherited', title: 'Forty people died' });
  });

  it('takes the story up again in a later paragraph by its nouns, and otherwise has only the document’s date', () => {
    const found = events(
      'The blast shook Homs on Monday.\nA second blast killed two officers.\nThe company sold its ships.',
    );
    expect(found.map(({ when, basis }) => ({ when, basis }))).toEqual([
      { when: '2016-09-05', basis: 'relative' },
      { when: '2016-09-05', basis: 'inherited' },
      { when: '../2016-09-06', basis: 'document' },
    ]);
  });

  it('gives a range both its ends', () => {
    expect(events('The fair was held from 26 July to 22 August 2013.')).toMatchObject([
      { when: '2013-07-26/2013-08-22' },
    ]);
  });

  it('follows the document’s date', () => {
    const text = 'The town fell on Monday.';
    expect(extract(text, { documentDate: { year: 1942, month: 3, day: 4 } }).events).toMatchObject([
      { when: '1942-03-02' },
    ]);
    expect(extract(text, { documentDate: null }).events).toMatchObject([{ when: null, basis: 'undated' }]);
  });

  it('takes a dateline for no event, whatever date is set by hand', () => {
    const text = 'Blasts in Syria\nSeptember 6, 2016Militants claimed the blasts.\nThe town fell on Monday.';
    const found = extract(text, { documentDate: { year: 2015, month: 3, day: 3 } });
    expect(found.documentDate).toMatchObject({ basis: 'given', start: 16, end: 33 });
    expect(found.events.map(({ when }) => when)).toEqual(['../2015-03-03', '2015-03-02']);
  });

  it('splits off a participle that has a date of its own', () => {
    expect(events('Troops left the camp on Monday, burning an area seized over the weekend.')).toMatchObject([
      { when: '2016-09-05' },
      { when: '2016-09-03/2016-09-04', title: 'An area was seized' },
    ]);
  });
});

describe('dates that belong to a part of a clause', () => {
  const days = (text: string) => events(text).map(({ when, title }) => ({ when, title }));

  it('dates a happening that is only named, and not the clause that names it', () => {
    expect(days('Police freed a man held over the May 2015 bombings at two embassies.')).toEqual([
      { when: '2015-05', title: 'The bombings at two embassies' },
      { when: '../2016-09-06', title: expect.stringMatching(/^Police freed a man held over/) as string },
    ]);
  });

  it('takes no date from what is only compared', () => {
    expect(days('Sales rose to $4 million from $3 million in 2014.')).toMatchObject([{ when: '../2016-09-06' }]);
    expect(days('Sales rose to $4 million in August from $3 million in 2014.')).toMatchObject([{ when: '2016-08' }]);
  });

  it.each([
    ['Boeing kept a policy dating back to the early 1990s.', '../2016-09-06'],
    ['They fought for the town, whose walls date from 1340, on Monday.', '2016-09-05'],
    ['The town, whose walls date back to 1340, fell on Monday.', '2016-09-05'],
    ['The finds were dating from 1340.', '1340'],
  ])('takes no date from how old a thing is: %s', (text, when) => {
    expect(events(text)).toMatchObject([{ when }]);
  });

  it('takes no date from an aside on the subject', () => {
    const text = 'The toll house, a ruin since the fire of 1891, was pulled down in 1913.';
    expect(events(text)).toMatchObject([
      { when: '1913', title: 'The toll house, a ruin since the fire of 1891, was pulled down' },
    ]);
  });

  it('lends no day of the story to what is told to lie days from it', () => {
    const text =
      'The search ended on 3 May 1950. Two days after the fog had lifted, a man found a raft. A dog found him.';
    const days = extract(text, { documentDate: null, genre: 'narrative' }).events;
    expect(days.map(({ title, when }) => [title, when])).toEqual([
      ['The search ended', '1950-05-03'],
      [expect.stringMatching(/found a raft$/), null],
      ['A dog found him', '1950-05-03'],
    ]);
  });

  it('takes no date from when somebody lived', () => {
    const text = 'The fort fell in 1790. Its builder, Johann Wehrle (1714–1783), did not see it.';
    expect(events(text).map(({ when }) => when)).not.toContain('1714/1783');
  });

  it('keeps how things are apart from what is dated beside it', () => {
    expect(
      days('The party wants a strong union for the province, which has been ruled from the coast since 1972.'),
    ).toEqual([
      { when: '2016-09-06', title: 'The party wants a strong union for the province' },
      { when: '1972/..', title: expect.stringMatching(/ruled from the coast/) as string },
    ]);
  });
});

describe('sayings', () => {
  it('brings what is said on the sayer’s word, with the sayer’s date where what is said has none', () => {
    expect(events('Officials said on Monday that the bridge had been closed.')).toMatchObject([
      { when: '2016-09-05', kind: 'saying' },
      { when: '../2016-09-05', kind: 'happening', certainty: 'reported' },
    ]);
    expect(events('The dam will be rebuilt, the minister said on Monday.')).toMatchObject([
      { when: '2016-09-05', kind: 'saying', certainty: 'planned', attribution: 'minister' },
    ]);
  });

  it('tells the saying apart from what it says where their days differ, and gives it less weight', () => {
    const [saying, told] = events('The dam broke on Friday, the minister said on Monday.');
    expect(saying).toMatchObject({ when: '2016-09-05', kind: 'saying', title: 'Minister: The dam broke' });
    expect(told).toMatchObject({ when: '2016-09-02', kind: 'happening', attribution: 'minister' });
    expect(saying?.weight).toBeLessThan(told?.weight ?? 0);
  });

  it.each([
    ['“The dam broke,” officials have said.', 'officials'],
    ['“The dam broke, I have always said so.”', null],
    ['The fort was rebuilt according to the Dutch system.', null],
    ['The dead were buried on Friday according to the custom of the valley.', null],
  ])('names nobody who is not one: %s', (text, attribution) => {
    expect(events(text).map((event) => event.attribution)).toEqual([attribution]);
  });

  it.each([
    ['According to the insurer, the bridge fell on Monday.', 'insurer'],
    ['According to Maria Silva, a lawyer for the crew, the bridge fell on Monday.', 'Maria Silva'],
  ])('tells what follows the source that opens the sentence: %s', (text, attribution) => {
    const told = events(text).filter(({ kind }) => kind === 'happening');
    expect(told).toMatchObject([{ title: 'The bridge fell', when: '2016-09-05', attribution }]);
  });

  it.each([
    ['“It will cost us,” said council member Dana Whitlock.', 'Dana Whitlock'],
    ['Mayor Luis Ortega, who voted against, said the city would lose money.', null],
  ])('knows who says from what is said: %s', (text, attribution) => {
    expect(events(text).map((event) => event.attribution)).toContain(attribution);
    expect(events(text).map((event) => event.attribution)).not.toContain('city');
  });

  it('tells what was only decided as planned', () => {
    expect(events('The council voted on Monday to close the plant by the end of 2026.')).toMatchObject([
      { when: '../2026', certainty: 'planned' },
      { when: '2016-09-05', certainty: 'asserted' },
    ]);
  });

  it('says in its headline what was said, also where that has a date of its own', () => {
    expect(events('Police said on Monday they would question the mate by the end of September.')).toMatchObject([
      { title: 'Police said they would question the mate', when: '2016-09-05' },
      { title: 'They would question the mate', when: '../2016-09' },
    ]);
  });

  it('tells what is denied as denied', () => {
    expect(events('The insurer denied that it had been paid on 1 September.')).toMatchObject([
      { title: 'The insurer denied that it had been paid', certainty: 'denied' },
      { title: 'It had been paid', when: '2016-09-01', certainty: 'denied' },
    ]);
  });

  it('lets a pronoun stand for the one who spoke last', () => {
    const found = events('“The dam broke,” Maria Silva said. “Two houses fell,” she said.');
    expect(found.map(({ attribution }) => attribution)).toEqual(['Maria Silva', 'Maria Silva']);
  });
});

describe('who says so, and how certain it is', () => {
  it.each([
    ['The envoy visited Ankara on Sunday, according to the State Department.', 'State Department', 'reported'],
    ['“The dam broke on Sunday,” Maria Silva said.', 'Maria Silva', 'reported'],
    ['The minister will resign on Thursday.', null, 'planned'],
    ['The court could rule on Thursday.', null, 'possible'],
    ['The army did not enter the city on Monday.', null, 'denied'],
    ['The army entered the city on Monday.', null, 'asserted'],
  ])('%s', (text, attribution, certainty) => {
    const told = events(text).filter(({ kind }) => kind !== 'saying');
    expect(told).toMatchObject([{ attribution, certainty }]);
  });
});

describe('headlines', () => {
  it.each([
    ['On Monday, Turkish jets bombed the border.', 'Turkish jets bombed the border'],
    ['Also on Monday, the bank (founded 1870) closed its doors.', 'The bank closed its doors'],
    [
      'Rebels, backed by warplanes and tanks of two neighbouring states, had pushed them out on Monday.',
      'Rebels had pushed them out',
    ],
    ['Sales rose to $4 million in August from $3 million in 2014.', 'Sales rose to $4 million from $3 million in 2014'],
    ['He dropped most of these demands from the Constitution of 1917.', /demands from the Constitution of 1917$/],
    [
      'The mayor described the talks as "useful," but said they were hard.',
      'The mayor described the talks as "useful"',
    ],
    ['On Monday Bush sent troops to the town, saying it was in danger.', 'Bush sent troops to the town'],
    ['Two hearings, in February and in March, were cancelled.', /^(?!.* and ).*cancelled$/],
    ['Reconstruction took from 1949 to 1952.', 'Reconstruction'],
    ['After the fire of Vienna the town raised a toll in 1848.', 'After the fire of Vienna the town raised a toll'],
    ['It was the shelling which destroyed the old market on Sunday.', 'The shelling destroyed the old market'],
  ])('%s', (text, title) => {
    const titles = events(text).map((event) => event.title);
    expect(titles).toContainEqual(typeof title === 'string' ? title : expect.stringMatching(title));
  });

  it.each([
    ['On Monday, the mayor called the bridge "a wonder".', 'The mayor called the bridge "a wonder"'],
    [
      'On Monday, the mayor had asked for "no less than seventeen extraordinarily wide bridges across the river".',
      'The mayor had asked for no less than seventeen extraordinarily wide…',
    ],
  ])('marks a quotation that is whole: %s', (text, title) => {
    expect(events(text)).toMatchObject([{ title }]);
  });

  it('never cuts a word', () => {
    const sentence =
      'On Monday the committee established extraordinarily comprehensive interdepartmental responsibilities everywhere.';
    const [event] = events(sentence);
    expect(event?.title.length).toBeLessThanOrEqual(74);
    expect(sentence.split(/[ .]/)).toEqual(
      expect.arrayContaining((event?.title ?? '').replace('…', '').split(' ').slice(1)),
    );
  });
});

it('counts the sentences that became no event, by the reason, and lists those without a verb', () => {
  const text = 'The war of the towns\n\nThe city was rich and old. Ships, salt, wool.\n\nIt fell in 1412.';
  const { coverage } = extract(text, { documentDate: null, genre: 'narrative' });
  expect(coverage).toEqual({
    ...{ sentences: 4, datedSentences: 1 },
    leftOut: { heading: 1, 'no-verb': 1, description: 1 },
    withoutVerb: [{ start: 49, end: 67, text: 'Ships, salt, wool.' }],
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'The rebels took Homs on Monday and , which was seized by 1914 said “ according to ( ) ; in 44 BC will not \n . \ud800 IS'.split(
      ' ',
    ),
  );

  it('gives events whose spans lie in their sentences, and expressions that exist', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.boolean(), (list, dated) => {
        const text = list.join(' ');
        const found = extract(text, { documentDate: dated ? documentDate : null });
        for (const event of found.events) {
          expect(event.start).toBeLessThan(event.end);
          expect(event.start).toBeGreaterThanOrEqual(event.sentence.start);
          expect(event.end).toBeLessThanOrEqual(event.sentence.end);
          expect(event.title).not.toBe('');
          expect(event.basis === 'undated').toBe(event.when === null);
          if (event.expression !== null) expect(found.expressions[event.expression]).toBeDefined();
        }
        expect(new Set(found.events.map(({ id }) => id)).size).toBe(found.events.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['lone surrogates', '\ud800\udc00\ud800 '.repeat(1_000)],
    ['a million letters', 'y'.repeat(1_000_000)],
    ['a sentence of ten thousand words', 'the rebels took Homs on Monday and '.repeat(1_500)],
    ['a table', 'Year | Dead | Wounded\n1914 | 12 | 40\n'.repeat(500)],
  ])('of %s is read to its end', (_, text) => {
    let done = 0;
    const found = extract(text, { documentDate, onProgress: (characters) => (done = characters) });
    expect(done).toBe(text.length);
    expect(found.coverage.datedSentences).toBeLessThanOrEqual(found.coverage.sentences);
  });
});
