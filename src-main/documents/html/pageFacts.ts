import { findAll, getAttributeValue, textContent } from 'domutils';
import type { Document, Element } from 'domhandler';

import { isRecord } from '../formats/isRecord.ts';
import { writtenDay } from '../formats/writtenDay.ts';

/** What a page says of itself. */
export interface PageFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly written: string | null;
}

/** Names under which pages give the day of their text, the surest first. */
const dateNames = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date'],
  ...['dc.date.issued', 'dcterms.issued', 'dc.date.created', 'dcterms.created', 'citation_publication_date'],
  ...['citation_date', 'pubdate', 'publish-date', 'publication_date', 'dc.date', 'dcterms.date', 'date', 'created'],
];
const titleNames = ['og:title', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title'];
const authorNames = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'citation_author', 'parsely-author'];

/** Title, author and day from the metadata of a page: JSON-LD, meta elements, marked times. */
export function readPageFacts(page: Document): PageFacts {
  const metas = namedMetas(page);
  const first = (names: readonly string[]) => names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const article = articleOf(page);
  const heading = findAll(({ name }) => name === 'title', page.children)[0];
  return {
    title: line(article?.headline) ?? line(first(titleNames)) ?? line(heading && textContent(heading)),
    author: line(article?.author) ?? byline(first(authorNames)),
    written:
      writtenDay(article?.datePublished ?? '') ??
      dateNames.map((name) => writtenDay(metas.get(name) ?? '')).find((day) => day !== null) ??
      markedTime(page),
  };
}

function line(text: string | undefined): string | null {
  const folded = text?.replace(/\s+/g, ' ').trim() ?? '';
  return folded === '' ? null : folded;
}

/** An address is no name of an author. */
function byline(text: string | undefined): string | null {
  const name = line(text);
  return name === null || /^https?:/.test(name) ? null : name;
}

function namedMetas(page: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of findAll(({ name }) => name === 'meta', page.children)) {
    const { name, property, itemprop, content } = meta.attribs;
    const key = (name ?? property ?? itemprop)?.toLowerCase();
    if (key !== undefined && content !== undefined && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}

/** The first time that is marked as the one of publication, else the only one of an article's head. */
function markedTime(page: Document): string | null {
  const isPublished = (element: Element) =>
    element.attribs.pubdate !== undefined || /datePublished/i.test(element.attribs.itemprop ?? '');
  const marked = findAll((element) => isPublished(element), page.children)[0];
  if (marked !== undefined) {
    return writtenDay(
      getAttributeValue(marked, 'datetime') ?? getAttributeValue(marked, 'content') ?? textContent(marked),
    );
  }
  const times = findAll(({ name, attribs }) => name === 'time' && attribs.datetime !== undefined, page.children);
  const days = new Set(times.map((time) => writtenDay(time.attribs.datetime ?? '')));
  const [only = null] = days;
  return days.size === 1 ? only : null;
}

interface LinkedArticle {
  readonly headline?: string;
  readonly author?: string;
  readonly datePublished?: string;
}

const articleTypes = /Article|BlogPosting|Report|WebPage|Book|CreativeWork/;

/** The article that JSON-LD describes. */
function articleOf(page: Document): LinkedArticle | null {
  const scripts = findAll(
    ({ name, attribs }) => name === 'script' && attribs.type === 'application/ld+json',
    page.children,
  );
  for (const script of scripts) {
    const waiting: unknown[] = [parsed(textContent(script))];
    for (let looked = 0; waiting.length > 0 && looked < 1_000; looked += 1) {
      const thing = waiting.shift();
      if (Array.isArray(thing)) waiting.push(...(thing as unknown[]));
      else if (isRecord(thing)) {
        if (articleTypes.test([thing['@type']].flat().join(' ')) && typeof thing.datePublished === 'string') {
          return {
            datePublished: thing.datePublished,
            ...(typeof thing.headline === 'string' && { headline: thing.headline }),
            ...authorField(thing.author),
          };
        }
        waiting.push(thing['@graph'], thing.mainEntity);
      }
    }
  }
  return null;
}

function authorField(author: unknown): { readonly author?: string } {
  const names = [author].flat().map((each) => (isRecord(each) ? each.name : each));
  const told = names.filter((name) => typeof name === 'string');
  return told.length > 0 ? { author: told.join(', ') } : {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // A page whose description is broken has none.
  }
}
