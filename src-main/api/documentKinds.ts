/** The forms of document that Dateline reads, and by what endings and media types people and systems know them. */
interface DocumentKind {
  /** In lower case, each with its dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
}

export const kindsOfFormats = {
  pdf: { extensions: ['.pdf'], mediaTypes: ['application/pdf'] },
  picture: {
    extensions: ['.png', '.jpg', '.jpeg', '.tif', '.tiff'],
    mediaTypes: ['image/png', 'image/jpeg', 'image/tiff'],
  },
  docx: {
    extensions: ['.docx', '.docm', '.dotx'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  },
  odt: { extensions: ['.odt', '.ott'], mediaTypes: ['application/vnd.oasis.opendocument.text'] },
  xlsx: {
    extensions: ['.xlsx', '.xlsm', '.xltx'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  },
  csv: { extensions: ['.csv', '.tsv', '.tab'], mediaTypes: ['text/csv', 'text/tab-separated-values'] },
  zip: { extensions: ['.zip'], mediaTypes: ['application/zip'] },
  calendar: { extensions: ['.ics'], mediaTypes: ['text/calendar'] },
  json: { extensions: ['.json', '.jsonp'], mediaTypes: ['application/json'] },
  jsonLines: { extensions: ['.jsonl', '.ndjson'], mediaTypes: ['application/x-ndjson'] },
  /** Exports of chats are text files, told by their first lines. */
  chat: { extensions: [], mediaTypes: [] },
  epub: { extensions: ['.epub'], mediaTypes: ['application/epub+zip'] },
  outlook: { extensions: ['.msg'], mediaTypes: ['application/vnd.ms-outlook'] },
  /** Known to be told why it is not read. */
  oldOffice: { extensions: [], mediaTypes: [] },
  mailbox: { extensions: ['.mbox', '.mbx'], mediaTypes: ['application/mbox'] },
  mail: { extensions: ['.eml'], mediaTypes: ['message/rfc822'] },
  mhtml: { extensions: ['.mhtml', '.mht'], mediaTypes: ['multipart/related'] },
  rtf: { extensions: ['.rtf'], mediaTypes: ['application/rtf', 'text/rtf'] },
  html: { extensions: ['.html', '.htm', '.xhtml'], mediaTypes: ['text/html', 'application/xhtml+xml'] },
  text: {
    extensions: ['.txt', '.md', '.text', '.markdown', '.mw', '.log'],
    mediaTypes: ['text/plain', 'text/markdown'],
  },
} as const satisfies Readonly<Record<string, DocumentKind>>;

export type FormatName = keyof typeof kindsOfFormats;

/** Extensions of all files that Dateline reads, in lower case. */
export const documentKinds: readonly string[] = Object.values(kindsOfFormats).flatMap(({ extensions }) => extensions);
