import type { Ends, Sign } from '../../src-main/figure/signs.ts';
import type { Emphasis } from '../../src-main/figure/layout/emphasis.ts';
import type { LabelLine } from '../../src-main/figure/layout/shapes.ts';
import type { BoardEvent } from '../board/boardEvent.ts';
import { isCorrected, reviewOf } from '../board/reviews.ts';
import type { Cluster } from '../board/windowIndex.ts';
import { eventIdAttribute } from '../parts/eventMark.ts';
import { dateLabel, windowLabel } from '../words/dates.ts';
import { words } from '../words/words.svelte.ts';

/** Attributes by which the timeline finds what an element stands for: the event's place, the cluster's id. */
export const eventAttribute = 'data-event';
export const clusterAttribute = 'data-cluster';

/** An event on the timeline: its mark, and its words, which are operable by keyboard and screen reader. */
export interface EventElement {
  readonly element: HTMLElement;
  readonly mark: HTMLElement;
  readonly label: HTMLElement;
}

/** @param notes what there is to know of it besides its date and headline */
export function eventElement(event: BoardEvent, notes: readonly string[]): EventElement {
  const byHand = isCorrected(event) ? [words.editing.changedByYou] : [];
  const accepted = reviewOf(event) === 'accepted' ? [words.reviews.states.accepted] : [];
  const said = event.certainty === 'denied' ? [words.certainty.denied] : [];
  const label = button(`${dateLabel(event)}: ${[event.title, ...said, ...notes, ...byHand, ...accepted].join(', ')}`);
  label.classList.add('event-label');
  label.title = event.title;
  const element = document.createElement('div');
  element.setAttribute(eventIdAttribute, event.id);
  const mark = document.createElement('i');
  mark.className = 'mark';
  element.append(mark, label);
  return { element, mark, label };
}

/** What stands behind a headline: a person changed it, it was looked at and holds. */
export function signsBehind(event: BoardEvent): string {
  return `${isCorrected(event) ? ' •' : ''}${reviewOf(event) === 'accepted' ? ' ✓' : ''}`;
}

/** Writes the words of an event, line by line as they were measured. */
export function setLines(label: HTMLElement, lines: readonly LabelLine[]): void {
  label.replaceChildren(
    ...lines.map(({ date, title, note }) => {
      const line = part('label-line', '');
      if (date !== '') line.append(part('label-date', date), ' ');
      if (title !== '') line.append(part('label-title', title), ' ');
      if (note !== '') line.append(part('label-note', note));
      return line;
    }),
  );
}

/** The look of an event's mark: the picture has the same signs. */
export function classesOf(sign: Sign, { start, end }: Ends, shape: 'bar' | 'dot', emphasis: Emphasis): string {
  const crossed = sign.crossed ? ' crossed' : '';
  return `event ${shape} body-${sign.body} outline-${sign.outline}${crossed} start-${start} end-${end} ${emphasis}`;
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
