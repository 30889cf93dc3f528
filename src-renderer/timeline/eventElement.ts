import type { BoardEvent } from '../board/boardEvent.ts';
import { isCorrected, reviewOf } from '../board/reviews.ts';
import type { Cluster } from '../board/windowIndex.ts';
import { dateLabel, windowLabel } from '../words/dates.ts';
import { words } from '../words/words.svelte.ts';

/** Attributes by which the timeline finds what an element stands for: the event's place, the cluster's id. */
export const eventAttribute = 'data-event';
export const clusterAttribute = 'data-cluster';

/**
 * The label of an event on the timeline: text only, operable by keyboard and screen reader.
 *
 * @param notes what there is to know of it besides its date and headline
 */
export function eventElement(event: BoardEvent, place: number, notes: readonly string[]): HTMLElement {
  const label = dateLabel(event);
  const told = notes.join(', ');
  const byHand = isCorrected(event) ? [words.editing.changedByYou] : [];
  const isAccepted = reviewOf(event) === 'accepted';
  const accepted = isAccepted ? [words.reviews.states.accepted] : [];
  const element = button(`${label}: ${[event.title, ...notes, ...byHand, ...accepted].join(', ')}`);
  element.setAttribute(eventAttribute, String(place));
  element.title = event.title;
  const text = part('label-words', '');
  text.append(part('label-date', label), ' ', part('label-title', event.title));
  if (byHand.length > 0) text.append(part('label-hand', ' •'));
  if (isAccepted) text.append(part('label-tick', ' ✓'));
  element.append(text);
  if (told !== '') element.append(part('label-note', ` ${told}`));
  return element;
}

/** What is pressed to see events that are only counted; what it says is painted beneath it. */
export function clusterElement(): HTMLElement {
  const element = button('');
  element.classList.add('cluster');
  return element;
}

/** Says how many events an element stands for, and who and where is named most among them. */
export function nameCluster(element: HTMLElement, cluster: Cluster, names: readonly string[]): void {
  const hint = words.timeline.cluster(cluster.hidden, windowLabel(cluster), names);
  element.setAttribute(clusterAttribute, cluster.id);
  element.setAttribute('aria-label', words.timeline.showCluster(hint));
  element.title = hint;
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
