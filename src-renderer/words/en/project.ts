const changes = (count: number) => (count === 1 ? '1 change' : `${new Intl.NumberFormat('en').format(count)} changes`);

export const project = {
  untitled: 'Untitled',
  /** The title of the window. */
  title: (name: string, isSaved: boolean) => `${isSaved ? '' : '• '}${name}`,
  saved: (name: string) => `“${name}” is saved.`,
  copied: (count: number) => (count === 1 ? 'The event is copied.' : `${count} events are copied.`),
  notCopied: 'The clipboard could not be written; nothing was copied.',
  region: 'Project',
  menu: (name: string, isSaved: boolean) => `Project: ${name}${isSaved ? '' : ', unsaved'}`,
  actions: {
    new: 'New',
    open: 'Open…',
    save: 'Save',
    saveAs: 'Save as…',
    autosave: 'Save by itself',
  },
  autosaveNeedsName: 'Once the project has a name',
  delivery: {
    late: 'Not saved yet',
    lost: 'The host does not answer: nothing more is taken until it does.',
    unkept: 'The disk does not take the last change: nothing more is taken until it does. Save the project elsewhere.',
  },
  dropped: (count: number) =>
    `${count === 1 ? '1 change was' : `${count} changes were`} not taken: the project was changed elsewhere in the meantime. All before is kept.`,
  turnedDown: 'The last change cannot be kept, and is taken back. All before is kept.',
  begunBeside: 'The project of this tab is open in another tab; a new one begins here.',
  nothingAdded: 'The project is open in another tab and can only be looked at here; nothing was added.',
  readOnly: {
    'newer-format': () => 'A newer Dateline wrote this project: it can be read here, and is not changed.',
    held: ({ by }: { readonly by: string }) => `${by} has this project open: it can only be read here.`,
    'shown-elsewhere': () => 'This project is open in another tab: it can only be looked at here.',
  },
  saveCopy: 'Save a copy…',
  recovered: (moment: string) => `This project holds what was not saved, as it was ${moment}.`,
  changedOutside: (name: string) => `Another program has changed “${name}”.`,
  takeTheirs: 'Take theirs',
  left: (name: string | null, moment: string, count: number) =>
    `${name === null ? 'A project' : `“${name}”`} from ${moment} with ${changes(count)} was not saved.`,
  recover: 'Recover',
  later: 'Later',
  throwAway: 'Throw away',
  leftMore: (count: number) => `… and ${count} more`,
  moment: (day: 'today' | 'yesterday' | 'earlier', date: string, time: string) =>
    ({ today: `today ${time}`, yesterday: `yesterday ${time}`, earlier: `${date}, ${time}` })[day],
  opening: {
    title: 'Open a project',
    filter: 'Find a project',
    list: 'Projects',
    none: 'There is no project yet. Save this one, and it is found here.',
    nothingFound: 'No project has such a name.',
    size: (bytes: number) =>
      bytes < 1_000_000
        ? `${Math.max(1, Math.round(bytes / 1000))} kB`
        : `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`,
    more: (count: number) =>
      count === 1 ? 'One more: type a part of its name.' : `${count} more: type a part of the name.`,
  },
  savingAs: {
    title: 'Save the project',
    field: 'Project name',
    save: 'Save',
    empty: 'Give the project a name.',
  },
  questions: {
    unsaved: {
      title: (name: string) => `Save what was changed in “${name}”?`,
      explain: 'What is not saved is thrown away.',
      save: 'Save',
      without: 'Don’t save',
    },
    changedOutside: {
      title: 'Another program changed the file',
      explain: 'Its version and yours are both whole. Which shall stand?',
      mine: 'Keep mine',
      theirs: 'Take theirs',
    },
    exists: {
      title: (name: string) => `“${name}” is there already`,
      explain: 'Saved under this name, your project takes the place of the one that is there.',
      replace: 'Replace it',
      other: 'Another name…',
    },
    throwAway: {
      title: 'Throw away what was not saved?',
      explain: (count: number) => `${changes(count)} cannot be had again then.`,
    },
  },
};
