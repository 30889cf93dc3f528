/** What the committed drawings beside this file show; each request is drawn by `draw.test.ts`. */
import { millisecondsOf } from '../../time/calendar.ts';
import type { CivilDate, CivilInterval, ClockSpan } from '../../time/types.ts';
import type { FigureEvent, FigureRequest } from '../types.ts';

const date = (year: number, month: number, day: number): CivilDate => ({ year, month, day });
const days = (first: CivilDate | null, last: CivilDate | null, clock: ClockSpan | null = null): CivilInterval => ({
  first,
  last,
  clock,
});
const day = (year: number, month: number, dayOfMonth: number) =>
  days(date(year, month, dayOfMonth), date(year, month, dayOfMonth));
const year = (number: number) => days(date(number, 1, 1), date(number, 12, 31));
const years = (first: number, last: number) => days(date(first, 1, 1), date(last, 12, 31));

type Sketch = Partial<FigureEvent> & Pick<FigureEvent, 'title' | 'interval'>;

function events(sketches: readonly Sketch[]): readonly FigureEvent[] {
  return sketches.map((sketch, index) => ({
    id: `event-${index}`,
    precision: sketch.interval === null ? null : 'day',
    modifier: null,
    basis: sketch.interval === null ? 'undated' : 'explicit',
    certainty: 'asserted',
    attribution: null,
    weight: 1,
    lane: 'text',
    ...sketch,
  }));
}

const request = (
  parts: Partial<FigureRequest> & Pick<FigureRequest, 'title' | 'source' | 'events'>,
): FigureRequest => ({
  lanes: [{ id: 'text', label: 'Text' }],
  window: null,
  width: 1_200,
  theme: 'light',
  background: 'paper',
  ...parts,
});

const monday = day(2016, 9, 5);
const inherited = { interval: monday, basis: 'inherited' } as const;

const article = request({
  title: 'IS claims Syria blasts as US, Russia talks fail',
  source:
    'Source: syria-2016-09-06.txt, dated 6 September 2016. Dates read by rules with Dateline; inherited dates are dashed.',
  events: events([
    {
      title: 'Series of blasts goes off at almost the same time across Syria',
      interval: monday,
      basis: 'relative',
      weight: 9,
    },
    { title: '“Islamic State” claims responsibility for the blasts', ...inherited, weight: 7 },
    {
      title: 'At least 40 people die in cities held by the government and by Kurdish militia',
      ...inherited,
      weight: 8,
    },
    { title: 'The biggest blast hits the coastal city of Tartus', ...inherited, weight: 6 },
    { title: 'A first blast targets a highway checkpoint in Tartus', ...inherited, weight: 5 },
    { title: 'A second explosion is directed at rescue workers', ...inherited, weight: 5 },
    {
      title: 'Other blasts go off in a guarded Damascus suburb, in Homs, Qamishli and Hasakeh',
      ...inherited,
      weight: 6,
    },
    { title: 'Syrian rebels push IS fighters out of the border strip', interval: monday, basis: 'relative', weight: 6 },
    {
      title: 'Rebels seize an area along the border',
      interval: days(date(2016, 9, 3), date(2016, 9, 4)),
      precision: 'weekend',
      basis: 'relative',
      weight: 4,
    },
    { title: 'Jennifer Cafarella sees a possible campaign to expand westward', interval: null, weight: 2 },
    {
      title: 'US envoy Brett McGurk visits US-backed forces in northern Syria',
      interval: day(2016, 9, 4),
      basis: 'relative',
      certainty: 'reported',
      attribution: 'the State Department',
      weight: 5,
    },
    {
      title: 'Erdogan says he has proposed a no-fly zone to the US and Russian leaders',
      interval: monday,
      basis: 'relative',
      weight: 6,
    },
    {
      title: 'Russian airstrikes support the Syrian government’s efforts around Aleppo',
      interval: monday,
      basis: 'relative',
      weight: 6,
    },
    { title: 'Obama and Putin discuss the conflict in China and come to no agreement', interval: null, weight: 5 },
  ]),
});

const antiquity = request({
  title: 'From the Rubicon to the Teutoburg Forest',
  source: 'Source: a history, read against its own years. Dates read by rules with Dateline.',
  lanes: [
    { id: 'power', label: 'Power' },
    { id: 'war', label: 'War' },
    { id: 'letters', label: 'Letters' },
  ],
  events: events([
    { title: 'Caesar crosses the Rubicon', interval: day(-48, 1, 10), lane: 'war', weight: 5 },
    { title: 'Caesar is murdered', interval: day(-43, 3, 15), lane: 'power', weight: 9 },
    { title: 'Second Triumvirate', interval: years(-42, -31), precision: 'year', lane: 'power', weight: 6 },
    { title: 'Battle of Actium', interval: day(-30, 9, 2), lane: 'war', weight: 7 },
    { title: 'Octavian is named Augustus', interval: day(-26, 1, 16), lane: 'power', weight: 7 },
    {
      title: 'Virgil works on the Aeneid',
      interval: years(-28, -18),
      precision: 'year',
      modifier: 'APPROX',
      lane: 'letters',
    },
    { title: 'Livy begins his history', interval: year(-26), precision: 'year', modifier: 'APPROX', lane: 'letters' },
    {
      title: 'Vitruvius writes on architecture',
      interval: years(-29, -14),
      precision: 'year',
      modifier: 'MID',
      lane: 'letters',
      certainty: 'reported',
    },
    { title: 'Ovid is banished to Tomis', interval: year(8), precision: 'year', lane: 'letters', weight: 3 },
    {
      title: 'Three legions are lost in the Teutoburg Forest',
      interval: days(date(9, 9, 1), date(9, 9, 30)),
      precision: 'month',
      lane: 'war',
      weight: 8,
    },
    {
      title: 'Augustus rules',
      interval: days(date(-26, 1, 1), null),
      precision: 'year',
      modifier: 'ON_OR_AFTER',
      lane: 'power',
      weight: 2,
    },
    {
      title: 'Sallust leaves politics',
      interval: days(null, date(-44, 12, 31)),
      precision: 'year',
      modifier: 'BEFORE',
      lane: 'letters',
    },
    {
      title: 'A plan to march on Parthia',
      interval: year(-43),
      precision: 'year',
      modifier: 'START',
      certainty: 'planned',
      lane: 'war',
    },
    {
      title: 'Antony leaves his whole estate to Cleopatra',
      interval: year(-31),
      precision: 'year',
      certainty: 'denied',
      lane: 'power',
    },
  ]),
});

const clock = (from: number, until: number): CivilInterval => days(date(2016, 9, 5), date(2016, 9, 5), { from, until });

const morning = request({
  title: 'A morning of explosions',
  source: 'Source: a reconstruction from eight reports.',
  width: 1_000,
  events: events([
    { title: 'Guards change at the Arzouna bridge checkpoint', interval: clock(420, 421), precision: 'minute' },
    { title: 'A car bomb goes off at the checkpoint', interval: clock(485, 486), precision: 'minute', weight: 9 },
    { title: 'A second bomber strikes rescue workers', interval: clock(493, 494), precision: 'minute', weight: 8 },
    { title: 'Ambulances reach the bridge', interval: clock(480, 540), precision: 'hour', modifier: 'END' },
    {
      title: 'A motorcycle explodes at the roundabout in Hasakeh',
      interval: clock(510, 511),
      precision: 'minute',
      modifier: 'APPROX',
    },
    { title: 'Roads out of the city are closed', interval: clock(300, 720), precision: 'part-of-day', weight: 3 },
    { title: 'State television reports the blasts', interval: clock(545, 546), precision: 'minute' },
  ]),
});

/** Numbers that look thrown and are the same every time. */
function thrower(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const subjects = ['The council', 'A patrol', 'The ministry', 'Two reporters', 'The harbour office', 'A farmers’ union'];
const deeds = [
  'votes on the border treaty',
  'finds an abandoned depot',
  'denies the report',
  'signs a lease',
  'asks for a new count of the dead',
];

/** Events over forty years in four lanes, some of them long. */
export function manyEvents(count: number): FigureRequest {
  const next = thrower(7);
  const lanes = ['Politics', 'Army', 'Economy', 'Courts'].map((label) => ({ id: label.toLowerCase(), label }));
  return request({
    title: 'Forty years in a border province',
    source: 'Source: forty annual reports.',
    lanes,
    width: 1_600,
    events: events(
      Array.from({ length: count }, () => {
        const first = date(1950 + next(40), 1 + next(12), 1 + next(28));
        const long = next(20) === 0;
        return {
          title: `${subjects[next(subjects.length)]} ${deeds[next(deeds.length)]}`,
          interval: long ? days(first, { ...first, year: first.year + 1 + next(3) }) : days(first, first),
          certainty: next(9) === 0 ? 'reported' : 'asserted',
          lane: lanes[next(lanes.length)]?.id ?? '',
          weight: next(100),
        } as const;
      }),
    ),
  });
}

const hostile = request({
  title: `</title><script>alert(1)</script> & "quotes" \uD800 \u0000 \u202Ereversed`,
  source: `Source: ${'unbroken'.repeat(200)} ]]>`,
  lanes: [
    { id: 'text', label: '<b>Lane</b> '.repeat(40) },
    { id: 'empty', label: '' },
  ],
  width: 640,
  events: events([
    { title: 'a'.repeat(10_000), interval: day(2016, 9, 5) },
    { title: 'Ein Wort '.repeat(2_000), interval: day(2016, 9, 5) },
    { title: '<image href="file:///etc/passwd"/> \uDC00', interval: day(2016, 9, 4) },
    { title: 'انفجارات متزامنة في طرطوس وحمص ودمشق يوم الاثنين', interval: day(2016, 9, 4) },
    { title: '塔尔图斯和霍姆斯星期一发生多起爆炸事件造成至少四十人死亡', interval: day(2016, 9, 3), lane: 'empty' },
    { title: '', interval: day(2016, 9, 3), lane: 'no such lane' },
    { title: '\u0000\u0008\u202E', interval: null },
  ]),
});

/** Name of the drawing → what is asked for. */
export const requests = {
  article,
  'article-dark': { ...article, theme: 'dark' },
  'article-narrow': { ...article, width: 400 },
  'article-transparent': { ...article, width: 800, background: 'transparent' },
  antiquity,
  'antiquity-german': { ...antiquity, language: 'de' },
  'article-german': { ...article, width: 800, language: 'de' },
  'antiquity-dark': { ...antiquity, theme: 'dark', width: 900 },
  morning,
  many: manyEvents(500),
  one: request({
    title: 'Archduke Franz Ferdinand is shot',
    source: 'Source: one sentence.',
    width: 800,
    events: events([{ title: 'The archduke is shot in Sarajevo', interval: day(1914, 6, 28) }]),
  }),
  none: request({ title: 'Nothing yet', source: 'Source: an empty text.', width: 600, events: [] }),
  window: {
    ...antiquity,
    window: { from: millisecondsOf(date(-45, 1, 1)), to: millisecondsOf(date(-25, 1, 1)) },
    title: 'The years of the triumvirs',
  },
  hostile,
} as const satisfies Record<string, FigureRequest>;
