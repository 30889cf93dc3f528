/** What explains a date, in the language that the interface has at the moment. */
import type { Dating } from '../../src-main/events/dating.ts';
import type { Extraction, TimelineEvent } from '../../src-main/events/types.ts';
import * as inLanguage from '../../src-main/events/why.ts';
import * as ofUnread from '../../src-main/time/explainUnread.ts';
import type { InEachLanguage, UnreadReason } from '../../src-main/time/types.ts';

import { interfaceLanguage } from './interfaceLanguage.svelte.ts';

export function explainDating(dating: Dating, grounds: inLanguage.DatingGrounds): string {
  return inLanguage.explainDating(dating, grounds, interfaceLanguage.current);
}

/** Which rule made an event and which one dated it. */
export function explainRules(
  event: Pick<TimelineEvent, 'rule' | 'datedBy' | 'when'>,
  extraction: Pick<Extraction, 'eventRules'>,
): string {
  return inLanguage.explainRules(event, extraction, interfaceLanguage.current);
}

export function explainUnread(reason: UnreadReason): string {
  return ofUnread.explainUnread(reason, interfaceLanguage.current);
}

/** What is said in every language, in this one; empty where nothing is said. */
export function inThisLanguage(said: InEachLanguage | undefined): string {
  return said?.[interfaceLanguage.current] ?? '';
}
