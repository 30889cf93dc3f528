import type { SameHappening } from '../../src-main/events/sameHappening.ts';
import type { Basis, Certainty, LeftOutReason } from '../../src-main/events/types.ts';
import type { Theme } from '../../src-main/figure/palette.ts';
import type { DateField, DayMonthOrder, Genre, InterfaceLanguage, Language } from '../../src-main/time/types.ts';
import type { Column } from '../board/columns.ts';
import type { LaneGround, LaneOrder } from '../board/lanes.ts';
import type { ReviewState } from '../board/reviews.ts';
import type { TellingVerdict } from '../board/tellingVerdict.ts';
import type { Command } from '../input/commands.ts';
import type { WheelHabit } from '../input/wheel.ts';
import type { ZoomGesture } from '../input/zoomGesture.ts';

import { dateField } from './en/dateField.ts';
import { editing } from './en/editing.ts';
import { adding, otherLanguage, setAside, whichYear } from './en/adding.ts';
import { acting } from './en/acting.ts';
import { exportForms } from './en/exportForms.ts';
import { organising } from './en/organising.ts';
import { project } from './en/project.ts';
import { steps } from './en/steps.ts';

const numbers = new Intl.NumberFormat('en');
const number = (value: number) => numbers.format(value);

/** Every word of the interface. A language is another table of this shape. */
export const english = {
  application: 'Dateline',
  dateField,
  editing,
  ...{ adding, otherLanguage, setAside, whichYear },
  acting,
  organising,
  project,
  steps,
  number,
  quoted: (text: string) => `“${text}”`,
  regions: {
    header: 'Document',
    timeline: 'Timeline',
    source: 'Source text',
    event: 'Event',
    undated: 'Undated events',
    messages: 'Messages',
  },
  text: {
    page: (label: string) => `Page ${label}`,
    pageSign: (label: string) => `p. ${label}`,
    doubtful: 'May be another word: it was recognised in a picture.',
    paragraphSign: (number: string) => `¶ ${number}`,
  },
  actions: {
    open: 'Open…',
    paste: 'Paste text…',
    export: 'Export…',
    layout: { left: 'Timeline on top', top: 'Timeline on the left' },
    shortcuts: 'Keyboard shortcuts',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fitAll: 'Fit all',
    close: 'Close',
    cancel: 'Cancel',
    dismiss: 'Dismiss',
  },
  documents: {
    name: 'Open documents',
    menu: (name: string, laid: number) =>
      `Open documents: ${name}${laid > 1 ? `, and ${laid - 1} more on the timeline` : ''}`,
    explain: 'What is ticked lies on the timeline together. The name opens the text.',
    more: (count: number) => `+ ${number(count)}`,
    lay: (name: string) => `${name} on the timeline`,
    layAll: 'Put all on the timeline',
    notRead: 'not read yet',
    firstLaid: (laid: number, opened: number) =>
      `${number(laid)} of the ${number(opened)} texts lie on the timeline. Tick the others in the list of documents, beside the name of the text.`,
    replaced: (name: string) =>
      `“${name}” was edited: its text takes the place of the one before, which is closed and kept. Your decisions stay on their events.`,
    alreadyOpen: (name: string, openAs: string) =>
      name === openAs ? `“${name}” is already open.` : `“${name}” is already open as “${openAs}”: it is the same text.`,
  },
  tellings: {
    /** Of the happenings on which something is still to be said: how many are told three times or more, and dated differently. */
    line: (undecided: number, thrice: number, conflicts: number) => {
      if (undecided === 0) return 'What is told more than once is looked through.';
      const parts = [
        ...(thrice === 0 ? [] : [`${undecided === 1 ? '' : `${number(thrice)} of them `}three times or more`]),
        ...(conflicts === 0 ? [] : [`${undecided === 1 ? '' : `${number(conflicts)} of them `}dated differently`]),
      ];
      const happenings = undecided === 1 ? '1 happening seems' : `${number(undecided)} happenings seem`;
      return `${[`${happenings} to be told more than once`, ...parts].join(', ')}.`;
    },
    look: 'Look through them',
    tooMany: (most: number) =>
      `These are too many events to notice what is told twice: leave at most ${number(most)} on the timeline.`,
    title: 'Told more than once',
    explain:
      'These events look like one happening, told by several documents. Nothing is joined unless you say so, and you can take it back.',
    decided: (decided: number, all: number) => `${number(decided)} of ${number(all)} decided`,
    joinAgreeing: (count: number) => `Join the ${number(count)} that have the same date`,
    verdict: (left: string, right: string) => `“${left}” and “${right}”`,
    verdicts: { one: 'One happening', two: 'Two happenings' } satisfies Record<TellingVerdict, string>,
    grounds: ({ dates, actors, places, words: shared }: SameHappening) =>
      [
        { same: 'The same date', nested: 'Dates that allow each other', conflict: 'Dated differently' }[dates],
        ...(actors.length + places.length > 0 ? [`both name ${[...new Set([...actors, ...places])].join(', ')}`] : []),
        ...(shared.length > 0 ? [`alike in “${shared.join('”, “')}”`] : []),
      ].join(' · '),
    showWords: 'Show its words',
    showWordsOf: (title: string) => `Show the words of “${title}”`,
    alsoTold: 'Also told by',
    perhapsTold: 'Perhaps the same happening',
    choose: 'Use this headline and date',
    takeApart: 'Take apart',
    told: (documents: number) => `in ${documents} documents`,
    contested: 'dated differently elsewhere',
  },
  documentDate: {
    label: 'Document date',
    none: 'No document date',
    basis: {
      given: 'set by you',
      file: 'as the file says',
      dateline: 'read from the dateline',
      none: 'weekdays cannot be placed',
    },
    set: 'Set',
    field: 'Day of the document',
    explain: 'Words such as “Monday” are read against this date.',
    back: 'Back to the date in the text',
    without: 'Read without a date',
    invalid: 'Write one day, as 6 September 2016.',
  },
  settings: {
    title: 'How this text is read',
    line: (genre: string, language: string) => `read as ${genre} in ${language}`,
    change: 'Change',
    changeLabel: 'Change how this text is read',
    judged: 'judged from the text',
    byYou: 'set by you',
    back: 'Back to what the text says',
    backOf: (label: string) => `Back to what the text says: ${label}`,
    notTold: 'not told by the text',
    forWholeText: 'Holds for the whole text',
    genre: {
      label: 'Read as',
      names: { news: 'news', narrative: 'a history' } satisfies Record<Genre, string>,
      consequences: {
        news: 'Open dates such as “Monday” or “March” count from the document’s date.',
        narrative: 'Open dates such as “Monday” or “March” count from the date that the text has reached.',
      } satisfies Record<Genre, string>,
    },
    language: {
      label: 'Language',
      names: { en: 'English', de: 'German' } satisfies Record<Language, string>,
    },
    dayMonthOrder: {
      label: 'Order of day and month',
      names: {
        'day-month': 'day before month',
        'month-day': 'month before day',
      } satisfies Record<DayMonthOrder, string>,
      consequences: {
        'day-month': '03/04/2016 is 3 April.',
        'month-day': '03/04/2016 is March 4.',
      } satisfies Record<DayMonthOrder, string>,
      open: '03/04/2016 can be 3 April or March 4, and stays unread.',
    },
  },
  reading: {
    progress: (done: number, all: number) => `Reading the text: ${number(done)} of ${number(all)} characters`,
    start: 'Opening…',
  },
  timeline: {
    shows: 'Shows',
    playhead: 'Playhead',
    beforeFirst: 'Before the first event',
    axis: 'Time axis',
    events: (count: number) => `${number(count)} ${count === 1 ? 'event' : 'events'}`,
    cluster: (count: number, dates: string, names: readonly string[]) =>
      `${number(count)} more events, ${dates}${names.length === 0 ? '' : `, among them ${names.join(', ')}`}`,
    showCluster: (cluster: string) => `${cluster}: show them`,
    among: (names: readonly string[]) => `${names.join(', ')} …`,
    undated: (count: number) => `Undated · ${number(count)}`,
    undatedLabel: 'Undated',
    source: (speaker: string) => `source: ${speaker}`,
    listed: (count: number, dates: string) => `${number(count)} events, ${dates}`,
    /** How many events end before the window, begin after it, or go on into it from before and are not drawn. */
    outside: (earlier: number, later: number, running: number) =>
      [
        earlier > 0 ? `${number(earlier)} earlier` : '',
        running > 0 ? `${number(running)} going on` : '',
        later > 0 ? `${number(later)} later` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    showAll: 'Show all',
    more: (count: number) => `… and ${number(count)} more`,
    split: 'Width of the timeline',
  },
  overview: {
    name: 'Overview',
    window: 'Visible window',
    from: 'Beginning of the visible window',
    to: 'End of the visible window',
    playhead: 'Scrubber',
  },
  play: {
    name: 'Playback',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous event',
    next: 'Next event',
    speed: (speed: number) => `Speed ${speed}×`,
    faster: 'Speed',
    loop: 'Play again from the start at the end',
  },
  goTo: {
    name: 'Go to…',
    field: 'Date to go to',
    placeholder: '5 September 2016, 1942, 44 BCE',
    go: 'Go',
    refused: 'Write a date, as 5 September 2016, March 1942, 1990s or 44 BCE.',
  },
  view: {
    name: 'View',
    lanes: 'Lanes',
    grounds: {
      document: 'By document',
      place: 'By place',
      actor: 'By person or group',
      certainty: 'By certainty',
      none: 'None',
    } satisfies Record<LaneGround, string>,
    order: 'Order of lanes',
    orders: { time: 'By first event', size: 'Most events first', name: 'By name', hand: 'By hand' } satisfies Record<
      LaneOrder,
      string
    >,
    rest: 'Others',
    wheel: 'The wheel',
    wheelHabits: { scroll: 'scrolls the lanes', zoom: 'zooms' } satisfies Record<WheelHabit, string>,
    language: 'Language',
    languages: { en: 'English', de: 'Deutsch' } satisfies Record<InterfaceLanguage, string>,
    asSystem: 'As the system',
    legend: 'What the marks mean',
    signs: [
      { look: 'dated', meaning: 'dated in the text' },
      { look: 'inherited', meaning: 'date inherited from the text before' },
      { look: 'reported', meaning: 'reported' },
      { look: 'planned', meaning: 'planned or possible' },
      { look: 'denied', meaning: 'denied' },
      { look: 'about', meaning: 'approximate date' },
      { look: 'open', meaning: 'before or after: one end is open' },
    ],
  },
  filter: {
    name: 'Filter',
    title: 'Which events are shown',
    face: 'Shown as',
    faces: { timeline: 'Timeline', list: 'List' },
    search: 'Search events',
    clear: 'Show all',
    showAll: 'Show all events',
    hidden: (hidden: number, all: number) =>
      hidden === 0
        ? `All ${number(all)} shown`
        : `${number(all - hidden)} of ${number(all)} shown, ${number(hidden)} filtered out`,
    nothing: 'No dated event is like that',
    any: 'any',
    from: 'From',
    until: 'Until',
    datePlaceholder: '5 September 2016, 1942',
    document: 'Document',
    place: 'Place',
    actor: 'Person or group',
    certainty: 'Told as',
    precision: 'Dated to the',
    precisions: {
      year: 'year, or sharper',
      month: 'month, or sharper',
      day: 'day, or sharper',
      hour: 'hour, or sharper',
    },
    review: 'Review',
    facet: (name: string, count: number) => `${name} · ${number(count)}`,
  },
  list: {
    name: 'Events',
    columns: {
      date: 'When',
      title: 'Event',
      place: 'Where',
      actor: 'Who',
      certainty: 'Told as',
      document: 'Document',
    } satisfies Record<Column, string>,
  },
  reviews: {
    name: 'Review',
    states: { open: 'not looked at', accepted: 'accepted', doubtful: 'doubtful' } satisfies Record<ReviewState, string>,
    disputed: 'disputed',
  },
  coverage: {
    sentences: (dated: number, all: number) =>
      `Dates read in ${number(dated)} of ${number(all)} ${all === 1 ? 'sentence' : 'sentences'}`,
    leftOut: {
      heading: (count: number) => `${number(count)} ${count === 1 ? 'heading' : 'headings'}`,
      description: (count: number) => `${number(count)} only ${count === 1 ? 'describes' : 'describe'}`,
    } satisfies Record<Exclude<LeftOutReason, 'no-verb'>, (count: number) => string>,
    withoutVerb: (count: number) => `No event in ${number(count)} ${count === 1 ? 'line' : 'lines'} without a verb`,
    moreWithoutVerb: (count: number) => `and ${number(count)} more`,
    noEvent: (reasons: string) => `No event: ${reasons}`,
    unread: (count: number) => `${number(count)} ${count === 1 ? 'phrase was' : 'phrases were'} not read`,
  },
  preview: {
    read: (text: string, rule: string) => `read from “${text}” by rule ${rule}`,
    inherited: (text: string, rule: string) => `inherited from “${text}”, read by rule ${rule}`,
  },
  find: {
    name: 'Find in the text',
    field: 'Words to find',
    count: (place: number, count: number, isComplete: boolean) =>
      `${number(place)} of ${number(count)}${isComplete ? '' : ' …'}`,
    none: 'Not found',
    previous: 'Previous place',
    next: 'Next place',
    close: 'End the search',
  },
  empty: {
    timeline: 'Nothing to place on a timeline yet',
    noEvents: 'No event with a date was found in this text.',
    onlyUndated: 'The events of this text have no date; they are listed below.',
    noDocumentDate: 'Weekdays and words such as “yesterday” cannot be placed until the document’s date is set.',
    noDates: 'Dateline looks for days, months and years written in English or German prose.',
    setDate: 'Set the document’s date',
    openAnother: 'Open another text',
    notRead: 'The reading of this text was stopped; the text itself is open.',
    readAgain: 'Read it again',
    inspector: 'Choose an event on the timeline or its words in the text. ← and → step through them.',
    text: 'This text is empty.',
  },
  inspector: {
    when: 'When',
    where: 'Where',
    who: 'Who',
    says: 'Says who',
    quotation: 'Quotation',
    why: 'Why this date',
    recognised: (doubtful: readonly string[]) =>
      doubtful.length === 0
        ? 'Its words were recognised from a picture.'
        : `Its words were recognised from a picture; doubtful: “${doubtful.join('”, “')}”.`,
    whyNot: 'Why no date',
    rule: 'Rule',
    rules: 'Rules',
    reference: 'Read against',
    stated: 'The text says',
    supposed: 'Supposed',
    nothing: 'nothing',
    words: 'Words',
    readAs: (text: string, date: string) => `“${text}”, read as ${date}`,
    until: 'Until',
    order: 'Order',
    orderOfOtherDates: 'as the text’s other dates show',
    showReference: 'Show these words',
    timex: 'TIMEX3',
    timexModifier: (modifier: string) => `, mod ${modifier}`,
    certainty: 'Told as',
    inheritedFrom: 'Show the sentence it comes from',
    referenceKinds: { document: 'the document’s date', narrative: 'the time the text has reached' },
    basis: {
      explicit: 'explicit',
      relative: 'read relative to',
      inherited: 'inherited from',
      document: 'the document’s own date',
      given: 'set by hand',
      undated: 'undated',
    } satisfies Record<Basis, string>,
    earlierSentence: 'an earlier sentence',
  },
  certainty: {
    asserted: 'fact',
    reported: 'said by somebody',
    planned: 'planned',
    possible: 'possible',
    denied: 'denied',
  } satisfies Record<Certainty, string>,
  dateFields: {
    era: 'era',
    millennium: 'millennium',
    century: 'century',
    decade: 'decade',
    year: 'year',
    half: 'half of the year',
    quarter: 'quarter',
    season: 'season',
    month: 'month',
    week: 'week',
    weekday: 'day of the week',
    day: 'day',
    'day-month-order': 'order of day and month',
    clock: 'time of day',
  } satisfies Record<DateField, string>,
  themes: { name: 'Theme', names: { light: 'Light', dark: 'Dark' } satisfies Record<Theme, string> },
  askingFile: {
    locked: (name: string) => `“${name}” is locked`,
    password: 'Its password',
    wrong: 'This password does not fit.',
    open: 'Open it',
    picture: (name: string) => `“${name}” holds pictures of words`,
    explain:
      'Its words can be recognised, in English and German. That takes some seconds for each page, and words may be wrong: look at the picture before you rely on a date.',
    recognise: 'Recognise its words',
    underWay: (name: string) => `The words of “${name}” are being recognised…`,
  },
  paste: {
    title: 'Paste text',
    field: 'Text to read',
    take: 'Read this text',
    empty: 'Paste or type a text first.',
  },
  export: {
    ...exportForms,
    title: 'Export',
    extent: 'Shows',
    window: 'Visible window',
    whole: 'Whole timeline',
    events: 'Events',
    allEvents: (count: number) => `All ${number(count)}`,
    shownEvents: (count: number) => `The ${number(count)} that are shown`,
    heading: 'Title',
    width: 'Width, pixels',
    scale: 'Scale',
    scales: (scale: number) => `${scale}×`,
    background: 'Background',
    paper: 'Paper',
    transparent: 'Transparent',
    preview: 'Preview of the picture',
    save: 'Save PNG…',
    size: (width: number, height: number) => `${width} × ${height} pixels`,
    tooLarge: (most: number) => `That is more than ${most} million pixels: choose a smaller width or scale.`,
    widthBounds: (least: number, most: number) => `Choose a width from ${least} to ${most}.`,
    nothing: 'There is no dated event to draw.',
    saved: (name: string) => `Saved as ${name}.`,
    rendering: 'Drawing…',
    source: (name: string, date: string | null) => (date === null ? name : `${name} · ${date}`),
    sources: (sources: readonly string[]) => sources.join('; '),
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    mouse:
      'Ctrl with the wheel, or a pinch, zooms at the pointer; Shift with the wheel pans; dragging moves an event, and pans elsewhere.',
    names: {
      open: 'Open a file',
      'paste-text': 'Paste text',
      'export-picture': 'Export',
      'zoom-in': 'Zoom in',
      'zoom-out': 'Zoom out',
      'fit-all': 'Fit all events',
      'fit-selection': 'Fit the current event',
      'pan-later': 'Later',
      'pan-earlier': 'Earlier',
      'go-to-date': 'Go to a date',
      'find-in-text': 'Find in the text',
      play: 'Play or pause',
      faster: 'Play faster',
      slower: 'Play slower',
      loop: 'Play in a loop',
      'search-events': 'Search the events',
      'toggle-face': 'Timeline or list',
      'next-event': 'Next event',
      'previous-event': 'Previous event',
      'first-event': 'First event (on the timeline)',
      'last-event': 'Last event (on the timeline)',
      'toggle-layout': 'Timeline on the left or on top',
      'set-document-date': 'Set the document’s date',
      'show-shortcuts': 'Keyboard shortcuts',
      'close-inspector': 'Close the event',
      'new-project': 'New project',
      'open-project': 'Open a project',
      'save-project': 'Save the project',
      'save-project-as': 'Save the project under another name',
      undo: 'Undo',
      redo: 'Redo',
      'accept-event': 'Accept, and go on',
      'dismiss-event': 'Dismiss, and go on',
      'doubt-event': 'Doubtful, and go on',
      'star-event': 'Star',
      'new-event': 'New event at the playhead',
      'split-event': 'Split the event',
      'join-events': 'Join the selected events',
      'edit-title': 'Edit the headline',
      'edit-date': 'Edit the date',
      'move-event-later': 'Move the event to a later date',
      'move-event-earlier': 'Move the event to an earlier date',
      'move-end-later': 'Let the event end later',
      'move-end-earlier': 'Let the event end earlier',
      'copy-event': 'Copy as a cited line',
      'select-all-events': 'Select all events',
      'context-menu': 'What can be done with it',
    } satisfies Record<Command, string>,
  },
  hints: {
    name: 'Hint',
    dismiss: 'Dismiss this hint',
    again: 'Show hints again',
    scrub: 'Drag the playhead, or press ← and →.',
    zoom: {
      pinch: 'Pinch to zoom.',
      wheel: 'The wheel zooms at the pointer.',
      ctrl: 'Ctrl and the wheel zoom at the pointer.',
      command: '⌘ and the wheel zoom at the pointer.',
    } satisfies Record<ZoomGesture, string>,
    words: 'Click marked words to see their event.',
  },
  drop: { hint: 'Drop a .txt or .md file to open it' },
  connection: { found: 'Dateline answers again; go on.' },
  problems: {
    dropUnreadable: (name: string) =>
      `“${name}” could not be read: drop a .txt or .md file, not a folder. What was open is unchanged.`,
    dropTooLarge: (name: string, megabytes: number) =>
      `“${name}” is larger than the ${megabytes} MB that Dateline opens. What was open is unchanged.`,
    silent: 'Dateline’s other half does not answer; what was open is unchanged. Start Dateline again.',
  },
};

/** What a language of the interface must have. */
export type Words = typeof english;
