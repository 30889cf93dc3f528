import { describe, expect, it } from 'vitest';

import { isoDate } from './calendar.ts';
import { findDocumentDate } from './documentDate.ts';
import { readerOf } from './grammars.ts';
import { languages, type Language } from './types.ts';

const datelines: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['2016-09-06', 'Blasts in Syria\nSeptember 6, 2016Militants claimed responsibility.'],
    ['2008-03-01', 'Northrop defeats Boeing\nMarch 01, 2008\nNorthrop has won.'],
    ['1989-10-26', 'WASHINGTON, Oct. 26, 1989 (AP) — The Senate voted.'],
    ['2020-05-04', 'By Jane Roe\nPublished 4 May 2020 at 10:15 GMT\nThe lake froze.'],
    ['2023-03-07', 'Board minutes, Elm Court, Tuesday 7 March 2023\n\nPresent: J. Ward.'],
    ['2021-11-09', 'Incident report 14/2021\n\nPrepared 9 November 2021 by Sgt. Ellen Brandt.\n\nThe lake froze.'],
    ['1998-03-06', 'Oslo, 6 March 1998 – Fire destroyed a warehouse in Bergen on 3 March 1998.'],
    ['1998-03-06', 'Fire in Bergen\nNew York, March 6, 1998 (NTB) -- Nobody was hurt.'],
    ['2021-01-31', '2021-01-31\n\nMinutes of the meeting'],
    ['2019-11-12', 'Tuesday, 12 November 2019\nVenice was under water.'],
    ['2019-03-14', 'Port Ellery, 14 March 2019\n\nThe council met on Tuesday.'],
    ['1915-03-14', 'Fort Kild – 14th March, 1915\n\nDear Father,\nWe were shelled yesterday.'],
    ['2004-10-02', 'Aldon upon Tern, Monday, October 2, 2004\nThe mill will close.'],
  ],
  de: [
    ['2016-09-06', 'Anschläge in Syrien\nBerlin, 6. September 2016 (dpa) – Der Senat hat beschlossen.'],
    ['2016-09-06', 'Bonn, den 06.09.2016\nSehr geehrte Damen und Herren'],
    ['2008-03-01', 'Flughafen fertig\nVeröffentlicht am 1. März 2008 um 10.15 Uhr\nDer Flughafen ist fertig.'],
    ['2019-11-12', 'Dienstag, 12. November 2019\nVenedig stand unter Wasser.'],
    ['2019-06-04', 'Kiel, 4. Juni 2019\n\nDer Rat tagte am Montag.'],
    ['2010-01-14', 'Bozen/Meran, 14. Jänner 2010\nDie Straße ist gesperrt.'],
  ],
};

const noDatelines: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'On June 18, 1815 the armies met near Waterloo.',
    'The treaty was signed on 3 May 1979 in Rome.\nIt did not last.',
    'June 18, 1815 was a wet day.',
    'In Paris, 6 March 1998 – a Friday – was a day of strikes.',
    'Waterloo, 18 June 1815, was a wet day.',
    'Nothing here has a date.',
    '28 June 1914: The archduke is shot.\n4 August 1914: War begins.',
    'FEBRUARY 30, 1900\nNo such day.',
    '7 August 1931\nThe dam broke.\n9 August 1931\nSoldiers came.',
    'Sel Camp, 4 June 1891\nWe struck camp.\n\nPort Ans, 5 June 1891\nIt rained.',
    'In Paris, 6 March 1998\nThe fair opened.',
    '| 9 May 1868 | Cholera in Varn |\n| 2 June 1868 | Armistice |',
    '2021-11-08 03:12:44 The pump stopped.\n2021-11-08 03:15:02 The pump started.',
    '',
  ],
  de: [
    'Am 18. Juni 1815 trafen sich die Heere bei Waterloo.',
    'Der Vertrag wurde am 3. Mai 1979 in Rom unterschrieben.\nEr hielt nicht.',
    '18. Juni 1815 war ein nasser Tag.',
    '7. August 1931\nDer Damm brach.\n9. August 1931\nSoldaten kamen.',
    '30. Februar 1900\nDiesen Tag gab es nicht.',
    '',
  ],
};

describe.each(languages)('findDocumentDate, %s', (language) => {
  it.each(datelines[language])('%s in: %s', (date, text) => {
    const found = findDocumentDate(text, readerOf(language));
    expect(found.date === null ? null : isoDate(found.date)).toBe(date);
    expect(found.basis).toBe('dateline');
    expect(text.slice(found.start ?? 0, found.end ?? 0)).toMatch(/\d{4}/);
  });

  it.each(noDatelines[language])('none in: %s', (text) => {
    expect(findDocumentDate(text, readerOf(language))).toEqual({ date: null, basis: 'none', start: null, end: null });
  });
});
