/** Between offsets in the text of an element and places in its nodes; the element holds that text letter for letter. */

/** The text node and the place in it where the character at `offset` stands; the end of the text, beyond it. */
export function nodeAt(element: Element, offset: number): { readonly node: Node; readonly place: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: Node = element;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (rest < length) return { node, place: rest };
    rest -= length;
    last = node;
  }
  return { node: last, place: last === element ? 0 : (last.nodeValue?.length ?? 0) };
}

/** The stretch of an element's text from `start` to `end`. */
export function rangeIn(element: Element, start: number, end: number): Range {
  const range = document.createRange();
  const from = nodeAt(element, start);
  const to = nodeAt(element, end);
  range.setStart(from.node, from.place);
  range.setEnd(to.node, to.place);
  return range;
}

/** How many characters of an element's text stand before a place in it. */
export function offsetOf(element: Element, node: Node, place: number): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, place);
  return range.toString().length;
}
