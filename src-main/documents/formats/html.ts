import { Readability } from '@mozilla/readability';
import type { Document, Element } from 'domhandler';
import { findAll, removeElement, textContent } from 'domutils';
import { parseHTML } from 'linkedom';

import { decodeMarkup } from '../encoding/decodeMarkup.ts';
import { readPageFacts } from '../html/pageFacts.ts';
import { parsePage } from '../html/parsePage.ts';
import { writeHtml } from '../html/writeHtml.ts';

import { plainText, type FormatReader, type ReadText } from './documentFormat.ts';
import { TextWriter, type WrittenText } from './textWriter.ts';

/** A page: its article where it has one, without menus and what else stands around it. Nothing of it is run or fetched. */
export const readHtml: FormatReader = (bytes, { name, encoding: given }) => {
  const { text: source, encoding } = decodeMarkup(name, bytes, given);
  return [{ ...pageText(name, source), encoding }];
};

/** The text of a page's source. */
export function pageText(name: string, source: string): ReadText {
  const page = parsePage(source);
  return plainText(name, '', { ...readPageFacts(page), ...articleText(page, source) });
}

/** The text of all that is shown of HTML: a chapter, a mail. */
export function shownText(source: string): WrittenText {
  return written(parsePage(source));
}

function written(page: Document): WrittenText {
  const writer = new TextWriter();
  writeHtml(page.children, writer);
  return writer.end();
}

/** An article with less of the prose than this is only a part of the text. */
const leastShare = 0.85;

/**
 * The article as a browser's reader view finds it, and what stands between its heading and its first sentences, which reader views
 * leave out. Where there is no article, all that is no surroundings.
 */
function articleText(page: Document, source: string): WrittenText {
  removeAll(page, isAround);
  const whole = written(page);
  const html = findArticle(source);
  if (html === null) return whole;
  const found = parsePage(html);
  removeAll(found, isSurelyAround);
  const article = written(found);
  if (proseIn(article.text) < proseIn(whole.text) * leastShare) return whole;
  const opening = article.text.split('\n').find((line) => isProse(line) && whole.text.includes(line));
  if (opening === undefined) return article;
  const first = whole.text.indexOf(opening);
  const before = stretchOf(whole, headingBefore(whole, first), first);
  return joined(before, stretchOf(article, article.text.indexOf(opening), article.text.length));
}

/** Where the article's heading begins, or, without one, what stands above its first sentences. */
function headingBefore({ blocks }: WrittenText, first: number): number {
  const above = blocks.filter(({ kind, start }) => kind === 'heading' && start <= first);
  const highest = Math.min(...above.map(({ level = 6 }) => level));
  return above.findLast(({ level = 6 }) => level === highest)?.start ?? 0;
}

function joined(before: WrittenText, after: WrittenText): WrittenText {
  const by = before.text.length;
  const moved = after.blocks.map((block) => ({ ...block, start: block.start + by, end: block.end + by }));
  return { text: before.text + after.text, blocks: [...before.blocks, ...moved], pages: [] };
}

/** A part of a text, with the blocks that lie in it. */
export function stretchOf({ text, blocks, pages }: WrittenText, start: number, end: number): WrittenText {
  const inside = blocks.filter((block) => block.start >= start && block.end <= end);
  return {
    text: text.slice(start, end),
    blocks: inside.map((block) => ({ ...block, start: block.start - start, end: block.end - start })),
    pages: pages.flatMap((page) => (page.start < end ? [{ ...page, start: Math.max(0, page.start - start) }] : [])),
  };
}

const surroundings = new Set(['nav', 'aside', 'footer', 'form']);
const surroundingRoles = /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|toolbar|alert|dialog)$/;
/** Names that many pages give to what is no part of their text. */
const surroundingNames =
  /^(?:nav|navbar|navbox|navigation|menu|breadcrumbs?|footer|cookies?|cookie-?\w+|consent|gdpr|share|sharing|social|pagination|pager|noprint|no-print|skip-?link|comments|disqus\w*|catlinks|printfooter|editsection|mw-editsection|mw-jump-link|toc)$/i;

/** Some pages lie in a form as a whole, and some show their text in a dialog. */
function holdsProse(element: Element): boolean {
  return (element.name === 'form' || element.attribs.role === 'dialog') && textContent(element).length > 2_000;
}

function removeAll(page: Document, isUnwanted: (element: Element) => boolean): void {
  for (const element of findAll(isUnwanted, page.children)) removeElement(element);
}

/** What a page says of itself to be no part of its text. */
function isSurelyAround(element: Element): boolean {
  const isSaid = surroundings.has(element.name) || surroundingRoles.test(element.attribs.role ?? '');
  return isSaid && !holdsProse(element);
}

/** The same, what many pages name so, and lists that are nothing but links. */
function isAround(element: Element): boolean {
  if (isSurelyAround(element) || isMenu(element)) return true;
  const { name, attribs } = element;
  if (['body', 'html', 'main', 'article'].includes(name)) return false;
  return `${attribs.class ?? ''} ${attribs.id ?? ''}`.split(/\s+/).some((token) => surroundingNames.test(token));
}

function isMenu(element: Element): boolean {
  if (element.name !== 'ul' && element.name !== 'ol') return false;
  const links = findAll(({ name }) => name === 'a', element.children);
  if (links.length < 3) return false;
  const linked = links.reduce((sum, link) => sum + wordsIn(textContent(link)), 0);
  return linked >= wordsIn(textContent(element)) * 0.9 && linked / links.length < 6;
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Whether a line is long enough to be a sentence. */
function isProse(line: string): boolean {
  return line.length >= 80;
}

/** Characters in such lines. */
function proseIn(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + (isProse(line) ? line.length : 0), 0);
}

/** The HTML of the article, as a browser's reader view finds it; `null` where there is none. */
function findArticle(source: string): string | null {
  const { document } = parseHTML(source);
  const article = new Readability(document, { maxElemsToParse: 100_000 }).parse();
  return article?.content ?? null;
}
