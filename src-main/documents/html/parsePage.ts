import { DomHandler, type Document } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Deeper than this no page is nested on purpose. */
const deepest = 1_500;

export class NestedTooDeep extends Error {}

/** Stops at the depth at which parsing would begin to take longer than the length of the page allows. */
class BoundedHandler extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.tagStack.length > deepest) throw new NestedTooDeep();
    super.onopentag(name, attributes);
  }
}

/** Parses HTML, or XHTML, where elements close themselves. Throws `NestedTooDeep`. */
export function parsePage(source: string, recognizeSelfClosing = false): Document {
  const handler = new BoundedHandler();
  new Parser(handler, { recognizeSelfClosing }).end(source);
  return handler.root;
}
