/** Where the axis is marked and what is written there, from minutes to millennia. */
import { dateAt, dayMilliseconds, millisecondsOf, minuteMilliseconds } from '../time/calendar.ts';
import { patternLabel, yearLabel } from '../time/label.ts';
import type { InterfaceLanguage, Precision } from '../time/types.ts';

import { hourMilliseconds, units, yearMilliseconds, type Unit } from './calendarUnits.ts';
import { pixelsPerMillisecond, xOf, type TimeScale } from './scale.ts';
import { type, widthOf } from './typography.ts';
import { axisPatterns } from './words/axisPatterns.ts';

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

/** Writes a moment for the axis. */
type Writer = (milliseconds: number) => string;

const clockTime: Writer = (milliseconds) => {
  const minutes = Math.round((milliseconds - millisecondsOf(dateAt(milliseconds))) / minuteMilliseconds);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
};

interface Major {
  readonly unit: Unit;
  /** From the fullest to the shortest: the first that has room is written. */
  readonly labels: readonly Writer[];
}

interface Step {
  readonly unit: Unit;
  readonly every: number;
  readonly label: Writer;
  /** The widest of its labels; `null` where that depends on the window. */
  readonly sample: string | null;
  readonly major: Major | null;
}

/** Finest first: the first step whose labels have room is the axis. */
function stepsIn(language: InterfaceLanguage): readonly Step[] {
  const { major, minor } = axisPatterns[language];
  const pattern =
    (text: string): Writer =>
    (milliseconds) =>
      patternLabel(dateAt(milliseconds), text, language);
  const yearOf: Writer = (milliseconds) => yearLabel(dateAt(milliseconds).year, language);
  const withYear =
    (text: string): Writer =>
    (milliseconds) =>
      `${pattern(text)(milliseconds)} ${yearOf(milliseconds)}`;

  const days: Major = {
    unit: units.day,
    labels: [withYear(major.weekday), withYear(major.day), withYear(major.shortDay), pattern(major.shortDay)],
  };
  const months: Major = { unit: units.month, labels: [withYear(major.month), withYear(major.shortMonth)] };
  const years: Major = { unit: units.year, labels: [yearOf] };
  const named = (
    unit: Unit,
    { pattern: text, sample }: (typeof minor)[keyof typeof minor],
    within: Major,
    every = 1,
  ) => ({
    unit,
    every,
    label: pattern(text),
    sample,
    major: within,
  });
  const clock = (unit: Unit, every: number) => ({ unit, every, label: clockTime, sample: '00:00', major: days });
  return [
    ...[1, 2, 5, 10, 15, 30].map((every) => clock(units.minute, every)),
    ...[1, 2, 3, 6, 12].map((every) => clock(units.hour, every)),
    named(units.day, minor.weekday, months),
    named(units.day, minor.shortWeekday, months),
    named(units.day, minor.day, months),
    named(units.week, minor.day, months),
    named(units.month, minor.month, years),
    ...[1, 3, 6].map((every) => named(units.month, minor.shortMonth, years, every)),
    ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((every) => ({
      unit: units.year,
      every,
      label: yearOf,
      sample: null,
      major: null,
    })),
  ];
}

const steps: Readonly<Record<InterfaceLanguage, readonly Step[]>> = { en: stepsIn('en'), de: stepsIn('de') };

/** Air between the words of one tick and the line of the next, and between a line and its words. */
const air = { after: 16, before: 5 };

/**
 * The ticks inside the plot, in order of time; no two labels overlap and none leaves the plot. `finest` is the sharpest
 * precision of what is drawn: where no event has an hour, an axis with hours would pretend to one.
 */
export function ticksOf(scale: TimeScale, finest: Precision, language: InterfaceLanguage = 'en'): Ticks {
  const step = stepFor(scale, finest, language);
  return step === null
    ? { minor: [], major: [] }
    : { minor: minorTicks(scale, step), major: majorTicks(scale, step.major) };
}

/** Milliseconds from one tick to the next, in the mean. */
export function tickLength(scale: TimeScale, finest: Precision, language: InterfaceLanguage = 'en'): number {
  const step = stepFor(scale, finest, language);
  return step === null ? 0 : step.unit.milliseconds * step.every;
}

/** Fewer ticks than this say nothing: then the axis is finer than the events. */
const leastTicks = 4;

function stepFor(scale: TimeScale, finest: Precision, language: InterfaceLanguage): Step | null {
  const shortest = Math.min(precisionLengths[finest], (scale.window.to - scale.window.from) / leastTicks);
  const density = pixelsPerMillisecond(scale);
  const oldest = yearLabel(dateAt(scale.window.from).year, language);
  const fits = ({ unit, every, sample }: Step) => {
    if (unit.milliseconds * every < shortest * 0.99) return false;
    const widest =
      sample === null ? Math.max(widthOf(oldest, type.axis), widthOf('2000', type.axis)) : widthOf(sample, type.axis);
    return unit.milliseconds * every * density >= widest + air.before + air.after;
  };
  return steps[language].find(fits) ?? steps[language].at(-1) ?? null;
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
