import { expect, it } from 'vitest';

import { parseIsoDate } from './calendar.ts';
import { explainExpression } from './explain.ts';
import type { CivilInterval, Precision, Reference, TimeExpression } from './types.ts';

/** "1942-01-01/1942-04-30"; two dots are an open end. */
function interval(written: string): CivilInterval {
  const [first = '', last = first] = written.split('/');
  return { first: parseIsoDate(first), last: parseIsoDate(last), clock: null };
}

const document: Reference = { kind: 'document', interval: interval('2016-09-06') };
const told = (written: string): Reference => ({ kind: 'narrative', interval: interval(written), expression: 0 });

/** An expression of which only that matters which an explanation tells. */
function expression(parts: Partial<TimeExpression> & Pick<TimeExpression, 'text' | 'rules'>): TimeExpression {
  return {
    start: 0,
    end: parts.text.length,
    type: 'DATE',
    value: 'XXXX',
    modifier: null,
    interval: null,
    precision: null,
    edtf: null,
    stated: [],
    supposed: [],
    reference: null,
    rangeEnd: null,
    ...parts,
  };
}

/** Both sentences, without the rule that ends them. */
type Example = readonly [english: string, german: string, Parameters<typeof expression>[0]];

const placed: readonly Example[] = [
  [
    '“23 December 1969” tells by itself which day is meant: 23 December 1969',
    '„23 December 1969“ sagt von sich aus, welcher Tag gemeint ist: 23. Dezember 1969',
    { text: '23 December\n1969', rules: ['day-month-year'], interval: interval('1969-12-23'), precision: 'day' },
  ],
  [
    '“44 BC” tells by itself which year is meant: 44 BCE',
    '„44 BC“ sagt von sich aus, welches Jahr gemeint ist: 44 v. Chr.',
    { text: '44 BC', rules: ['era-year'], interval: interval('-0043-01-01/-0043-12-31'), precision: 'year' },
  ],
  [
    '“Q3 2014” tells by itself which quarter of which year is meant: Q3 2014',
    '„Q3 2014“ sagt von sich aus, welches Quartal welchen Jahres gemeint ist: 3. Quartal 2014',
    { text: 'Q3 2014', rules: ['quarter'], interval: interval('2014-07-01/2014-09-30'), precision: 'quarter' },
  ],
  [
    '“the 19th century” tells by itself which century is meant: the 19th century',
    '„the 19th century“ sagt von sich aus, welches Jahrhundert gemeint ist: 19. Jahrhundert',
    { text: 'the 19th century', rules: ['century'], interval: interval('1800-01-01/1899-12-31'), precision: 'century' },
  ],
  [
    '“the night of 8 February 1904” tells by itself which part of which day is meant: 8 February 1904, night',
    '„the night of 8 February 1904“ sagt von sich aus, welche Tageszeit welchen Tages gemeint ist: 8. Februar 1904, nachts',
    {
      text: 'the night of 8 February 1904',
      rules: ['part-of-named-day', 'day-month-year'],
      interval: { ...interval('1904-02-08'), clock: { from: 1200, until: 1440 } },
      precision: 'part-of-day',
    },
  ],
  [
    '“03/04/2016” was read as 3 April 2016; the order of day and month is supposed',
    '„03/04/2016“ wurde gelesen als 3. April 2016; angenommen ist die Reihenfolge von Tag und Monat',
    {
      text: '03/04/2016',
      rules: ['numeric-date'],
      interval: interval('2016-04-03'),
      precision: 'day',
      stated: ['year', 'month', 'day'],
      supposed: ['day-month-order'],
    },
  ],
  [
    '“The nineties” was read as the 1990s; the century is supposed',
    '„The nineties“ wurde gelesen als 1990er Jahre; angenommen ist das Jahrhundert',
    {
      text: 'The nineties',
      rules: ['decade'],
      interval: interval('1990-01-01/1999-12-31'),
      precision: 'decade',
      stated: ['decade'],
      supposed: ['century'],
    },
  ],
  [
    '“early 1942” tells by itself which year is meant: 1942; the early part of that year is meant',
    '„early 1942“ sagt von sich aus, welches Jahr gemeint ist: 1942; gemeint ist der Anfang dieses Jahres',
    {
      text: 'early 1942',
      rules: ['year', 'part-of-stretch'],
      interval: interval('1942-01-01/1942-04-30'),
      precision: 'year',
      modifier: 'START',
    },
  ],
  [
    '“mid-June 1950” tells by itself which month is meant: June 1950; the middle of that month is meant',
    '„mid-June 1950“ sagt von sich aus, welcher Monat gemeint ist: Juni 1950; gemeint ist die Mitte dieses Monats',
    {
      text: 'mid-June 1950',
      rules: ['month-year', 'part-of-stretch'],
      interval: interval('1950-06-11/1950-06-20'),
      precision: 'month',
      modifier: 'MID',
    },
  ],
  [
    '“about 1250” tells by itself which year is meant: 1250; that year is only approximate',
    '„about 1250“ sagt von sich aus, welches Jahr gemeint ist: 1250; dieses Jahr gilt nur ungefähr',
    {
      text: 'about 1250',
      rules: ['year', 'approximately'],
      interval: interval('1250-01-01/1250-12-31'),
      precision: 'year',
      modifier: 'APPROX',
    },
  ],
  [
    '“1700” tells by itself which year is meant: 1700; what is told lies some time before that year',
    '„1700“ sagt von sich aus, welches Jahr gemeint ist: 1700; das Erzählte liegt irgendwann vor diesem Jahr',
    {
      text: '1700',
      rules: ['year', 'open-ended'],
      interval: interval('../1699-12-31'),
      precision: 'year',
      modifier: 'BEFORE',
    },
  ],
  [
    '“the war years” tells by itself which year is meant: 1918; what is told lies some time after that year',
    '„the war years“ sagt von sich aus, welches Jahr gemeint ist: 1918; das Erzählte liegt irgendwann nach diesem Jahr',
    {
      text: 'the war years',
      rules: ['year', 'open-ended'],
      interval: interval('1919-01-01/..'),
      precision: 'year',
      modifier: 'AFTER',
    },
  ],
  [
    '“Sept. 2008” tells by itself which month is meant: September 2008; what is told lies in that month or before it',
    '„Sept. 2008“ sagt von sich aus, welcher Monat gemeint ist: September 2008; das Erzählte liegt vor dem Ende dieses Monats',
    {
      text: 'Sept. 2008',
      rules: ['month-year', 'open-ended'],
      interval: interval('../2008-09-30'),
      precision: 'month',
      modifier: 'ON_OR_BEFORE',
    },
  ],
  [
    '“March 2011” tells by itself which month is meant: March 2011; what is told begins with that month, with no end given',
    '„March 2011“ sagt von sich aus, welcher Monat gemeint ist: März 2011; das Erzählte beginnt mit diesem Monat, ein Ende ist nicht genannt',
    {
      text: 'March 2011',
      rules: ['month-year', 'open-ended'],
      interval: interval('2011-03-01/..'),
      precision: 'month',
      modifier: 'ON_OR_AFTER',
    },
  ],
  [
    '“yesterday” was read as 5 September 2016, against the document’s date, 6 September 2016',
    '„yesterday“ wurde gelesen als 5. September 2016, bezogen auf das Datum des Dokuments (6. September 2016)',
    {
      text: 'yesterday',
      rules: ['day-name'],
      interval: interval('2016-09-05'),
      precision: 'day',
      reference: document,
    },
  ],
  [
    '“Today” was read as the document’s date itself, 6 September 2016',
    '„Today“ wurde als das Datum des Dokuments selbst gelesen: 6. September 2016',
    { text: 'Today', rules: ['day-name'], interval: interval('2016-09-06'), precision: 'day', reference: document },
  ],
  [
    '“Monday” was read as 5 September 2016, against the document’s date, 6 September 2016; it states the day of the week, and the week is supposed',
    '„Monday“ wurde gelesen als 5. September 2016, bezogen auf das Datum des Dokuments (6. September 2016); genannt ist der Wochentag, angenommen ist die Woche',
    {
      text: 'Monday',
      rules: ['weekday'],
      interval: interval('2016-09-05'),
      precision: 'day',
      stated: ['weekday'],
      supposed: ['week'],
      reference: document,
    },
  ],
  [
    '“7:15 p.m. on Monday” was read as 5 September 2016, 19:15, against the document’s date, 6 September 2016; it states the time of day and the day of the week, and the week is supposed',
    '„7:15 p.m. on Monday“ wurde gelesen als 5. September 2016, 19:15 Uhr, bezogen auf das Datum des Dokuments (6. September 2016); genannt sind die Uhrzeit und der Wochentag, angenommen ist die Woche',
    {
      text: '7:15 p.m. on Monday',
      rules: ['clock-time', 'weekday'],
      type: 'TIME',
      interval: { ...interval('2016-09-05'), clock: { from: 1155, until: 1156 } },
      precision: 'minute',
      stated: ['clock', 'weekday'],
      supposed: ['week'],
      reference: document,
    },
  ],
  [
    '“the end of August” was read as August 2016, against the document’s date, 6 September 2016; it states the month, the year is supposed, and the late part of that month is meant',
    '„the end of August“ wurde gelesen als August 2016, bezogen auf das Datum des Dokuments (6. September 2016); genannt ist der Monat, angenommen ist das Jahr, gemeint ist das Ende dieses Monats',
    {
      text: 'the end of August',
      rules: ['month', 'part-of-stretch'],
      interval: interval('2016-08-21/2016-08-31'),
      precision: 'month',
      modifier: 'END',
      stated: ['month'],
      supposed: ['year'],
      reference: document,
    },
  ],
  [
    '“the first half of the year” was read as the first half of 2016, against the document’s date, 6 September 2016; it states the half of the year, and the year is supposed',
    '„the first half of the year“ wurde gelesen als 1. Halbjahr 2016, bezogen auf das Datum des Dokuments (6. September 2016); genannt ist die Jahreshälfte, angenommen ist das Jahr',
    {
      text: 'the first half of the year',
      rules: ['half'],
      interval: interval('2016-01-01/2016-06-30'),
      precision: 'half',
      stated: ['half'],
      supposed: ['year'],
      reference: document,
    },
  ],
  [
    '“the weekend” was read as 3–4 September 2016, against the document’s date, 6 September 2016',
    '„the weekend“ wurde gelesen als 3.–4. September 2016, bezogen auf das Datum des Dokuments (6. September 2016)',
    {
      text: 'the weekend',
      rules: ['weekend'],
      interval: interval('2016-09-03/2016-09-04'),
      precision: 'weekend',
      reference: document,
    },
  ],
  [
    '“4 and 5 May” was read as 4–5 May 1945, against the date that the text had reached, 1945; it states the month and the day, the year and the era are supposed, and that day is only approximate',
    '„4 and 5 May“ wurde gelesen als 4.–5. Mai 1945, bezogen auf das Datum, das der Text erreicht hatte (1945); genannt sind der Monat und der Tag, angenommen sind das Jahr und die Zeitrechnung, dieser Tag gilt nur ungefähr',
    {
      text: '4 and 5 May',
      rules: ['month-day'],
      interval: interval('1945-05-04/1945-05-05'),
      precision: 'day',
      stated: ['month', 'day'],
      supposed: ['year', 'era'],
      modifier: 'APPROX',
      reference: told('1945-01-01/1945-12-31'),
    },
  ],
  [
    '“the following day” was read as 4 May 1945, against the date that the text had reached, 3 May 1945',
    '„the following day“ wurde gelesen als 4. Mai 1945, bezogen auf das Datum, das der Text erreicht hatte (3. Mai 1945)',
    {
      text: 'the following day',
      rules: ['told-unit'],
      interval: interval('1945-05-04'),
      precision: 'day',
      reference: told('1945-05-03'),
    },
  ],
  [
    '“that same year” was read as the very date that the text had reached, 1901',
    '„that same year“ wurde als eben das Datum gelesen, das der Text erreicht hatte: 1901',
    {
      text: 'that same year',
      rules: ['told-unit'],
      interval: interval('1901-01-01/1901-12-31'),
      precision: 'year',
      reference: told('1901-01-01/1901-12-31'),
    },
  ],
];

const unplaced: readonly Example[] = [
  [
    '“nine months” is a length of time and names no day of the calendar',
    '„nine months“ ist eine Dauer und nennt keinen Tag des Kalenders',
    { text: 'nine months', rules: ['duration'], type: 'DURATION', value: 'P9M' },
  ],
  [
    '“nearly an hour” is a length of time and names no day of the calendar; less than that length is meant',
    '„nearly an hour“ ist eine Dauer und nennt keinen Tag des Kalenders; gemeint ist weniger als diese Dauer',
    { text: 'nearly an hour', rules: ['duration'], type: 'DURATION', value: 'PT1H', modifier: 'LESS_THAN' },
  ],
  [
    '“some three days” is a length of time and names no day of the calendar; that length is only approximate',
    '„some three days“ ist eine Dauer und nennt keinen Tag des Kalenders; diese Dauer gilt nur ungefähr',
    { text: 'some three days', rules: ['duration'], type: 'DURATION', value: 'P3D', modifier: 'APPROX' },
  ],
  [
    '“every Tuesday” tells how often something happens and names no day of the calendar',
    '„every Tuesday“ sagt, wie oft etwas geschieht, und nennt keinen Tag des Kalenders',
    { text: 'every Tuesday', rules: ['repetition'], type: 'SET', value: 'XXXX-WXX-2' },
  ],
  [
    '“recently” speaks of the past without naming a date',
    '„recently“ spricht von der Vergangenheit, ohne ein Datum zu nennen',
    { text: 'recently', rules: ['vague'], value: 'PAST_REF' },
  ],
  [
    '“now” speaks of the present without naming a date',
    '„now“ spricht von der Gegenwart, ohne ein Datum zu nennen',
    { text: 'now', rules: ['vague'], value: 'PRESENT_REF' },
  ],
  [
    '“soon” speaks of the future without naming a date',
    '„soon“ spricht von der Zukunft, ohne ein Datum zu nennen',
    { text: 'soon', rules: ['vague'], value: 'FUTURE_REF' },
  ],
  [
    '“Monday” states the day of the week, but which one is meant is not known, so it has no place on the calendar',
    '„Monday“ hat keinen Platz im Kalender: genannt ist der Wochentag, doch welche Zeit gemeint ist, ist nicht bekannt',
    { text: 'Monday', rules: ['weekday'], value: 'XXXX-WXX-1', stated: ['weekday'] },
  ],
  [
    '“noon” is a time, but which one is meant is not known, so it has no place on the calendar',
    '„noon“ hat keinen Platz im Kalender: welche Zeit gemeint ist, ist nicht bekannt',
    { text: 'noon', rules: ['clock-time'], type: 'TIME', value: 'XXXX-XX-XX' },
  ],
];

it.each([...placed, ...unplaced])('%s', (inEnglish, inGerman, parts) => {
  expect(explainExpression(expression(parts), 'en')).toBe(`${inEnglish} (rule: ${parts.rules.join(' + ')}).`);
  expect(explainExpression(expression(parts), 'de')).toBe(`${inGerman} (Regel: ${parts.rules.join(' + ')}).`);
});

const genitives: readonly (readonly [Precision, string])[] = [
  ['millennium', 'dieses Jahrtausends'],
  ['century', 'dieses Jahrhunderts'],
  ['decade', 'dieses Jahrzehnts'],
  ['half', 'dieser Hälfte'],
  ['season', 'dieser Jahreszeit'],
  ['week', 'dieser Woche'],
  ['weekend', 'dieses Wochenendes'],
  ['day', 'dieses Tages'],
  ['part-of-day', 'dieser Tageszeit'],
];

it.each(genitives)('declines what a German date names: %s', (precision, genitive) => {
  const read = expression({ text: 'Ende', rules: ['x'], interval: interval('1942-01-01'), precision, modifier: 'END' });
  expect(explainExpression(read, 'de')).toContain(`gemeint ist das Ende ${genitive} (`);
});
