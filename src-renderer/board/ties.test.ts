import { describe, expect, it } from 'vitest';

import { testEvent } from './testEvents.ts';
import { tiesOf } from './ties.ts';

const telling = (id: string, document: string, days: string | null) => ({ ...testEvent(id, 0, days), document });
const tieOf = (...days: readonly (string | null)[]) =>
  tiesOf([days.map((each, index) => telling(`e${index}`, `d${index}`, each))])[0];

describe('tiesOf', () => {
  it('says where each document dates a happening, and how that agrees with the telling that stands for it', () => {
    const tie = tieOf('2016-09-05', '2016-09-05', '2016-09-01/2016-09-30', '2016-09-07', null);
    expect(tie?.tellings.map(({ event, document, dates }) => [event, document, dates])).toEqual([
      ['e0', 'd0', 'same'],
      ['e1', 'd1', 'same'],
      ['e2', 'd2', 'nested'],
      ['e3', 'd3', 'conflict'],
      ['e4', 'd4', null],
    ]);
    expect(tie?.tellings[0]?.span).toEqual(testEvent('', 0, '2016-09-05').span);
    expect(tie?.tellings[4]?.span).toBeNull();
  });

  it.each([
    ['of one date', ['2016-09-05', '2016-09-05'], false, false],
    ['of dates that allow each other', ['2016-09-01/2016-09-30', '2016-09-05'], true, false],
    ['of dates that exclude each other', ['2016-09-05', '2016-09-07'], true, true],
    [
      'of two that exclude each other within a third',
      ['2016-09-01/2016-09-30', '2016-09-05', '2016-09-07'],
      true,
      true,
    ],
    ['of neighbouring days', ['2016-09-05', '2016-09-06'], true, true],
    ['of one date and none', ['2016-09-05', null], false, false],
    ['of no date', [null, null], false, false],
  ])('%s', (_, days, isDatedOtherwise, isContradicted) => {
    expect(tieOf(...days)).toMatchObject({ isDatedOtherwise, isContradicted });
  });

  it('is nothing where a happening is told once', () => {
    expect(tiesOf([[telling('e', 'd', '2016-09-05')], []])).toEqual([]);
  });
});
