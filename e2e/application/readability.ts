import type { Page } from '@playwright/test';

/** What can be read of the timeline as it stands. */
export interface Readability {
  /** Headlines that are whole, inside the pane and overlapped by none. */
  readonly readable: number;
  /** Labels that leave the pane or are cut, and pairs that lie over one another. */
  readonly cut: readonly string[];
  readonly overlapping: readonly string[];
  /** Whether the current event's words are inside the pane; `null` where none is current. */
  readonly currentIsSeen: boolean | null;
}

/** Measures the labels of the timeline where the browser has put them. */
export function readabilityOf(page: Page): Promise<Readability> {
  return page.evaluate(() => {
    const lanes = document.querySelector('.lanes');
    if (lanes === null) throw new Error('there is a timeline');
    const pane = lanes.getBoundingClientRect();
    const labels = [...lanes.querySelectorAll<HTMLElement>('.event-label:not(:empty)')].map((label) => {
      const box = label.getBoundingClientRect();
      const isInside =
        box.left >= pane.left - 1 &&
        box.right <= pane.right + 1 &&
        box.top >= pane.top - 1 &&
        box.bottom <= pane.bottom + 1;
      const isWhole = label.scrollWidth <= label.clientWidth + 1 && label.scrollHeight <= label.clientHeight + 4;
      const words = label.textContent.trim();
      const isCut = words.endsWith('…') && !label.title.endsWith('…');
      return { label, box, words, isFine: isInside && isWhole && !isCut };
    });
    const overlaps = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    const overlapping = labels.filter(({ box }, at) =>
      labels.some((other, to) => to !== at && overlaps(box, other.box)),
    );
    const current = labels.find(({ label }) => label.getAttribute('aria-current') === 'true');
    const hasCurrent = document.querySelector('.sheet .event.current') !== null || current !== undefined;
    return {
      readable: labels.filter((each) => each.isFine && !overlapping.includes(each)).length,
      cut: labels.filter(({ isFine }) => !isFine).map(({ words }) => words),
      overlapping: overlapping.map(({ words }) => words),
      currentIsSeen: hasCurrent ? current?.isFine === true : null,
    };
  });
}
