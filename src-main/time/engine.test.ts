import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSentences } from '../language/sentences.ts';

import { compareDates } from './calendar.ts';
import { makeTimeReader } from './engine.ts';
import { explainExpression } from './explain.ts';
import {
  interfaceLanguages,
  languages,
  type CivilDate,
  type ReadingSettings,
  type TimeExpression,
  type UnreadPhrase,
} from './types.ts';

const documentDate: CivilDate = { year: 2016, month: 9, day: 6 };

function read(
  text: string,
  date: ReadingSettings['documentDate'] = documentDate,
  settings: Omit<ReadingSettings, 'documentDate'> = {},
): { expressions: TimeExpression[]; unread: UnreadPhrase[] } {
  const reader = makeTimeReader(text, { ...settings, documentDate: date });
  const readings = Array.from(readSentences(text, reader.language), (sentence) => reader.read(sentence));
  return {
    expressions: readings.flatMap(({ expressions }) => [...expressions]),
    unread: readings.flatMap(({ unread }) => [...unread]),
  };
}

/** An article as a German paper prints it, and what a careful reader finds in it. */
const germanArticle = `Brücke über den Inn gesperrt
Innsbruck, 6. September 2016 – Die alte Brücke ist am Montagabend gesperrt worden, weil sich ein Pfeiler gesenkt hatte.

Das teilte die Stadt gestern mit. Gebaut wurde die Brücke im Jahr 1889, zuletzt wurde sie Ende der neunziger Jahre
saniert. Im vergangenen Jahr fuhren täglich 12.000 Autos darüber. Am Donnerstag um 15 Uhr wird der Gemeinderat
beraten; die Sanierung soll vom 3. bis 21. Oktober dauern und bis Ende 2017 bezahlt sein.`;

const germanDates: readonly (readonly [string, string])[] = [
  ['6. September 2016', '2016-09-06'],
  ['Montagabend', '2016-09-05TEV'],
  ['gestern', '2016-09-05'],
  ['Jahr 1889', '1889'],
  ['Ende der neunziger Jahre', '199'],
  ['vergangenen Jahr', '2015'],
  ['täglich', 'P1D'],
  ['Donnerstag um 15 Uhr', '2016-09-08T15:00'],
  ['3.', '2016-10-03'],
  ['21. Oktober', '2016-10-21'],
  ['Ende 2017', '2017'],
];

/** Words that meet in dates, and words that only look so, in any order. */
const timeWords = fc.constantFrom(
  ...'Monday May march 31 2015 29 February April 1914 BC AD the last next early mid- end of week weekend quarter second century'.split(
    ' ',
  ),
  ...'ago later - – to from between and , . 1990s 44 two years days several September 6, 2016Militants 2016-13-45 \ud800'.split(
    ' ',
  ),
  ...'Montag Montagabend Mai März 3. 5. bis zum vom und Uhr 15.30 halb neun vor nach drei Jahren Ende der neunziger Jahre'.split(
    ' ',
  ),
  ...'2014/15 im Winter heute Morgen nächste Woche v. Chr. des Jahres 19. Jahrhundert täglich jeden Weihnachten'.split(
    ' ',
  ),
);

describe('the time engine', () => {
  it('reads a German article as one, dated by its dateline', () => {
    const reader = makeTimeReader(germanArticle, { documentDate: null });
    expect(reader.language).toBe('de');
    expect(reader.genre).toBe('news');
    expect(reader.documentDate).toMatchObject({ date: documentDate, basis: 'dateline' });
    const { expressions } = read(germanArticle, null);
    expect(expressions.map(({ text, value }) => [text, value])).toEqual(germanDates);
    const ends = expressions.map(({ rangeEnd }) => (rangeEnd === null ? null : expressions[rangeEnd]?.text));
    expect(ends[8]).toBe('21. Oktober');
  });

  it('reads a text in the language that a person sets', () => {
    const reader = makeTimeReader('March 3', { documentDate, language: 'de' });
    expect(reader.language).toBe('de');
    expect(reader.dayMonthOrder).toBe('day-month');
  });

  it.each(languages)(
    'reads any mixture of time words by the grammar of %s, in order, inside the text, with days that exist',
    (language) => {
      fc.assert(
        fc.property(fc.array(timeWords, { maxLength: 40 }), fc.option(fc.constant(documentDate)), (words, date) => {
          const text = words.join(' ');
          let previousEnd = 0;
          for (const expression of read(text, date, { language }).expressions) {
            expect(expression.start).toBeGreaterThanOrEqual(previousEnd);
            expect(text.slice(expression.start, expression.end)).toBe(expression.text);
            const { first, last } = expression.interval ?? { first: null, last: null };
            if (first !== null && last !== null) expect(compareDates(first, last)).toBeLessThanOrEqual(0);
            expect(expression.interval === null).toBe(expression.edtf === null);
            for (const shown of interfaceLanguages) {
              expect(explainExpression(expression, shown)).toContain(expression.rules.join(' + '));
            }
            previousEnd = expression.end;
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  it('keeps an impossible date as unread, with the reason', () => {
    expect(read('The vote of 31 April 2015 was void.').unread).toMatchObject([
      { text: '31 April 2015', reason: { kind: 'no-such-day', day: 31 } },
    ]);
  });

  it('keeps a date in numbers of an open order as unread, with the days that it can be', () => {
    const { unread } = read('Received 03/04/2016 by post.');
    expect(unread).toMatchObject([
      { orders: { 'day-month': { year: 2016, month: 4, day: 3 }, 'month-day': { year: 2016, month: 3, day: 4 } } },
    ]);
    expect(read('Due on 31.02.2015 at the latest.').unread[0]).not.toHaveProperty('orders');
  });

  it.each([
    ['day-month', '2016-04-03'],
    ['month-day', '2016-03-04'],
  ] as const)('reads it by the order that is set, and says that the order is supposed: %s', (dayMonthOrder, value) => {
    expect(read('Received 03/04/2016 by post.', documentDate, { dayMonthOrder }).expressions).toMatchObject([
      { value, supposed: ['day-month-order'] },
    ]);
  });

  it('reads a text with a dateline as one without a date where that is set', () => {
    const text = 'September 6, 2016\nThey met on Monday.';
    expect(read(text, null).expressions.at(-1)).toMatchObject({ value: '2016-09-05' });
    const reader = makeTimeReader(text, { documentDate: 'none' });
    expect(reader.documentDate).toEqual({ date: null, basis: 'given', start: 0, end: 17 });
    expect(read(text, 'none').expressions.at(-1)?.reference?.kind).not.toBe('document');
  });

  it('says which expression told the date that another is read against', () => {
    const { expressions } = read('They met on 3 May 1945; the following day they signed.');
    expect(expressions[1]?.reference).toMatchObject({ kind: 'narrative', expression: 0 });
    const [monday] = read('They met on Monday.').expressions;
    expect(monday?.reference).not.toHaveProperty('expression');
  });

  it.each([
    ['He was asked on 12 March 2014. She wrote on 16 March.', ['2014-03-12', '2014-03-16']],
    ['It rose in the spring of 2014 and fell on 19 June.', ['2014-SP', '2014-06-19']],
    ['He was asked on 12 March 2014. The board will meet on 16 September.', ['2014-03-12', '2016-09-16']],
    [
      'He was asked on 12 March 2014. It rained. It snowed. It blew. She wrote on 16 March.',
      ['2014-03-12', '2016-03-16'],
    ],
    ['Sales rose in the third quarter of 2014. The board met on 16 March.', ['2014-Q3', '2016-03-16']],
    ['She sailed at noon on 14 March 2014. On Saturday she fished.', ['2014-03-14T12:00', '2014-03-15']],
    ['She sailed on 14 March 2014. The owner wrote on Saturday.', ['2014-03-14', '2016-09-03']],
    ['She sailed on 14 March 2014.\n\nOn Saturday the owner wrote.', ['2014-03-14', '2016-09-03']],
  ])('goes on in news from a day of an earlier year that was just told: %s', (text, values) => {
    expect(read(text).expressions.map(({ value }) => value)).toEqual(values);
  });

  it('lets a history begin at the date that is given for it', () => {
    const text = '11 January: The bank opened the account.\n\n25 March: Mr Hale signed the lease.';
    const { expressions } = read(text, { year: 1998, month: 1, day: 1 }, { genre: 'narrative' });
    expect(expressions.map(({ value }) => value)).toEqual(['1998-01-11', '1998-03-25']);
  });

  it('does not go to a day that is still to come', () => {
    const text = 'They met on 14 May 2014. The next meeting will be held on 11 June 2014. This one closed at 9 p.m.';
    expect(read(text, null).expressions.at(-1)?.value).toBe('2014-05-14T21:00');
  });

  it('does not go back to where an aside on a person began', () => {
    const text =
      'On 24 August Berg resigned. Ann Berg, born on 2 May 1955, began in 1976. One year later she was elected.';
    expect(read(text).expressions.map(({ value }) => value)).toEqual(['2016-08-24', '1955-05-02', '1976', '1977']);
  });

  it('does not count what is over to a day behind the document', () => {
    const text = 'On 24 August Berg resigned.\n\nShe started it in 1976.\n\nOne year later she was elected.';
    expect(read(text).expressions.map(({ value }) => value)).toEqual(['2016-08-24', '1976', '1977']);
  });

  it('does not go where a unit before the told one is only looked at', () => {
    const text = 'On 12 March 2014 he asked for the accounts of the previous quarter. The following day he left.';
    expect(read(text).expressions.map(({ value }) => value)).toEqual(['2014-03-12', '2013-Q4', '2014-03-13']);
  });

  it('lets “next” follow what a history without a date of its own has told', () => {
    const values = (text: string) => read(text, null).expressions.map(({ value }) => value);
    expect(values('They met in May 1945. The next spring they parted.')).toEqual(['1945-05', '1946-SP']);
    expect(values('The next spring they parted.')).toEqual(['XXXX-SP']);
  });

  it('says that a century is supposed where two digits leave it out', () => {
    const supposed = read('It sailed on 19-Nov-12, in the nineties.').expressions.map((each) => each.supposed);
    expect(supposed).toEqual([['century'], ['century']]);
  });

  it('describes the rules that read something, each by its own name', () => {
    const reader = makeTimeReader('', { documentDate });
    expect(reader.describe(['year', 'open-ended', 'year'])).toEqual({
      year: { en: expect.stringMatching(/four digits/) as string, de: expect.stringMatching(/vier Ziffern/) as string },
      'open-ended': { en: expect.stringMatching(/Before/) as string, de: expect.stringMatching(/Before/) as string },
    });
  });

  it('ties the two ends of a range together', () => {
    const { expressions } = read('The fair ran from 26 July to 22 August 2013.');
    expect(expressions.map(({ value, rangeEnd }) => ({ value, rangeEnd }))).toEqual([
      { value: '2013-07-26', rangeEnd: 1 },
      { value: '2013-08-22', rangeEnd: null },
    ]);
  });

  it('names each rule once that read an expression, in a list that shares a rule as well', () => {
    const { expressions } = read('The vote was held on May 4, 5 and 6.');
    expect(expressions.map(({ rules }) => rules)).toEqual([
      ['month-day'],
      ['month-day', 'day-behind-date'],
      ['month-day', 'day-behind-date'],
    ]);
  });

  it('places no weekday when the document has no date', () => {
    expect(read('They met on Monday.', null).expressions).toMatchObject([{ value: 'XXXX-WXX-1', interval: null }]);
  });

  it.each([
    ['digits', '1'.repeat(400_000)],
    ['months', 'March '.repeat(60_000)],
    ['ranges', 'from Monday to '.repeat(20_000)],
    ['compositions', 'the end of the '.repeat(20_000)],
    ['German ranges', 'am Montag vom 3. bis zum '.repeat(20_000)],
    ['German articles', 'der die das des im '.repeat(20_000)],
    ['right-to-left script', 'في يوم الاثنين '.repeat(20_000)],
  ])('reads a long text of %s in linear time', (_, text) => {
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
