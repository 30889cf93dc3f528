import { counted, groupDigits } from '../text.ts';

import type { FigureWords } from './en.ts';

const events = (count: number) => counted(count, 'Ereignis', 'Ereignisse');

export const german: FigureWords = {
  timeline: 'Zeitleiste',
  untitled: 'Ohne Titel',
  otherLane: 'Übrige',
  unnamedLane: 'Ohne Namen',
  moreLanes: (count) => counted(count, 'weitere Spur', 'weitere Spuren'),
  source: (speaker) => `Quelle: ${speaker}`,
  head: {
    events,
    undated: (count) => `, dazu ${groupDigits(count)} ohne Datum`,
    noneInWindow: 'In diesem Ausschnitt liegt kein datiertes Ereignis.',
    noneDated: 'Keines der Ereignisse hat ein Datum.',
    none: 'Es gibt keine Ereignisse zu zeigen.',
  },
  description: (standfirst) => `Eine Zeitleiste. ${standfirst}.`,
  lanes: (count, names) => ` ${counted(count, 'Spur', 'Spuren')}: ${names.join(', ')}.`,
  legend: {
    dated: 'im Text datiert',
    strong: 'gewichtiger oder mit Stern',
    inherited: 'Datum aus dem Text davor übernommen',
    reported: 'berichtet',
    planned: 'geplant oder möglich',
    denied: 'bestritten',
    approximate: 'ungefähres Datum',
    open: 'davor oder danach',
    cut: 'reicht über diesen Ausschnitt hinaus',
  },
  unlabelled: (count) => counted(count, 'weiteres Ereignis', 'weitere Ereignisse'),
  mostAtOnce: (most) => `, bis zu ${groupDigits(most)} zugleich`,
  undated: {
    heading: (count) => `Undatiert (${groupDigits(count)})`,
    more: (count) => `und ${groupDigits(count)} weitere`,
  },
  foot: {
    labelled: (labelled, all) =>
      `${groupDigits(labelled)} von ${counted(all, 'Ereignis', 'Ereignissen')} ${labelled === 1 ? 'ist' : 'sind'} beschriftet.`,
    outside: (count) => `${events(count)} ${count === 1 ? 'liegt' : 'liegen'} außerhalb dieses Ausschnitts.`,
  },
};
