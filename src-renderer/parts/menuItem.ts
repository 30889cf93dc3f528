/** What a menu offers. */
export interface MenuItem {
  readonly label: string;
  /** The key that does the same, as it is written; `null` where none does. */
  readonly key: string | null;
  readonly act: () => void;
  /** Why it cannot be done now, or `null` where it can. */
  readonly refusal: string | null;
  /** A line stands above it. */
  readonly beginsGroup?: boolean;
}

/** Where a menu opens: the corner nearest to what it is about, in pixels of the page. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

/** The place of a menu that was asked for by a key: beneath what has the focus. */
export function placeBelow(element: Element): MenuPlace {
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left, y: bottom };
}
