import { counted, groupDigits } from '../text.ts';

const events = (count: number) => counted(count, 'event', 'events');

/** Every word that a picture says of its own accord. A language is another table of this shape. */
export const english = {
  timeline: 'Timeline',
  untitled: 'Untitled',
  otherLane: 'Other',
  unnamedLane: 'Unnamed',
  moreLanes: (count: number) => counted(count, 'more lane', 'more lanes'),
  source: (speaker: string) => `source: ${speaker}`,
  head: {
    events,
    undated: (count: number) => `, and ${groupDigits(count)} without a date`,
    noneInWindow: 'No dated event lies in this window.',
    noneDated: 'None of the events has a date.',
    none: 'There are no events to show.',
  },
  /** For those who hear the picture. */
  description: (standfirst: string) => `A timeline. ${standfirst}.`,
  lanes: (count: number, names: readonly string[]) => ` ${counted(count, 'lane', 'lanes')}: ${names.join(', ')}.`,
  legend: {
    dated: 'dated in the text',
    strong: 'weighs more, or starred',
    inherited: 'date inherited from the text before',
    reported: 'reported',
    planned: 'planned or possible',
    denied: 'denied',
    approximate: 'approximate date',
    open: 'before or after',
    cut: 'goes on outside this window',
  },
  unlabelled: (count: number) => counted(count, 'more event', 'more events'),
  mostAtOnce: (most: number) => `, up to ${groupDigits(most)} at once`,
  undated: {
    heading: (count: number) => `Undated (${groupDigits(count)})`,
    more: (count: number) => `and ${groupDigits(count)} more`,
  },
  foot: {
    labelled: (labelled: number, all: number) =>
      `${groupDigits(labelled)} of ${events(all)} ${labelled === 1 ? 'is' : 'are'} labelled.`,
    outside: (count: number) => `${events(count)} ${count === 1 ? 'lies' : 'lie'} outside this window.`,
  },
};

export type FigureWords = typeof english;
