import { interfaceLanguage } from './interfaceLanguage.svelte.ts';
import { words } from './words.svelte.ts';

/**
 * When something was done, as its reader counts days: "today 14:05", "yesterday 09:30", "3 May 2026, 18:00".
 *
 * @param written ISO 8601
 */
export function momentLabel(written: string, now = new Date()): string {
  const moment = new Date(written);
  const time = moment.toLocaleTimeString(localeOf(interfaceLanguage.current), { hour: '2-digit', minute: '2-digit' });
  const date = moment.toLocaleDateString(localeOf(interfaceLanguage.current), { dateStyle: 'medium' });
  return words.project.moment(dayOf(moment, now), date, time);
}

/** A day before its month, as all labels of dates have it. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

function dayOf(moment: Date, now: Date): 'today' | 'yesterday' | 'earlier' {
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (moment.toDateString() === now.toDateString()) return 'today';
  return moment.toDateString() === yesterday.toDateString() ? 'yesterday' : 'earlier';
}
