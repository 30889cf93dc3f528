import type { DateShift } from '../../../src-main/chronicle/shiftDate.ts';

const numbers = new Intl.NumberFormat('en');
const events = (count: number) => `${numbers.format(count)} ${count === 1 ? 'event' : 'events'}`;

export const acting = {
  menu: (title: string) => `What can be done with “${title}”`,
  menuOfSeveral: (count: number) => `What can be done with ${events(count)}`,
  menuOfLane: (name: string) => `What can be done with the lane “${name}”`,
  accept: 'Accept',
  unaccept: 'No longer accepted',
  doubt: 'Doubtful',
  undoubt: 'No longer doubtful',
  dismiss: 'Dismiss: no event',
  star: 'Star',
  unstar: 'Take the star away',
  editTitle: 'Edit the headline',
  editDate: 'Edit the date',
  split: 'Split',
  join: 'Join: one happening',
  copy: 'Copy as a cited line',
  showInText: 'Show in the text',
  collapse: 'Close the lane',
  expand: 'Open the lane',
  refusals: {
    readOnly: 'This project can only be read at the moment.',
    several: 'One event at a time.',
    onlyOne: 'Choose several first: Ctrl with a click.',
    noText: 'No text tells it.',
    tooMany: (most: number) => `At most ${numbers.format(most)} events are joined to one happening.`,
  },
  chosen: (count: number) => `${events(count)} chosen`,
  chosenName: 'Chosen events',
  tag: 'Tag…',
  tagField: 'Tag for the chosen events',
  tagPut: 'Add the tag',
  tagged: (count: number) => `${events(count)} tagged.`,
  move: 'Move in time…',
  moveAmount: 'By how much; earlier with a minus',
  moveUnit: 'Unit',
  units: { minute: 'minutes', day: 'days', month: 'months', year: 'years' } satisfies Record<DateShift['unit'], string>,
  moveNow: 'Move',
  moved: (count: number) => `${events(count)} moved.`,
  stayed: (count: number) =>
    count === 1
      ? '1 event stayed: it has no date, or one wider than that.'
      : `${numbers.format(count)} events stayed: they have no date, or one wider than that.`,
  none: 'Choose none',
};
