import 'vis-timeline/styles/vis-timeline-graph2d.css';

import { DataSet } from 'vis-data/esnext';
import { Timeline, type DataGroup, type DataItem } from 'vis-timeline/esnext';

import type { TimelineEvent } from '../../../src-main/events/types.ts';
import { millisecondSpanOf } from '../../../src-main/time/calendar.ts';

import type { Shown } from './main.ts';

/** vis-timeline as its manual shows it: all items at once, a lane for each place. */
export function showVis(target: HTMLElement, events: readonly TimelineEvent[], clusters: boolean): Promise<Shown> {
  const items = new DataSet<DataItem>(events.map(itemOf));
  const groups = new DataSet<DataGroup>([...new Set(events.map(laneOf))].sort().map((id) => ({ id, content: id })));
  const spans = events.map(spanOfEvent);
  const from = spans.reduce((least, span) => Math.min(least, span.from), Infinity);
  const to = spans.reduce((most, span) => Math.max(most, span.to), -Infinity);
  const host = document.createElement('div');
  host.className = 'bare';
  target.append(host);
  return new Promise((resolve) => {
    const timeline = new Timeline(host, items, groups, {
      height: '100%',
      zoomKey: 'ctrlKey',
      ...(clusters ? { cluster: { maxItems: 1, titleTemplate: '{count} events' } } : {}),
    });
    if (events.length > 0) timeline.setWindow(from, to, { animation: false });
    timeline.on('changed', () => {
      resolve({ acts: {} });
    });
  });
}

function laneOf(event: TimelineEvent): string {
  return event.places[0] ?? '';
}

function spanOfEvent({ interval }: TimelineEvent): { readonly from: number; readonly to: number } {
  const span = interval === null ? null : millisecondSpanOf(interval);
  return { from: span?.from ?? 0, to: span?.to ?? 0 };
}

function itemOf(event: TimelineEvent): DataItem {
  const { from, to } = spanOfEvent(event);
  const isRange = event.when?.includes('/') === true;
  return {
    id: event.id,
    group: laneOf(event),
    content: event.title,
    start: from,
    ...(isRange ? { end: to, type: 'range' } : { type: 'box' }),
  };
}
