export const help = `Dateline finds the dated events of a text. Nothing leaves this machine.

Usage
  dateline extract FILE… [--date YYYY-MM-DD|none] [--genre news|narrative] [--language en|de]
                   [--day-month-order day-month|month-day] [--format json|png|svg] [--out FILE]
                   [--encoding NAME] [--password WORD] [--recognise]
      Events of documents: texts in any encoding (.txt, .md), Word (.docx), OpenDocument (.odt), .rtf, .html, .mhtml,
      .epub, mail (.eml, .mbox, .msg), chats, tables (.csv, .tsv, .xlsx), calendars (.ics), timelines (.json), .zip.
      A folder stands for all documents in it, a pattern for what fits it. One text gives one JSON object, several give
      an array; a picture holds all, a lane for each. Of several files, one that cannot be read is reported and left out.
      --date    the day the texts were written, where they do not say it themselves; none: without one
      --genre   news: an open “Monday” counts from that day; narrative: from the date the text has reached
      --language, --day-month-order
                what the texts are written in; whether 03/04/2016 is 3 April or March 4
      --format  json (the default), png or svg; by default what the ending of --out says
      --out     writes to a file instead of standard output; never over a text
      What is not set of --date, --genre, --language and --day-month-order is judged from each text.

  dateline text FILE [--json] [--encoding NAME] [--password WORD] [--recognise]
      The text of a document as Dateline reads it; --json: with its title, author, day, headings and pages, as an object,
      or as an array where the file holds several.
      --encoding   in place of the one that the bytes tell: windows-1250
      --password   opens an encrypted document
      --recognise  finds the words in scans and pictures, which takes a while

  dateline annotate --jsonl
      Reads rows {"id","text","dct"?,"genre"?,"language"?,"dayMonthOrder"?} from standard input (their words are those
      of the options above, and "dct" is the date) and writes a row for each, in order:
      {"id","dct","timexes":[…],"events":[…]}, or {"id","error":{"code","message"}} for a bad row.

  dateline --help, dateline --version
  dateline --licenses   whose work Dateline is made with, and under which licences

Exit status
  0 all was done; 1 a row of annotate or one of several files was bad; 2 bad arguments, or a file could not be read or written;
  141 whoever read the output had enough before its end
`;
