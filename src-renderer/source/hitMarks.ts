import type { TextSpan } from '../../src-main/events/types.ts';
import type { Hits } from '../search/hits.ts';

import { rangeIn } from './domText.ts';
import type { TextWindow } from './textWindow.svelte.ts';

/** The names by which the style sheet knows hits. */
const names = { all: 'hit', current: 'current-hit' };

/** Marks the hits in what is drawn of the text, without cutting its runs. */
export function markHits(view: TextWindow, hits: Hits, current: TextSpan | null): void {
  const all = new Highlight();
  const now = new Highlight();
  now.priority = 1;
  for (const paragraph of view.drawn) {
    const element = view.elements.of(paragraph);
    if (element === null) continue;
    const start = view.paragraphs.startOf(paragraph);
    const end = view.paragraphs.endOf(paragraph);
    for (const hit of hits.touching(start, end)) {
      const range = rangeIn(element, Math.max(hit.start, start) - start, Math.min(hit.end, end) - start);
      (hit.start === current?.start ? now : all).add(range);
    }
  }
  CSS.highlights.set(names.all, all);
  CSS.highlights.set(names.current, now);
}

export function unmarkHits(): void {
  for (const name of Object.values(names)) CSS.highlights.delete(name);
}
