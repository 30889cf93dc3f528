import { posix } from 'node:path';

import { findAll, removeElement } from 'domutils';

import { decodeMarkup } from '../encoding/decodeMarkup.ts';
import { parsePage } from '../html/parsePage.ts';
import { writeHtml } from '../html/writeHtml.ts';
import { openPackage, type Package } from '../package/openPackage.ts';
import { allNamed, childrenNamed, firstNamed, readXml, textIn, type XmlElement } from '../xml/readXml.ts';

import { plainText, type FormatReader, type ReadText } from './documentFormat.ts';
import { TextWriter } from './textWriter.ts';

/** A book: its chapters, in the order in which they are read, each a document. */
export const readEpub: FormatReader = (bytes, context) => {
  const { name, onProgress, signal } = context;
  const opened = openPackage(bytes, context);
  const xml = (path: string) => {
    const content = opened.read(path);
    return content === null ? null : readXml(name, content);
  };
  const container = xml('META-INF/container.xml');
  const path = container === null ? undefined : firstNamed(container, 'rootfile')?.attributes['full-path'];
  const book = path === undefined ? null : xml(path);
  if (path === undefined || book === null) throw new RangeError('It has no list of its chapters.');
  const said = saidOf(book);
  const chapters = chaptersOf(book, path);
  const titles = titlesOf(opened, xml, book, path);
  const texts: ReadText[] = [];
  for (const [index, chapter] of chapters.entries()) {
    signal.throwIfAborted();
    const content = opened.read(chapter);
    if (content !== null) {
      const text = chapterText(name, content, titles.get(chapter) ?? null, said);
      if (text.text.trim() !== '') texts.push({ ...text, name: `${name} ${texts.length + 1}` });
    }
    onProgress(index + 1, chapters.length);
  }
  return texts;
};

interface SaidOfBook {
  readonly title: string | null;
  readonly author: string | null;
}

/** The day that a book gives of itself is often that of its file, so it is no day of its texts. */
function saidOf(book: XmlElement): SaidOfBook {
  const line = (name: string) => {
    const found = allNamed(book, name).map((each) => textIn(each).replace(/\s+/g, ' ').trim());
    return found.filter((each) => each !== '').join(', ') || null;
  };
  return { title: line('title'), author: line('creator') };
}

function chaptersOf(book: XmlElement, path: string): readonly string[] {
  const hrefs = new Map(
    allNamed(book, 'item').map(({ attributes }) => [attributes.id, attributes.href ?? ''] as const),
  );
  return allNamed(book, 'itemref').flatMap(({ attributes }) => {
    const href = hrefs.get(attributes.idref);
    return href === undefined ? [] : [resolved(path, href)];
  });
}

/** The name of an entry that another one names, without a mark of a place in it. */
function resolved(from: string, href: string): string {
  const [file = ''] = href.split('#');
  return posix.join(posix.dirname(from), unescaped(file));
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href; // It stands there as it is.
  }
}

/** Titles of chapters by the book's table of contents: of EPUB 3, or of EPUB 2. */
function titlesOf(
  opened: Package,
  xml: (path: string) => XmlElement | null,
  book: XmlElement,
  path: string,
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const keep = (from: string, href: string | undefined, title: string) => {
    const file = resolved(from, href ?? '');
    const folded = title.replace(/\s+/g, ' ').trim();
    if (folded !== '' && !titles.has(file)) titles.set(file, folded);
  };
  for (const { attributes } of allNamed(book, 'item')) {
    const file = resolved(path, attributes.href ?? '');
    const isNavigation = attributes.properties?.split(' ').includes('nav') === true;
    if (!opened.has(file) || !(isNavigation || attributes['media-type'] === 'application/x-dtbncx+xml')) continue;
    const contents = xml(file);
    if (contents === null) continue;
    for (const point of allNamed(contents, 'navPoint')) {
      const [label] = childrenNamed(point, 'navLabel');
      const [content] = childrenNamed(point, 'content');
      if (label !== undefined) keep(file, content?.attributes.src, textIn(label));
    }
    for (const link of allNamed(contents, 'a')) keep(file, link.attributes.href, textIn(link));
  }
  return titles;
}

function chapterText(name: string, content: Uint8Array, title: string | null, said: SaidOfBook): ReadText {
  const { text: source, encoding } = decodeMarkup(name, content, null);
  const page = parsePage(source, true);
  for (const navigation of findAll((element) => element.name === 'nav', page.children)) removeElement(navigation);
  const writer = new TextWriter();
  writeHtml(page.children, writer);
  const full = [said.title, title].filter((each) => each !== null && each !== '').join(': ');
  return plainText(name, '', { ...writer.end(), title: full === '' ? null : full, author: said.author, encoding });
}
