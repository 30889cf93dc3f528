import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bases, certainties } from '../events/types.ts';
import { precisions, timexModifiers } from '../time/types.ts';

import { drawFigure } from './draw.ts';
import { manyEvents, requests } from './drawings/requests.ts';
import { palettes } from './palette.ts';
import type { FigureEvent, FigureRequest } from './types.ts';
import { widthOf } from './typography.ts';

interface SetText {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** All words of a picture with the room they take: from the top of the capitals to the foot of the descenders. */
function wordsOf(svg: string): readonly SetText[] {
  return Array.from(svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g), ([, attributes = '', escaped = '']) => {
    const values = new Map(
      Array.from(attributes.matchAll(/([\w-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]),
    );
    const words = escaped.replace(/&([^;]+);/g, (_, name: string) => entities[name] ?? '');
    const size = Number(values.get('font-size'));
    const semiBold = values.get('font-weight') === '600';
    const face = values.get('font-family')?.includes('Serif') ? 'serifSemiBold' : semiBold ? 'sansSemiBold' : 'sans';
    const width = widthOf(words, { face, size, lineHeight: size });
    const left = Number(values.get('x')) - (values.get('text-anchor') === 'end' ? width : 0);
    const baseline = Number(values.get('y'));
    return { words, left, right: left + width, top: baseline - size * 0.7, bottom: baseline + size * 0.2 };
  });
}

function expectSound(request: FigureRequest): void {
  const figure = drawFigure(request);
  const { svg, width, height } = figure;
  expect(figure.labelled + figure.unlabelled + figure.leftOut).toBe(request.events.length);
  expect(height).toBeLessThanOrEqual(6_000);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  // The renderer refuses what is not well-formed.
  const parsed = new Resvg(svg, { font: { loadSystemFonts: false } });
  expect([parsed.width, parsed.height]).toEqual([width, height]);

  const words = wordsOf(svg);
  for (const { left, right, top, bottom, words: text } of words) {
    expect(left, text).toBeGreaterThanOrEqual(0);
    expect(right, text).toBeLessThanOrEqual(width);
    expect(top, text).toBeGreaterThanOrEqual(0);
    expect(bottom, text).toBeLessThanOrEqual(height);
  }
  const downwards = [...words].sort((one, other) => one.top - other.top);
  downwards.forEach((one, index) => {
    for (let next = index + 1; next < downwards.length; next++) {
      const other = downwards[next];
      if (other === undefined || other.top >= one.bottom) break;
      const apart = other.left >= one.right || one.left >= other.right;
      expect(apart, `${one.words} / ${other.words}`).toBe(true);
    }
  });
}

describe.each(Object.entries(requests))('the drawing %s', (name, request) => {
  it('is as committed', async () => {
    await expect(drawFigure(request).svg).toMatchFileSnapshot(`drawings/${name}.svg`);
  });

  it('is sound', () => {
    expectSound(request);
  });
});

const date = fc.record({
  year: fc.integer({ min: -9_999, max: 9_999 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 31 }),
});
const minute = fc.integer({ min: 0, max: 1_440 });
const strangeText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc.lorem({ maxCount: 14 }),
);
const anyEvent: fc.Arbitrary<FigureEvent> = fc.record({
  id: fc.constant('event'),
  title: strangeText,
  interval: fc.option(
    fc.oneof(
      fc.record({ first: fc.option(date), last: fc.option(date), clock: fc.constant(null) }),
      date.map((day) => ({ first: day, last: day, clock: null })),
      fc
        .tuple(date, fc.record({ from: minute, until: minute }))
        .map(([day, clock]) => ({ first: day, last: day, clock })),
    ),
    { freq: 8 },
  ),
  precision: fc.option(fc.constantFrom(...precisions), { freq: 8 }),
  modifier: fc.option(fc.constantFrom(...timexModifiers)),
  basis: fc.constantFrom(...bases),
  certainty: fc.constantFrom(...certainties),
  attribution: fc.option(fc.string()),
  weight: fc.oneof(fc.double(), fc.integer({ min: 0, max: 3 })),
  lane: fc.constantFrom('a', 'b', 'c', 'nowhere'),
});
/** Years that lie close together: many labels in one place. */
const crowdedEvent = anyEvent.map((event) => ({
  ...event,
  interval: event.interval && {
    ...event.interval,
    first: event.interval.first && { ...event.interval.first, year: 1914 },
    last: event.interval.last && { ...event.interval.last, year: 1914 },
  },
}));
const anyRequest: fc.Arbitrary<FigureRequest> = fc.record({
  title: strangeText,
  source: strangeText,
  lanes: fc.constantFrom(...[['a'], ['a', 'b', 'c'], []].map((ids) => ids.map((id) => ({ id, label: id.repeat(9) })))),
  events: fc.oneof(fc.array(anyEvent, { maxLength: 40 }), fc.array(crowdedEvent, { maxLength: 80 })),
  window: fc.option(fc.record({ from: fc.double(), to: fc.double() })),
  width: fc.integer({ min: 320, max: 2_400 }),
  theme: fc.constantFrom('light', 'dark'),
  background: fc.constantFrom('paper', 'transparent'),
});

describe('whatever is asked for', () => {
  it('the picture is sound', () => {
    fc.assert(fc.property(anyRequest, expectSound), { numRuns: 60 });
  });

  it('the same request gives the same picture', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(drawFigure(structuredClone(request))).toEqual(drawFigure(request));
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    [320, 2_000],
    [1_200, 20_000],
    [8_000, 2_000],
  ])('at %d pixels %d events have room', (width, count) => {
    expectSound({ ...manyEvents(count), width });
  });

  it('forty lanes have room, and each of the first has labels', () => {
    const { events, ...rest } = manyEvents(300);
    const lanes = Array.from({ length: 40 }, (_, index) => ({ id: String(index), label: `Lane ${index}` }));
    const request = { ...rest, lanes, events: events.map((event, index) => ({ ...event, lane: String(index % 40) })) };
    expectSound(request);
    const words = wordsOf(drawFigure(request).svg).map(({ words: text }) => text);
    expect(words).toContain('Lane 22');
    expect(words).toContain('17 more lanes');
  });
});

describe('what the picture says', () => {
  const says = (request: FigureRequest) => wordsOf(drawFigure(request).svg).map(({ words }) => words);

  it('how many events have no date, and which', () => {
    const words = says(requests.article);
    expect(words).toContain('Undated (2)');
    expect(words).toContain('12 events, 3–5 September 2016, and 2 without a date');
    expect(drawFigure(requests.article)).toMatchObject({ labelled: 12, unlabelled: 0, leftOut: 2 });
  });

  it('how many lie outside the window', () => {
    expect(says(requests.window)).toContain('3 events lie outside this window.');
  });

  it('how many are labelled, when not all are', () => {
    const figure = drawFigure(requests.many);
    expect(figure.labelled).toBeGreaterThan(100);
    expect(says(requests.many)).toContain(`${figure.labelled} of 500 events are labelled.`);
  });

  it('the heavier keep their labels', () => {
    const request = manyEvents(2_000);
    const heavy = { ...request.events[0], title: 'Unmistakable', weight: 1_000 } as FigureEvent;
    expect(says({ ...request, events: [...request.events, heavy] })).toContain('Unmistakable');
  });

  it('no more than six undated titles, and the number of the others', () => {
    const undated = Array.from({ length: 9 }, (_, index) => ({ ...anUndated, title: `Title ${index}`, weight: index }));
    const words = says({ ...requests.none, events: undated });
    expect(words).toContain('Undated (9)');
    expect(words).toContain('and 3 more');
    expect(words).not.toContain('Title 2');
    expect(words.indexOf('Title 3')).toBeLessThan(words.indexOf('Title 8'));
  });

  it('the legend explains the signs that are used, and no others', () => {
    const legend = [
      'dated in the text',
      'date inherited from the text before',
      'reported',
      'planned or possible',
      'denied',
      'approximate date',
      'before or after',
      'goes on outside this window',
    ];
    const explained = (request: FigureRequest) => says(request).filter((words) => legend.includes(words));
    expect(explained(requests.one)).toEqual([]);
    expect(explained(requests.article)).toEqual(legend.slice(0, 3));
    expect(explained(requests.window)).toEqual(legend.filter((words) => !words.includes('inherited')));
  });

  it('why there is nothing to see', () => {
    expect(says(requests.none)).toContain('There are no events to show.');
    expect(says({ ...requests.none, events: [anUndated] })).toContain('None of the events has a date.');
    const window = { from: 0, to: 1_000_000 };
    expect(says({ ...requests.one, window })).toContain('No dated event lies in this window.');
  });

  it('its title and description to those who hear it', () => {
    const { svg } = drawFigure(requests.antiquity);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title id="figure-title">From the Rubicon to the Teutoburg Forest</title>');
    expect(svg).toContain('A timeline. 14 events, 49 BCE – 9 CE. 3 lanes: Power, War, Letters.</desc>');
  });

  it('a single lane is not named', () => {
    expect(says(requests.article)).not.toContain('Text');
    expect(says(requests.antiquity)).toContain('Letters');
  });

  it('nothing of a stranger’s markup', () => {
    const { svg } = drawFigure(requests.hostile);
    expect(svg).not.toMatch(/<script|<image|<b>|\p{Cf}/u);
    expect(svg).toContain('&lt;/title&gt;&lt;script&gt;');
  });
});

it('paper is drawn where it is asked for', () => {
  const paper = `fill="${palettes.light.paper}"`;
  expect(drawFigure(requests.article).svg).toContain(paper);
  expect(drawFigure({ ...requests.article, background: 'transparent' }).svg).not.toContain(palettes.light.paper);
});

const anUndated: FigureEvent = {
  id: 'undated',
  title: 'Undated',
  interval: null,
  precision: null,
  modifier: null,
  basis: 'undated',
  certainty: 'asserted',
  attribution: null,
  weight: 1,
  lane: 'text',
};
