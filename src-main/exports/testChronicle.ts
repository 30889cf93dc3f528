import { readEdtf } from '../time/readEdtf.ts';

import type { Chronicle, WrittenEvent } from './chronicle.ts';

/** An event of a chronicle for a test: `edtf` is `null` for an undated one. */
export function writtenEvent(id: string, edtf: string | null, of: Partial<WrittenEvent> = {}): WrittenEvent {
  return {
    id,
    title: `Title of ${id}`,
    date: edtf === null ? null : readEdtf(edtf),
    edtf,
    basis: edtf === null ? 'undated' : 'explicit',
    places: [],
    actors: [],
    attribution: null,
    certainty: 'asserted',
    source: {
      name: 'report.txt',
      label: null,
      page: null,
      paragraph: null,
      heading: null,
      quote: `The words of ${id}.`,
    },
    lane: '',
    note: '',
    tags: [],
    isStarred: false,
    review: null,
    dispute: null,
    ...of,
  };
}

/** What no form may trip over. */
export const nasty = [
  '=1+1',
  '@SUM(A1)',
  '-2 degrees',
  'a "quoted", word; and\na second line\r\nand a tab\there',
  '<script>alert(1)</script> & "more"',
  '| a | b | *c* _d_ `e` [f](g) #h',
  'section x',
  '2016-09-05: not an entry',
  'Köln, 東京, 🏛️',
  'BEGIN:VEVENT',
  '\u0000\uFFFE\uD800',
] as const;

export function testChronicle(events: readonly WrittenEvent[], of: Partial<Chronicle> = {}): Chronicle {
  return {
    title: 'The affair',
    language: 'en',
    events,
    sources: ['report.txt'],
    writtenAt: '2026-11-27T22:05:14Z',
    ...of,
  };
}
