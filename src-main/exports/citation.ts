import type { Chronicle, WrittenEvent } from './chronicle.ts';
import { exportWords } from './words/words.ts';

/** Where an event's words stand: "Ex. 4, article.txt, p. 3"; empty where no text tells it. */
export function placeOf({ source }: WrittenEvent, { language }: Pick<Chronicle, 'language'>): string {
  if (source === null) return '';
  const { label, name, page } = source;
  const { page: pageOf } = exportWords[language];
  return [...(label === null ? [] : [label]), name, ...(page === null ? [] : [pageOf(page)])].join(', ');
}
