import { explanations } from './explanations/explanations.ts';
import { yearLabel } from './label.ts';
import type { InterfaceLanguage, UnreadReason, UnreadReasonKind } from './types.ts';

/** One sentence on why a phrase that has the form of a date was not read. */
export function explainUnread<Kind extends UnreadReasonKind>(
  reason: UnreadReason<Kind>,
  language: InterfaceLanguage,
): string {
  return explanations[language].unread[reason.kind](reason, (year) => yearLabel(year, language));
}
