import type { TimelineEvent } from '../../src-main/events/types.ts';
import type { FigureLane } from '../../src-main/figure/types.ts';
import { dateLabel } from '../../src-main/time/label.ts';
import { words } from '../words.ts';

import type { Cluster } from './windowIndex.ts';

/** Attribute by which the timeline finds the event of an element. */
export const eventAttribute = 'data-event';
export const clusterAttribute = 'data-cluster';

/** The label of an event on the timeline: text only, operable by keyboard and screen reader. */
export function eventElement(event: TimelineEvent): HTMLElement {
  const label = dateLabel(event);
  const element = button(`${label}: ${event.title}`);
  element.setAttribute(eventAttribute, event.id);
  element.title = event.title;
  element.append(part('label-date', label), ' ', part('label-title', event.title));
  return element;
}

/** The label of events that are only counted. */
export function clusterElement(cluster: Cluster, dates: string): HTMLElement {
  const element = button(words.timeline.cluster(cluster.count, dates));
  element.setAttribute(clusterAttribute, cluster.id);
  element.append(part('label-count', words.timeline.events(cluster.count)));
  return element;
}

/** The caption of a lane. */
export function laneElement(lane: FigureLane): HTMLElement {
  return part('lane-caption', lane.label);
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
