import type { SourceText } from '../chronicle/project.ts';
import { plainText } from '../documents/formats/documentFormat.ts';

import { sourceText } from './documents.ts';

/** A text file as it is opened. */
export function textFile(name: string, text: string): SourceText {
  return sourceText(plainText(name, text, { encoding: 'utf-8' }), 'file');
}
