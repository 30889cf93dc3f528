import type { Attachment, ReadText } from '../formats/documentFormat.ts';
import { plainText } from '../formats/documentFormat.ts';
import { shownText } from '../formats/html.ts';
import { writtenDay } from '../formats/writtenDay.ts';

import { splitMail } from './earlierMails.ts';
import { headerDay } from './headerDay.ts';

/** A mail, whatever it was kept in. */
export interface Mail {
  readonly name: string;
  readonly subject: string | null;
  readonly sender: string | null;
  readonly written: string | null;
  readonly plain: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

/** The texts of a mail: its own, and those of earlier mails that it quotes, each with its day. */
export function mailTexts(mail: Mail): readonly ReadText[] {
  const { name, subject, sender, written, attachments } = mail;
  const { text, earlier } = splitMail(bodyOf(mail));
  const own = plainText(name, text.trim(), { title: subject, author: sender, written, attachments });
  const quoted = earlier.filter((each) => each.text.trim() !== '');
  return [
    own,
    ...quoted.map((each, index) =>
      plainText(`${name} (earlier ${index + 1})`, each.text.trim(), {
        title: subjectIn(each.said) ?? subject,
        author: authorIn(each.said),
        written: dayIn(each.said),
      }),
    ),
  ];
}

/** A line that says something, or `null`. */
export function lineOrNull(line: string | undefined): string | null {
  const trimmed = line?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** Less of the words of the HTML than this in the plain text, and it says something else, or nothing. */
const leastShare = 0.6;

function bodyOf({ plain, html }: Mail): string {
  const text = plain.replace(/\r\n?/g, '\n').trim();
  if (html.trim() === '') return text;
  const shown = shownText(html).text.trim();
  if (text === '') return shown;
  const words = new Set(wordsOf(text));
  const shownWords = new Set(wordsOf(shown));
  const shared = [...shownWords].filter((word) => words.has(word)).length;
  return shared >= shownWords.size * leastShare ? text : `${text}\n\n${shown}`;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Who wrote, in a line that announces a quotation: the name stands behind a date, or behind the verb. */
const authorPatterns: readonly RegExp[] = [
  /^[ \t]*\*?(?:From|Von|De):\*?[ \t]+([^\n]+)$/im,
  /(?:,|\d{4}|\d{1,2}:\d{2}(?: ?[AP]M)?(?: Uhr)?)\s+([^,\d\n]{2,80}?)\s*(?:<[^>\n]*>\s*)?(?:wrote|schrieb|a écrit)\b/i,
  /\b(?:schrieb|schreef|escribió)\s+([^\d\n:]{2,80}?)\s*(?:<[^>\n]*>\s*)?:/i,
];

function authorIn(said: string): string | null {
  const found = authorPatterns.map((pattern) => pattern.exec(said)?.[1]).find((name) => name !== undefined);
  return lineOrNull(found?.replace(/[<[][^\n]*$|"/g, ''));
}

function subjectIn(said: string): string | null {
  return /^[ \t]*\*?(?:Subject|Betreff|Objet):\*?[ \t]+([^\n]+)$/im.exec(said)?.[1]?.trim() ?? null;
}

/** Months named in German; the rest of a line that announces a quotation is read as a header is. */
function dayIn(said: string): string | null {
  const day = headerDay(said);
  if (day !== null) return day;
  const words =
    /\b(?:\p{L}+ \d{1,2},? \d{4}|\d{1,2}\.? \p{L}+ \d{4}|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})\b/u.exec(said)?.[0];
  return words === undefined ? null : writtenDay(words);
}
