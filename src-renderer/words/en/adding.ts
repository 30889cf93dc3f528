const number = (value: number) => new Intl.NumberFormat('en').format(value);

/** What becomes of words of the text, and what was set aside. */
export const adding = {
  name: 'Chosen words',
  add: 'Add event',
  addDated: (date: string) => `Add event, ${date}`,
  give: (date: string, title: string) => `Give ${date} to “${title}”`,
  quote: (title: string) => `Quote for “${title}”`,
  newEvent: 'New event',
  closed: 'Nothing can be changed in this project now.',
  hereOnly: 'Only here',
  wholeText: 'In the whole text',
  dateField: 'Date of these words',
  dateIt: 'Date it',
  understood: (date: string) => `understood as ${date}`,
  nothing: 'not a date yet',
  'open-order': 'Which of both?',
  added: (title: string) => `Added: ${title}`,
  given: (date: string, title: string) => `${date} is the date of “${title}” now.`,
  quoted: (title: string) => `Quoted for “${title}”.`,
  dated: (title: string) => `Dated: ${title}`,
};

export const setAside = {
  dismissed: (count: number) => `Dismissed: ${number(count)}`,
  show: 'Show them',
  dismissedTitle: 'Dismissed events',
  dismissedExplain: 'You said that these are no events. They are kept, and can be restored.',
  none: 'Nothing is dismissed any more.',
  restore: 'Restore',
  restoreOf: (title: string) => `Restore “${title}”`,
  orphans: (count: number) =>
    count === 1 ? '1 decision lost its words' : `${number(count)} decisions lost their words`,
  orphansTitle: 'Decisions that lost their words',
  orphansExplain:
    'The text was changed, or is read otherwise, and tells these no more. They are kept until you put them elsewhere or let them go.',
  noOrphans: 'Every decision has its words.',
  similar: 'A similar sentence now',
  putHere: 'Put it here',
  putHereOf: (title: string) => `Put it here: “${title}”`,
  putOnCurrent: (title: string) => `Put on the current event, “${title}”`,
  letGo: 'Let it go',
  decided: {
    correction: (fields: string) => `Corrected: ${fields}`,
    removal: 'Dismissed',
    accepted: 'Accepted',
    doubtful: 'Marked as doubtful',
    one: 'Joined with other tellings',
    apart: 'Held apart from another telling',
  },
};

export const whichYear = {
  name: 'Year of this text',
  question: 'Which year?',
  explain: (name: string) => `The days in “${name}” have no year. They are counted on from the year you give.`,
  field: 'Year of the first day',
  set: 'Date them',
  without: 'Leave them without a year',
  refused: 'Write a year, as 1998.',
};

export const otherLanguage = {
  looksLike: (language: string) => `Looks ${language}: not read`,
};
