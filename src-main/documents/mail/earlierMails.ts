/** An earlier mail that a later one quotes. */
export interface EarlierMail {
  readonly text: string;
  /** The line or lines that say whose it was and when: `On 14 Aug 1998, Ellen wrote:`. */
  readonly said: string;
}

export interface SplitMail {
  /** What is new in the mail, with the lines that announce what it quotes. */
  readonly text: string;
  readonly earlier: readonly EarlierMail[];
}

/** `On Fri, 14 Aug 1998, Ellen wrote:`, in the languages whose mail programs are met most; it may run over two lines. */
const attribution =
  /^[ \t]*(?:(?:On|Am|Le|El|Op|Den|Il) [^\n]{4,200}(?:\n[^\n>]{1,200})?|[^\n>]{2,150}[ \n])(?:wrote|schrieb|a écrit|escribió|schreef|skrev|ha scritto|writes)\b[^\n]{0,120}:[ \t]*$/gm;

/** What mail programs write above a mail that they quote whole, to the end. */
const divider =
  /^[ \t>]*(?:-{2,} ?(?:Original Message|Original Appointment|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Oorspronkelijk bericht|Forwarded [Mm]essage|Weitergeleitete Nachricht|Forwarded by [^\n]{1,80}) ?-{2,}|Begin forwarded message:|Anfang der weitergeleiteten (?:Nachricht|E-Mail):)[ \t]*$/m;

const headerLine =
  /^[ \t]*\*?(?:From|Von|De|Sent|Gesendet|Envoyé|Date|Datum|To|An|À|Cc|Subject|Betreff|Objet|Importance|Reply-To):\*?[ \t]*\S?/i;
const fromLine = /^[ \t]*\*?(?:From|Von|De):\*?[ \t]+\S/i;
const sentLine = /^[ \t]*\*?(?:Sent|Gesendet|Envoyé|Date|Datum):\*?[ \t]+\S/i;

/**
 * Parts a mail's text from the earlier mails in it: what is quoted in one piece under a line that says whose it was, and what follows
 * the header of a forwarded or answered mail. A quotation that answers are written into stays where it is.
 */
export function splitMail(text: string): SplitMail {
  const header = headerOfEarlier(text);
  if (header !== null) {
    const before = splitMail(text.slice(0, header.start));
    const after = splitMail(text.slice(header.end));
    const said = text.slice(header.start, header.end);
    const later = { text: after.text, said };
    return { text: `${before.text}${said}`.trimEnd(), earlier: [...before.earlier, later, ...after.earlier] };
  }
  const quoted = quotedInOnePiece(text);
  if (quoted === null) return { text, earlier: [] };
  const inner = splitMail(quoted.text);
  return {
    text: `${text.slice(0, quoted.start).trimEnd()}\n\n${text.slice(quoted.end).trimStart()}`.trim(),
    earlier: [{ text: inner.text, said: quoted.said }, ...inner.earlier],
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The header that stands above an earlier mail: a divider with lines of a header, or those alone. */
function headerOfEarlier(text: string): Stretch | null {
  const divided = divider.exec(text);
  const from = divided === null ? firstHeader(text) : divided.index;
  if (from === null) return null;
  let end = divided === null ? from : from + divided[0].length;
  let seen = 0;
  while (end < text.length) {
    const next = text.indexOf('\n', end + 1);
    const line = text.slice(end, next === -1 ? text.length : next).trim();
    const isHeader = headerLine.test(line);
    if (!isHeader && (line !== '' || seen > 0) && !(seen > 0 && /^\s+\S/.test(text.slice(end + 1, end + 3)))) break;
    if (isHeader) seen += 1;
    end = next === -1 ? text.length : next;
  }
  return divided === null && seen < 3 ? null : { start: from, end };
}

/** Where lines begin that are the header of a mail: who sent it, when, and more. */
function firstHeader(text: string): number | null {
  const lines = text.split('\n');
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    if (fromLine.test(line) && index > 0) {
      const near = lines.slice(index + 1, index + 5);
      if (near.some((each) => sentLine.test(each)) && near.filter((each) => headerLine.test(each)).length >= 2)
        return offset;
    }
    offset += line.length + 1;
  }
  return null;
}

/** Lines marked as quoted that follow an attribution, where there is only one run of them. */
function quotedInOnePiece(text: string): (Stretch & EarlierMail) | null {
  attribution.lastIndex = 0;
  for (let found = attribution.exec(text); found !== null; found = attribution.exec(text)) {
    const start = found.index + found[0].length;
    const lines = text.slice(start).split('\n');
    let count = 0;
    let last = 0;
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      if (!line.startsWith('>')) break;
      count += 1;
      last = index;
    }
    if (count === 0) continue;
    const length = lines.slice(0, last + 1).join('\n').length;
    if (/^>/m.test(text.slice(start + length))) return null;
    const quoted = lines.slice(0, last + 1).map((line) => line.replace(/^> ?/, '').trimEnd());
    return { start, end: start + length, text: quoted.join('\n').trim(), said: found[0].trim() };
  }
  return null;
}
