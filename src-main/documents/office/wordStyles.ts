import { childNamed, childrenNamed, type XmlElement } from '../xml/readXml.ts';

/** What a style, or a paragraph itself, says of a paragraph. */
export interface ParagraphLook {
  /** 1 for the highest heading; `null` for no heading. */
  readonly heading: number | null;
  readonly list: { readonly id: string; readonly level: number } | null;
  /** A line of the table of contents: its headings stand in the text again. */
  readonly isOfContents: boolean;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  readonly properties: XmlElement | undefined;
}

/** Deeper than this no style is based on others. */
const longestChain = 20;

/** The styles of a document, by which its headings and lists are known. */
export class WordStyles {
  readonly #styles = new Map<string, Style>();

  constructor(styles: XmlElement | null) {
    const root = styles === null ? undefined : childNamed(styles, 'styles');
    for (const style of root === undefined ? [] : childrenNamed(root, 'style')) {
      this.#styles.set(style.attributes.styleId ?? '', {
        name: childNamed(style, 'name')?.attributes.val?.toLowerCase() ?? '',
        basedOn: childNamed(style, 'basedOn')?.attributes.val ?? null,
        properties: childNamed(style, 'pPr'),
      });
    }
  }

  /** @param properties of the paragraph (`pPr`) */
  lookOf(properties: XmlElement | undefined): ParagraphLook {
    const chain = this.#chainOf(properties);
    const level = numberOf(first(chain, 'outlineLvl')?.attributes.val);
    const names = chain.flatMap(({ name }) => (name === null ? [] : [name]));
    const named = names.map((name) => headingOf(name)).find((found) => found !== null) ?? null;
    const numbering = chain
      .map((each) => each.properties && childNamed(each.properties, 'numPr'))
      .filter((each) => each !== undefined);
    const id = numbering.map((each) => childNamed(each, 'numId')?.attributes.val).find((each) => each !== undefined);
    const depth = numbering.map((each) => childNamed(each, 'ilvl')?.attributes.val).find((each) => each !== undefined);
    return {
      heading: level !== null && level < 9 ? level + 1 : level === null ? named : null,
      list: id === undefined || id === '0' ? null : { id, level: Number(depth ?? 0) },
      isOfContents: names.some((name) => /^(?:toc \d|toc heading|table of figures)$/.test(name)),
    };
  }

  /** The paragraph itself, its style, and those that this one is based on. */
  #chainOf(properties: XmlElement | undefined) {
    const chain: { readonly name: string | null; readonly properties: XmlElement | undefined }[] = [
      { name: null, properties },
    ];
    let id = properties && childNamed(properties, 'pStyle')?.attributes.val;
    for (let length = 0; id !== undefined && length < longestChain; length += 1) {
      const style = this.#styles.get(id);
      chain.push({ name: style?.name ?? id.toLowerCase().replace(/(\d)$/, ' $1'), properties: style?.properties });
      id = style?.basedOn ?? undefined;
    }
    return chain;
  }
}

function first(
  chain: readonly { readonly properties: XmlElement | undefined }[],
  name: string,
): XmlElement | undefined {
  return chain.map((each) => each.properties && childNamed(each.properties, name)).find((each) => each !== undefined);
}

function numberOf(value: string | undefined): number | null {
  return value === undefined ? null : Number(value);
}

function headingOf(name: string): number | null {
  const found = /^(?:heading|überschrift|titre|título) (\d)$/.exec(name);
  if (found !== null) return Number(found[1]);
  return name === 'title' || name === 'titel' ? 1 : null;
}
