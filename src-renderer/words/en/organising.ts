import type { ReviewOrder } from '../../board/reviewOrder.ts';

const numbers = new Intl.NumberFormat('en');
const number = (value: number) => numbers.format(value);

/** Documents, names, the tellings of a happening, and looking through the events. */
export const organising = {
  documents: {
    arrange: 'Arrange documents…',
    title: 'Documents',
    explain:
      'Drag a document to its place, or move it with Alt and the arrow keys. What is ticked lies on the timeline.',
    search: 'Search documents',
    list: 'Open documents, in their order',
    add: 'Add',
    found: (found: number, all: number) =>
      found === all ? `${number(all)} ${all === 1 ? 'document' : 'documents'}` : `${number(found)} of ${number(all)}`,
    position: (place: number, all: number) => `Place ${number(place)} of ${number(all)}`,
    moved: (name: string, place: number, all: number) => `${name}: place ${number(place)} of ${number(all)}`,
    earlier: 'Move up',
    later: 'Move down',
    name: 'Name',
    openedAs: (name: string) => `opened as ${name}`,
    label: 'Label',
    labelExample: 'Ex. 4',
    hue: 'Colour',
    hues: ['Blue', 'Rust', 'Teal', 'Violet', 'Ochre', 'Brown'],
    asPlaced: 'by place',
    reading: 'Date and kind',
    readingNotYet: 'It has not been read yet.',
    readOtherwise: 'Change how it is read',
    close: 'Close document',
    closeExplain: 'Its text and all your decisions about it are kept.',
    closed: (count: number) => `Closed · ${number(count)}`,
    reopen: 'Open again',
    reopenNamed: (name: string) => `Open ${name} again`,
    locked: 'This project cannot be changed now.',
  },
  review: {
    name: 'Looking through',
    looked: (count: number, all: number) => `${number(count)} of ${number(all)} looked at`,
    order: 'Order of looking through',
    orders: { time: 'as they happened', trust: 'least trusted first' } satisfies Record<ReviewOrder, string>,
    next: 'Next',
  },
  groups: {
    members: (count: number) => `Told ${number(count)} times`,
    leads: 'stands for all',
    choose: 'Let it stand for all',
    chooseOf: (title: string) => `Let “${title}” stand for all`,
    takeOut: 'Take out',
    takeOutOf: (title: string) => `Take out “${title}”`,
    verdicts: { one: 'One happening', two: 'Different happenings' },
    verdict: (titles: readonly string[]) => titles.map((title) => `“${title}”`).join(', '),
    status: 'Status',
    states: { agreed: 'agreed', disputed: 'disputed' },
  },
  names: {
    same: 'Same as…',
    sameAs: (name: string) => `${name}: same as…`,
    title: (name: string) => `“${name}” is the same as`,
    alike: 'Alike',
    others: 'All others',
    search: 'Search names',
    none: 'No other name is like that.',
    also: 'Also written',
    apart: 'Take apart',
    apartNamed: (name: string) => `Take “${name}” apart`,
    show: 'Show it so',
    showNamed: (name: string) => `Show it as “${name}”`,
  },
};
