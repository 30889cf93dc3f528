import { Parser } from 'htmlparser2';

import { FaultProblem } from '../../problems/problem.ts';
import { decodeMarkup } from '../encoding/decodeMarkup.ts';

/** An element of XML. Names of elements and attributes are without their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** More elements and texts than a book has, and an end to what a small file can ask for. */
const mostNodes = 2_000_000;
const deepest = 500;

/**
 * Reads XML into a tree. A declaration of entities is refused: no document of ours needs one, and they can swell without end.
 * `name` names the file in sentences.
 */
export function readXml(name: string, bytes: Uint8Array): XmlElement {
  const { text } = decodeMarkup(name, bytes, null);
  const root: { name: string; attributes: Record<string, string>; children: XmlNode[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open = [root];
  let nodes = 0;
  const add = (node: XmlNode) => {
    nodes += 1;
    if (nodes > mostNodes) throw new FaultProblem({ kind: 'file-of-too-many-parts', name, most: mostNodes });
    open.at(-1)?.children.push(node);
  };
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const element = { name: localName(tag), attributes: withLocalNames(attributes), children: [] };
        add(element);
        open.push(element);
        if (open.length > deepest) throw new FaultProblem({ kind: 'file-nested-too-deep', name });
      },
      ontext: add,
      onclosetag: () => {
        if (open.length > 1) open.pop();
      },
      onprocessinginstruction: (_tag, instruction) => {
        if (/<?!(?:ENTITY|DOCTYPE[^]*\[)/i.test(instruction))
          throw new FaultProblem({ kind: 'file-declares-entities', name });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return root;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

function withLocalNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) named[localName(name)] = value;
  return named;
}

/** The elements directly inside one, of this name. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** All elements of this name, however deep, in their order. */
export function allNamed(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const look = (each: XmlElement) => {
    for (const child of each.children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      look(child);
    }
  };
  look(element);
  return found;
}

export function firstNamed(element: XmlElement, name: string): XmlElement | undefined {
  return allNamed(element, name)[0];
}

/** All text inside. */
export function textIn(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textIn).join('');
}
