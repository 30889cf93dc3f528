import { dayOf } from '../formats/writtenDay.ts';

import type { Message } from './message.ts';

/** How a message begins: `[03.04.19, 18:02:11] Lena: …`, `15.04.2016, 15:04 - Anna: …`, `2019-10-20 10:16 Bob: …`. */
const messageStart =
  /^[\u200e\u200f\ufeff]*\[?(\d{1,4})([./-])(\d{1,2})\2(\d{2,4}),?[ \u00a0\u202f]+(?:um )?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?:[ \u00a0\u202f]?([ap])\.?[ \u00a0\u202f]?m\.?)?\]?[ \u00a0]*(?:[-–][ ]+|[ ]?)(.*)$/i;

/** Who wrote; what is without is told by the program, not by a person. */
const senderPattern = /^([^:\n\u200e]{1,80}): ?(.*)$/s;

/** What stands in the place of a picture or of a message that was taken back. */
const leftOut =
  /^\u200e|^<[^<>]{0,60}(?:omitted|ausgeschlossen|weggelassen|omitido|omis|attached|angehängt)[^<>]{0,40}>$|^(?:null|This message was deleted|Diese Nachricht wurde gelöscht)\.?$/i;

interface Line {
  readonly parts: readonly [number, number, number];
  readonly separator: string;
  readonly time: string;
  readonly rest: string;
}

/** So many messages there are at least, and so many of the first lines begin one, in an export of a chat. */
const fewest = { messages: 2, share: 0.3, looked: 200 } as const;

/** The messages of a chat that was exported as text; `null` for a text that is none. */
export function readChatLines(text: string): readonly Message[] | null {
  const lines = text.split(/\r?\n/);
  const looked = lines.slice(0, fewest.looked).filter((line) => line.trim() !== '');
  const [first] = looked;
  if (first === undefined || lineOf(first) === null) return null;
  const begun = looked.map(lineOf).filter((line) => line !== null && senderPattern.test(line.rest)).length;
  if (begun < fewest.messages || begun < looked.length * fewest.share) return null;
  const collected: (Line & { text: string })[] = [];
  for (const line of lines) {
    const begins = lineOf(line);
    const last = collected.at(-1);
    if (begins !== null) collected.push({ ...begins, text: begins.rest });
    else if (last !== undefined) last.text += `\n${line}`;
  }
  const order = orderOf(collected);
  return collected.flatMap(({ parts, time, text: told }) => {
    const found = senderPattern.exec(told);
    const day = dayInOrder(parts, order);
    if (found === null || day === null) return [];
    const [, sender = '', said = ''] = found;
    if (leftOut.test(said.trim())) return [];
    const words = said
      .replace(/[\u200e\u200f]/g, '')
      .replace(/ {2}$/gm, '')
      .trim();
    return words === '' ? [] : [{ day, time, sender: sender.trim(), text: words }];
  });
}

function lineOf(line: string): Line | null {
  const found = messageStart.exec(line);
  if (found === null) return null;
  const [, first = '', separator = '', second = '', third = '', hour = '', minute = '', half, rest = ''] = found;
  const clock = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (clock > 23 || Number(minute) > 59) return null;
  return {
    parts: [Number(first), Number(second), Number(third)],
    separator,
    time: `${String(clock).padStart(2, '0')}:${minute}`,
    rest,
  };
}

type Order = 'year-month-day' | 'day-month-year' | 'month-day-year';

/** The order of day and month that holds for all dates of a chat: messages stand in the order of time. */
function orderOf(lines: readonly Line[]): Order {
  if (lines.some(({ parts }) => parts[0] > 31)) return 'year-month-day';
  const orders: readonly Order[] =
    lines[0]?.separator === '/'
      ? ['day-month-year', 'month-day-year']
      : ['day-month-year', 'month-day-year', 'year-month-day'];
  const faults = orders.map((order) => {
    const days = lines.map(({ parts }) => dayInOrder(parts, order));
    return days.filter((day, index) => day === null || (index > 0 && day < (days[index - 1] ?? ''))).length;
  });
  return orders[faults.indexOf(Math.min(...faults))] ?? 'day-month-year';
}

function dayInOrder([first, second, third]: Line['parts'], order: Order): string | null {
  const full = (year: number) => (year < 100 ? 2000 + year : year);
  switch (order) {
    case 'year-month-day':
      return dayOf(full(first), second, third);
    case 'day-month-year':
      return dayOf(full(third), second, first);
    case 'month-day-year':
      return dayOf(full(third), first, second);
  }
}
