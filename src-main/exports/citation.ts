import type { Chronicle, WrittenEvent } from './chronicle.ts';
import { exportWords } from './words/words.ts';

/** Where an event's words stand: "Ex. 4, article.txt, p. 3"; empty where no text tells it. */
export function placeOf({ source }: WrittenEvent, { language }: Pick<Chronicle, 'language'>): string {
  if (source === null) return '';
  const { label, name, page, paragraph, heading } = source;
  const words = exportWords[language];
  const numbers = [
    ...(page === null ? [] : [words.page(page)]),
    ...(paragraph === null ? [] : [words.paragraph(paragraph)]),
  ];
  const under = numbers.length === 0 && heading !== null ? [`“${heading}”`] : [];
  return [...(label === null ? [] : [label]), name, ...numbers, ...under].join(', ');
}
