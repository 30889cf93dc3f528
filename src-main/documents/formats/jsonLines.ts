import { decodeText } from '../encoding/decodeText.ts';
import { bareEvent, type ReadyEvent } from '../ready/readyEvent.ts';
import { writeEvents } from '../ready/writeEvents.ts';
import { FaultProblem } from '../../problems/problem.ts';

import { plainText, type FormatReader, type ReadText } from './documentFormat.ts';
import { isRecord } from './isRecord.ts';
import { writtenDay } from './writtenDay.ts';

/** Rows of `dateline annotate`: those that go in are texts, those that come out are ready events. */
export const readJsonLines: FormatReader = (bytes, { name, encoding: given, limits }) => {
  const { text, encoding } = decodeText(name, bytes, given);
  const rows = text.split('\n').filter((line) => line.trim() !== '');
  if (rows.length > limits.parts) throw new FaultProblem({ kind: 'file-of-too-many-parts', name, most: limits.parts });
  const texts = rows.flatMap((row, index) => textOfRow(JSON.parse(row), name, index + 1));
  if (texts.length === 0) throw new FaultProblem({ kind: 'file-kind', name });
  return texts.map((each) => ({ ...each, encoding }));
};

function textOfRow(row: unknown, name: string, number: number): readonly ReadText[] {
  if (!isRecord(row)) return [];
  const { id, text, dct, events } = row;
  const said = {
    title: typeof id === 'string' ? id : null,
    written: typeof dct === 'string' ? writtenDay(dct) : null,
  };
  if (typeof text === 'string') return [plainText(`${name} ${number}`, text, said)];
  if (!Array.isArray(events)) return [];
  const ready = (events as unknown[]).filter(isRecord).flatMap(eventOf);
  return ready.length === 0 ? [] : [plainText(`${name} ${number}`, '', { ...writeEvents(ready), ...said })];
}

function eventOf({ title, when, places, actors }: Readonly<Record<string, unknown>>): readonly ReadyEvent[] {
  if (typeof title !== 'string' || title === '') return [];
  const names = (list: unknown) => (Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []);
  return [
    { ...bareEvent, title, date: typeof when === 'string' ? when : null, places: names(places), people: names(actors) },
  ];
}
