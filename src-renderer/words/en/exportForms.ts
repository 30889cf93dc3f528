import type { TextFormName } from '../../../src-main/exports/forms.ts';

const number = (count: number) => count.toLocaleString('en');

/** Of the forms of text that events are written in. */
export const exportForms = {
  form: 'As',
  picture: 'Picture (PNG)',
  forms: {
    csv: 'Table for spreadsheets (CSV)',
    markdown: 'Markdown',
    text: 'Plain text',
    ics: 'Calendar (ICS)',
    timelinejs: 'TimelineJS (JSON)',
    'timelinejs-csv': 'TimelineJS (sheet as CSV)',
    markwhen: 'Markwhen',
    jsonld: 'JSON-LD (schema.org)',
  } satisfies Record<TextFormName, string>,
  about: {
    csv: 'A row an event: date, EDTF, first and last day, who, where, quotation, document, page, status, tags, note.',
    markdown: 'A table, with the quotations as footnotes and the texts below.',
    text: 'A paragraph an event, with its quotation and where that stands.',
    ics: 'Whole days. What is vaguer than a day lasts as long as it may mean, and says so.',
    timelinejs: 'For a page with TimelineJS, dates only as sharp as they are.',
    'timelinejs-csv': 'For the Google sheet of TimelineJS, in its columns.',
    markwhen: 'A line an event, a heading for each lane.',
    jsonld: 'Events of schema.org, for the web; EDTF beside the dates.',
  } satisfies Record<TextFormName, string>,
  parts: {
    shown: (count: number) => `The ${number(count)} that are shown`,
    chosen: (count: number) => `The ${number(count)} that are chosen`,
    all: (count: number) => `All ${number(count)}`,
  },
  leftOut: (count: number, all: number) =>
    `${number(count)} of ${number(all)} ${count === 1 ? 'has' : 'have'} no date that this form can hold, and ${count === 1 ? 'stays' : 'stay'} out.`,
  saveText: 'Save…',
  textPreview: 'How it begins',
};
