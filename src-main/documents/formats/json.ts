import { chatTexts } from '../chats/message.ts';
import { readTelegram } from '../chats/telegram.ts';
import { decodeText } from '../encoding/decodeText.ts';
import { readTimelineJs } from '../ready/timelineJs.ts';
import { writeEvents } from '../ready/writeEvents.ts';
import { FaultProblem } from '../../problems/problem.ts';

import { plainText, type FormatReader } from './documentFormat.ts';

/** JSON of a kind that is known: a timeline of TimelineJS, an export of Telegram. */
export const readJson: FormatReader = (bytes, { name, encoding: given }) => {
  const { text, encoding } = decodeText(name, bytes, given);
  const json = parsed(text);
  const timeline = readTimelineJs(json);
  if (timeline !== null) {
    const [title = ''] = timeline.opening;
    const written = writeEvents(timeline.events, timeline.opening);
    return [plainText(name, '', { ...written, title: title === '' ? null : title, encoding })];
  }
  const chats = readTelegram(json);
  if (chats === null) throw new FaultProblem({ kind: 'file-kind', name });
  return chats.flatMap((chat, index) => {
    const texts = chatTexts(chats.length === 1 ? name : `${name} ${index + 1}`, chat.name, chat.messages);
    return texts.map((each) => ({ ...each, encoding }));
  });
};

/** Old timelines are JavaScript: `storyjs_jsonp_data = {…}`. */
function parsed(text: string): unknown {
  const json = /^\s*(?:var\s+)?[\w.$]+\s*[=(]\s*(\{[^]*\})\s*\)?\s*;?\s*$/.exec(text)?.[1] ?? text;
  return JSON.parse(json.replace(/^\uFEFF/, ''));
}
