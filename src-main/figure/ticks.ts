/** Where the axis is marked and what is written there, from minutes to millennia. */
import { enGB } from 'date-fns/locale/en-GB';

import {
  addDays,
  addMonths,
  dateAt,
  dayMilliseconds,
  formatDate,
  millisecondsOf,
  minuteMilliseconds,
  weekdayOf,
} from '../time/calendar.ts';
import { yearLabel } from '../time/label.ts';
import type { Precision } from '../time/types.ts';

import { pixelsPerMillisecond, xOf, type TimeScale } from './scale.ts';
import { type, widthOf } from './typography.ts';

/** A mark on the axis with the words to its right; no words where there is no room for them. */
export interface Tick {
  readonly x: number;
  readonly label: string | null;
}

export interface Ticks {
  readonly minor: readonly Tick[];
  /** The larger unit in which the minor ticks stand ("September 2016"); its beginning may lie left of the plot. */
  readonly major: readonly (Tick & { readonly begins: boolean })[];
}

const hourMilliseconds = 60 * minuteMilliseconds;
const yearMilliseconds = 365.2425 * dayMilliseconds;

/** Ways to walk through the units of the calendar: the unit in which a moment lies, and the one after it. */
interface Unit {
  readonly milliseconds: number;
  /** The last beginning of a step of `every` units at or before the moment. */
  readonly floor: (milliseconds: number, every: number) => number;
  readonly next: (beginning: number, every: number) => number;
}

const units = {
  minute: clockUnit(minuteMilliseconds),
  hour: clockUnit(hourMilliseconds),
  day: clockUnit(dayMilliseconds),
  week: {
    milliseconds: 7 * dayMilliseconds,
    floor: (milliseconds) => {
      const date = dateAt(milliseconds);
      return millisecondsOf(addDays(date, 1 - weekdayOf(date)));
    },
    next: (beginning) => beginning + 7 * dayMilliseconds,
  },
  month: {
    milliseconds: yearMilliseconds / 12,
    floor: (milliseconds, every) => {
      const { year, month } = dateAt(milliseconds);
      return millisecondsOf({ year, month: month - ((month - 1) % every), day: 1 });
    },
    next: (beginning, every) => millisecondsOf(addMonths(dateAt(beginning), every)),
  },
  year: {
    milliseconds: yearMilliseconds,
    floor: (milliseconds, every) => yearBeginning(roundYear(dateAt(milliseconds).year, every)),
    next: (beginning, every) => yearBeginning(nextRoundYear(dateAt(beginning).year, every)),
  },
} as const satisfies Record<string, Unit>;

function clockUnit(length: number): Unit {
  return {
    milliseconds: length,
    floor: (milliseconds, every) => Math.floor(milliseconds / (length * every)) * length * every,
    next: (beginning, every) => beginning + length * every,
  };
}

function yearBeginning(year: number): number {
  return millisecondsOf({ year, month: 1, day: 1 });
}

/** The last round year at or before `year`: 200 BCE, 100 BCE, 1 CE, 100 CE. There is no year zero to be round. */
function roundYear(year: number, every: number): number {
  if (year <= 0) return 1 - Math.ceil((1 - year) / every) * every;
  return Math.max(1, Math.floor(year / every) * every);
}

function nextRoundYear(year: number, every: number): number {
  if (year <= 0) return 1 - year > every ? year + every : 1;
  return year === 1 && every > 1 ? every : year + every;
}

/** What a precision is about as long as. */
const precisionLengths: Readonly<Record<Precision, number>> = {
  millennium: 1000 * yearMilliseconds,
  century: 100 * yearMilliseconds,
  decade: 10 * yearMilliseconds,
  year: yearMilliseconds,
  half: yearMilliseconds / 2,
  season: yearMilliseconds / 4,
  quarter: yearMilliseconds / 4,
  month: yearMilliseconds / 12,
  week: dayMilliseconds,
  weekend: dayMilliseconds,
  day: dayMilliseconds,
  'part-of-day': hourMilliseconds,
  hour: hourMilliseconds,
  minute: minuteMilliseconds,
  second: minuteMilliseconds,
};

const pattern = (text: string) => (milliseconds: number) => formatDate(dateAt(milliseconds), text, enGB);
const yearOf = (milliseconds: number) => yearLabel(dateAt(milliseconds).year);
const withYear = (text: string) => (milliseconds: number) => `${pattern(text)(milliseconds)} ${yearOf(milliseconds)}`;
const clockTime = (milliseconds: number) => {
  const minutes = Math.round((milliseconds - millisecondsOf(dateAt(milliseconds))) / minuteMilliseconds);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
};

interface Major {
  readonly unit: Unit;
  /** From the fullest to the shortest: the first that has room is written. */
  readonly labels: readonly ((milliseconds: number) => string)[];
}

const majors = {
  day: {
    unit: units.day,
    labels: [withYear('EEEE d MMMM'), withYear('d MMMM'), withYear('d MMM'), pattern('d MMM')],
  },
  month: { unit: units.month, labels: [withYear('LLLL'), withYear('LLL')] },
  year: { unit: units.year, labels: [yearOf] },
} as const satisfies Record<string, Major>;

interface Step {
  readonly unit: Unit;
  readonly every: number;
  readonly label: (milliseconds: number) => string;
  /** The widest of its labels. */
  readonly sample: string;
  readonly major: Major | null;
}

const yearSample = '9999 BCE';

/** Finest first: the first step whose labels have room is the axis. */
const steps: readonly Step[] = [
  ...[1, 2, 5, 10, 15, 30].map((every) => ({
    unit: units.minute,
    every,
    label: clockTime,
    sample: '00:00',
    major: majors.day,
  })),
  ...[1, 2, 3, 6, 12].map((every) => ({
    unit: units.hour,
    every,
    label: clockTime,
    sample: '00:00',
    major: majors.day,
  })),
  { unit: units.day, every: 1, label: pattern('EEEE d'), sample: 'Wednesday 30', major: majors.month },
  { unit: units.day, every: 1, label: pattern('EEE d'), sample: 'Wed 30', major: majors.month },
  { unit: units.day, every: 1, label: pattern('d'), sample: '30', major: majors.month },
  { unit: units.week, every: 1, label: pattern('d'), sample: '30', major: majors.month },
  { unit: units.month, every: 1, label: pattern('LLLL'), sample: 'September', major: majors.year },
  { unit: units.month, every: 1, label: pattern('LLL'), sample: 'May', major: majors.year },
  ...[3, 6].map((every) => ({ unit: units.month, every, label: pattern('LLL'), sample: 'May', major: majors.year })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((every) => ({
    unit: units.year,
    every,
    label: yearOf,
    sample: yearSample,
    major: null,
  })),
];

/** Air between the words of one tick and the line of the next, and between a line and its words. */
const air = { after: 16, before: 5 };

/**
 * The ticks inside the plot, in order of time; no two labels overlap and none leaves the plot. `finest` is the sharpest
 * precision of what is drawn: where no event has an hour, an axis with hours would pretend to one.
 */
export function ticksOf(scale: TimeScale, finest: Precision): Ticks {
  const step = stepFor(scale, finest);
  return step === null
    ? { minor: [], major: [] }
    : { minor: minorTicks(scale, step), major: majorTicks(scale, step.major) };
}

/** Fewer ticks than this say nothing: then the axis is finer than the events. */
const leastTicks = 4;

function stepFor(scale: TimeScale, finest: Precision): Step | null {
  const shortest = Math.min(precisionLengths[finest], (scale.window.to - scale.window.from) / leastTicks);
  const density = pixelsPerMillisecond(scale);
  const oldest = yearOf(scale.window.from);
  const fits = ({ unit, every, sample }: Step) => {
    if (unit.milliseconds * every < shortest * 0.99) return false;
    const widest =
      sample === yearSample
        ? Math.max(widthOf(oldest, type.axis), widthOf('2000', type.axis))
        : widthOf(sample, type.axis);
    return unit.milliseconds * every * density >= widest + air.before + air.after;
  };
  return steps.find(fits) ?? steps.at(-1) ?? null;
}

/** The first x at which the next label may begin moves to the right as labels are set. */
function minorTicks(scale: TimeScale, { unit, every, label }: Step): readonly Tick[] {
  const found: Tick[] = [];
  let free = scale.left;
  for (const moment of beginnings(scale, unit, every)) {
    const x = xOf(scale, moment);
    if (x < scale.left) continue;
    const words = label(moment);
    const end = x + air.before + widthOf(words, type.axis);
    const room = x >= free && end <= scale.right;
    found.push({ x, label: room ? words : null });
    if (room) free = end + air.after / 2;
  }
  return found;
}

function majorTicks(scale: TimeScale, major: Major | null): Ticks['major'] {
  if (major === null) return [];
  const moments = [...beginnings(scale, major.unit, 1)];
  return moments.map((moment, index) => {
    const next = moments[index + 1];
    const begins = xOf(scale, moment) >= scale.left;
    const x = begins ? xOf(scale, moment) : scale.left;
    const room = (next === undefined ? scale.right : xOf(scale, next) - air.after) - x - (begins ? air.before : 0);
    const label = major.labels.map((write) => write(moment)).find((words) => widthOf(words, type.axisMajor) <= room);
    return { x, label: label ?? null, begins };
  });
}

/** Beginnings of steps from the one in which the window begins to the last inside it. */
function* beginnings({ window }: TimeScale, unit: Unit, every: number): Generator<number> {
  let moment = unit.floor(window.from, every);
  while (moment < window.to) {
    yield moment;
    moment = unit.next(moment, every);
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
