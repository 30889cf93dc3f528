import type { TimelineEvent } from '../../src-main/events/types.ts';
import { dateLabel } from '../../src-main/time/label.ts';
import { words } from '../words.ts';

import type { Cluster } from './windowIndex.ts';
import { windowLabel } from './windowLabel.ts';

/** Attributes by which the timeline finds what an element stands for: the event's place, the cluster's id. */
export const eventAttribute = 'data-event';
export const clusterAttribute = 'data-cluster';

/** The label of an event on the timeline: text only, operable by keyboard and screen reader. */
export function eventElement(event: TimelineEvent, place: number): HTMLElement {
  const label = dateLabel(event);
  const element = button(`${label}: ${event.title}`);
  element.setAttribute(eventAttribute, String(place));
  element.title = event.title;
  element.append(part('label-date', label), ' ', part('label-title', event.title));
  return element;
}

/** The label of events that are only counted: how many, and who and where is named most among them. */
export function clusterElement(cluster: Cluster, names: readonly string[]): HTMLElement {
  const dates = windowLabel(cluster);
  const element = button(words.timeline.cluster(cluster.hidden, dates, names));
  element.classList.add('cluster');
  element.setAttribute(clusterAttribute, cluster.id);
  element.title = words.timeline.clusterHint(cluster.hidden, dates, names);
  element.append(part('label-count', cluster.hidden.toLocaleString('en')));
  if (names.length > 0) element.append(' ', part('label-names', words.timeline.among(names)));
  return element;
}

function button(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'label';
  element.setAttribute('role', 'button');
  element.setAttribute('aria-label', name);
  element.tabIndex = -1;
  return element;
}

function part(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
