import type { DatingWords } from './datingWords.ts';

export const english: DatingWords = {
  byDocument: {
    state: (date) =>
      `This clause names no date and tells how things are; ${date} is the date of the document, and nothing else stands behind it.`,
    happening: (date) =>
      `This clause names no date; news mostly tells what is new, so it is placed on the date of the document or before it: ${date}. Nothing else stands behind it.`,
  },
  inherited: (date) =>
    `This clause names no date; ${date} is the date of the happening that the text is still telling.`,
  undated: 'No date was read in this clause, and nothing shows that it belongs to a happening dated before it.',
  documentDateUnknown: 'The date of the document is not known, so words such as “Monday” have no day either.',
  rules: (made, dated, hasDate) =>
    `Made an event by the rule ${made.name}: ${made.says} ${hasDate ? 'Dated' : 'Left without a date'} by the rule ${dated.name}: ${dated.says}`,
};
