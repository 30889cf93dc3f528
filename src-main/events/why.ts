import { explainExpression } from '../time/explain.ts';
import { dateLabel } from '../time/label.ts';
import type { InterfaceLanguage } from '../time/types.ts';

import type { Dating } from './dating.ts';
import type { DatingWords } from './explanations/datingWords.ts';
import { german } from './explanations/de.ts';
import { english } from './explanations/en.ts';
import type { Extraction, TimelineEvent } from './types.ts';

/** What a dating is explained by: the document's date and the expressions found in the text. */
export type DatingGrounds = Pick<Extraction, 'documentDate' | 'expressions'>;

const languages: Readonly<Record<InterfaceLanguage, DatingWords>> = { en: english, de: german };

/** Why an event has its date, or why it has none: one or two sentences. Made when they are asked for, kept nowhere. */
export function explainDating(
  dating: Dating,
  { documentDate, expressions }: DatingGrounds,
  language: InterfaceLanguage,
): string {
  const words = languages[language];
  const expression = dating.expression === null ? undefined : expressions[dating.expression];
  if (dating.basis === 'document') return explainByDocument(dating, language);
  if (dating.basis === 'undated' || expression === undefined) {
    return documentDate.date === null ? `${words.undated} ${words.documentDateUnknown}` : words.undated;
  }
  const read = explainExpression(expression, language);
  return dating.basis === 'inherited' ? `${words.inherited(dateLabel(dating, language))} ${read}` : read;
}

function explainByDocument({ interval, precision, modifier }: Dating, language: InterfaceLanguage): string {
  const { last = null } = interval ?? {};
  const date = dateLabel({ interval: { first: last, last, clock: null }, precision, modifier: null }, language);
  return languages[language].byDocument[modifier === null ? 'state' : 'happening'](date);
}

/** Which rule made an event and which one dated it, with what each does. */
export function explainRules(
  { rule, datedBy, when }: Pick<TimelineEvent, 'rule' | 'datedBy' | 'when'>,
  { eventRules }: Pick<Extraction, 'eventRules'>,
  language: InterfaceLanguage,
): string {
  const named = (name: string) => ({ name, says: eventRules[name]?.[language] ?? '' });
  return languages[language].rules(named(rule), named(datedBy), when !== null);
}
