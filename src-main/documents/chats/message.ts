import { plainText, type ReadText } from '../formats/documentFormat.ts';
import { TextWriter } from '../formats/textWriter.ts';

/** What somebody wrote at some time. */
export interface Message {
  /** `YYYY-MM-DD`, where it was written. */
  readonly day: string;
  /** `18:02`; empty where it is not told. */
  readonly time: string;
  readonly sender: string;
  readonly text: string;
}

/**
 * A chat as documents, one for each day: what is said in it of “yesterday” is told from that day. A line with who and when stands
 * above each message.
 */
export function chatTexts(name: string, title: string | null, messages: readonly Message[]): readonly ReadText[] {
  const days = new Map<string, Message[]>();
  for (const message of messages) {
    const day = days.get(message.day);
    if (day === undefined) days.set(message.day, [message]);
    else day.push(message);
  }
  return [...days].map(([day, ofDay]) => {
    const writer = new TextWriter();
    for (const { sender, time, text } of ofDay) {
      writer.endParagraph();
      writer.block(
        'heading',
        () => {
          writer.write(time === '' ? sender : `${sender}, ${time}`);
        },
        3,
      );
      writer.endLine();
      writer.write(text.trim());
    }
    return plainText(days.size === 1 ? name : `${name} ${day}`, '', { ...writer.end(), title, written: day });
  });
}
