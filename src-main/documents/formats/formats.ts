import { isZip } from '../package/openPackage.ts';

import { beginning } from './beginning.ts';
import { hasPart, isCompoundFile } from './compoundFile.ts';
import type { DocumentFormat } from './documentFormat.ts';
import { isPicture } from './picture.ts';
import { isPdf } from './pdf/isPdf.ts';
import { firstEntry, holdsEntry } from './packageSigns.ts';

/** Comments, declarations and blanks may stand before the first element. */
const htmlStart = /^\s*(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const htmlInside = /<(?:html|head|body|p|div|table|h[1-6]|span|article)\b[^>]*>/i;

/** The day and time of a first message; the signs of direction before it are three bytes each. */
const chatStart = /^(?:\xe2\x80[\x8e\x8f])*\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?[ \xa0\xc2]+\d{1,2}[:.]\d{2}/;

/** Fields of which a mail has some, whoever wrote it. */
const mailFields =
  /^(?:From|To|Date|Subject|Received|Return-Path|Message-ID|MIME-Version|Content-Type|Delivered-To)(?=:)/gim;

/** The fields that a file begins with; `null` where it begins with something else. */
function mailHeader(head: string): string | null {
  return /^(?:[A-Za-z][\w-]{0,60}:[^\n]*\n(?:[ \t]+[^\n]*\n)*){2,}/.exec(head)?.[0] ?? null;
}

/**
 * All forms that are read, each with a file of its own. The first whose content matches reads a file; plain text comes last,
 * since every other form could be taken for it.
 */
export const documentFormats: readonly DocumentFormat[] = [
  { name: 'pdf', matches: isPdf, load: async () => (await import('./pdf/readPdf.ts')).readPdf },
  { name: 'picture', matches: isPicture, load: async () => (await import('./picture.ts')).readPicture },
  {
    name: 'docx',
    matches: (bytes, name) => isZip(bytes) && (holdsEntry(bytes, /^word\//) || /\.do[ct][xm]$/i.test(name)),
    load: async () => (await import('./docx.ts')).readDocx,
  },
  {
    name: 'odt',
    matches: (bytes, name) =>
      isZip(bytes) &&
      (firstEntry(bytes).startsWith('mimetypeapplication/vnd.oasis.opendocument.text') || /\.ott?$|\.odt$/i.test(name)),
    load: async () => (await import('./odt.ts')).readOdt,
  },
  {
    name: 'epub',
    matches: (bytes, name) =>
      isZip(bytes) && (firstEntry(bytes).startsWith('mimetypeapplication/epub+zip') || /\.epub$/i.test(name)),
    load: async () => (await import('./epub.ts')).readEpub,
  },
  {
    name: 'xlsx',
    matches: (bytes, name) => isZip(bytes) && (holdsEntry(bytes, /^xl\//) || /\.xl[ts][xm]$/i.test(name)),
    load: async () => (await import('./xlsx.ts')).readXlsx,
  },
  { name: 'zip', matches: isZip, load: async () => (await import('./zip.ts')).readZip },
  {
    name: 'outlook',
    matches: (bytes) => isCompoundFile(bytes) && hasPart(bytes, '__properties_version1.0'),
    load: async () => (await import('./outlook.ts')).readOutlook,
  },
  {
    name: 'oldOffice',
    matches: isCompoundFile,
    load: async () => (await import('./compoundFile.ts')).refuseCompoundFile,
  },
  {
    name: 'rtf',
    matches: (bytes) => beginning(bytes).trimStart().startsWith('{\\rtf'),
    load: async () => (await import('./rtf.ts')).readRtf,
  },
  {
    name: 'mailbox',
    matches: (bytes) => /^From \S[^\n]*\d{2}[^\n]*\n>?[A-Za-z][\w-]*:/.test(beginning(bytes)),
    load: async () => (await import('./mailbox.ts')).readMailbox,
  },
  {
    name: 'mhtml',
    matches: (bytes, name) => {
      const head = mailHeader(beginning(bytes));
      return (
        head !== null &&
        /^Content-Type:\s*multipart\/related/im.test(head) &&
        (/\.mht(?:ml)?$/i.test(name) || !/^(?:To|Received|Message-ID):/im.test(head))
      );
    },
    load: async () => (await import('./mhtml.ts')).readMhtml,
  },
  {
    name: 'mail',
    matches: (bytes, name) => {
      const head = mailHeader(beginning(bytes));
      return head !== null && (/\.eml$/i.test(name) || new Set(head.match(mailFields)).size >= 3);
    },
    load: async () => (await import('./mail.ts')).readMail,
  },
  {
    name: 'html',
    matches: (bytes, name) => {
      const head = beginning(bytes);
      return htmlStart.test(head) || (/\.x?html?$/i.test(name) && htmlInside.test(head));
    },
    load: async () => (await import('./html.ts')).readHtml,
  },
  {
    name: 'calendar',
    matches: (bytes) => /^\s*BEGIN:VCALENDAR/i.test(beginning(bytes)),
    load: async () => (await import('./calendar.ts')).readIcs,
  },
  {
    name: 'jsonLines',
    matches: (bytes, name) => /\.(?:jsonl|ndjson)$/i.test(name) && beginning(bytes).trimStart().startsWith('{'),
    load: async () => (await import('./jsonLines.ts')).readJsonLines,
  },
  {
    name: 'json',
    matches: (bytes, name) =>
      /\.jsonp?$/i.test(name) && /^\s*(?:(?:var\s+)?[\w.$]+\s*[=(]\s*)?\{/.test(beginning(bytes)),
    load: async () => (await import('./json.ts')).readJson,
  },
  {
    name: 'csv',
    matches: (_bytes, name) => /\.(?:csv|tsv|tab)$/i.test(name),
    load: async () => (await import('./csv.ts')).readCsv,
  },
  {
    name: 'chat',
    matches: (bytes) => chatStart.test(beginning(bytes)),
    load: async () => (await import('./chat.ts')).readChat,
  },
  { name: 'text', matches: () => true, load: async () => (await import('./text.ts')).readTextFile },
];
