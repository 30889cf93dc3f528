/** @typedef {import('../../src-main/time/engine.ts').SentenceReading} SentenceReading */

/**
 * What is wrong with the readings of a text, in few words; `null` if they are as readings of any text must be: in order, not
 * overlapping, with the words that stand there, within the calendar.
 * @param {string} text
 * @param {readonly SentenceReading[]} readings
 * @returns {string | null}
 */
export function faultIn(text, readings) {
  let end = 0;
  for (const { expressions, unread } of readings) {
    const phrases = [...expressions, ...unread].sort((left, right) => left.start - right.start);
    for (const phrase of phrases) {
      if (phrase.start < end || phrase.end <= phrase.start) return `overlap at ${phrase.start}`;
      if (text.slice(phrase.start, phrase.end) !== phrase.text) return `other words at ${phrase.start}`;
      end = phrase.end;
    }
    for (const { start, interval } of expressions) {
      if (interval !== null && !isOnCalendar(interval)) return `no such days at ${start}`;
    }
  }
  return null;
}

/** @param {import('../../src-main/time/types.ts').CivilInterval} interval */
function isOnCalendar({ first, last }) {
  const ends = [first, last].flatMap((date) => date ?? []);
  const written = ends.map(({ year, month, day }) => (year + 10_000) * 10_000 + month * 100 + day);
  const exist = ends.every(({ year, month, day }) => Math.abs(year) <= 9999 && isDay(year, month, day));
  return exist && (written[0] ?? 0) <= (written.at(-1) ?? 0);
}

/**
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
function isDay(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
