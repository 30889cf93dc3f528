import type { PictureRequest } from '../api/contract.ts';
import { limits } from '../api/limits.ts';
import { Problem } from '../problems/problem.ts';
import type { Extraction } from '../events/types.ts';
import { suggestedTitle } from '../figure/suggestedTitle.ts';
import type { FigureEvent } from '../figure/types.ts';
import { isoDate } from '../time/calendar.ts';

import { version } from './version.ts';

export interface ReadDocument {
  readonly name: string;
  readonly text: string;
  readonly extraction: Extraction;
}

/** CSS pixels, and device pixels for each: wide enough for the column of a newspaper. */
const pictureWidth = 1200;
const pictureScale = 2;

/** One picture of all documents, a lane for each. */
export function pictureOfDocuments(documents: readonly ReadDocument[]): PictureRequest {
  const lanes = documents.map(({ name }, index) => ({ id: String(index), label: name }));
  const events = documents.flatMap(({ extraction }, index) => laneEvents(extraction, String(index)));
  if (events.length > limits.pictureEvents) {
    const most = `no picture can hold more than ${limits.pictureEvents}`;
    throw new Problem('picture-too-large', `No picture was made of ${events.length} events: ${most}.`);
  }
  return {
    figure: {
      title: titleOf(documents),
      source: sourceLine(documents),
      lanes,
      events,
      window: null,
      width: pictureWidth,
      theme: 'light',
      background: 'paper',
    },
    scale: pictureScale,
  };
}

/** Identities are unique within a document only. */
function laneEvents(extraction: Extraction, lane: string): FigureEvent[] {
  return extraction.events.map((event) => ({ ...event, id: `${lane}/${event.id}`, lane }));
}

/** Files that are still named in a title. */
const mostNames = 3;

function titleOf(documents: readonly ReadDocument[]): string {
  const [first, ...others] = documents;
  if (first !== undefined && others.length === 0) return suggestedTitle(first.name, first.text);
  const names = documents.map(({ name }) => name).join(', ');
  return documents.length <= mostNames ? names : `${documents.length} texts`;
}

function sourceLine(documents: readonly ReadDocument[]): string {
  const sources = documents.map(({ name, extraction }) => {
    const { date } = extraction.documentDate;
    return date === null ? name : `${name} · ${isoDate(date)}`;
  });
  return `${sources.join('; ')}. Events found by Dateline ${version}.`;
}
